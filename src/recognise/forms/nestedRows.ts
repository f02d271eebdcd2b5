/** Which rows below a form's total are parts of the row above them: 人员经费 and 公用经费 of 基本支出, with 其中, a number, or nothing. */
import type { Column } from "../row";
import type { DraftRow } from "../rows/draft";
import { DraftFigures } from "../rows/figures";
import { wholesAmong } from "../rows/nestBySums";
import { Outline } from "../rows/outline";

/** A row with what its label looks like: the style of its number, or its indent. */
export interface ListedRow {
  readonly row: DraftRow;
  readonly style: string;
}

/** A row, and those below it that are parts of it. */
export interface Nested {
  readonly whole: DraftRow;
  readonly parts: readonly DraftRow[];
  /** Do the figures of most columns say that these are all its parts? */
  readonly isComplete: boolean;
}

/** No form lists as many: every row is held against all runs behind it. */
export const mostNested = 30;

interface Nesting {
  readonly outermost: readonly DraftRow[];
  readonly below: ReadonlyMap<DraftRow, readonly DraftRow[]>;
}

/**
 * All rows may be added up, or those that numbers and indents put outermost, or those that one column shows: the nesting by which
 * the total holds in most columns. Where none does better, all are.
 */
export function nestedRows(total: DraftRow, listed: readonly ListedRow[]): readonly Nested[] {
  const rows = listed.map(({ row }) => row);
  const figures = new DraftFigures([total, ...rows], "万元", "caption");
  const columns = total.panel.additive;
  const isSum = (whole: DraftRow, parts: readonly DraftRow[], column: Column): boolean | undefined =>
    figures.isSum(whole, parts, column);
  const heldIn = (whole: DraftRow, parts: readonly DraftRow[]): number =>
    columns.filter((column) => isSum(whole, parts, column) === true).length;
  const bySums = columns.map((column): Nesting => {
    const { side, below } = wholesAmong(rows, (whole, parts) => isSum(whole, parts, column) === true);
    return { outermost: side, below };
  });
  const flat: Nesting = { outermost: rows.filter(({ kind }) => kind !== "memo"), below: new Map() };
  let [best, most] = [flat, heldIn(total, flat.outermost)];
  for (const nesting of [outlined(listed), ...bySums]) {
    const held = heldIn(total, nesting.outermost);
    if (held > most) [best, most] = [nesting, held];
  }
  return [...best.below].map(([whole, parts]) => {
    const stated = columns.filter((column) => isSum(whole, parts, column) !== undefined);
    return { whole, parts, isComplete: 2 * heldIn(whole, parts) > stated.length };
  });
}

/** 其中 need not list all: such rows are no parts that could be added up. */
function outlined(listed: readonly ListedRow[]): Nesting {
  const outline = new Outline();
  const open: DraftRow[] = [];
  const outermost: DraftRow[] = [];
  const below = new Map<DraftRow, DraftRow[]>();
  for (const { row, style } of listed) {
    if (row.kind === "memo") continue;
    open.length = outline.levelOf(style) - 1;
    const whole = open.at(-1);
    if (whole === undefined) outermost.push(row);
    else below.set(whole, [...(below.get(whole) ?? []), row]);
    open.push(row);
  }
  return { outermost, below };
}
