/** Of which year a column of a budget table is, and of which stage: `2021年执行数`, `预算数`, `调整预算数`. */
import type { Column, Table } from "../../../recognise";
import { yearNumberIn } from "../../../vocabulary";
import { wordsOfStage } from "../../../vocabulary/governmentBudgets";

export type Stage = "plan" | "outcome";

export interface Moment {
  readonly year: number;
  readonly stage: Stage;
  /** Which of several plans. */
  readonly plan: "initial" | "adjusted" | undefined;
}

/** @returns undefined of columns that hold something else than a whole figure of a year, or do not say of which */
export function momentOf(column: Column, { year: own }: Table, tableTitle: string): Moment | undefined {
  const { title, period = "", role, compares } = column;
  if (role !== "amount" || compares !== undefined || own === undefined) return undefined;
  const words = `${title} ${period}`;
  if (words.replace(wordsOfStage.all, "") !== "") return undefined;
  const year = yearNumberIn(words) ?? (wordsOfStage.lastYear.test(words) ? own - 1 : own);
  const stage = stageOf(words);
  if (stage !== undefined) {
    // `执行数` in the table of a budget is that of the year before, as a rule, and does not say so.
    const isOfOther = stage === "outcome" && year === own && !wordsOfStage.outcome.test(tableTitle);
    return isOfOther ? undefined : { year, stage, plan: planOf(words) };
  }
  const ofTitle = stageOf(tableTitle);
  return ofTitle && year === own ? { year, stage: ofTitle, plan: undefined } : undefined;
}

function stageOf(words: string): Stage | undefined {
  if (wordsOfStage.outcome.test(words)) return "outcome";
  return wordsOfStage.plan.test(words) ? "plan" : undefined;
}

function planOf(words: string): Moment["plan"] {
  if (wordsOfStage.adjusted.test(words)) return "adjusted";
  return wordsOfStage.initial.test(words) ? "initial" : undefined;
}
