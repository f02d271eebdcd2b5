/** What a figure may be the sum of, where places differ in what they count. */
import { Amount, type Agreement } from "../amount";
import { amountOf, type Fact } from "../recognise";
import type { Term } from "./rule";

type Sum = readonly Term[];

/** The first sum that the claim states exactly, else the first from which rounding alone parts it. */
export function alternativeThatAgrees(claim: Fact, sums: readonly Sum[]): Sum | undefined {
  const how = sums.map((terms) => agreementWith(claim, terms));
  const best = how.includes("exact") ? how.indexOf("exact") : how.indexOf("residue");
  return sums[best];
}

/** Where none agrees: the sum that the claim misses by least was meant. */
export function closestAlternative(claim: Fact, sums: readonly Sum[]): Sum {
  const gap = (terms: Sum) => amountOf(claim).minus(sumOf(terms, claim)).value.abs();
  const [closest = []] = sums.toSorted((one, other) => gap(one).comparedTo(gap(other)));
  return alternativeThatAgrees(claim, sums) ?? closest;
}

/** How the claim agrees with the sum of the terms, in the unit of the claim. */
export function agreementWith(claim: Fact, terms: Sum): Agreement {
  return amountOf(claim).agreement(sumOf(terms, claim));
}

function sumOf(terms: Sum, claim: Fact): Amount {
  const parts = terms.map(({ fact, sign }) => (sign > 0 ? amountOf(fact) : amountOf(fact).negated()));
  return Amount.sum(parts, amountOf(claim).unit);
}
