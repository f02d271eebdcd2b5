/** How many rows of a table say that a column is worked out from two others in a certain way: roughly, to choose among the ways. */
import type Decimal from "decimal.js";
import { Amount, parseNumber, percentSign, storedDecimal } from "../../amount";
import { cellAt, type Cell } from "../../workbook";
import type { ColumnComparison } from "../row";
import type { Line } from "../rows/draft";

export interface Votes {
  readonly count: number;
  /** Those of them that come out to the last digit printed. */
  readonly exact: number;
  /** Are plain numbers of percent points, or ratios? Undefined where there are none. */
  readonly inPercent: boolean | undefined;
}

/** How many lines say that a column compares two others. */
export function votesFor(column: number, { kind, own, base }: ColumnComparison, lines: readonly Line[]): Votes {
  return votesAmong(
    kind,
    lines.map(({ sheet, index }) => [column, own, base].map((at) => cellAt(sheet, index, at))),
  );
}

/**
 * Cells without one of the figures, or where nothing changed, have no vote.
 *
 * @param compared each the claim and the two cells from which it follows
 */
export function votesAmong(
  kind: ColumnComparison["kind"],
  compared: readonly (readonly (Cell | undefined)[])[],
): Votes {
  let [signed, inPercent, asPrinted, exact] = [0, 0, 0, 0];
  for (const { claim, outcome } of outcomesOf(kind, compared)) {
    if (comesOut(claim, outcome)) exact += 1;
    if (claim.hasSign) signed += kind !== "difference" && isNear(claim.value, outcome) ? 1 : 0;
    else if (isNear(claim.value, outcome)) asPrinted += 1;
    else if (kind !== "difference" && isNear(claim.value, outcome.times(100))) inPercent += 1;
  }
  const isInPercent = inPercent > asPrinted;
  return {
    count: signed + Math.max(inPercent, asPrinted),
    exact,
    inPercent: inPercent + asPrinted === 0 ? undefined : isInPercent,
  };
}

/**
 * How many rows say so alone, where no word does: a figure of three digits comes out by chance once in hundreds of rows, and twice
 * in one table it does not. Subjects below each other repeat their figures; they say it once.
 *
 * @returns 0 where they are too few, or too many say otherwise
 */
export function rowsThatTell(column: number, { kind, own, base }: ColumnComparison, lines: readonly Line[]): number {
  const cells = lines.map(({ sheet, index }) => [column, own, base].map((at) => cellAt(sheet, index, at)));
  const [telling, others] = [new Set<string>(), new Set<string>()];
  for (const { claim, outcome } of outcomesOf(kind, cells)) {
    const figure = claim.value.toString();
    if (!comesOut(claim, outcome)) others.add(figure);
    else if (claim.value.precision() >= tellingDigits) telling.add(figure);
  }
  return telling.size >= enoughRows && telling.size >= 2 * others.size ? telling.size : 0;
}

const enoughRows = 2;
const tellingDigits = 3;

interface Outcome {
  readonly claim: PrintedNumber;
  readonly outcome: Decimal;
}

function* outcomesOf(
  kind: ColumnComparison["kind"],
  compared: readonly (readonly (Cell | undefined)[])[],
): Iterable<Outcome> {
  for (const cells of compared) {
    const [claim, one, other] = cells.map(printedNumber);
    if (claim === undefined || one === undefined || other === undefined) continue;
    if (one.value.equals(other.value) || one.value.isZero() || other.value.isZero()) continue;
    yield { claim, outcome: outcomeOf(kind, one.value, other.value) };
  }
}

function comesOut(claim: PrintedNumber, outcome: Decimal): boolean {
  return [outcome, outcome.times(100)].some((each) => isRounded(claim.value, each));
}

/** More figures than texts, `1.47%` being one of them? */
export function holdsFigures(column: number, lines: readonly Line[]): boolean {
  const cells = lines.flatMap(({ sheet, index }) => cellAt(sheet, index, column) ?? []);
  const figures = cells.filter((cell) => printedNumber(cell) !== undefined).length;
  return figures > 0 && figures * 2 >= cells.length;
}

function outcomeOf(kind: ColumnComparison["kind"], own: Decimal, base: Decimal): Decimal {
  if (kind === "difference") return own.minus(base);
  return kind === "change" ? own.minus(base).dividedBy(base) : own.dividedBy(base);
}

/** The figures beside it may be rounded: a twentieth tells a percentage from a ratio, and a growth from an amount. */
const nearEnough = 20;

function isNear(printed: Decimal, outcome: Decimal): boolean {
  return isRounded(printed, outcome) || gap(printed, outcome).times(nearEnough).lessThanOrEqualTo(outcome.abs());
}

/** Is the first the second, rounded to the decimals it is printed with? */
export function isRounded(printed: Decimal, outcome: Decimal): boolean {
  return gap(printed, outcome).lessThanOrEqualTo(Amount.rounded(printed, printed.decimalPlaces(), "元").slack);
}

function gap(one: Decimal, other: Decimal): Decimal {
  return one.minus(other).abs();
}

interface PrintedNumber {
  /** What has a percent sign is a ratio here. */
  readonly value: Decimal;
  readonly hasSign: boolean;
}

export function printedNumber(cell: Cell | undefined): PrintedNumber | undefined {
  if (typeof cell?.value === "number" && Number.isFinite(cell.value)) {
    const sign = percentSign(cell.format);
    const value = storedDecimal(cell.value);
    return { value: sign === "literal" ? value.dividedBy(100) : value, hasSign: sign !== undefined };
  }
  const parsed = typeof cell?.value === "string" ? parseNumber(cell.value) : undefined;
  if (parsed?.kind !== "number") return undefined;
  if (parsed.mark === "%") return { value: parsed.value.dividedBy(100), hasSign: true };
  return parsed.mark === "" ? { value: parsed.value, hasSign: false } : undefined;
}
