/** What a statement says of a budget and what came of it: more, less or equal, and how much of it was completed. */
import { Amount } from "../amount";
import type { Comparison } from "./comparison";
import { hundred, isCutOff, percent, positive, rateHolds } from "./percentages";
import type { Figure, Statement } from "./statement";

const comparedAs = { equal: "comparedEqual", more: "comparedMore", less: "comparedLess" } as const;

export function* completed(statement: Statement): Iterable<Comparison> {
  const { value, budget, completion, compared, change } = statement;
  const beside = change?.against === "budget" && change.both !== true ? change.difference : undefined;
  if (
    completion !== undefined &&
    beside !== undefined &&
    !beside.amount.isZero &&
    completion.amount.value.equals(hundred) &&
    budget === undefined
  )
    yield {
      kind: "direction",
      statement,
      figure: beside,
      others: [completion],
      holds: isWithin(beside, value, completion),
      why: "completedWithDifference",
    };
  if (compared !== undefined && completion !== undefined && (value === undefined || budget === undefined)) {
    const beyond = completion.amount.value.comparedTo(hundred);
    yield {
      kind: "direction",
      statement,
      figure: completion,
      others: [],
      holds: beyond === (compared === "equal" ? 0 : compared === "more" ? 1 : -1),
      why: comparedAs[compared],
    };
  }
  if (value === undefined || budget === undefined) return;
  const gap = value.amount.minus(budget.amount);
  if (compared !== undefined) {
    const isEqual = gap.agreement(Amount.zero(gap.unit)) !== "differs";
    const holds = compared === "equal" ? isEqual : !gap.isZero && gap.isNegative === (compared === "less");
    yield { kind: "direction", statement, figure: value, others: [budget], holds, why: comparedAs[compared] };
  }
  if (completion === undefined) return;
  const ratio = value.amount.dividedBy(budget.amount);
  if (ratio === undefined) {
    if (!budget.amount.isZero) return;
    const holds = value.amount.isZero;
    yield {
      kind: "completion",
      statement,
      figure: completion,
      others: [value, budget],
      holds,
      expected: undefined,
      mistake: "baseIsNothing",
    };
    return;
  }
  const holds = rateHolds(completion, ratio);
  const isDifference =
    completion.amount.value.equals(positive(gap).value) ||
    completion.amount.value.equals(change?.difference?.amount.value ?? -1);
  yield {
    kind: "completion",
    statement,
    figure: completion,
    others: [value, budget],
    holds,
    expected: percent(ratio, completion),
    ...(!holds && isCutOff(completion, ratio) && { isCutOff: true }),
    ...(!holds && isDifference && { mistake: "isDifference" as const }),
  };
}
/** Is a difference so small beside the whole that the rate is still what it is? */
function isWithin(difference: Figure, value: Figure | undefined, rate: Figure): boolean {
  const part = value === undefined ? undefined : difference.amount.dividedBy(value.amount);
  return part !== undefined && part.scaledBy(hundred).value.lessThan(rate.amount.slack.times(2));
}
