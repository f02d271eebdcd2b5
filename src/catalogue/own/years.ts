/** The years that a line of a list speaks of, and the years in which its name is valid beside the other lines of its code. */
import { normalise, type Cell } from "../../workbook";
import { nameKey } from "../nameKey";
import { isYear } from "./entrySchema";

/** `since`: until another line of the same code begins. */
export type Years =
  | { readonly kind: "always" }
  | { readonly kind: "since"; readonly from: number }
  | { readonly kind: "span"; readonly from: number | undefined; readonly to: number };

const patterns: readonly (readonly [RegExp, (first: number, last: number) => Years])[] = [
  [/^(\d{4})年?度?(?:起|及以后|以后)?$/u, (from) => ({ kind: "since", from })],
  [/^(\d{4})年?度?(?:及以前|及之前)$/u, (to) => ({ kind: "span", from: undefined, to })],
  [/^(\d{4})年?度?[-—–~至到](\d{4})年?度?$/u, (from, to) => ({ kind: "span", from, to })],
];

/** `2026`, `2026年度`, `2019及以前`, `2020-2022`; a blank cell is always valid. Undefined for other texts. */
export function readYears(cell: Cell | undefined): Years | undefined {
  const text = normalise(String(cell?.value ?? ""));
  if (text === "") return { kind: "always" };
  for (const [pattern, years] of patterns) {
    const [match, first = "", last = first] = pattern.exec(text) ?? [];
    if (match === undefined) continue;
    const [from, to] = [Number(first), Number(last)];
    return isYear(from) && isYear(to) && from <= to ? years(from, to) : undefined;
  }
  return undefined;
}

/** As `readYears` reads them again. */
export function writeYears({
  from,
  to,
}: {
  readonly from: number | undefined;
  readonly to: number | undefined;
}): string {
  if (to === undefined) return from === undefined ? "" : String(from);
  return from === undefined ? `${to}及以前` : `${from}-${to}`;
}

export interface Dated {
  readonly name: string;
  readonly years: Years;
}

export interface Lasting<L> {
  readonly line: L;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Two lines that name the same code differently in the same year. */
export interface Dispute<L> {
  readonly lines: readonly [L, L];
}

/** The names of one code in the order of their years; the same name in years that follow each other is one. */
export function lastingNames<L extends Dated>(lines: readonly L[]): readonly Lasting<L>[] | Dispute<L> {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [{ line: only, ...ends(only.years, []) }];
  const starts = lines.map(({ years }) => start(years)).filter((first) => first !== -Infinity);
  const spans = lines
    .map((line) => ({ line, ...ends(line.years, starts) }))
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.to ?? Infinity) - (b.to ?? Infinity));
  const names: Lasting<L>[] = [];
  for (const span of spans) {
    const before = names.at(-1);
    const gap = before === undefined ? 1 : (span.from ?? -Infinity) - (before.to ?? Infinity);
    if (before === undefined || !isSameName(before.line, span.line)) {
      if (before !== undefined && gap <= 0) return { lines: [before.line, span.line] };
      names.push(span);
    } else if (gap > 1) names.push(span);
    else names[names.length - 1] = { ...before, to: later(before.to, span.to) };
  }
  return names;
}

function isSameName(a: Dated, b: Dated): boolean {
  return a.name === b.name || nameKey(a.name) === nameKey(b.name);
}

function start(years: Years): number {
  return years.kind === "always" ? -Infinity : (years.from ?? -Infinity);
}

function ends(years: Years, starts: readonly number[]): { from: number | undefined; to: number | undefined } {
  if (years.kind === "span") return { from: years.from, to: years.to };
  const next = Math.min(...starts.filter((first) => first > start(years)));
  return { from: years.kind === "always" ? undefined : years.from, to: next === Infinity ? undefined : next - 1 };
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b);
}
