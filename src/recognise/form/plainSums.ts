/**
 * A sum that the header alone states, in a table of one row: no other row can bear it out, and the row that contradicts it is told
 * all the same, to be judged.
 */
import { Amount } from "../../amount";
import type { Row } from "../row";
import type { SumCandidate } from "./sumCandidates";
import { stateOf, type StatedSum } from "./sumFigures";
import type { TableFigures } from "./tableSum";

/** Beyond so many figures some of them add up to anything. */
const mostFigures = 12;

/**
 * Do the rows state one and the same sum, and contradict it? A total that some of its columns add up to is taken for theirs: the
 * others may be parts of these (`合计 | 财政拨款 | 一般公共预算`) or divide the same money again.
 */
export function isContradictedOnce(table: TableFigures, rows: readonly Row[], sum: SumCandidate): boolean {
  const states = rows.flatMap((row) => stateOf(table, row, sum) ?? []).filter(isTold);
  const [state] = states;
  if (state === undefined || state.stated.length < 2 || state.stated.length > mostFigures) return false;
  return states.every((other) => textOf(other) === textOf(state)) && !isSumOfSome(state);
}

function isTold({ claim, stated }: StatedSum): boolean {
  return !claim.isZero || stated.length > 0;
}

function textOf({ claim, stated }: StatedSum): string {
  return [claim, ...stated].map((amount) => amount.toText()).join();
}

function isSumOfSome({ claim, stated }: StatedSum): boolean {
  return Array.from({ length: 2 ** stated.length }, (_, chosen) => stated.filter((_, at) => (chosen >> at) & 1)).some(
    (some) => some.length > 0 && claim.agreement(Amount.sum(some, claim.unit)) !== "differs",
  );
}
