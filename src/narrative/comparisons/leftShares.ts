/** Shares that were not divided but left over, so that all of them come to a hundred. */
import { Amount } from "../../amount";
import { grouped } from "../../grouped";
import type { Comparison } from "./comparison";
import { asPrecise } from "./listEnds";
import { hundred } from "./percentages";

type OfShare = Extract<Comparison, { readonly kind: "share" }>;

/**
 * `甲65万元，占44.83%；乙40万元，占27.59%；丙40万元，占27.58%`: where the amounts are all of the whole, all other shares are right and all come to
 * 100%, the last one is what the others left.
 */
export function withLeftShares(all: readonly Comparison[]): readonly Comparison[] {
  const shares = all.filter((one): one is OfShare => one.kind === "share" && one.whole !== undefined);
  const ofOne = grouped(shares, ({ statement, whole }) => [statement.heading.join(), whole?.toString()].join());
  const left = new Set([...ofOne.values()].flatMap(runsOf).flatMap(leftAmong));
  return left.size === 0 ? all : all.map((one) => (left.has(one) ? { ...one, isLeftOver: true } : one));
}

/** The whole may be divided more than once: each time until the amounts come to it. */
function runsOf(shares: readonly OfShare[]): readonly (readonly OfShare[])[] {
  const runs: OfShare[][] = [];
  let run: OfShare[] = [];
  for (const one of shares) {
    run.push(one);
    if (!comesTo(run)) continue;
    runs.push(run);
    run = [];
  }
  return runs;
}

function comesTo(shares: readonly OfShare[]): boolean {
  const [first, ...others] = asPrecise(shares.flatMap(({ statement: { value } }) => value ?? []));
  const [{ whole } = { whole: undefined }] = shares;
  if (first === undefined || whole === undefined || others.length + 1 < shares.length) return false;
  return Amount.sum([first, ...others], first.unit).agreement(whole) !== "differs";
}

function leftAmong(run: readonly OfShare[]): readonly Comparison[] {
  const [wrong, ...others] = run.filter(({ holds }) => !holds);
  if (wrong === undefined || others.length > 0 || run.length < fewest) return [];
  const sum = Amount.sum(
    run.map(({ figure }) => figure.amount),
    wrong.figure.amount.unit,
  );
  return sum.value.equals(hundred) ? [wrong] : [];
}

/** Two would each be what the other leaves. */
const fewest = 3;
