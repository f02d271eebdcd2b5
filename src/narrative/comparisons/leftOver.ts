/**
 * What a paragraph on one budget tells to be left: of a social insurance fund `收入37667亿元…。支出32581亿元…。本年收支结余5086亿元`, of other money no
 * more than 收入总计 leaves.
 */
import { Amount } from "../../amount";
import { incomeOfFund, grandIncome, leftForNext, leftOfYear, transferredOut } from "../../vocabulary/narrativeSums";
import type { Comparison } from "./comparison";
import { asPrecise } from "./listEnds";
import type { Figure, Statement } from "../statements/statement";
import { isAbove } from "../tie/above";

/** @param before the statements before it */
export function* leftOver(statement: Statement, before: readonly Statement[]): Iterable<Comparison> {
  const { value, paragraph, subject, list, isReason, year } = statement;
  if (value === undefined || list !== undefined || isReason === true) return;
  const isOfFund = leftOfYear.test(subject.text);
  if (!isOfFund && !leftForNext.test(subject.text)) return;
  const told = before.filter(
    (one) =>
      one.paragraph === paragraph &&
      one.value !== undefined &&
      one.list === undefined &&
      one.isReason !== true &&
      one.isAgain !== true &&
      (one.year ?? year) === (year ?? one.year),
  );
  const own = told.slice(
    1 + told.findLastIndex(({ subject: { text } }) => leftOfYear.test(text) || leftForNext.test(text)),
  );
  const incomes = own.filter(({ subject: { text } }) => (isOfFund ? incomeOfFund : grandIncome).test(text));
  const spent = own.filter(({ subject: { text } }) => spentAlone.test(text));
  const [income, ...otherIncomes] = incomes;
  const [expenditure, ...otherSpending] = spent;
  if (income === undefined || expenditure === undefined || otherIncomes.length + otherSpending.length > 0) return;
  if (isOfFund) yield* ofFund(statement, income, expenditure);
  else
    yield* withinTotal(income, [
      expenditure,
      ...own.filter(({ subject: { text } }) => transferredOut.test(text)),
      statement,
    ]);
}

/** And not 总支出, in which what is left is counted. */
const spentAlone = /(?<!总)支出$/u;

function* ofFund(left: Statement, income: Statement, expenditure: Statement): Iterable<Comparison> {
  const figures = [left, income, expenditure].map(({ value }) => value as Figure);
  const [own, received, spent] = asPrecise(figures) as [Amount, Amount, Amount];
  const holds = received.minus(spent).agreement(own) !== "differs";
  const [figure, ...others] = figures as [Figure, ...Figure[]];
  yield { kind: "direction", statement: left, figure, others, holds, why: "notLeft", isSupposed: true };
}

/** What was spent, given away and left is no more than all there was; less it may be, where more was given away. */
function* withinTotal(whole: Statement, parts: readonly Statement[]): Iterable<Comparison> {
  const figures = [whole, ...parts].map(({ value }) => value as Figure);
  const [total, ...amounts] = asPrecise(figures) as [Amount, ...Amount[]];
  const expected = Amount.sum(amounts, total.unit);
  if (!isAbove(expected, total)) return;
  const left = parts.at(-1) as Statement;
  const [last, ...others] = figures.toReversed() as [Figure, ...Figure[]];
  yield {
    kind: "direction",
    statement: left,
    figure: last,
    others: others.toReversed(),
    holds: false,
    why: "moreThanTotal",
    isSupposed: true,
  };
}
