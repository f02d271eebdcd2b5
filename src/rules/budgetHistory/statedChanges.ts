/** 无变动 and 较上年增加28万元, against the budgets of the two years. */
import type { Amount } from "../../amount";
import type { Check } from "../../contract/rule";
import type { HistoryClause } from "../../readings/history/clauses";
import { agree, budgetsOf, shownAmount, type FormHistory } from "../../readings/history/formHistory";
import { placeOf } from "../../readings/place";
import { tableName } from "../../readings/wording";
import { amountOf } from "../../recognise";

/** 无变动, 增加, 减少 in the history against the two amounts that it compares. */
export function* statedChanges(history: FormHistory): Iterable<Check> {
  for (const clause of history.clauses) {
    if (clause.kind === "unchanged") yield* unchanged(history, clause);
    if (clause.kind === "increase" || clause.kind === "decrease") yield* changed(history, clause);
  }
}

function* unchanged(history: FormHistory, { year: named, text }: HistoryClause): Iterable<Check> {
  const { form, year, budget, place } = history;
  const before = budgetsOf(history, year - 1);
  const [first] = before;
  if (budget === undefined || first === undefined || (named !== undefined && named !== year)) return;
  if (before.some((amount) => agree(amount, amountOf(budget)))) return;
  yield {
    kind: "violation",
    at: place,
    evidence: [placeOf(budget)],
    relation: "unchanged",
    message: `${tableName(form)}的“前两年预算及当年预算变动情况”写的是“${text}”，而${year - 1}年预算为${shownAmount(first)}，项目当年预算为${shownAmount(amountOf(budget))}，并非没有变动。请核对。`,
    actual: text,
  };
}

function* changed(history: FormHistory, clause: HistoryClause): Iterable<Check> {
  const { form, year, place } = history;
  const { year: named = year, amount, text } = clause;
  if (amount === undefined || explained(history, named, clause) !== false) return;
  const about = `${tableName(form)}的“前两年预算及当年预算变动情况”写的是“${text}”`;
  const told = { kind: "violation", at: place, relation: "change", actual: text } as const;
  if (named !== year && explained(history, year, clause) === true)
    yield {
      ...told,
      message: `${about}，而与所列预算相符的是${year}年与${year - 1}年之差，年度应为${year}年。请改正。`,
      expected: `${year}年`,
    };
  else {
    const [now, before] = [budgetsOf(history, named)[0], budgetsOf(history, named - 1)[0]];
    if (now !== undefined && before !== undefined)
      yield {
        ...told,
        message: `${about}，而${named - 1}年预算为${shownAmount(before)}，${named}年预算为${shownAmount(now)}，相差${shownAmount(difference(now, before))}，方向或金额不一致。请核对。`,
      };
  }
}

/** @returns undefined where the text does not say both years' budgets */
function explained(history: FormHistory, year: number, { kind, amount }: HistoryClause): boolean | undefined {
  const [now, before] = [budgetsOf(history, year), budgetsOf(history, year - 1)];
  if (amount === undefined || now.length === 0 || before.length === 0) return undefined;
  const sign = kind === "increase" ? amount : amount.negated();
  return now.some((later) => before.some((earlier) => agree(later.minus(earlier), sign)));
}

function difference(now: Amount, before: Amount): Amount {
  const change = now.minus(before);
  return change.isNegative ? change.negated() : change;
}
