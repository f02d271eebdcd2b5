/** What a statement says of a budget and what came of it: more, less or equal, and how much of it was completed. */
import { Amount } from "../../amount";
import { adjusted } from "./adjustedBudget";
import type { Comparison } from "./comparison";
import { hundred, isCutOff, percent, positive, rateHolds } from "./percentages";
import type { Figure, Statement } from "../statements/statement";
import { isInitialBudget } from "../statements/wordsAround";

/** @yields what can be held of the completion of a budget, in the statement itself */
export function* completed(statement: Statement): Iterable<Comparison> {
  yield* whollyCompleted(statement);
  const { value, budget, completion } = statement;
  if (value === undefined || budget === undefined) {
    yield* comparedByRate(statement);
    return;
  }
  yield* adjustedTo(statement, value, budget);
  yield* comparedByAmounts(statement, value, budget);
  if (completion !== undefined) yield* completedAtRate(statement, value, budget, completion);
}

/** `完成年初预算100%，决算数大于预算数55.93万元`: there is no difference left. */
function* whollyCompleted(statement: Statement): Iterable<Comparison> {
  const { value, budget, completion, change } = statement;
  const beside = change?.against === "budget" && change.both !== true ? change.difference : undefined;
  if (completion === undefined || beside === undefined || budget !== undefined) return;
  if (beside.amount.isZero || !completion.amount.value.equals(hundred)) return;
  const holds = isWithin(beside, value, completion);
  yield { kind: "direction", statement, figure: beside, others: [completion], holds, why: "completedWithDifference" };
}

/** Is a difference so small beside the whole that the rate is still what it is? */
function isWithin(difference: Figure, value: Figure | undefined, rate: Figure): boolean {
  const part = value === undefined ? undefined : difference.amount.dividedBy(value.amount);
  return part !== undefined && part.scaledBy(hundred).value.lessThan(rate.amount.slack.times(2));
}

/** What the words compare: the mistake where they are wrong, and the sign of the gap where they are right. */
const comparedAs = {
  equal: { why: "comparedEqual", sign: 0 },
  more: { why: "comparedMore", sign: 1 },
  less: { why: "comparedLess", sign: -1 },
} as const;

/** `完成预算的105%，决算数大于预算数`: more than all of it. */
function* comparedByRate(statement: Statement): Iterable<Comparison> {
  const { compared, completion } = statement;
  if (compared === undefined || completion === undefined) return;
  const { why, sign } = comparedAs[compared];
  const holds = completion.amount.value.comparedTo(hundred) === sign;
  yield { kind: "direction", statement, figure: completion, others: [], holds, why };
}

/** `年初预算100.00万元，年中追加15.12万元，支出决算115.12万元`: where all of it was spent, and nothing else added, they add up. */
function* adjustedTo(statement: Statement, value: Figure, budget: Figure): Iterable<Comparison> {
  const { initialBudget, adjustments = [] } = statement;
  const from = initialBudget ?? budget;
  const expected = adjusted(statement, from)?.amount;
  if (expected === undefined) return;
  const figure = initialBudget === undefined ? value : budget;
  const others = [from, ...adjustments.map((one) => one.figure)];
  if (figure.amount.agreement(expected) !== "differs")
    yield { kind: "sum", statement, figure, others, holds: true, expected };
}

/** What a completion is a percentage of: where the words do not say which, what it was or what it became may be meant. */
function completedOf(statement: Statement, budget: Figure): readonly Amount[] {
  const { initialBudget, completed: named } = statement;
  const became = initialBudget === undefined ? adjusted(statement, budget)?.amount : undefined;
  if (became === undefined || named === "initial") return [budget.amount];
  return named === "adjusted" && isInitialBudget(budget) ? [became] : [became, budget.amount];
}

function* comparedByAmounts(statement: Statement, value: Figure, budget: Figure): Iterable<Comparison> {
  const { compared, initialBudget, isComparedWithInitial } = statement;
  if (compared === undefined) return;
  const { why, sign } = comparedAs[compared];
  const isSo = ({ amount }: Figure): boolean => {
    const gap = value.amount.minus(amount);
    return sign === 0
      ? gap.agreement(Amount.zero(gap.unit)) !== "differs"
      : !gap.isZero && gap.isNegative === (compared === "less");
  };
  // Of a bare 预算数 nobody knows which of the budgets it is.
  const initial = initialBudget ?? budget;
  const budgets =
    isComparedWithInitial === true ? [initial] : [budget, initial, adjusted(statement, initial) ?? budget];
  const meant = budgets.find(isSo) ?? (budgets[0] as Figure);
  yield { kind: "direction", statement, figure: value, others: [meant], holds: isSo(meant), why };
}

function* completedAtRate(
  statement: Statement,
  value: Figure,
  budget: Figure,
  completion: Figure,
): Iterable<Comparison> {
  const told = { kind: "completion", statement, figure: completion, others: [value, budget] } as const;
  const ratios = completedOf(statement, budget).flatMap((base) => value.amount.dividedBy(base) ?? []);
  const ratio = ratios.find((one) => rateHolds(completion, one)) ?? ratios[0];
  if (ratio === undefined) {
    if (budget.amount.isZero) {
      // `完成预算的0%`, and by some 100 %: of nothing that was planned nothing was spent.
      const { value: rate } = completion.amount;
      const holds = value.amount.isZero && (rate.isZero() || rate.equals(hundred));
      yield { ...told, holds, expected: undefined, mistake: "baseIsNothing" };
    }
    return;
  }
  const { change } = statement;
  const ofDifference = sharedDifference(statement, completion)?.dividedBy(budget.amount);
  const holds = rateHolds(completion, ratio) || rateHolds(completion, ofDifference);
  const meant = ofDifference ?? ratio;
  const gap = positive(value.amount.minus(budget.amount));
  const isDifference = [gap, change?.difference?.amount].some((one) => one?.value.equals(completion.amount.value));
  yield {
    ...told,
    holds,
    expected: percent(meant, completion),
    ...(!holds && isCutOff(completion, meant) && { isCutOff: true }),
    ...(!holds && isDifference && { mistake: "isDifference" as const }),
  };
}

/** `比年初预算增加54.73万元，占年初预算1331.52万元的4.11%`: of the difference, which was told last; one that is told behind it was not. */
function sharedDifference({ change, isShareOfBudget }: Statement, completion: Figure): Amount | undefined {
  const difference = isShareOfBudget === true ? change?.difference : undefined;
  return difference !== undefined && isBefore(difference, completion) ? difference.amount : undefined;
}

function isBefore(one: Figure, other: Figure): boolean {
  return one.paragraph !== other.paragraph || one.start < other.start;
}
