/** 小计 among the rows: above those that it adds up, or below them. Words do not say which; the figures do. */
import { isSubtotalLabel } from "../../vocabulary";
import { adopt, type DraftRow } from "./draft";

export type SubtotalPlace = "above" | "below";

export const subtotalPlaces: readonly SubtotalPlace[] = ["above", "below"];

/** `小计`, `行政单位小计`: a row without a code that adds up some of its neighbours. */
export function isSubtotalRow({ code, name, kind }: DraftRow): boolean {
  return code === undefined && kind !== "total" && isSubtotalLabel(name);
}

/** Which rows add up their neighbours, and at which rows the neighbourhood ends. */
export interface SubtotalRows {
  readonly addsUp: (row: DraftRow) => boolean;
  readonly ends: (row: DraftRow) => boolean;
}

const byWords: SubtotalRows = { addsUp: isSubtotalRow, ends: ({ kind }) => kind === "total" };

/** Hangs what the only total adds up below the subtotals among it, and these below the total. */
export function regroupBelowSubtotals(rows: readonly DraftRow[], place: SubtotalPlace): void {
  const [total, ...others] = rows.filter(({ kind }) => kind === "total");
  if (total === undefined || others.length > 0) return;
  const listed = new Set(total.children.splice(0));
  for (const row of listed) row.parent = undefined;
  hangBelowSubtotals(rows, place);
  for (const row of rows) if (row.parent === undefined && (listed.has(row) || isSubtotalRow(row))) adopt(total, row);
}

/** Hangs what has no parent yet below the subtotal before it, or behind it. */
export function hangBelowSubtotals(
  rows: readonly DraftRow[],
  place: SubtotalPlace,
  { addsUp, ends }: SubtotalRows = byWords,
): void {
  let open: DraftRow[] = [];
  let heading: DraftRow | undefined;
  for (const row of rows) {
    if (ends(row)) [open, heading] = [[], undefined];
    else if (addsUp(row)) {
      if (place === "below") for (const part of open) adopt(row, part);
      [open, heading] = [[], row];
    } else if (row.parent === undefined && row.kind !== "memo") {
      if (place === "below") open.push(row);
      else adopt(heading, row);
    }
  }
}
