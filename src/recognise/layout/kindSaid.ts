/** Whether a table says itself that it is of a budget or of final accounts: by its titles, its heads, its captions. */
import type { DocumentKind } from "../../layouts";
import {
  asCounted,
  asTitledFinal,
  closesFinalAccounts,
  isHeadedBudget,
  isTitledBudget,
  isTitledFinal,
  keyColumns,
  lastYear,
  ofBudget,
  ofOutcome,
  precedesBudget,
  yearNumberIn,
} from "../../vocabulary";
import type { HeaderBlock, HeaderColumn } from "../header/headerGrid";
import type { Evidence } from "./choice";

/** @returns undefined where its words may be of either: `一般公共预算财政拨款支出情况表` over `合计 | 基本支出 | 项目支出` */
export function kindSaid({ header, titles, sheetName, labels }: Evidence): DocumentKind | undefined {
  const names = [...titles, sheetName];
  if (names.some(isTitledFinal)) return "finalAccounts";
  if (names.some(isTitledBudget)) return "budget";
  if (isHeadedFinal(header)) return "finalAccounts";
  const hasBudget = header.columns.some(({ printed }) => isHeadedBudget(printed));
  if (hasBudget && !showsOutcome(header, ofExecution)) return "budget";
  return labels.some((label) => closesFinalAccounts.test(label)) ? "finalAccounts" : undefined;
}

/**
 * As if its titles had the word that they leave out, of a table that is known to be of final accounts.
 *
 * @returns undefined where they have it, or say something else
 */
export function titledFinal(evidence: Evidence): Evidence | undefined {
  const titles = evidence.titles.map(asTitledFinal);
  return titles.every((title, at) => title === evidence.titles[at]) ? undefined : { ...evidence, titles };
}

/** Words that only final accounts use: 决算 in what stands above the rows, 行次 and 栏次 beside them. */
export function hasWordsOfFinal({ header, titles, sheetName, labels }: Evidence): boolean {
  return (
    isHeadedFinal(header) ||
    [...titles, sheetName].some((word) => word.includes(ofOutcome)) ||
    header.columns.some(({ path }) => path.some((word) => keyColumns.lineNumbers.includes(word))) ||
    labels.includes(keyColumns.columnNumbers)
  );
}

function isHeadedFinal(header: HeaderBlock): boolean {
  return showsOutcome(header, (head) => head.includes(ofOutcome));
}

const ofExecution = (head: string): boolean => precedesBudget.test(head) || asCounted.test(head);

/** Is an outcome shown, and of the year of the budget beside it? A budget may show last year's 决算数 beside its own 预算数. */
function showsOutcome({ columns }: HeaderBlock, isOutcome: (head: string) => boolean): boolean {
  const outcomes = columns.filter(({ printed }) => isOutcome(printed));
  const budgets = columns.filter(({ printed }) => ofBudget.test(printed) && !isOutcome(printed));
  if (outcomes.length === 0 || outcomes.some(({ printed }) => printed.includes(lastYear))) return false;
  const years = (some: readonly HeaderColumn[]): string => some.map(({ printed }) => yearNumberIn(printed)).join();
  return budgets.length === 0 || years(outcomes.slice(0, 1)) === years(budgets.slice(0, 1));
}
