/** Percentages in words as figures: each with as much room as its words leave. */
import { Amount, Exact } from "../../amount";
import { countOf } from "../../vocabulary/enumerations";
import { wordRates, type WordRate } from "../../vocabulary/wordRates";
import type { Token } from "./token";

const expressions = wordRates.map(({ kind, pattern }) => ({ kind, words: new RegExp(pattern, "gu") }));
/** Letters that all of them have. */
const any = /[倍番成半]|分之/u;

/** In the order of the text. */
export function wordRatesIn(text: string): readonly Token[] {
  if (!any.test(text)) return [];
  return expressions
    .flatMap(({ kind, words }) =>
      [...text.matchAll(words)].map((match): Token => ({
        kind: "rate",
        start: match.index,
        end: match.index + match[0].length,
        amount: percentages[kind](match),
        isShort: false,
        isNegative: false,
      })),
    )
    .sort((one, other) => one.start - other.start);
}

const percentages: Readonly<Record<WordRate, (match: RegExpMatchArray) => Amount>> = {
  times: ([, count = ""]) => percentage(numberOf(count).times(hundred), decimalsOf(count) - 2),
  // Each is twice as much as the one before.
  doublings: ([, count = ""]) =>
    tens(
      new Exact(2)
        .pow(count === "" ? 1 : countOf(count))
        .minus(1)
        .times(hundred),
    ),
  tenths: ([, less, count = "", more]) => tens(numberOf(count).times(ten).plus(besideTenth(less, more))),
  parts: ([, of = "", count = ""]) =>
    of === "百" ? percentage(countOf(count), 0) : tens(new Exact(countOf(count)).times(hundred).dividedBy(countOf(of))),
  half: () => tens(new Exact(hundred / 2)),
};

/** 近九成: between 80 and 90. */
function besideTenth(before: string | undefined, behind: string | undefined): number {
  if (before?.endsWith("近") === true) return -ten / 2;
  return (before ?? behind) === undefined ? 0 : ten / 2;
}

const ten = 10;
const hundred = 100;

/** A round figure: to the next ten. */
function tens(value: Exact): Amount {
  return percentage(value, -1);
}

function percentage(value: Exact | number, decimals: number): Amount {
  return Amount.rounded(value, decimals, "元");
}

function numberOf(word: string): Exact {
  return new Exact(/\d/u.test(word) ? word : countOf(word));
}

function decimalsOf(word: string): number {
  return word.split(".")[1]?.length ?? 0;
}
