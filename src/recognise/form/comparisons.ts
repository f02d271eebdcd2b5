/**
 * Columns that compare two others (`2024年比2023年增减%`, `增减额`, `完成率`, `占本年收入%`): of which two they speak is said by the
 * header, or by the figures of the rows alone; how they were worked out by their words and by what their figures come to.
 */
import { grouped } from "../../grouped";
import {
  atBeginning,
  compares,
  comparesPeriods,
  comparisonWords,
  isPeriodWord,
  isTotalHeader,
  ofBudget,
  precedesEither,
  qualified,
  yearNumberIn,
} from "../../vocabulary";
import { cellAt } from "../../workbook";
import type { HeaderColumn } from "../header/headerGrid";
import { addsUp } from "../header/headerMatcher";
import type { Column, ColumnComparison } from "../row";
import type { Line } from "../rows/draft";
import { holdsFigures, rowsThatTell, votesFor, type Votes } from "./comparedFigures";

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
  const candidates = new Candidates(amounts);
  return columns.map((column, at) => {
    const text = texts[at];
    const isComparison = text !== undefined && mayCompare(column, text);
    // `1.47%` typed as a text is no figure of the table's money, and so the column was not known to hold any.
    return isComparison && (column.role !== undefined || holdsFigures(column.index, lines))
      ? compared(column, text, candidates, lines)
      : column;
  });
}

/** A column of amounts with its header. */
interface Compared {
  readonly column: Column;
  readonly header: HeaderColumn;
}

/**
 * Of one thing, or of all that came out or was planned, so many columns are held against each other. Three years, each with budget,
 * adjusted budget and outcome, are nine; every two of thousands would be millions, for each column that compares two.
 */
const mostColumns = 24;

/** What a column may compare: columns of amounts by what they measure, and by their times. */
class Candidates {
  private readonly byThing: ReadonlyMap<string, readonly Compared[]>;
  readonly outcomes: readonly Compared[];
  readonly plans: readonly Compared[];
  /** The only column of each time, where each has one. */
  readonly onlyPair: readonly Pair[];

  /** @param amounts in the order of their columns */
  constructor(readonly amounts: readonly Compared[]) {
    this.byThing = grouped(amounts, ({ header }) => thingOf(header));
    const byOutcome = grouped(amounts, ({ header }) => comparisonWords.outcome.test(header.printed));
    this.outcomes = byOutcome.get(true) ?? [];
    this.plans = (byOutcome.get(false) ?? []).filter(({ header }) => comparisonWords.plan.test(header.printed));
    this.onlyPair = onlyPair(amounts);
  }

  of(thing: string): readonly Compared[] {
    return this.byThing.get(thing) ?? [];
  }
}

/** Where there are too many, those that stand nearest to the column that compares them. */
function nearest(all: readonly Compared[], { index }: HeaderColumn, most = mostColumns): readonly Compared[] {
  if (all.length <= most) return all;
  const after = all.findIndex(({ column }) => column.index > index);
  const middle = after < 0 ? all.length : after;
  const start = Math.max(0, Math.min(middle - most / 2, all.length - most));
  return all.slice(start, start + most);
}

function mayCompare({ role, isUnnamed }: Column, header: HeaderColumn | undefined): boolean {
  return (role === undefined || isUnnamed === true) && compares.test(header?.printed ?? "");
}

function compared(column: Column, header: HeaderColumn, candidates: Candidates, lines: readonly Line[]): Column {
  const said = asSaid(header, candidates, lines);
  const isShare = !comparesPeriods.test(header.printed);
  const found =
    said !== undefined && said.vote.exact > 0
      ? said
      : (asShown(header, candidates, lines) ?? (isShare ? undefined : said));
  if (found === undefined) return column;
  const { kind, own, base, vote } = found;
  return {
    ...column,
    role: kind === "difference" ? own.role : "share",
    concept: column.concept ?? `“${column.title}”${column.index}`,
    isUnnamed: true,
    ...(vote.inPercent !== undefined && { percent: vote.inPercent }),
    compares: { kind, own: own.index, base: base.index },
  };
}

interface Found {
  readonly kind: ColumnComparison["kind"];
  readonly own: Column;
  readonly base: Column;
  readonly vote: Votes;
}

/** Of the pairs that the words of the header leave open the one for which most rows speak. */
function asSaid(header: HeaderColumn, candidates: Candidates, lines: readonly Line[]): Found | undefined {
  const pairs = comparesPeriods.test(header.printed)
    ? executedPairs(header, pairsFor(header, candidates))
    : pairsWithWhole(header, candidates);
  const possible = pairs.flatMap(([own, base]) =>
    waysOf(header).map((kind): Found => {
      const [first, second] = [own.column, base.column];
      const vote = votesFor(header.index, { kind, own: first.index, base: second.index }, lines);
      return { kind, own: first, base: second, vote };
    }),
  );
  // Figures that change little come near in many ways, to the last digit in one.
  const weights = possible.map(({ vote }) => vote.count + vote.exact);
  return possible[weights.indexOf(Math.max(0, ...weights))];
}

/** Of two columns near by from which the figures of several rows come to the last digit, whatever they are called: `占本年收入%`, `执行率` of `累计支出`. */
function asShown(header: HeaderColumn, { amounts }: Candidates, lines: readonly Line[]): Found | undefined {
  const beginning = lines.filter(({ sheet, index }) => cellAt(sheet, index, header.index) !== undefined);
  const shown = beginning.slice(0, linesOfPairs);
  let [best, most] = [undefined as Omit<Found, "vote"> | undefined, 0];
  for (const { column: own } of nearest(amounts, header, mostOwns))
    for (const { column: base } of nearest(amounts, header))
      for (const kind of own === base ? [] : waysOf(header)) {
        const rows = rowsThatTell(header.index, { kind, own: own.index, base: base.index }, shown);
        if (rows > most) [best, most] = [{ kind, own, base }, rows];
      }
  if (best === undefined) return undefined;
  const { kind, own, base } = best;
  return { kind, own, base, vote: votesFor(header.index, { kind, own: own.index, base: base.index }, lines) };
}

/** What a share is of stands beside it; of what it is a part may stand at the other end of the table. */
const mostOwns = 6;
const linesOfPairs = 30;

/** `占本年收入%` is a part of 本年收入, which stands in another column: what stands before it, divided by that. */
function pairsWithWhole(header: HeaderColumn, { amounts }: Candidates): readonly Pair[] {
  const whole = comparisonWords.wholeOfShare.exec(header.path.at(-1) ?? "")?.[0];
  const own = amounts.findLast(({ column }) => column.index < header.index);
  if (whole === undefined || own === undefined) return [];
  return nearest(amounts, header).flatMap((base) =>
    base !== own && base.header.printed.includes(whole) ? [[own, base] as const] : [],
  );
}

function waysOf({ printed }: HeaderColumn): readonly ColumnComparison["kind"][] {
  return comparesPeriods.test(printed) ? kindsOf(printed) : ["quotient"];
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
function pairsFor(header: HeaderColumn, candidates: Candidates): readonly Pair[] {
  return [...outcomesOverPlans(header, candidates), ...pairsOfSame(header, candidates)];
}

/** `完成率` and `完成年初预算%` divide what came out by what was planned; of several plans by the one that the header names. */
function outcomesOverPlans(quotient: HeaderColumn, candidates: Candidates): readonly Pair[] {
  const { printed } = quotient;
  if (!comparisonWords.quotient.test(printed)) return [];
  const outcomes = nearest(candidates.outcomes, quotient);
  const plans = nearest(candidates.plans, quotient);
  const wanted = comparisonWords.planWithin.exec(printed)?.[0] ?? "";
  const named = wanted === "" ? [] : plans.filter(({ header }) => header.printed.includes(wanted));
  return (named.length > 0 ? named : plans).flatMap((plan) => outcomes.map((outcome): Pair => [outcome, plan]));
}

function pairsOfSame(header: HeaderColumn, candidates: Candidates): readonly Pair[] {
  const same = nearest(candidates.of(thingOf(header)), header);
  const pairs = same.flatMap((one, at) => same.slice(at + 1).map((other) => inOrder(one, other)));
  if (pairs.length === 0) return candidates.onlyPair;
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

/** `决算数` beside `年初预算数` is what came out of it, also in a table that was taken for one of a budget; `上年决算数` is not. */
function cameOutOf({ header: outcome }: Compared, { header: plan }: Compared): boolean {
  const isOutcome = comparisonWords.outcome.test(outcome.printed) && !precedesEither.test(outcome.printed);
  const isInitial = comparisonWords.initialPlan.test(plan.printed) && !precedesEither.test(plan.printed);
  return isOutcome && isInitial && yearNumberIn(outcome.printed) === yearNumberIn(plan.printed);
}

/** The earlier of two is the base: by its year, as another period than the table's, or as the budget of what came of it. */
function inOrder(one: Compared, other: Compared): Pair {
  const [first, second] = [yearNumberIn(one.header.printed), yearNumberIn(other.header.printed)];
  if (first !== undefined && second !== undefined && first !== second)
    return first < second ? [other, one] : [one, other];
  if (cameOutOf(one, other)) return [one, other];
  if (cameOutOf(other, one)) return [other, one];
  const isOther = ({ column }: Compared): boolean => column.isOtherPeriod === true;
  if (isOther(one) !== isOther(other)) return isOther(one) ? [other, one] : [one, other];
  const isBefore = ({ header }: Compared): boolean => atBeginning.test(header.printed);
  if (isBefore(one) !== isBefore(other)) return isBefore(one) ? [other, one] : [one, other];
  return isBudget(other) && !isBudget(one) ? [one, other] : [other, one];
}
