/** What a row states of a sum across its columns. */
import { Amount } from "../../amount";
import type { Column, Row } from "../row";
import type { TableFigures } from "./tableSum";
import type { SumCandidate } from "./sumCandidates";

export interface StatedSum {
  readonly claim: Amount;
  /** The terms that are not zero, each with its sign. */
  readonly stated: readonly Amount[];
}

/** @returns undefined where nobody can read the total or one of the parts */
export function stateOf(
  table: TableFigures,
  row: Row,
  { total, parts }: Pick<SumCandidate, "total" | "parts">,
): StatedSum | undefined {
  const claim = amountIn(table, row, total);
  const terms = parts.map(({ column, sign }) => ({ amount: amountIn(table, row, column), sign }));
  if (claim === undefined || terms.some(({ amount }) => amount === undefined)) return undefined;
  const stated = terms.flatMap(({ amount, sign }) =>
    amount === undefined || amount.isZero ? [] : [sign > 0 ? amount : amount.negated()],
  );
  return { claim, stated };
}

export function isHeldIn({ claim, stated }: StatedSum): boolean {
  return claim.agreement(Amount.sum(stated, claim.unit)) !== "differs";
}

/** Two totals of which each is what the parts of the other come to. */
export function areExchanged([one, other, ...others]: readonly StatedSum[]): boolean {
  if (one === undefined || other === undefined || others.length > 0) return false;
  return isHeldIn({ claim: one.claim, stated: other.stated }) && isHeldIn({ claim: other.claim, stated: one.stated });
}

/** Blank cells are worth nothing. @returns undefined where nobody can read the figure */
export function amountIn(table: TableFigures, row: Row, column: Column): Amount | undefined {
  const { reading } = table.factIn(row, column);
  if (reading.kind === "unreadable") return undefined;
  return reading.kind === "amount" ? reading.amount : Amount.zero(column.unit ?? table.unit);
}
