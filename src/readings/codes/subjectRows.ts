/** Rows of tables that are keyed by subject codes, as the rules on codes look at them. */
import { amountOf, type Column, type Row, type Table } from "../../recognise";
import { cellAt, type CellValue } from "../../workbook";

export interface CodedRow extends Row {
  readonly code: string;
}

const wellFormed = /^\d{3}(?:\d{2}){0,2}$/u;

/** A total, a heading or the code of an organisation: what follows is a list of its own. */
export function isDivider({ kind, code }: Row): boolean {
  return (
    kind === "total" || kind === "memo" || kind === "organisation" || (kind === "code" && !wellFormed.test(code ?? ""))
  );
}

/** Whether the rows of a table are subjects: functional or economic classes. */
export function isSubjectTable({ axis }: Table): boolean {
  return axis === "functional" || axis === "economic";
}

/**
 * Rows with a code of 类 (3 digits), 款 (5) or 项 (7); other codes are the business of another rule. Where 政府预算支出经济分类
 * (5xx) stands beside the departments' own (3xx), it says on every line where that line belongs: these codes are no rows.
 */
export function subjectRows(table: Table): CodedRow[] {
  const rows = table.rows.filter((row): row is CodedRow => row.kind === "code" && wellFormed.test(row.code ?? ""));
  const isMapped = table.axis === "economic" && rows.some(({ code }) => code.startsWith("3"));
  return isMapped ? rows.filter(({ code }) => code.startsWith("3")) : rows;
}

/** Has a row any figure that is not zero? */
export function hasAmount(table: Table, row: Row): boolean {
  return row.panel.additive.some((column) => !amountOf(table.factIn(row, column)).isZero);
}

/** Do two rows show the same figures? */
export function sameFigures(table: Table, a: Row, b: Row): boolean {
  return a.panel.additive.every((column) => {
    const other = table.fact(b, column.concept ?? "");
    return other !== undefined && amountOf(table.factIn(a, column)).agreement(amountOf(other)) === "exact";
  });
}

/** Three subjects with figures of their own in two places: not mistakes, but a block for every organisation or year. */
const fewRepeats = 3;

/**
 * Does a table list its rows anew for every organisation?
 *
 * @param keyOf tells rows apart that are not listed anew
 */
export function isInBlocks(
  table: Table,
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined = ({ code }) => code,
): boolean {
  const first = new Map<string | undefined, Row>();
  const repeated = new Set<string | undefined>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (!sameFigures(table, earlier, row)) repeated.add(key);
  }
  return repeated.size >= fewRepeats;
}

/**
 * The texts and codes of a row apart from its own: the organisation, the source of the money, and the class of another classification that
 * a line is of besides (`2050299 | 其他普通教育支出 | 30101 | 基本工资`).
 */
export function otherTexts({ sheet, index, panel, keyColumn, nameColumn }: Row): string {
  return panel.columns
    .filter(({ role }) => role === undefined || distinguishingRoles.has(role))
    .filter((column) => column.index !== keyColumn && column.index !== nameColumn)
    .map((column) => distinguishing(cellAt(sheet, index, column.index)?.value))
    .join("|");
}

const distinguishingRoles: ReadonlySet<Column["role"]> = new Set(["text", "organisation", "code", "name"] as const);

/** A number may be a code typed as one; amounts are not told from codes by less than this. */
function distinguishing(value: CellValue | undefined): string {
  if (typeof value === "string") return value.trim();
  return Number.isInteger(value) && Number(value) >= 100 ? String(value) : "";
}
