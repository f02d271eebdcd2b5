/** How far the figures of a table bear out a tree of its rows. */
import { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { onceFor } from "../../remembered";
import { listsBelow, type Column, type Panel, type Row } from "../row";
import type { DraftRow } from "./draft";
import type { DraftFigures } from "./figures";

/** A sum that its parts do not come to. */
interface FailingSum {
  readonly row: Row;
  readonly column: Column;
  readonly parts: readonly Row[];
}

/** Is the slip one wrong figure? A blank cell holds no figure, and an average is a right one. */
export function isWrongFigure(slip: Slip | undefined): slip is Slip {
  return slip?.kind === "figure" || slip?.kind === "subtotal";
}

/** The sum of the one cell that, if it were another figure, would make all hold. */
export interface Slip extends FailingSum {
  /**
   * `subtotal`: the figure breaks its own sum, and the sum it is part of, which holds with its parts in its place, or where the figure
   * was exchanged with one of them. `unstated`:
   * the same, but the cell is blank. `average`: the figure lies between those of the rows below it, as an average or a rate
   * does (`生师比`, `人均`, `进度`). `figure`: any other, and one that a slip of the hand explains: 3100 for 310.
   */
  readonly kind: "figure" | "subtotal" | "unstated" | "average";
}

export interface Support {
  /** Sums that hold: of each row and column one. */
  readonly holds: number;
  readonly fails: number;
  /** Failing sums by cause: a wrong subtotal breaks two sums, and is one mistake. */
  readonly mistakes: number;
  /** Those of the failing sums whose parts come to more than the whole. */
  readonly excessive: number;
  readonly slip: Slip | undefined;
  /** Those that hold with two parts or more: a row that equals its only child is no evidence that it has no other. */
  readonly telling: number;
}

/** A row, and what stands below it in a column. */
export interface RowSum extends FailingSum {
  readonly isHeld: boolean;
  /** Its parts that are not zero. */
  readonly stated: readonly Row[];
}

/**
 * The sums that a tree says the rows to state.
 *
 * @param columns the columns to judge by; those of the row's own panel are looked at
 */
export function sumsIn(rows: readonly Row[], figures: DraftFigures, columns: ReadonlySet<Column>): RowSum[] {
  const judgedOf = onceFor(({ columns: own }: Panel) => own.filter((column) => columns.has(column)));
  return rows.flatMap((row) => {
    const lists = listsBelow(row);
    if (lists.length === 0) return [];
    const judged = judgedOf(row.panel);
    if (figures.allowsHeadings && isBareHeading(row, figures, judged)) return [];
    return judged.flatMap((column) => lists.flatMap((list) => sumOf(row, column, list, figures) ?? []));
  });
}

function sumOf(row: Row, column: Column, list: readonly Row[], figures: DraftFigures): RowSum | undefined {
  const parts = list.filter(({ panel }) => panel === row.panel || panel.byConcept.has(column.concept ?? ""));
  const isHeld = figures.isSum(row, parts, column);
  if (isHeld === undefined) return undefined;
  return { row, column, parts, isHeld, stated: parts.filter((part) => isStated(part, column, figures)) };
}

export function supportOf(rows: readonly Row[], figures: DraftFigures, columns: ReadonlySet<Column>): Support {
  const sums = sumsIn(rows, figures, columns);
  const failing = sums.filter(({ isHeld }) => !isHeld);
  const holds = sums.length - failing.length;
  const telling = sums.filter(({ isHeld, stated }) => isHeld && stated.length > 1).length;
  const slip = oneSlip(failing, figures);
  const excessive = failing.filter(({ row, parts, column }) => figures.isExceeded(row, parts, column)).length;
  const found = { holds, fails: failing.length, excessive, slip };
  const columnsOfOne = wrongLine(failing, figures);
  if (columnsOfOne === 0) return { ...found, mistakes: slip === undefined ? failing.length : 1, telling };
  // The whole holds with the parts of what is wrong below it.
  return { ...found, mistakes: 1, telling: telling + columnsOfOne };
}

/** In how many columns one line is a wrong subtotal, where that explains all that fails: two of its figures were exchanged. */
function wrongLine(failing: readonly FailingSum[], figures: DraftFigures): number {
  const slips = [...grouped(failing, ({ column }) => column.concept).values()].map((sums) => oneSlip(sums, figures));
  const isOne = slips.every((slip) => slip?.kind === "subtotal" && slip.row === slips[0]?.row);
  return isOne ? slips.length : 0;
}

/** A wrong figure spoils its own sum and the one it is part of, in its own column; that one holds with the parts in its place. */
function oneSlip([first, second, ...others]: readonly FailingSum[], figures: DraftFigures): Slip | undefined {
  if (first === undefined || others.length > 0) return undefined;
  if (second === undefined) return { ...first, kind: isAverage(first, figures) ? "average" : "figure" };
  // Two lists of what makes it up contradict one figure.
  if (first.row === second.row && first.column === second.column) return { ...first, kind: "figure" };
  const [whole, part] = first.row.parent === second.row ? [second, first] : [first, second];
  if (part.row.parent !== whole.row || part.column.concept !== whole.column.concept) return undefined;
  const instead = whole.parts.flatMap((row) => (row === part.row ? part.parts : row));
  if (isExchanged(whole, part, figures)) return { ...part, kind: "subtotal" };
  if (figures.isSum(whole.row, instead, whole.column) !== true) return undefined;
  return { ...part, kind: figures.at(part.row, part.column) === "blank" ? "unstated" : "subtotal" };
}

/** Would both sums hold if the row and one of its parts stated each other's figure? */
function isExchanged(whole: FailingSum, { row, parts, column }: FailingSum, figures: DraftFigures): boolean {
  const figureOf = (one: Row): Amount | undefined => {
    const amount = figures.at(one, column);
    return amount instanceof Amount ? amount : undefined;
  };
  const [own, all] = [figureOf(row), figureOf(whole.row)];
  if (own === undefined || all === undefined || parts.length < 2) return false;
  const sumOf = (rows: readonly Row[]): Amount =>
    Amount.sum(
      rows.flatMap((one) => figureOf(one) ?? []),
      own.unit,
    );
  const [sum, wholeSum] = [sumOf(parts), sumOf(whole.parts)];
  return parts.some((part) => {
    const other = figureOf(part);
    if (other === undefined) return false;
    const change = other.minus(own);
    return other.agreement(sum.minus(change)) !== "differs" && all.agreement(wholeSum.plus(change)) !== "differs";
  });
}

function isAverage({ row, parts, column }: FailingSum, figures: DraftFigures): boolean {
  return figures.isAmong(row, parts, column) && !figures.isMistyped(row, parts, column);
}

/** A column in which no total states anything (`人均标准`) says nothing of how the rows belong together, where others do. */
function withTotals(rows: readonly Row[], figures: DraftFigures, columns: ReadonlySet<Column>): ReadonlySet<Column> {
  const totals = rows.filter(({ children }) => children.length > 0);
  const stated = [...columns].filter((column) => totals.some((total) => figures.at(total, column) !== "blank"));
  return stated.length > 0 ? new Set(stated) : columns;
}

/** A row without any figure only says what follows. */
function isBareHeading(row: Row, figures: DraftFigures, columns: readonly Column[]): boolean {
  return columns.every((column) => figures.at(row, column) === "blank");
}

function isStated(row: Row, column: Column, figures: DraftFigures): boolean {
  const amount = figures.at(row, column);
  return amount !== undefined && amount !== "blank" && !amount.isZero;
}

/** A way to read the rows of a table: rows with their tree. */
export interface RowReading {
  (): readonly DraftRow[];
  /** The numbers of its rows say that this is how they belong together: one mistake does not speak against it. */
  readonly isSaid?: boolean;
}

export interface ChosenRows {
  readonly rows: readonly DraftRow[];
  readonly support: Support;
}

/**
 * The reading that most sums bear out and fewest contradict; a sum of several parts says twice as much as one of a single part. Of
 * readings that are as good the first is taken: they come in the order of what the table says in words.
 *
 * @param firstThatHolds words say so much that the first reading that every sum bears out is the right one
 */
export function bestReading(
  readings: readonly RowReading[],
  figuresOf: (rows: readonly Row[]) => DraftFigures,
  columns: ReadonlySet<Column>,
  firstThatHolds: boolean,
): ChosenRows {
  let best: ChosenRows = { rows: [], support: supportOf([], figuresOf([]), columns) };
  let rank = -Infinity;
  for (const reading of readings) {
    const rows = reading();
    const figures = figuresOf(rows);
    const support = supportOf(rows, figures, withTotals(rows, figures, columns));
    const doubts = Math.max(0, support.mistakes - (reading.isSaid === true ? 1 : 0));
    const own = support.holds + support.telling - 3 * doubts;
    if (own > rank) [best, rank] = [{ rows, support }, own];
    if (firstThatHolds && support.fails === 0 && support.telling > 0) break;
  }
  return best;
}
