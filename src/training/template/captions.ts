/** A two-sided table: what comes in beside what goes out. */
import type { PrintedCell, PrintedTerm } from "../../workbook";
import type { Side } from "./captionRows";
import { sumOf } from "./figures";
import type { Plan, PlannedTable } from "./plan";
import type { Caption, StyledRows } from "./style";

type Captions = Extract<StyledRows, { readonly kind: "captions" }>;

/** The column of the captions; the figures stand beside them. */
const columns: Readonly<Record<Side, number>> = { income: 0, expenditure: 2 };
export const captionWidth = 4;

export function captionLines(plan: Plan, own: PlannedTable, rows: Captions): PrintedCell[][] {
  const last = Math.max(...own.rowOf.values());
  const lines = Array.from({ length: last - own.top + 1 }, (): PrintedCell[] => [
    { look: "text" },
    { look: "amount" },
    { look: "text" },
    { look: "amount" },
  ]);
  for (const side of ["income", "expenditure"] as const) {
    for (const caption of rows[side]) {
      const line = lines[(own.rowOf.get(`${side}:${caption.key}`) ?? 0) - own.top];
      if (line === undefined) continue;
      line[columns[side]] = { look: "text", text: caption.words };
      line[columns[side] + 1] = figureOf(plan, own, side, caption);
    }
  }
  return lines;
}

function figureOf(plan: Plan, own: PlannedTable, side: Side, { key, sum, from = [] }: Caption): PrintedCell {
  if (sum !== undefined) return sumOf(sum.map((part) => lineAt(own, side, part)));
  return sumOf(
    from.map((source) => {
      const ref = plan.find(source, key);
      return ref && { ref, sign: 1 as const };
    }),
  );
}

/** `-currentExpenditure`, `income:incomeTotal`. */
function lineAt({ sheet, rowOf }: PlannedTable, side: Side, part: string): PrintedTerm | undefined {
  const [, minus = "", named, key = ""] = /^(-?)(?:(income|expenditure):)?(.+)$/u.exec(part) ?? [];
  const of = (named ?? side) as Side;
  const row = rowOf.get(`${of}:${key}`);
  return row === undefined ? undefined : { ref: { sheet, row, column: columns[of] + 1 }, sign: minus === "" ? 1 : -1 };
}
