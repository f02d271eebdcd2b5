/**
 * A heading whose code is not that of the rows below it, though its amounts are theirs: `20808` above `2080505`. The heading's is the wrong
 * one, or that of its only row: the catalogue tells.
 */
import { Amount, isOneSlipAway } from "../../amount";
import { amountOf, isReadable, type Row, type Table } from "../../recognise";
import type { CodedRow } from "../../readings/codes/subjectRows";
import type { CodeNames } from "./codeNames";
import type { Mistake } from "./mistake";

/** @param rows the coded rows of the table in their order */
export function mistakenHeadings(table: Table, rows: readonly CodedRow[], names: CodeNames): Mistake[] {
  let known: ReadonlyMap<string, number> | undefined;
  const countOf = (beginning: string): number | undefined => (known ??= countsByBeginning(rows)).get(beginning);
  return rows.flatMap((row, position) => {
    const { code } = row;
    const right = rows[position + 1]?.code.slice(0, code.length) ?? "";
    // Nearly every row ends here; the counts, of every beginning of every code, are for the few that do not.
    if (table.row(right) !== undefined || !isOneSlipAway(code, right) || countOf(code) !== 1) return [];
    const below = rowsBelow(rows, position, right);
    // All rows of the right code must stand below the heading; others elsewhere would be part of its sum.
    if (below.length === 0 || countOf(right) !== below.length || !isSumOf(table, row, below)) return [];
    return mistakeOf(table, row, right, below, names);
  });
}

/** Nothing where the catalogue has neither what the heading should be nor what the row below should be: no code that does not exist is told. */
function mistakeOf(
  table: Table,
  row: CodedRow,
  right: string,
  below: readonly CodedRow[],
  names: CodeNames,
): Mistake | [] {
  const { code } = row;
  const isHeadingItself = names.has(code) && (!names.has(right) || names.isNameOf(row, code));
  if (!isHeadingItself) {
    if (names.canTell(right) && !names.has(right)) return [];
    return { table, row, code, right, shown: below.map((one) => ({ table, row: one })), evidence: "rows-below" };
  }
  const [only, ...others] = below;
  const itsRight = code + (only?.code.slice(code.length) ?? "");
  if (only === undefined || others.length > 0 || !names.has(itsRight) || table.row(itsRight) !== undefined) return [];
  return { table, row: only, code: only.code, right: itsRight, shown: [{ table, row }], evidence: "row-above" };
}

/** Code or beginning of a code → how many rows have a code that begins with it. */
function countsByBeginning(rows: readonly CodedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of rows)
    for (let length = 1; length <= code.length; length += 1) {
      const beginning = code.slice(0, length);
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  return counts;
}

/** The rows directly below the heading whose codes begin with the right one. */
function rowsBelow(rows: readonly CodedRow[], position: number, right: string): readonly CodedRow[] {
  let end = position + 1;
  while ((rows[end]?.code.length ?? 0) > right.length && rows[end]?.code.startsWith(right) === true) end += 1;
  return rows.slice(position + 1, end);
}

/** Does the row state the sum of those below in every column, and any amount at all? Rows within rows are not added twice. */
function isSumOf(table: Table, row: Row, below: readonly Row[]): boolean {
  const parts = below.filter(({ parent }) => parent === undefined || !below.includes(parent));
  let isStated = false;
  for (const concept of table.additiveConcepts) {
    const own = table.fact(row, concept);
    const terms = parts.flatMap((part) => table.fact(part, concept) ?? []);
    if (own === undefined || terms.length === 0) continue;
    if (![own, ...terms].every(isReadable)) return false;
    const sum = Amount.sum(terms.map(amountOf), amountOf(own).unit);
    if (amountOf(own).agreement(sum) === "differs") return false;
    isStated ||= !sum.isZero;
  }
  return isStated;
}
