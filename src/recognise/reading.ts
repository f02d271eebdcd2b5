/** What a cell says as an amount: the figure that is printed, with the precision it is printed with. */
import type Decimal from "decimal.js";
import {
  Amount,
  atDecimals,
  decimalsShown,
  isMeasure,
  parseAmount,
  parseNumber,
  percentSign,
  scaledAmount,
  scaleOf,
  storedDecimal,
  type Unit,
} from "../amount";
import { isFault, type Cell, type CellValue } from "../workbook";
import { percentDecimals, type ShareScale } from "./columns/columnScale";
import type { ColumnRole } from "./header/headerMatcher";

export type CellReading =
  | {
      readonly kind: "amount";
      readonly amount: Amount;
      /** Where the format hides decimals of the value. */
      readonly stored?: Decimal;
      /** A text stands for the number. */
      readonly typed?: true;
      /** The amount is so many times the number in the cell: 0.01 of percent points, 0.0001 of 元 that are printed as 万元. */
      readonly factor?: number;
    }
  /** Nothing there, or a dash that says so: worth zero. */
  | { readonly kind: "blank" }
  /** Something that is no amount; sums over it cannot be checked. */
  | { readonly kind: "unreadable"; readonly why: "error" | "uncalculated" | "text"; readonly text: string };

export const blank: CellReading = { kind: "blank" };

/** What the figures of a column are. Only money is in the unit of its table. */
export type FigureKind = "money" | "count" | "score" | "share";

/** What the figures of a column of this role are: money, unless the role says otherwise. */
export function figureKind(role: ColumnRole | undefined): FigureKind {
  return role === "count" || role === "score" || role === "share" ? role : "money";
}

/** How the figures of a column are printed. */
export type Printing =
  | {
      readonly kind: "money";
      readonly unit: Unit;
      /** Decimals of a number without a format: those its neighbours have, as `12.5` among `12.34` is `12.50`. */
      readonly usualDecimals: () => number;
    }
  | { readonly kind: "count" | "score"; readonly unit: Unit }
  | { readonly kind: "share"; readonly unit: Unit; readonly scale: ShareScale };

type PrintingOf<Kind> = Extract<Printing, { readonly kind: Kind }>;

/** Reads amounts that are printed alike. A table repeats most of its figures — as total, as part, one level up — so each is kept. */
export class AmountReader {
  private readonly known = new Map<string, Map<number, CellReading>>();

  constructor(private readonly printing: Printing) {}

  read(cell: Cell | undefined): CellReading {
    if (cell === undefined) return blank;
    const { value, format } = cell;
    if (typeof value !== "number") return readOther(value, this.printing);
    let ofFormat = this.known.get(format);
    if (ofFormat === undefined) this.known.set(format, (ofFormat = new Map()));
    let reading = ofFormat.get(value);
    if (reading === undefined) ofFormat.set(value, (reading = readNumber(value, format, this.printing)));
    return reading;
  }
}

function readOther(value: Exclude<CellValue, number>, printing: Printing): CellReading {
  if (isFault(value)) return { kind: "unreadable", why: value.kind, text: value.kind === "error" ? value.code : "" };
  if (typeof value === "boolean") return { kind: "unreadable", why: "text", text: String(value) };
  const reading = printing.kind === "money" ? moneyText(value, printing) : numberText(value, printing);
  return reading ?? { kind: "unreadable", why: "text", text: value };
}

function moneyText(text: string, { unit, usualDecimals }: PrintingOf<"money">): CellReading | undefined {
  const parsed = parseAmount(text);
  if (parsed?.kind !== "amount") return parsed && blank;
  const decimals = Math.max(parsed.decimals, usualDecimals());
  const amount = Amount.reported(parsed.value, decimals, parsed.unit ?? unit).in(unit);
  return { kind: "amount", amount, typed: true };
}

function numberText(text: string, printing: Exclude<Printing, { readonly kind: "money" }>): CellReading | undefined {
  const parsed = parseNumber(text);
  if (parsed?.kind !== "number") return parsed && blank;
  const { value, decimals, mark } = parsed;
  const exact: CellReading = { kind: "amount", amount: Amount.exact(value, printing.unit) };
  switch (printing.kind) {
    case "count":
      // With its measure a quantity is printed as forms print it: no slip, as a number typed as text is.
      return mark === "" ? { ...exact, typed: true } : isMeasure(mark) ? exact : undefined;
    case "score":
      return ["", "分", "%"].includes(mark) ? { ...exact, typed: true } : undefined;
    case "share": {
      if (mark !== "" && mark !== "%") return undefined;
      const inPercent = mark === "%" || printing.scale.inPercent;
      const own = inPercent ? decimals + percentDecimals : decimals;
      return { ...shareReading(value, inPercent, atLeast(own, printing.scale), printing.unit), typed: true };
    }
  }
}

function readNumber(value: number, format: string, printing: Printing): CellReading {
  if (!Number.isFinite(value)) return { kind: "unreadable", why: "error", text: String(value) };
  const stored = storedDecimal(value);
  switch (printing.kind) {
    case "money":
      return moneyNumber(stored, format, printing);
    case "count":
      return { kind: "amount", amount: Amount.exact(stored, printing.unit) };
    case "score":
      return scoreNumber(stored, format, printing.unit);
    case "share":
      return shareNumber(stored, format, printing);
  }
}

function moneyNumber(stored: Decimal, format: string, { unit, usualDecimals }: PrintingOf<"money">): CellReading {
  const shown = decimalsShown(format);
  if (shown === undefined)
    return { kind: "amount", amount: Amount.reported(stored, Math.max(stored.decimalPlaces(), usualDecimals()), unit) };
  const isWhole = shown >= 0 && stored.decimalPlaces() <= shown;
  const seen = isWhole ? stored : atDecimals(stored, shown);
  const scale = scaleOf(format, stored);
  if (scale === undefined)
    return { kind: "amount", amount: Amount.reported(seen, shown, unit), ...(!isWhole && { stored }) };
  const { amount, factor } = scaledAmount(seen, shown, scale, unit);
  return { kind: "amount", amount, factor, ...(!isWhole && { stored: stored.times(factor) }) };
}

/** Exact, unless the format hides decimals of it; a weight that is shown as 20% is one of 20 points. */
function scoreNumber(stored: Decimal, format: string, unit: Unit): CellReading {
  const inPercent = percentSign(format) === "scales";
  const score = inPercent ? stored.times(100) : stored;
  const shown = (decimalsShown(format) ?? Infinity) - (inPercent ? percentDecimals : 0);
  const factor = inPercent && { factor: 100 };
  if (score.decimalPlaces() <= shown) return { kind: "amount", amount: Amount.exact(score, unit), ...factor };
  const amount = Amount.rounded(atDecimals(score, shown), shown, unit);
  return { kind: "amount", amount, stored: score, ...factor };
}

function shareNumber(stored: Decimal, format: string, { unit, scale }: PrintingOf<"share">): CellReading {
  const sign = percentSign(format);
  const inPercent = sign === "literal" || (sign === undefined && scale.inPercent);
  const shown = decimalsShown(format);
  const own = shown ?? Math.min(stored.decimalPlaces(), mostDecimals);
  const ofRatio = inPercent ? own + percentDecimals : own;
  const decimals = shown === undefined ? atLeast(ofRatio, scale) : Math.max(ofRatio, percentDecimals);
  return shareReading(stored, inPercent, decimals, unit);
}

/** Without a format Excel shows eleven characters, `0.105581235`; what a formula calculated has more. */
const mostDecimals = 9;

/** Whole percents are the coarsest that shares are printed in. */
function atLeast(own: number, { usualDecimals }: ShareScale): number {
  return Math.max(own, usualDecimals, percentDecimals);
}

function shareReading(
  value: Decimal,
  inPercent: boolean,
  decimals: number,
  unit: Unit,
): Extract<CellReading, { kind: "amount" }> {
  const ratio = inPercent ? value.dividedBy(100) : value;
  const printed = atDecimals(ratio, decimals);
  return {
    kind: "amount",
    amount: Amount.rounded(printed, decimals, unit),
    ...(!printed.equals(ratio) && { stored: ratio }),
    ...(inPercent && { factor: 0.01 }),
  };
}
