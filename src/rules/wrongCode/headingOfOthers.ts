/** A heading whose code is not that of the rows below it, though its amounts are theirs: `20808` above `2080505`. */
import { Amount } from "../../amount";
import { amountOf, isReadable, type Row, type Table } from "../../recognise";
import { isOneSlipAway, type Mistake } from "./mistake";

/** @param rows the coded rows of the table in their order */
export function mistakenHeading(table: Table, row: Row, rows: readonly Row[]): Mistake | undefined {
  const { code } = row;
  if (code === undefined || rows.some((one) => one !== row && one.code?.startsWith(code) === true)) return undefined;
  const below = rowsBelow(row, rows);
  const right = below[0]?.code?.slice(0, code.length);
  if (right === undefined || !isOneSlipAway(code, right) || table.row(right) !== undefined) return undefined;
  if (rows.filter((one) => one.code?.startsWith(right)).length > below.length) return undefined;
  if (!isSumOf(table, row, below)) return undefined;
  return { table, row, code, right, shown: below.map((one) => ({ table, row: one })), evidence: "rows-below" };
}

/** Those directly below that belong to one code of the row's own level. */
function rowsBelow({ code = "", panel }: Row, rows: readonly Row[]): readonly Row[] {
  const after = rows.slice(rows.findIndex((one) => one.code === code && one.panel === panel) + 1);
  const right = after[0]?.code?.slice(0, code.length);
  const end = after.findIndex((one) => (one.code?.length ?? 0) <= code.length || !one.code?.startsWith(right ?? ""));
  return end < 0 ? after : after.slice(0, end);
}

/** Of rows within rows the outermost are added. At least one amount must be stated, and none may differ. */
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
