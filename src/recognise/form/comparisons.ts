/**
 * Columns that compare two others (`2024年比2023年增减%`, `增减额`, `完成率`): of which two they speak is said by the header, and how
 * they were worked out by their words and by what their figures come to.
 */
import {
  atBeginning,
  comparesPeriods,
  comparisonWords,
  isPeriodWord,
  isTotalHeader,
  ofBudget,
  qualified,
  yearNumberIn,
} from "../../vocabulary";
import type { HeaderColumn } from "../header/headerGrid";
import { addsUp } from "../header/headerMatcher";
import type { Column, ColumnComparison } from "../row";
import type { Line } from "../rows/draft";
import { holdsFigures, votesFor } from "./comparedFigures";

/** @param columns of one panel */
export function withComparisons(
  columns: readonly Column[],
  header: readonly HeaderColumn[],
  lines: readonly Line[],
): readonly Column[] {
  const headerOf = new Map(header.map((one) => [one.index, one]));
  const texts = columns.map((column) => headerOf.get(column.index));
  if (!columns.some((column, at) => mayCompare(column, texts[at]))) return columns;
  const amounts = columns.flatMap((column, at): Compared[] => {
    const text = texts[at];
    const isAmount = addsUp(column.role) && text !== undefined;
    return isAmount && !mayCompare(column, text) ? [{ column, header: text }] : [];
  });
  return columns.map((column, at) => {
    const text = texts[at];
    const isComparison = text !== undefined && mayCompare(column, text);
    // `1.47%` typed as a text is no figure of the table's money, and so the column was not known to hold any.
    return isComparison && (column.role !== undefined || holdsFigures(column.index, lines))
      ? compared(column, text, amounts, lines)
      : column;
  });
}

/** A column of amounts with its header. */
interface Compared {
  readonly column: Column;
  readonly header: HeaderColumn;
}

function mayCompare({ role, isUnnamed }: Column, header: HeaderColumn | undefined): boolean {
  return (role === undefined || isUnnamed === true) && comparesPeriods.test(header?.printed ?? "");
}

function compared(column: Column, header: HeaderColumn, amounts: readonly Compared[], lines: readonly Line[]): Column {
  const possible = executedPairs(header, pairsFor(header, amounts)).flatMap(([own, base]) =>
    kindsOf(header.printed).map((kind): ColumnComparison => ({ kind, own: own.column.index, base: base.column.index })),
  );
  const votes = possible.map((comparison) => votesFor(column.index, comparison, lines));
  // Figures that change little come near in many ways, to the last digit in one.
  const weights = votes.map(({ count, exact }) => count + exact);
  const at = weights.indexOf(Math.max(0, ...weights));
  const [comparison, vote] = [possible[at], votes[at]];
  if (comparison === undefined || vote === undefined) return column;
  const own = amounts.find((one) => one.column.index === comparison.own)?.column;
  return {
    ...column,
    role: comparison.kind === "difference" ? own?.role : "share",
    concept: column.concept ?? `“${column.title}”${column.index}`,
    isUnnamed: true,
    ...(vote.inPercent !== undefined && { percent: vote.inPercent }),
    compares: comparison,
  };
}

/** How the column may have been worked out, the likeliest first. */
export function kindsOf(printed: string): readonly ColumnComparison["kind"][] {
  const { quotient, rate, difference } = comparisonWords;
  if (quotient.test(printed)) return ["quotient"];
  if (rate.test(printed)) return ["change", "quotient"];
  return difference.test(printed) ? ["difference"] : ["difference", "change"];
}

type Pair = readonly [own: Compared, base: Compared];

/** Two columns of the same thing at two times; where the header has no such, the only column of each time. Those that it names come first. */
function pairsFor(header: HeaderColumn, amounts: readonly Compared[]): readonly Pair[] {
  const named = outcomesOverPlans(header, amounts);
  return named.length > 0 ? [...named, ...pairsOfSame(header, amounts)] : pairsOfSame(header, amounts);
}

/** `完成率` and `完成年初预算%` divide what came out by what was planned; of several plans by the one that the header names. */
function outcomesOverPlans({ printed }: HeaderColumn, amounts: readonly Compared[]): readonly Pair[] {
  if (!comparisonWords.quotient.test(printed)) return [];
  const outcomes = amounts.filter(({ header }) => comparisonWords.outcome.test(header.printed));
  const plans = amounts.filter((one) => !outcomes.includes(one) && comparisonWords.plan.test(one.header.printed));
  const wanted = comparisonWords.planWithin.exec(printed)?.[0] ?? "";
  const named = wanted === "" ? [] : plans.filter(({ header }) => header.printed.includes(wanted));
  return (named.length > 0 ? named : plans).flatMap((plan) => outcomes.map((outcome): Pair => [outcome, plan]));
}

function pairsOfSame(header: HeaderColumn, amounts: readonly Compared[]): readonly Pair[] {
  const thing = thingOf(header);
  const same = amounts.filter((one) => thingOf(one.header) === thing);
  const pairs = same.flatMap((one, at) => same.slice(at + 1).map((other) => inOrder(one, other)));
  if (pairs.length === 0) return onlyPair(amounts);
  const year = ([, base]: Pair): boolean => header.printed.includes(String(yearNumberIn(base.header.printed)));
  const named = comparisonWords.base.exec(header.printed)?.[0] ?? "";
  const isNamed = ([, base]: Pair): boolean => named !== "" && base.header.printed.includes(named);
  return firstThose(firstThose(pairs, isNamed), year);
}

function firstThose(pairs: readonly Pair[], are: (pair: Pair) => boolean): readonly Pair[] {
  return [...pairs.filter(are), ...pairs.filter((pair) => !are(pair))];
}

/** `完成率` and `执行率` divide what came of a budget by the budget, wherever the table has both. */
function executedPairs({ printed }: HeaderColumn, pairs: readonly Pair[]): readonly Pair[] {
  if (!comparisonWords.executed.test(printed)) return pairs;
  const executed = pairs.flatMap(([own, base]): Pair[] => {
    if (isBudget(own) === isBudget(base)) return [];
    return [isBudget(base) ? [own, base] : [base, own]];
  });
  return executed.length > 0 ? executed : pairs;
}

function onlyPair(amounts: readonly Compared[]): readonly Pair[] {
  const [other, anotherOther] = amounts.filter(({ column }) => column.isOtherPeriod === true);
  const [own, anotherOwn] = amounts.filter(({ column }) => column.isOtherPeriod === undefined);
  const isOnly = anotherOther === undefined && anotherOwn === undefined;
  return isOnly && other !== undefined && own !== undefined ? [[own, other]] : [];
}

/** What a column measures, without its period: `2024年预算数/基本支出` and `增减%/基本支出` measure 基本支出. A 小计 or 合计 measures what its group does. */
function thingOf({ path }: HeaderColumn): string {
  return path.map(thingIn).filter(Boolean).join("/");
}

/** What a header text measures: of `扣除中央基建投资后增减额` it is `扣除中央基建投资后`; a period alone measures nothing. */
function thingIn(text: string): string {
  const qualification = qualified.exec(text)?.[0];
  if (qualification !== undefined) return qualification;
  const isOfNothing = [
    isPeriodWord(text),
    comparesPeriods.test(text),
    isTotalHeader(text),
    comparisonWords.measure.test(text),
  ];
  return isOfNothing.includes(true) ? "" : text;
}

function isBudget({ header }: Compared): boolean {
  return ofBudget.test(header.printed);
}

/** The earlier of two is the base: by its year, as another period than the table's, or as the budget of what came of it. */
function inOrder(one: Compared, other: Compared): Pair {
  const [first, second] = [yearNumberIn(one.header.printed), yearNumberIn(other.header.printed)];
  if (first !== undefined && second !== undefined && first !== second)
    return first < second ? [other, one] : [one, other];
  const isOther = ({ column }: Compared): boolean => column.isOtherPeriod === true;
  if (isOther(one) !== isOther(other)) return isOther(one) ? [other, one] : [one, other];
  const isBefore = ({ header }: Compared): boolean => atBeginning.test(header.printed);
  if (isBefore(one) !== isBefore(other)) return isBefore(one) ? [other, one] : [one, other];
  return isBudget(other) && !isBudget(one) ? [one, other] : [other, one];
}
