/** How many decimals a number in a cell reports. */
import { Exact } from "./exact";

/** A stored number at the fifteen significant digits that Excel itself works with: 161.17999999999998 is 161.18. */
export function storedDecimal(value: number): Exact {
  const text = String(value);
  // Fifteen characters cannot hold more than fifteen digits; only a longer text can hide noise.
  return new Exact(text.length <= 15 ? text : value.toPrecision(15));
}

const shownByFormat = new Map<string, number | undefined>();

/**
 * The decimals that a number format shows: `#,##0.00` → 2, `0` → 0, `0.0%` → 3, `0.00,` → -1.
 *
 * @returns undefined for formats that show a number as it is (`General`, `@`), and for dates and fractions.
 */
export function decimalsShown(format: string): number | undefined {
  if (!shownByFormat.has(format)) shownByFormat.set(format, countShown(format));
  return shownByFormat.get(format);
}

// Quoted and escaped literals (East Asian Excel escapes with `!`), padding (_x, *x) and [conditions] carry no digits of
// the value; elapsed time ([h], [mm], [ss]) does.
const literals = /"[^"]*"?|[\\!_*].|\[(?![hms]+\])[^\]]*\]?/giu;
const general = /[a-z]/iu; // A bare letter stands in General (G/通用格式), dates and 0.00E+00 only.
const vulgarFraction = /[0#?] *\/ *[\d#?]/u;

/** `scales`: Excel shows the number times 100. `literal`: the sign is only printed behind it, as in `0.00"%"`. */
export type PercentSign = "scales" | "literal";

/** @returns undefined for a format without a percent sign. */
export function percentSign(format: string): PercentSign | undefined {
  if (!/[%％]/u.test(format)) return undefined;
  return format.replace(literals, "").includes("%") ? "scales" : "literal";
}

function countShown(format: string): number | undefined {
  // Sections are for positive, negative, zero and text, unless conditions say otherwise: [>=10000]0!.0,"万";0.00
  const sections = format.replace(literals, "").split(";");
  const numeric = /\[[<>=]/u.test(format) ? sections : sections.slice(0, 2);
  if (numeric.some((section) => general.test(section) || vulgarFraction.test(section))) return undefined;
  const shown = numeric.filter((section) => /[0#?]/u.test(section)).map(countSection);
  // The finest section counts: to believe in more rounding than there was would hide errors.
  return shown.length === 0 ? undefined : Math.max(...shown);
}

function countSection(section: string): number {
  const [whole = "", ...rest] = section.replace(/[^0#?.,]/gu, "").split(".");
  const fraction = rest.join("");
  // Commas after the last digit of either part divide by a thousand each; all others group.
  const thousands = trailingCommas(whole) + trailingCommas(fraction);
  const percent = section.split("%").length - 1;
  return fraction.replaceAll(",", "").length + 2 * percent - 3 * thousands;
}

/** How many commas end the digits of a number format: each divides what is shown by a thousand. */
export function trailingCommas(digits: string): number {
  return /(?<!,),*$/u.exec(digits)?.[0].length ?? 0;
}
