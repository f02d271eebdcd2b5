/** How the numbers of a column are meant where their own formats do not say: to how many decimals, and whether in percent. */
import type Decimal from "decimal.js";
import { decimalsShown, parseNumber, percentSign, storedDecimal } from "../../amount";
import type { Cell } from "../../workbook";

/**
 * The decimals to which unformatted figures were rounded before their trailing zeros were dropped: the largest number that
 * a tenth of them still shows. A single figure with many decimals says nothing of how its neighbours were rounded.
 */
export function usualDecimalsOf(cells: Iterable<Cell | undefined>): number {
  return decimalsAmong(unformatted(cells));
}

/** Of published tables in 万元. */
const publishedDecimals = 2;

/**
 * The same for money in 万元 or more, where no figure may show any decimal.
 *
 * @param areExact tells whether whole figures stand for themselves; asked only where all are whole
 */
export function usualDecimalsOfMoney(cells: Iterable<Cell | undefined>, areExact: () => boolean): number {
  const all = [...cells];
  const decimals = usualDecimalsOf(all);
  const isWhole =
    decimals === 0 && !all.some((cell) => typeof cell?.value === "string" && /\d[.．]\d/u.test(cell.value));
  return isWhole && areExact() ? publishedDecimals : decimals;
}

function unformatted(cells: Iterable<Cell | undefined>): Decimal[] {
  const figures: Decimal[] = [];
  for (const cell of cells) {
    if (typeof cell?.value !== "number" || cell.value === 0 || decimalsShown(cell.format) !== undefined) continue;
    figures.push(storedDecimal(cell.value));
  }
  return figures;
}

function decimalsAmong(figures: readonly Decimal[]): number {
  const shown = figures.map((figure) => figure.decimalPlaces()).sort((a, b) => b - a);
  return shown[Math.ceil(shown.length / 10) - 1] ?? 0;
}

/** Between a number of percent points and the ratio that it stands for. */
export const percentDecimals = 2;

/** How the numbers of a column of shares are meant that have no percent sign of their own. */
export interface ShareScale {
  /** 10.56 stands for 10.56 %, not for ten times the whole. */
  readonly inPercent: boolean;
  /** Of the ratio. */
  readonly usualDecimals: number;
}

/** What a number of percent points is larger than, and a ratio hardly ever. */
const largestRatio = 2;

/** Shares are printed as 10.56 %; what one of them has beyond, as a formula leaves it, says nothing of its neighbours. */
const usualShareDecimals = 4;

/** @param inPercent what is known of the column; else the largest of its figures tells */
export function shareScaleOf(cells: readonly (Cell | undefined)[], inPercent: boolean | undefined): ShareScale {
  const isInPercent = inPercent ?? cells.some((cell) => bareNumber(cell)?.abs().greaterThan(largestRatio) === true);
  const usual = usualDecimalsOf(cells) + (isInPercent ? percentDecimals : 0);
  return { inPercent: isInPercent, usualDecimals: Math.min(usual, usualShareDecimals) };
}

/** The number of a cell that shows no percent sign. */
function bareNumber(cell: Cell | undefined): Decimal | undefined {
  if (typeof cell?.value === "number" && Number.isFinite(cell.value))
    return percentSign(cell.format) === undefined ? storedDecimal(cell.value) : undefined;
  const parsed = typeof cell?.value === "string" ? parseNumber(cell.value) : undefined;
  return parsed?.kind === "number" && parsed.mark === "" ? parsed.value : undefined;
}
