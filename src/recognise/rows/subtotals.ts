/** 小计 among the rows: above those that it adds up, or below them. Words do not say which; the figures do. */
import { isSubtotalLabel } from "../../vocabulary";
import { adopt, type DraftRow } from "./draft";

export type SubtotalPlace = "above" | "below";

export const subtotalPlaces: readonly SubtotalPlace[] = ["above", "below"];

/** `小计`, `行政单位小计`: a row without a code that adds up some of its neighbours. */
export function isSubtotalRow({ code, name, kind }: DraftRow): boolean {
  return code === undefined && kind !== "total" && isSubtotalLabel(name);
}

/** Hangs what has no parent yet below the subtotal before it, or behind it. */
export function hangBelowSubtotals(rows: readonly DraftRow[], place: SubtotalPlace): void {
  let open: DraftRow[] = [];
  let heading: DraftRow | undefined;
  for (const row of rows) {
    if (row.kind === "total") [open, heading] = [[], undefined];
    else if (isSubtotalRow(row)) {
      if (place === "below") for (const part of open) adopt(row, part);
      [open, heading] = [[], row];
    } else if (row.parent === undefined && row.kind !== "memo") {
      if (place === "below") open.push(row);
      else adopt(heading, row);
    }
  }
}
