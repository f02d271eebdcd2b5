/** What stands in the figure cells: a sum, what another table says, or nothing yet. */
import type { PrintedCell, PrintedTerm } from "../../workbook";
import { cellIn, type Plan, type PlannedTable } from "./plan";
import type { PlannedRow } from "./planned";
import type { StyledColumn } from "./style";

const input: PrintedCell = { look: "amount" };

/** The cell for one figure: blank to be filled, or a formula where the style says what it is made of. */
export function figureAt(plan: Plan, own: PlannedTable, row: PlannedRow, column: StyledColumn): PrintedCell {
  const cell = figureOf(plan, own, row, column);
  return column.isCount === true ? { ...cell, look: "count" } : cell;
}

function figureOf(plan: Plan, own: PlannedTable, row: PlannedRow, column: StyledColumn): PrintedCell {
  const { only, children, key, isTyped } = row;
  const { concept } = column;
  if (isTyped === true || (column.hasNoTotal === true && children.length > 0)) return input;
  if (only !== undefined && !only.includes(concept)) return input;
  if (children.length > 0) {
    const below = children.filter((child) => hasFigures(own, child, concept));
    return sumOf(below.map((child) => term(own, child, concept)));
  }
  if (column.sum !== undefined) {
    const parts = column.sum.map(signedPart).filter(({ part }) => only === undefined || only.includes(part));
    return sumOf(parts.map(({ part, sign }) => term(own, key, part, sign)));
  }
  const from = row.from?.replace("{column}", concept);
  return takenOver(plan, own, row, from === undefined ? column : { ...column, from: [from] });
}

/** The figures of other tables, less what other rows have of them. */
function takenOver(plan: Plan, own: PlannedTable, row: PlannedRow, { concept, from = [] }: StyledColumn): PrintedCell {
  const isRest = row.remainderOf !== undefined;
  if (!isRest && row.from === undefined && from.some((source) => source.includes("[total]"))) return input;
  const taken = from.map((source) => plan.find(source, row.key)).map((ref) => ref && { ref, sign: 1 as const });
  if (taken.every((one) => one === undefined)) return input;
  const others = (row.remainderOf ?? []).map((other) => term(own, other, concept, -1));
  return sumOf([...taken, ...others]);
}

/** `-distributed` is taken away. */
export function signedPart(part: string): { readonly part: string; readonly sign: 1 | -1 } {
  return part.startsWith("-") ? { part: part.slice(1), sign: -1 } : { part, sign: 1 };
}

function hasFigures({ rows }: PlannedTable, key: string, concept: string): boolean {
  return rows.find((row) => row.key === key)?.only?.includes(concept) ?? true;
}

function term(own: PlannedTable, key: string, concept: string, sign: 1 | -1 = 1): PrintedTerm | undefined {
  const ref = cellIn(own, key, concept);
  return ref && { ref, sign };
}

/** A cell that adds up these cells; blank to be filled where there is none. */
export function sumOf(terms: readonly (PrintedTerm | undefined)[]): PrintedCell {
  const there = terms.filter((one) => one !== undefined);
  return there.length === 0 ? input : { ...input, terms: there };
}
