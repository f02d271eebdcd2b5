/** References in a part's elements and attributes, moved; what holds nothing any more is taken away, with what is around it. */
import { a1Area, type Area } from "../../../../workbook";
import { child, type Element } from "../../../../hosts/file/package/outline";
import { remove, setAttribute, type Edit } from "../../../../hosts/file/package/splice";
import { escapeXml } from "../../../../hosts/file/package/xml";
import { localAddress, parseAddress } from "../../model/areas";
import { shiftedFormula } from "../../model/shift/formula";
import { movedRule, type PlacedRule } from "../../model/shift/rule";
import { movedAreas, type SheetShift } from "../../model/shift/shift";

export interface PartShift {
  readonly xml: string;
  readonly change: SheetShift;
  /** The sheet whose part this is. */
  readonly home: string;
}

/** Attributes that hold places of the sheet, by element. */
const places: Readonly<Record<string, string>> = {
  mergeCell: "ref",
  hyperlink: "ref",
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  dimension: "ref",
  protectedRange: "sqref",
  ignoredError: "sqref",
  cellWatch: "r",
};

const rules = new Set(["conditionalFormatting", "dataValidation", "sparkline"]);
const formulas = new Set(["formula", "formula1", "formula2", "f"]);

/** What an element's place becomes: nothing to do, edits, or gone with all that is in it. */
export function movedPlace(element: Element, part: PartShift): Edit[] | "gone" {
  const attribute = places[element.name];
  const value = attribute === undefined ? undefined : element.attributes[attribute]?.value;
  if (attribute === undefined || value === undefined) return [];
  const moved = movedAreas(part.change.shift, areasIn(value));
  const isPointless = element.name === "mergeCell" && moved.every((area) => a1Area(area) === cornerOf(area));
  if (moved.length === 0 || isPointless) return "gone";
  return changedAttribute(part.xml, element, attribute, value, addressesOf(moved));
}

/** A conditional format or a data validation, also as newer Excels keep them. */
export function movedRuleOf(element: Element, part: PartShift): Edit[] | "gone" {
  const { xml, change } = part;
  const list = child(element, "sqref");
  const value = element.attributes["sqref"]?.value ?? list?.text ?? "";
  const holders = formulaHolders(element);
  const before: PlacedRule = { areas: areasIn(value), formulas: holders.map(({ text }) => text) };
  const { areas, formulas: texts } = movedRule(before, change);
  if (areas.length === 0) return "gone";
  const address = addressesOf(areas);
  const placed =
    list === undefined ? changedAttribute(xml, element, "sqref", value, address) : changedText(list, address);
  return [...placed, ...holders.flatMap((holder, index) => changedText(holder, texts[index] ?? ""))];
}

export function isRule({ name }: Element): boolean {
  return rules.has(name);
}

/** Formulas of another sheet that may lead to the one that is shifted. */
export function movedFormulas(element: Element, { change, home }: PartShift): Edit[] {
  return formulaHolders(element).flatMap((holder) =>
    changedText(holder, shiftedFormula(holder.text, change, { home }).text),
  );
}

/** Innermost elements that hold a formula's text. */
function formulaHolders(element: Element): Element[] {
  if (formulas.has(element.name) && element.children.length === 0) return [element];
  return element.children.flatMap(formulaHolders);
}

export function changedText({ innerStart, innerEnd, text }: Element, now: string): Edit[] {
  return now === text ? [] : [{ start: innerStart, end: innerEnd, text: escapeXml(now) }];
}

export function changedAttribute(xml: string, element: Element, name: string, was: string, now: string): Edit[] {
  return now === was ? [] : [setAttribute(xml, element, name, now)];
}

/** @returns edits that take these away, with parents in which nothing else is left, and set right how many the others say there are */
export function withoutElements(xml: string, gone: ReadonlySet<Element>): Edit[] {
  const parents = new Set([...gone].flatMap(({ parent }) => parent ?? []));
  const emptied = new Set(
    [...parents].filter(({ children }) => children.every((one) => gone.has(one) || one.name === "sqref")),
  );
  const counted = [...parents].filter((parent) => !emptied.has(parent) && parent.attributes["count"] !== undefined);
  return [
    ...[...emptied].map(remove),
    ...[...gone].filter(({ parent }) => parent === undefined || !emptied.has(parent)).map(remove),
    ...counted.map((parent) => {
      const left = parent.children.filter((one) => !gone.has(one)).length;
      return setAttribute(xml, parent, "count", String(left));
    }),
  ];
}

export function areasIn(list: string): readonly Area[] {
  return parseAddress(list.trim().replaceAll(/\s+/g, ","))?.areas ?? [];
}

function addressesOf(areas: readonly Area[]): string {
  return areas.map(localAddress).join(" ");
}

function cornerOf({ top, left }: Area): string {
  return a1Area({ top, left, bottom: top, right: left });
}
