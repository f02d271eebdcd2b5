/** What an equality's claim is, what it should be by its terms, and how far the two agree. */
import { Amount, type Agreement } from "../amount";
import { amountOf, figureKind, isBlank, type Fact, type FigureKind } from "../recognise";
import type { Derivation, Equality } from "../rules";

export interface Standing {
  readonly actual: Amount;
  readonly expected: Amount;
  readonly agreement: Agreement;
}

export type DerivedEquality = Equality & { readonly derive: Derivation };

/** Whether the expected amount of an equality is calculated otherwise than by adding: shares, rates, products. */
export function isDerived(equality: Equality): equality is DerivedEquality {
  return equality.derive !== undefined;
}

/** @returns undefined where nothing follows from the terms, as from a whole of zero */
export function standingOf(equality: Equality): Standing | undefined {
  if (isDerived(equality)) return derivedStanding(equality);
  const actual = amountOf(equality.claim);
  const expected = sumOf(equality);
  return { actual, expected, agreement: actual.agreement(expected) };
}

/** What the terms of an equality add up to, in the unit of the claim. */
export function sumOf({ claim, terms }: Equality): Amount {
  const { unit } = amountOf(claim);
  const isMoney = figureKind(claim.column.role) === "money";
  const amounts: Amount[] = [];
  for (const { fact, sign } of terms) {
    if (fact.reading.kind !== "amount") continue;
    const amount = isMoney ? fact.reading.amount : fact.reading.amount.relabelled(unit);
    amounts.push(sign > 0 ? amount : amount.negated());
  }
  return Amount.sum(amounts, unit);
}

/** How a derived equality stands if its figures were others. */
export function derivedStanding(
  { claim, terms, derive }: DerivedEquality,
  changed: (fact: Fact, amount: Amount) => Amount = (_, amount) => amount,
): Standing | undefined {
  const outcome = derive(terms.map(({ fact }) => changed(fact, amountOf(fact))));
  if (outcome === undefined) return undefined;
  const actual = changed(claim, printedClaim(claim));
  const isMoney = figureKind(claim.column.role) === "money";
  const derived = isMoney ? outcome.in(actual.unit) : outcome.relabelled(actual.unit);
  const decimals = Math.max(actual.decimals, toldDecimals[figureKind(claim.column.role)]);
  return { actual, expected: derived.roundedTo(decimals), agreement: actual.asRoundingOf(derived) };
}

const shareDecimals = 4;
const usualDecimals = 2;

/** What a derived figure is told with, even where fewer are printed: a share as 10.56 %, points as 19.3. */
const toldDecimals: Readonly<Record<FigureKind, number>> = {
  money: 0,
  count: 0,
  share: shareDecimals,
  score: usualDecimals,
};

/** A blank claim says what a printed 0.00 or 0.00 % would say. */
function printedClaim(claim: Fact): Amount {
  const amount = amountOf(claim);
  if (!isBlank(claim)) return amount;
  return Amount.rounded(amount.value, isShare(claim) ? shareDecimals : usualDecimals, amount.unit);
}

function isShare({ column }: Fact): boolean {
  return figureKind(column.role) === "share";
}

/** `<=` is satisfied with less than the terms say. */
export function outcomeOf(
  { comparison }: Equality,
  { actual, expected, agreement }: Standing,
): "holds" | "residue" | "fails" {
  if (agreement === "exact") return "holds";
  if (comparison === "<=" && (agreement === "residue" || actual.minus(expected).isNegative)) return "holds";
  return agreement === "residue" ? "residue" : "fails";
}
