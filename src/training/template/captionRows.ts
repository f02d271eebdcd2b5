/** In which line each caption of a two-sided table stands: sums of the year face each other, and so do the last lines. */
import type { Caption, StyledColumn, TwoSided } from "./style";

export type TableSide = "income" | "expenditure";

/** By `income:key` and `expenditure:key`. */
export function captionRows({ income, expenditure }: TwoSided, top: number): ReadonlyMap<string, number> {
  const sides = { income: split(income), expenditure: split(expenditure) };
  const bodies = Math.max(sides.income.body.length, sides.expenditure.body.length);
  const tails = Math.max(sides.income.tail.length, sides.expenditure.tail.length);
  const rows = new Map<string, number>();
  for (const side of ["income", "expenditure"] as const) {
    const { body, tail } = sides[side];
    body.forEach(({ key }, position) => rows.set(`${side}:${key}`, top + position));
    tail.forEach(({ key }, position) => {
      const last = top + bodies + tails - tail.length + position;
      rows.set(`${side}:${key}`, position === 0 && tail.length > 1 ? top + bodies : last);
    });
  }
  return rows;
}

/** Where the figures stand: `income`, and of expenditure by concept. */
export function captionColumns(rows: TwoSided): ReadonlyMap<string, number> {
  const [words, figures] = [sideWidth(rows), figuresOf(rows)];
  return new Map([
    ["income", words],
    ...figures.map(({ concept }, position) => [concept, 2 * words + 1 + position] as const),
  ]);
}

/** Caption and 行次: what stands before the figures of a side. */
export function sideWidth({ isNumbered }: TwoSided): number {
  return isNumbered === true ? 2 : 1;
}

/** The columns of expenditure. */
export function figuresOf({ columns, figure }: TwoSided): readonly StyledColumn[] {
  return columns ?? [{ concept: "amount", words: figure }];
}

/** The tail begins with the sum of the year, where that stands below what it adds up; else with what is carried out, or the grand total. */
function split(captions: readonly Caption[]): { readonly body: readonly Caption[]; readonly tail: readonly Caption[] } {
  const sum = captions.findIndex(({ key }) => key.startsWith("current"));
  const end = sum > 0 ? sum : captions.length - 1;
  return { body: captions.slice(0, end), tail: captions.slice(end) };
}
