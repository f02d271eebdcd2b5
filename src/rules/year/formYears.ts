/** Years that a form prints in headings and fields, which must be the year of the disclosure. */
import { holds, type Check } from "../../contract/rule";
import { fieldFact, fieldText } from "../../readings/formFields";
import { placeOf } from "../../readings/place";
import { placeOfTitle, placeOnTable } from "../../readings/tablePlaces";
import { listed, tableName } from "../../readings/wording";
import { normalise, type FormPart, type Table } from "../../recognise";
import type { Position } from "../../workbook";

/** Sections that speak of this year's money only; other sections show earlier years on purpose. */
const ofThisYear: ReadonlySet<string> = new Set(["funding", "detail"]);

/** The years that a form names (headings of its parts, its period, its own year) against the year of the disclosure. */
export function* formYears(form: Table, year: number): Iterable<Check> {
  const wrong = form.parts
    .filter(({ id }) => ofThisYear.has(id))
    .flatMap((part) => headingsOfOtherYears(form, part, year));
  for (const heading of wrong) yield ofHeading(form, heading, year);
  const period = yearsOf(form, ["from", "to"]);
  const [from = year, to = year] = period;
  if (year < from || year > to) yield ofPeriod(form, from, to, year);
  const [own = year] = yearsOf(form, ["year"]);
  if (own !== year) yield ofYear(form, own, year);
  if (wrong.length === 0 && from <= year && year <= to && own === year) yield holds;
}

interface Heading extends Position {
  readonly text: string;
  readonly year: number;
  /** The text without its year. */
  readonly rest: string;
}

const longestHeading = 30;

/** In the header's first line and in the line above it: `2025年预算申报数`, `2022年预算申报项目资金来源`. */
function headingsOfOtherYears({ sheet }: Table, { at }: FormPart, year: number): Heading[] {
  const headings = [at.row - 1, at.row].flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((cell, column) => headingIn(cell?.value, row, column)),
  );
  // The same column of two years beside each other was put there to be compared.
  const compared = new Set(headings.filter((heading) => heading.year === year).map(({ rest }) => rest));
  return headings.filter((heading) => heading.year !== year && !compared.has(heading.rest));
}

function headingIn(value: unknown, row: number, column: number): Heading[] {
  const text = typeof value === "string" ? normalise(value) : "";
  const [, year, rest = ""] = /^(20\d\d)年?度?((?:项目|预算|支出|资金).*)$/u.exec(text) ?? [];
  return year === undefined || text.length > longestHeading ? [] : [{ row, column, text, year: Number(year), rest }];
}

function ofHeading(form: Table, { text, year: said, rest, ...at }: Heading, year: number): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: placeOnTable(form, at, `year:${rest}`),
    message: `${tableName(form)}的“${text}”写的是${said}年，这份表是${year}年的。请核对是否沿用了上年的表，数据也请一并核对。`,
    expected: String(year),
    actual: String(said),
    together: {
      key: `heading/${text}/${year}`,
      message: (all) =>
        `${listed(
          all.flatMap(({ at: { table } }) => (table === undefined ? [] : tableName(table))),
          "张表",
        )}的“${text}”写的是${said}年，这份表是${year}年的。请核对是否沿用了上年的表，数据也请一并核对。`,
    },
  };
}

/** The years of fields, those that say one. */
function yearsOf(form: Table, keys: readonly string[]): number[] {
  const years = keys.map((key) => Number(/^(20\d\d)(?:年|$)/u.exec(fieldText(form, key))?.[1]));
  return years.every((found) => !Number.isNaN(found)) ? years : [];
}

function fieldPlace(form: Table, key: string) {
  const fact = fieldFact(form, key);
  return fact === undefined ? placeOfTitle(form, key) : placeOf(fact);
}

function ofPeriod(form: Table, from: number, to: number, year: number): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: fieldPlace(form, "from"),
    evidence: [fieldPlace(form, "to")],
    message: `${tableName(form)}的项目起止年度是${from}年至${to}年，不包括${year}年。请核对是否沿用了上年的表，或起止年度有误。`,
    expected: String(year),
    actual: from === to ? String(from) : `${from}-${to}`,
  };
}

function ofYear(form: Table, own: number, year: number): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: fieldPlace(form, "year"),
    message: `${tableName(form)}的项目年度是${own}年，这份表是${year}年的。请核对是否沿用了上年的表。`,
    expected: String(year),
    actual: String(own),
  };
}
