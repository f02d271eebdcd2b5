/** What a cell says as an amount: the figure that is printed, with the precision it is printed with. */
import type Decimal from "decimal.js";
import { Amount, decimalsShown, parseAmount, storedDecimal, type Unit } from "../amount";
import { isFault, type Cell, type CellValue } from "../workbook";

export type Reading =
  /** `stored` is set where the format hides decimals of the value; `typed` where a text stands for the number. */
  | { readonly kind: "amount"; readonly amount: Amount; readonly stored?: Decimal; readonly typed?: true }
  /** Nothing there, or a dash that says so: worth zero. */
  | { readonly kind: "blank" }
  /** Something that is no amount; sums over it cannot be checked. */
  | { readonly kind: "unreadable"; readonly why: "error" | "uncalculated" | "text"; readonly text: string };

export const blank: Reading = { kind: "blank" };

export interface Printing {
  readonly unit: Unit;
  /** Whole numbers of things, not money: known exactly. */
  readonly counts: boolean;
  /** Decimals of a number without a format: those its neighbours have, as `12.5` among `12.34` is `12.50`. */
  readonly usualDecimals: () => number;
}

/** Reads amounts that are printed alike. A table repeats most of its figures — as total, as part, one level up — so each is kept. */
export class AmountReader {
  private readonly known = new Map<string, Map<number, Reading>>();

  constructor(private readonly printing: Printing) {}

  read(cell: Cell | undefined): Reading {
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

function readOther(value: Exclude<CellValue, number>, printing: Printing): Reading {
  if (isFault(value)) return { kind: "unreadable", why: value.kind, text: value.kind === "error" ? value.code : "" };
  if (typeof value === "boolean") return { kind: "unreadable", why: "text", text: String(value) };
  const parsed = parseAmount(value);
  if (parsed === undefined) return { kind: "unreadable", why: "text", text: value };
  if (parsed.kind === "none") return blank;
  const unit = parsed.unit ?? printing.unit;
  const decimals = Math.max(parsed.decimals, printing.usualDecimals());
  const amount = printing.counts
    ? Amount.exact(parsed.value, unit)
    : Amount.reported(parsed.value, decimals, unit).in(printing.unit);
  return { kind: "amount", amount, typed: true };
}

function readNumber(value: number, format: string, { unit, counts, usualDecimals }: Printing): Reading {
  if (!Number.isFinite(value)) return { kind: "unreadable", why: "error", text: String(value) };
  const stored = storedDecimal(value);
  if (counts) return { kind: "amount", amount: Amount.exact(stored, unit) };
  const shown = decimalsShown(format);
  if (shown === undefined)
    return { kind: "amount", amount: Amount.reported(stored, Math.max(stored.decimalPlaces(), usualDecimals()), unit) };
  if (shown >= 0 && stored.decimalPlaces() <= shown)
    return { kind: "amount", amount: Amount.reported(stored, shown, unit) };
  const printed = shown >= 0 ? stored.toDecimalPlaces(shown) : stored.toNearest(10 ** -shown);
  return { kind: "amount", amount: Amount.reported(printed, shown, unit), stored };
}

/**
 * The decimals to which unformatted figures were rounded before their trailing zeros were dropped: the largest number that
 * a tenth of them still shows. A single figure with many decimals says nothing of how its neighbours were rounded.
 */
export function usualDecimalsOf(cells: Iterable<Cell | undefined>): number {
  const shown: number[] = [];
  for (const cell of cells) {
    if (typeof cell?.value !== "number" || cell.value === 0 || decimalsShown(cell.format) !== undefined) continue;
    shown.push(storedDecimal(cell.value).decimalPlaces());
  }
  shown.sort((a, b) => b - a);
  return shown[Math.ceil(shown.length / 10) - 1] ?? 0;
}
