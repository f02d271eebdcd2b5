/** The rate of a change whose amount stands apart from it: in a table, or in the sentence before. */
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { measureOfWhole } from "./measureOfWhole";
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
  const own = tying.meaning(statement)?.measure;
  const near = before.slice(-furthest);
  const ofSomebody = own === undefined ? [] : near.filter(isOfSomebody);
  const { value } =
    near.findLast((one) => nameOf(one) === name) ?? (ofSomebody.length === 1 ? ofSomebody[0] : undefined) ?? {};
  if (difference === undefined || value === undefined || name.length < shortestName) return;
  if (tying.inTable(statement) !== undefined) return;
  yield* ratesOf({ ...statement, value });

  function isOfSomebody(one: Statement): boolean {
    const isTold = one.value !== undefined && one.list === undefined && one.isReason !== true;
    return (
      isTold &&
      tying.meaning(one) === undefined &&
      measureOfWhole(one, tying) === own &&
      yearOf(one) === yearOf(statement)
    );
  }

  function yearOf({ year = tying.facts.disclosure.year }: Statement): number | undefined {
    return year;
  }

  function nameOf(one: Statement): string {
    const { subject, isReason } = one;
    return isReason === true
      ? ""
      : `${subject.text.replace(endOfTotal, "")}/${tying.ownerOf(one) ?? ""}/${String(yearOf(one))}`;
  }
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
