/**
 * Sums along the rows that some columns of money bear out: the same rows make up the same whole in the others, which are wrong, and not
 * of another nature, where they contradict it.
 */
import { grouped } from "../../grouped";
import { isPeriodLabel, isSideTotal, isSumLabel, splitOrdinal } from "../../vocabulary";
import { enoughSums } from "../enoughSums";
import type { Column, Row } from "../row";
import { sumsIn, type RowReading, type RowSum } from "./borneOut";
import type { DraftRow } from "./draft";
import type { DraftFigures } from "./figures";

/**
 * Of rows that words, numbers or codes say to add up: those that a column over three different figures, or two over two, bear out. Of
 * months or years (`1月`, `2月`) the others may state what is left at the end of each, which does not add up.
 */
export function confirmedSums(sums: readonly RowSum[], figures: DraftFigures): readonly RowSum[] {
  const families = [...grouped(sums, familyOf).values()];
  return families.filter((family) => isConfirmed(family, figures)).flat();
}

/**
 * The reading whose confirmed sums hold in most columns.
 *
 * @returns undefined where no reading has any, or where most of them fail
 */
export function confirmedReading(
  readings: readonly RowReading[],
  figuresOf: (rows: readonly Row[]) => DraftFigures,
  columns: ReadonlySet<Column>,
): readonly DraftRow[] | undefined {
  let best: readonly DraftRow[] | undefined;
  let rank = 0;
  for (const reading of readings) {
    const rows = reading();
    const figures = figuresOf(rows);
    const sums = sumsIn(rows, figures, columns);
    const confirmed = confirmedSums(sums, figures);
    const fails = confirmed.filter(({ isHeld }) => !isHeld).length;
    const unsaid = sums.filter((sum) => !sum.isHeld && !confirmed.includes(sum)).length;
    const holds = confirmed.length - fails;
    const own = 2 * holds - fails - 3 * unsaid;
    if (holds >= fails && own > rank) [best, rank] = [rows, own];
  }
  return best;
}

function familyOf({ row, parts }: RowSum): string {
  return [row.panel.columns[0]?.index, row.index, ...parts.map(({ index }) => index)].join();
}

function isConfirmed(family: readonly RowSum[], figures: DraftFigures): boolean {
  const [first] = family;
  if (first === undefined || !isStatedWhole(first) || first.parts.some(({ name }) => isPeriodLabel(name))) return false;
  const holding = family.filter(
    ({ isHeld, column, stated }) => isHeld && column.role === "amount" && stated.length > 1,
  );
  const different = grouped(holding, ({ row, column }) => textAt(figures, row, column));
  if (different.size > 1 || (different.size > 0 && isNumbered(first))) return true;
  return holding.some(
    ({ stated, column }) => new Set(stated.map((part) => textAt(figures, part, column))).size >= enoughSums,
  );
}

function textAt(figures: DraftFigures, row: Row, column: Column): string {
  const amount = figures.at(row, column);
  return amount === undefined || amount === "blank" ? "" : amount.toText();
}

/** Do its words, its number or its code say that a row adds up others? A line that only its figures make a total does not. */
function isStatedWhole(sum: RowSum): boolean {
  const { kind, name } = sum.row;
  if (kind === "total") return isSumLabel(splitOrdinal(name).text) || isSideTotal(name);
  return kind !== "line" || isNumbered(sum);
}

/** `一` above `1`, `2`; `301` above `30101`, `30102`. */
function isNumbered({ row, parts }: RowSum): boolean {
  if (row.kind === "code") return parts.every(({ code = "" }) => code.startsWith(row.code ?? "?"));
  const level = levelOf(row);
  return level > 0 && parts.every((part) => levelOf(part) > level);
}

function levelOf({ name }: Row): number {
  return splitOrdinal(name).level;
}
