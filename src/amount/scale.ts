/** Number formats that print a figure in another unit than the number is stored in: `0!.0,"万元"`, `#,##0.00,`, `0!.0000`. */
import { Amount } from "./amount";
import type { Exact } from "./exact";
import { trailingCommas } from "./precision";
import { powerOfTen, units, type Unit } from "./unit";

/** What is printed is the number ÷ 10 ^ `exponent`. */
export interface Scale {
  readonly exponent: number;
  /** The unit that the format prints behind the figure. */
  readonly unit: Unit | undefined;
}

interface Section {
  readonly applies: (value: Exact) => boolean;
  readonly scale: Scale | undefined;
}

const knownSections = new Map<string, readonly Section[]>();

/** @returns undefined where the format prints the number in the unit that it is stored in. */
export function scaleOf(format: string, value: Exact): Scale | undefined {
  let sections = knownSections.get(format);
  if (sections === undefined) knownSections.set(format, (sections = scalingSections(format)));
  return sections.find(({ applies }) => applies(value))?.scale;
}

/**
 * The amount that is printed, in the unit of its table, and how many times the number in the cell it is.
 *
 * A figure that is printed with its unit says itself what it is: 10005000 as `1000.5万元`. One without is in the unit of the
 * table: 10005000 as `10,005.00`.
 *
 * @param seen the number in the cell to the last digit that is printed
 * @param decimals how many of its decimals are printed: -3 where that digit is a thousand
 */
export function scaledAmount(
  seen: Exact,
  decimals: number,
  scale: Scale,
  unit: Unit,
): { readonly amount: Amount; readonly factor: number } {
  if (scale.unit === undefined) {
    const factor = Number(`1e-${scale.exponent}`);
    return { amount: Amount.reported(seen.times(factor), decimals + scale.exponent, unit), factor };
  }
  const stored = storedUnit(scale.exponent, scale.unit);
  const factor = Number(`1e${powerOfTen[stored] - powerOfTen[unit]}`);
  return { amount: Amount.reported(seen, decimals, stored).in(unit), factor };
}

/**
 * The unit of the number in the cell: 元 where 10 000 of it are printed as 1 万元.
 *
 * A format that divides by what lies between no two units (`0!.00,"万"`: by 100 000) has its point in the wrong place. It was made
 * to print 元 in 万元.
 */
function storedUnit(exponent: number, printed: Unit): Unit {
  return units.find((unit) => powerOfTen[unit] === powerOfTen[printed] - exponent) ?? "元";
}

/** Most formats divide nothing, and need no look at each number. */
function scalingSections(format: string): readonly Section[] {
  const parts = sectionsOf(format);
  const conditions = parts.map(conditionOf);
  const isConditional = conditions.some((condition) => condition !== undefined);
  const sections = parts.map((tokens, place) => ({
    applies: conditions[place] ?? (isConditional ? always : bySign(place, parts.length)),
    scale: scaling(tokens),
  }));
  return sections.some(({ scale }) => scale !== undefined) ? sections : [];
}

// A quoted text, an escaped character (`!.` in East Asian Excel), padding, a [condition], or one character.
const token = /"[^"]*"?|[\\!_*][^]?|\[[^\]]*\]?|[^]/gu;

function sectionsOf(format: string): string[][] {
  const sections: string[][] = [[]];
  for (const [piece] of format.matchAll(token)) {
    if (piece === ";") sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections;
}

const compare: Readonly<Record<string, (value: Exact, bound: string) => boolean>> = {
  "<": (value, bound) => value.lessThan(bound),
  "<=": (value, bound) => value.lessThanOrEqualTo(bound),
  ">": (value, bound) => value.greaterThan(bound),
  ">=": (value, bound) => value.greaterThanOrEqualTo(bound),
  "=": (value, bound) => value.equals(bound),
  "<>": (value, bound) => !value.equals(bound),
};

/** The [condition] of `[>=10000]0!.0,"万"`; the sections without one take what is left. */
function conditionOf(tokens: readonly string[]): Section["applies"] | undefined {
  for (const piece of tokens) {
    const [, sign = "", bound = ""] = /^\[([<>=]+)(-?\d+(?:\.\d+)?)\]$/u.exec(piece) ?? [];
    const meets = compare[sign];
    if (meets !== undefined) return (value) => meets(value, bound);
  }
  return undefined;
}

const always: Section["applies"] = () => true;

/** Positive, negative and zero; of two sections the first is for zero too, and one alone is for all. */
function bySign(place: number, count: number): Section["applies"] {
  if (place === 1) return (value) => value.lessThan(0);
  if (place > 1 || count === 1) return always;
  return count === 2 ? (value) => value.greaterThanOrEqualTo(0) : (value) => value.greaterThan(0);
}

const placeholder = /^[0#?]$/u;

function scaling(tokens: readonly string[]): Scale | undefined {
  const digits = tokens.filter((piece) => placeholder.test(piece) || piece === "," || piece === ".").join("");
  const [whole = "", ...fraction] = digits.split(".");
  const thousands = trailingCommas(whole) + trailingCommas(fraction.join(""));
  // 万元 by way of `0.00,,%`, whose percent sign stands on a hidden second line.
  const hundreds = thousands > 0 ? tokens.filter((piece) => piece === "%").length : 0;
  const behindPoint = digits.includes(".") ? 0 : digitsBehind(tokens);
  const exponent = 3 * thousands - 2 * hundreds + behindPoint;
  return exponent > 0 ? { exponent, unit: unitPrinted(tokens) } : undefined;
}

/** A point that is printed as a text moves the digits before it: `0!.0000`. */
function digitsBehind(tokens: readonly string[]): number {
  const point = tokens.findIndex((piece) => /^(?:[\\!]\.|"\.")$/u.test(piece));
  if (point === -1 || !tokens.slice(0, point).some((piece) => placeholder.test(piece))) return 0;
  return tokens.slice(point).filter((piece) => placeholder.test(piece)).length;
}

function unitPrinted(tokens: readonly string[]): Unit | undefined {
  const text = tokens.map((piece) => piece.replace(/^"|"$|^[\\!]/gu, "")).join("");
  const word = /(?:百万|[千万亿])(?=元|[^一-龥]|$)/u.exec(text)?.[0];
  return word === undefined ? undefined : units.find((unit) => unit === `${word}元`);
}
