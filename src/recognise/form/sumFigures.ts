/** What a row states of a sum across its columns. */
import { Amount } from "../../amount";
import type { Column, Row } from "../row";
import type { TableFigures } from "./tableSum";
import type { SumCandidate } from "./sumCandidates";

export interface StatedSum {
  readonly claim: Amount;
  /** What each column of the parts states, with its sign. */
  readonly terms: readonly Amount[];
  /** Those that are not zero. */
  readonly stated: readonly Amount[];
}

/** @returns undefined where nobody can read the total or one of the parts */
export function stateOf(
  table: TableFigures,
  row: Row,
  { total, parts }: Pick<SumCandidate, "total" | "parts">,
): StatedSum | undefined {
  const claim = amountIn(table, row, total);
  const terms = parts.flatMap(({ column, sign }) => {
    const amount = amountIn(table, row, column);
    return amount === undefined ? [] : sign > 0 || amount.isZero ? amount : amount.negated();
  });
  if (claim === undefined || terms.length < parts.length) return undefined;
  return { claim, terms, stated: terms.filter(({ isZero }) => !isZero) };
}

export function isHeldIn({ claim, stated }: StatedSum): boolean {
  return comesTo(claim, stated);
}

/** By how much the total exceeds its parts. @returns undefined where the row states neither */
export function gapOf(state: Pick<StatedSum, "claim" | "stated"> | undefined): Amount | undefined {
  if (state === undefined || (state.claim.isZero && state.stated.length === 0)) return undefined;
  return state.claim.minus(Amount.sum(state.stated, state.claim.unit));
}

function comesTo(claim: Amount, terms: readonly Amount[]): boolean {
  return claim.agreement(Amount.sum(terms, claim.unit)) !== "differs";
}

/** Two rows in which the totals, or the figures of one part, stand in each other's place: put right, both hold. */
export function areExchanged([one, other, ...others]: readonly StatedSum[]): boolean {
  if (one === undefined || other === undefined || others.length > 0) return false;
  if (comesTo(one.claim, other.terms) && comesTo(other.claim, one.terms)) return true;
  return one.terms.some((term, at) => {
    const instead = other.terms[at];
    if (instead === undefined) return false;
    return comesTo(one.claim, one.terms.with(at, instead)) && comesTo(other.claim, other.terms.with(at, term));
  });
}

/** Blank cells are worth nothing. @returns undefined where nobody can read the figure */
export function amountIn(table: TableFigures, row: Row, column: Column): Amount | undefined {
  const { reading } = table.factIn(row, column);
  if (reading.kind === "unreadable") return undefined;
  return reading.kind === "amount" ? reading.amount : Amount.zero(column.unit ?? table.unit);
}
