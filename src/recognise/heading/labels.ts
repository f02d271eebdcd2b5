/** The lines above a table: number, title, organisation, unit, year. */
import type { Unit } from "../../amount";
import { functionalClassOf } from "../../catalogue";
import type { Sheet } from "../../workbook";
import {
  anyUnit,
  blankOrganisationLabel,
  currency,
  fillDate,
  isTitleLine,
  mayBeTitleLine,
  organisationLabel,
  splitOrdinal,
  tableNumber,
  unitLabelWords,
  withoutContinued,
  yearIn,
  isBareYear,
} from "../../vocabulary";
import { isFigure } from "../cells/figure";
import { normalise } from "../cells/text";
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

const unitLabel = new RegExp(`(?:${unitLabelWords}\\s*(?:${currency})?|${currency})(${anyUnit})(?![一-龥])`, "u");
const unitInLine = new RegExp(`${unitLabelWords}\\s*(?:${currency})?\\s*(?:${anyUnit})(?![一-龥])`, "u");
/** What is left of `（单位：万元）` in a title. */
const emptyBrackets = /[([【]\s*[)\]】]/u;
const bareUnit = new RegExp(`^\\(?(${anyUnit})\\)?$`, "u");

/** Reads the heading lines `top` to `bottom` of a sheet. */
export function readLabels(sheet: Sheet, top: number, bottom: number): Labels {
  const texts: Labelled<HeadingText>[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (const [column, cell] of (sheet.rows[row] ?? []).entries())
      if (typeof cell?.value === "string") texts.push({ value: readHeadingText(cell.value), row, column });
  const titles = eachOf(texts, ({ title }) => title);
  return {
    titles,
    organisation: eachOf(texts, ({ organisation }) => organisation)[0],
    unit: eachOf(texts, ({ unit }) => unit)[0],
    number: eachOf(texts, ({ number }) => number)[0]?.value,
    year: eachOf(titles, yearIn)[0] ?? eachOf(texts, ({ year }) => year)[0],
  };
}

/** What is read from each text that says it. */
function eachOf<T, S>(texts: readonly Labelled<T>[], read: (text: T) => S | undefined): Labelled<S>[] {
  return texts.flatMap(({ value, row, column }) => {
    const found = read(value);
    return found === undefined ? [] : [{ value: found, row, column }];
  });
}

/** What one text above a table says: a unit, and beside it (`编制单位：某局 单位：万元`) one of the others. */
interface HeadingText {
  readonly unit: Unit | undefined;
  readonly organisation?: string;
  /** Beside an organisation: `编制单位：某支队 2022年度`. */
  readonly year?: number | undefined;
  readonly number?: string;
  readonly title?: string;
}

function readHeadingText(text: string): HeadingText {
  const line = halfWidth(text);
  const unit = (unitLabel.exec(line.replace(/\s+/gu, ""))?.[1] ?? bareUnit.exec(normalise(line))?.[1]) as
    Unit | undefined;
  const rest = line.replace(unitInLine, "").replace(emptyBrackets, "").trim();
  if (rest === "" || bareUnit.test(normalise(rest)) || fillDate.test(rest)) return { unit };
  const organisation = organisationLabel.exec(rest)?.[1]?.trim();
  if (organisation !== undefined) return { unit, ...organisationWithYear(normalise(organisation)) };
  if (blankOrganisationLabel.test(rest)) return { unit };
  const number = withoutContinued(normalise(rest));
  return tableNumber.test(number) ? { unit, number } : { unit, title: normalise(rest) };
}

/** `某支队2022年度` and `[501]某局`: neither the year nor the code is part of the name. */
function organisationWithYear(printed: string): Pick<HeadingText, "organisation" | "year"> {
  const name = printed.replace(codeBeforeName, "");
  const organisation = name.replace(yearBehindName, "");
  if (organisation === "") return { organisation: printed };
  return { organisation, year: organisation === name ? undefined : yearIn(name.slice(organisation.length)) };
}

const codeBeforeName = /^\[\d+\](?=.)/u;
const yearBehindName = /20\d\d年度?$/u;

function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/gu, " ");
}

/**
 * `heading`: texts that stand above tables only: titles, labels, a table number. `blank`: nothing. `caption`: one text that is
 * the name of a table, but of a row in another too (国有资本经营预算支出). `body`: anything else.
 */
export type LineKind = "heading" | "blank" | "caption" | "body";

/** What a line of the sheet may be, by its own cells alone. */
export function kindOfLine(sheet: Sheet, row: number): LineKind {
  const cells = sheet.rows[row]?.filter((cell) => cell !== undefined) ?? [];
  if (cells.length === 0) return "blank";
  // A figure tells at once, without a look at the words beside it.
  if (cells.length > 4 || cells.some(({ value }) => typeof value !== "string")) return "body";
  // Amounts may be typed as texts: `5.86 | 3.77` are no numbers of tables.
  if (cells.filter(isFigure).length > 1) return "body";
  // `编制单位：某局 | 2024年度 | 单位：元`: a year alone may stand in a heading and in a header.
  const [first, ...others] = cells.map(({ value }) => String(value)).filter((text) => !isBareYear(normalise(text)));
  if (first === undefined) return "body";
  const kind = kindOfText(first);
  return others.every((text) => kind === "heading" && kindOfText(text) === "heading") ? kind : "body";
}

function kindOfText(value: string): LineKind {
  const printed = normalise(value);
  const text = withoutContinued(printed);
  // `续表2` alone.
  if (text === "" && printed !== "") return "heading";
  if (unitLabel.test(text) || bareUnit.test(text) || tableNumber.test(text) || fillDate.test(text)) return "heading";
  if (organisationLabel.test(halfWidth(value)) || isTitleLine(text)) return "heading";
  if (!mayBeTitleLine(text) || !matchTitles([text]).isKnown) return "body";
  return splitOrdinal(text).level > 0 || functionalClassOf(text) !== undefined ? "caption" : "heading";
}

/** The first row of the heading above a row, not above `floor`. */
export function headingAbove(sheet: Sheet, row: number, floor: number): number {
  let top = row;
  for (let above = row - 1; above >= floor; above -= 1) {
    const kind = kindOfLine(sheet, above);
    const isTitle = kind === "caption" && (above === floor || kindOfLine(sheet, above - 1) !== "body");
    if (kind === "caption" ? !isTitle : kind === "body" && !addsToTitle(sheet, above)) break;
    top = above;
  }
  return top;
}

/** `（部门预算支出经济分类科目）`, `（2021年度）`: brackets alone, right below a title, say more of it. */
function addsToTitle(sheet: Sheet, row: number): boolean {
  const [text, ...others] = sheet.rows[row]?.flatMap((cell) => cell?.value ?? []) ?? [];
  if (typeof text !== "string" || others.length > 0 || !/^\([^()]{2,30}\)$/u.test(normalise(text))) return false;
  return row > 0 && kindOfLine(sheet, row - 1) === "heading";
}
