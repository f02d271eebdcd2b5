/** The lines above a table: number, title, organisation, unit, year. */
import { units, type Unit } from "../amount";
import { functionalClassOf } from "../catalogue";
import type { Sheet } from "../workbook";
import { normalise, splitOrdinal, withoutContinued } from "./text";
import { matchTitles } from "./titles";

/** A text and the cell where it stands. */
export interface Labelled<T> {
  readonly value: T;
  readonly row: number;
  readonly column: number;
}

export interface Labels {
  /** Lines that are none of the others. */
  readonly titles: readonly Labelled<string>[];
  readonly organisation: Labelled<string> | undefined;
  readonly unit: Labelled<Unit> | undefined;
  /** `预算05表`, `表5-1`. */
  readonly number: string | undefined;
  readonly year: Labelled<number> | undefined;
}

const unitWords = [...units].sort((a, b) => b.length - a.length).join("|");
const unitLabel = new RegExp(`(?:(?:金额|计量|货币)?单位[::]?\\s*(?:人民币)?|人民币)(${unitWords})(?![一-龥])`, "u");
const bareUnit = new RegExp(`^\\(?(${unitWords})\\)?$`, "u");
const organisationLabel =
  /(?:^|[\s(])(?:编制|填报|公开|预算|申报)?(?:部门|单位)(?:\/单位|\/部门|\(单位\)|\(部门\))?(?:名称)?(?:\(盖章\))?[::]\s*(\S.*)$/u;
const tableNumber =
  /^(?:预算|决算|公开|附|部门公开|部门预算|财决|部门)?(?:表)?[\d一二三四五六七八九十]+(?:[-—]\d+)?表?$|^(?:附)?表[\d一二三四五六七八九十]+(?:[-—]\d+)?$/u;
const fillDate = /^(?:填报|编制|申报)?(?:日期|时间)[::]/u;

/** Reads the heading lines `top` to `bottom` of a sheet. */
export function readLabels(sheet: Sheet, top: number, bottom: number): Labels {
  const titles: Labelled<string>[] = [];
  let organisation: Labels["organisation"];
  let unit: Labels["unit"];
  let number: string | undefined;
  for (let row = top; row <= bottom; row += 1) {
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (typeof cell?.value !== "string") continue;
      const at = { row, column };
      const line = halfWidth(cell.value);
      const foundUnit = unitLabel.exec(line.replace(/\s+/gu, ""))?.[1] ?? bareUnit.exec(normalise(line))?.[1];
      if (foundUnit !== undefined) unit ??= { value: foundUnit as Unit, ...at };
      const rest = line
        .replace(/(?:金额|计量|货币)?单位[::]?\s*(?:人民币)?\s*(?:元|千元|万元|百万元|亿元)(?![一-龥])/u, "")
        .trim();
      if (rest === "" || bareUnit.test(normalise(rest)) || fillDate.test(rest)) continue;
      const found = organisationLabel.exec(rest)?.[1]?.trim();
      if (found !== undefined) organisation ??= { value: normalise(found), ...at };
      else if (/^(?:部门|单位)(?:\/单位)?(?:名称)?[::]\s*$/u.test(rest)) continue;
      else if (tableNumber.test(withoutContinued(normalise(rest)))) number ??= withoutContinued(normalise(rest));
      else titles.push({ value: normalise(rest), ...at });
    }
  }
  const year = titles
    .map(({ value, ...at }) => ({ value: yearIn(value), ...at }))
    .find(({ value }) => value !== undefined);
  return { titles, organisation, unit, number, year: year as Labelled<number> | undefined };
}

function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/gu, " ");
}

const chineseDigits = "〇一二三四五六七八九";

/** The budget year that a text names: `2026年`, `二〇二六年度`. */
export function yearIn(text: string): number | undefined {
  const arabic = /(20\d\d)年/u.exec(text)?.[1];
  if (arabic !== undefined) return Number(arabic);
  const chinese = /[二两]([〇○零][一二三四五六七八九〇○零]{2})年/u.exec(text)?.[1];
  if (chinese === undefined) return undefined;
  const digits = [...chinese].map((digit) => (/[○零]/u.test(digit) ? 0 : chineseDigits.indexOf(digit)));
  return 2000 + Number(digits.slice(1).join(""));
}

/**
 * `heading`: texts that stand above tables only: titles, labels, a table number. `blank`: nothing. `caption`: one text that is
 * the name of a table, but of a row in another too (国有资本经营预算支出). `body`: anything else.
 */
export type LineKind = "heading" | "blank" | "caption" | "body";

export function kindOfLine(sheet: Sheet, row: number): LineKind {
  const cells = sheet.rows[row]?.filter((cell) => cell !== undefined) ?? [];
  if (cells.length === 0) return "blank";
  if (cells.length > 4) return "body";
  const kinds = cells.map(({ value }) => (typeof value === "string" ? kindOfText(value) : "body"));
  if (kinds.every((kind) => kind === "heading")) return "heading";
  return kinds.length === 1 ? (kinds[0] ?? "body") : "body";
}

function kindOfText(value: string): LineKind {
  const text = withoutContinued(normalise(value));
  if (unitLabel.test(text) || bareUnit.test(text) || tableNumber.test(text) || fillDate.test(text)) return "heading";
  if (organisationLabel.test(halfWidth(value)) || /^(?!注|备注|说明).{2,50}表(?:\(.{1,20}\))?$/u.test(text))
    return "heading";
  if (!/^(?!注|备注|说明).{2,50}(?:支出|情况)(?:\(.{1,20}\))?$/u.test(text) || !matchTitles([text]).isKnown)
    return "body";
  return splitOrdinal(text).level > 0 || functionalClassOf(text) !== undefined ? "caption" : "heading";
}

/** The first row of the heading above a row, not above `floor`. */
export function headingAbove(sheet: Sheet, row: number, floor: number): number {
  let top = row;
  for (let above = row - 1; above >= floor; above -= 1) {
    const kind = kindOfLine(sheet, above);
    const isTitle = kind === "caption" && (above === floor || kindOfLine(sheet, above - 1) !== "body");
    if (kind === "body" || (kind === "caption" && !isTitle)) break;
    top = above;
  }
  return top;
}
