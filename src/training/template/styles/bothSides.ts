/** 收支总表 and 财政拨款收支总表: what comes in, line by line, beside what goes out. */
import type { Caption, StyledTable, TwoSided } from "../style";
import { chineseNumber, expenditureOfAll, expenditureOfFiscal } from "./captions";

/** A kind of money, and what it is called. */
export type MoneyLine = readonly [key: string, words: string];

/** What comes in during the year, in the order in which budgets list it. */
export const incomeSources: readonly MoneyLine[] = [
  ["generalPublic", "一般公共预算拨款收入"],
  ["governmentFund", "政府性基金预算拨款收入"],
  ["stateCapital", "国有资本经营预算拨款收入"],
  ["fiscalSpecial", "财政专户管理资金收入"],
  ["institutional", "事业收入"],
  ["businessIncome", "事业单位经营收入"],
  ["superior", "上级补助收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
];

/** 财政拨款: the first three of them. */
const fiscalBudgets = incomeSources.slice(0, 3).map(([key, words]): MoneyLine => [key, words.replace(/收入$/u, "")]);

/** Where 收入总表 has it, in a column of its own. */
export function inIncomeSummary(key: string): string {
  return `income-summary[total].${key}`;
}

interface Printed {
  readonly number: string;
  readonly title: string;
  /** Where the table of income has this money; a style that has no such cell leaves the figure to be typed. */
  readonly from: (key: string) => string;
  /** What the place calls 年终结转结余. */
  readonly carriedOut: string;
}

interface IncomeOfAll extends Printed {
  readonly sources: readonly MoneyLine[];
  /** What is there to spend besides the income of the year. */
  readonly besides: readonly MoneyLine[];
}

/** 收支总表. */
export function incomeExpenditure({ sources, besides, carriedOut, ...printed }: IncomeOfAll): StyledTable {
  return bothSides("income-expenditure", printed, expenditureOfAll(carriedOut), [
    ...lines(sources, printed, (position) => `${chineseNumber(position)}、`),
    { key: "currentIncome", words: "本年收入合计", sum: keysOf(sources) },
    ...lines(besides, printed),
    { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", ...keysOf(besides)] },
  ]);
}

/** 财政拨款收支总表. @param listsCarriedIn whether 上年结转 is listed budget by budget too */
export function fiscalSummary({
  listsCarriedIn,
  carriedOut,
  ...printed
}: Printed & { readonly listsCarriedIn: boolean }): StyledTable {
  const carried = fiscalBudgets.map(([key, words]): MoneyLine => [`carriedIn.${key}`, words]);
  const numbered = (position: number): string => `（${chineseNumber(position)}）`;
  return bothSides("fiscal-summary", printed, expenditureOfFiscal(carriedOut), [
    { key: "currentIncome", words: "一、本年收入", sum: keysOf(fiscalBudgets) },
    ...lines(fiscalBudgets, printed, numbered),
    { key: "carriedIn", words: "二、上年结转", ...(listsCarriedIn && { sum: keysOf(carried) }) },
    ...(listsCarriedIn ? lines(carried, printed, numbered) : []),
    { key: "incomeTotal", words: "收入总计", sum: ["currentIncome", "carriedIn"] },
  ]);
}

function lines(
  money: readonly MoneyLine[],
  { from }: Pick<Printed, "from">,
  numbered: (position: number) => string = () => "",
): readonly Caption[] {
  return money.map(([key, words], position) => ({
    key,
    words: `${numbered(position + 1)}${words}`,
    from: [from(key)],
  }));
}

function keysOf(money: readonly MoneyLine[]): readonly string[] {
  return money.map(([key]) => key);
}

function bothSides(
  layout: string,
  { number, title }: Pick<Printed, "number" | "title">,
  expenditure: TwoSided["expenditure"],
  income: TwoSided["income"],
): StyledTable {
  const rows: TwoSided = { kind: "captions", figure: "预算数", income, expenditure };
  return { layout, number, title, keys: [], columns: [], rows };
}
