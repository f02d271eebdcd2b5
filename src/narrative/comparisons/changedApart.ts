/** The rate of a change whose amount stands apart from it: in a table, or in the sentence before. */
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { measureOfWhole } from "./measureOfWhole";
import { makesUp } from "../measures/measureParts";
import type { Meaning } from "../measures/measures";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** `公务接待费比上年减少0.20万元，下降16.67%`: of an amount that only a table has. */
export function* changedInTable(statement: Statement, tying: Tying): Iterable<Comparison> {
  const difference = differenceAlone(statement);
  const amount = difference && tying.inTable(statement);
  if (difference === undefined || amount === undefined) return;
  for (const one of ratesOf({ ...statement, value: { ...difference, amount } }))
    yield { ...one, statement, others: [difference] };
}

/**
 * `“三公”经费预算总额为2.7万元。“三公”经费预算数比上年减少0.06万元，减幅2.17%`: of what was told last by the same name, or by that name of somebody,
 * `全区“三公”经费总支出1928.76万元。“三公”经费支出比上年减少`.
 *
 * @param before the statements before it
 */
export function* changedAsTold(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const difference = differenceAlone(statement);
  const name = nameOf(statement);
  if (difference === undefined) return;
  const named =
    name.length < shortestName ? undefined : before.slice(-furthest).findLast((one) => nameOf(one) === name);
  const value = named?.value ?? toldOfMeasure(statement, before, tying);
  if (value === undefined) return;
  if (tying.inTable(statement) !== undefined) return;
  yield* ratesOf({ ...statement, value });

  function nameOf(one: Statement): string {
    const { subject, year = tying.facts.disclosure.year, isReason } = one;
    return isReason === true
      ? ""
      : `${subject.text.replace(endOfTotal, "")}/${tying.ownerOf(one) ?? ""}/${String(year)}`;
  }
}

/**
 * `财政拨款“三公”经费预算总额为2.7万元，其中…。` / `“三公”经费预算数比上年减少0.06万元，减幅0.02%`: of one of the items by whatever name, where all that
 * was told of it is one amount.
 */
function toldOfMeasure(statement: Statement, before: readonly Statement[], tying: Tying): Figure | undefined {
  const own = tying.meaning(statement);
  if (own === undefined || statement.isReason === true || tying.isOfAllMoney(statement)) return undefined;
  const [first, ...others] = before.filter((one) => {
    const its = tying.meaning(one);
    return (
      one.value !== undefined &&
      one.isReason !== true &&
      measureOfWhole(one, tying) === own.measure &&
      // `全区“三公”经费总支出`: somebody's, by that name.
      (its === undefined || its.scope === own.scope || (isOfTreasury(own) && !(its.saysScope && own.saysScope))) &&
      (one.year ?? tying.facts.disclosure.year) === (statement.year ?? tying.facts.disclosure.year) &&
      tying.ownerOf(one) === tying.ownerOf(statement)
    );
  });
  const isOne = ({ value, isPlanned }: Statement): boolean =>
    isPlanned === first?.isPlanned && value?.amount.agreement((first?.value ?? value).amount) === "exact";
  if (first === undefined || !others.every(isOne)) return undefined;
  return isOfOtherStage(first, statement, tying) ? undefined : first.value;
}

/** “三公” and its parts are paid out of the treasury whatever the heading says. */
function isOfTreasury({ measure }: Meaning): boolean {
  return makesUp("threePublic", measure);
}

/** What was planned beside what came of it; in a budget alone nothing else is told. */
function isOfOtherStage({ subject, budget, isPlanned }: Statement, { subject: own }: Statement, tying: Tying): boolean {
  const [its, stage] = [subject, own].map(({ text }) => stageOf(text));
  if (budget !== undefined && stage === "budget") return true;
  if (its === stage) return false;
  if (its !== "" && stage !== "") return true;
  return tying.facts.disclosure.kind !== "budget" && (its === "budget" || stage === "budget" || isPlanned === true);
}

function stageOf(words: string): "budget" | "outcome" | "" {
  return words.includes("预算") ? "budget" : /决算|执行/u.test(words) ? "outcome" : "";
}

/** How many statements back the amount may stand. */
const furthest = 3;
const shortestName = 12;
const endOfTotal = /(?:总[计额数]|合计|[数额]){1,3}$/u;

function differenceAlone({ value, base, change }: Statement): Figure | undefined {
  const { difference, against, average } = change ?? {};
  return value === undefined && base === undefined && against === "lastYear" && average === undefined
    ? difference
    : undefined;
}

function ratesOf(statement: Statement): readonly Comparison[] {
  return [...changed(statement)].filter(({ kind }) => kind === "rate");
}
