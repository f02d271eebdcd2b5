/** A sheet part whose rows move, or whose formulas lead to a sheet whose rows do. */
import { outline, type Element, type Interest } from "../../../../hosts/file/package/outline";
import { remove, setAttribute, splice, type Edit } from "../../../../hosts/file/package/splice";
import { a1 } from "../../../../workbook";
import { parseAddress } from "../../model/areas";
import { shiftedFormula } from "../../model/shift/formula";
import { movedIndex, movedSpan } from "../../model/shift/shift";
import {
  changedAttribute,
  isRule,
  movedFormulas,
  movedPlace,
  movedRuleOf,
  withoutElements,
  type PartShift,
} from "./references";
import { SheetRows } from "./rows";

export function movedSheet(part: PartShift): string {
  const isShifted = part.home === part.change.sheet;
  const rows = new SheetRows(part, isShifted);
  const look = (element: Element): Interest => {
    const { name, parent } = element;
    if (name === "row" && parent?.name === "sheetData") rows.row(element);
    else if (name === "c" && parent?.name === "row") rows.cell(element);
    else if (name === "f" && parent?.name === "c") rows.formula(element);
    else if (parent?.name === "c") return "forget";
    else return true;
    return name === "f" ? true : "through";
  };
  const root = outline(part.xml, look);
  const gone = new Set<Element>();
  const edits = around(root, part, isShifted, gone);
  return splice(part.xml, [...rows.edits(), ...edits, ...withoutElements(part.xml, gone)]);
}

/** Everything but the rows. */
function around(element: Element, part: PartShift, isShifted: boolean, gone: Set<Element>): Edit[] {
  return element.children.flatMap((each) => {
    if (each.name === "sheetData" || each.name === "selection") return [];
    if (each.name === "sheetView" && isShifted) return viewEdits(each, part);
    if (isRule(each) && !isShifted) return movedFormulas(each, part);
    const link = each.name === "hyperlink" ? locationEdits(each, part) : [];
    if (!isShifted) return [...link, ...around(each, part, isShifted, gone)];
    const moved = isRule(each)
      ? movedRuleOf(each, part)
      : each.name === "brk"
        ? breakEdits(each, part)
        : movedPlace(each, part);
    if (moved !== "gone") return [...moved, ...link, ...(isRule(each) ? [] : around(each, part, isShifted, gone))];
    gone.add(each);
    return [];
  });
}

/** A link to what is gone stays as it is. */
function locationEdits(link: Element, { xml, change, home }: PartShift): Edit[] {
  const location = link.attributes["location"]?.value;
  if (location === undefined) return [];
  const { text } = shiftedFormula(location, change, { home });
  return text.includes("#REF!") ? [] : changedAttribute(xml, link, "location", location, text);
}

/** A page begins at the row behind the break. */
function breakEdits(element: Element, { xml, change: { shift } }: PartShift): Edit[] | "gone" {
  const id = element.attributes["id"]?.value;
  if (element.parent?.name !== "rowBreaks" || id === undefined) return [];
  const moved = movedIndex(shift, Number(id));
  return moved === undefined ? "gone" : changedAttribute(xml, element, "id", id, String(moved));
}

/** Frozen rows follow; without any left, the pane and what was selected in it go. */
function viewEdits(view: Element, { xml, change: { shift } }: PartShift): Edit[] {
  const pane = view.children.find(({ name }) => name === "pane");
  const split = pane?.attributes["ySplit"];
  if (pane === undefined || split === undefined || pane.attributes["state"]?.value.startsWith("frozen") !== true)
    return [];
  const first = cornerRow(view);
  const span = movedSpan(shift, first, first + Number(split.value) - 1);
  const now = span === undefined ? 0 : span[1] - span[0] + 1;
  if (now === Number(split.value)) return [];
  const corner = parseAddress(pane.attributes["topLeftCell"]?.value ?? "A1")?.areas[0];
  const row = Math.max(first + now, (corner?.top ?? 0) + now - Number(split.value));
  const columns = pane.attributes["xSplit"] !== undefined;
  if (now === 0 && !columns) {
    return view.children.filter(({ name }) => name === "pane" || name === "selection").map(remove);
  }
  const edits = [
    setAttribute(xml, pane, "ySplit", String(now)),
    setAttribute(xml, pane, "topLeftCell", a1({ row, column: corner?.left ?? 0 })),
  ];
  if (now > 0) return edits;
  const selections = view.children.filter(({ name }) => name === "selection");
  return [...edits, setAttribute(xml, pane, "activePane", "topRight"), ...selections.map(remove)];
}

function cornerRow(view: Element): number {
  return parseAddress(view.attributes["topLeftCell"]?.value ?? "A1")?.areas[0]?.top ?? 0;
}
