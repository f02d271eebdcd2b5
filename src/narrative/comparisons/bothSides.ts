/** What comes in and what goes out are one amount: where a text says so, and of 总计 always. */
import { balances, grandIncome, grandExpenditure, joinsMeasures, leavesSurplus } from "../../vocabulary/narrativeSums";
import type { Amount } from "../../amount";
import type { Comparison } from "./comparison";
import { reckoned } from "./listEnds";
import { undone } from "./rates";
import type { Figure, List, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** `收入总计…万元，支出总计…万元，收支平衡`. */
export function* balancedSides(statement: Statement): Iterable<Comparison> {
  const { value, balancedWith } = statement;
  const other = balancedWith?.value;
  if (value === undefined || other === undefined) return;
  const holds = value.amount.agreement(other.amount) !== "differs";
  yield { kind: "direction", statement, figure: value, others: [other], holds, why: "notBalanced" };
}

/** `收入总计…万元，支出总计…万元`, in one paragraph. @param before the statements before it */
export function* grandTotalsAlike(
  statement: Statement,
  before: readonly Statement[],
  tying: Tying,
): Iterable<Comparison> {
  const { value, subject, paragraph, sentence, list, balancedWith } = statement;
  if (value === undefined || balancedWith !== undefined || !grandExpenditure.test(subject.text)) return;
  // `收入总量3002.97亿元；支出总量2939.29亿元。本年收支结余63.68亿元`: what is left of a fund stands on neither side.
  if (leavesSurplus.test(paragraph.folded.text)) return;
  const other = before.findLast(
    (one) =>
      one.paragraph === paragraph &&
      // Where what is in them is told, that says which of the two is wrong.
      (one.sentence === sentence ? one.list === list : (one.divided ?? statement.divided) === undefined) &&
      grandIncome.test(one.subject.text),
  );
  if (other?.value === undefined || !isOfSame(statement, other, tying)) return;
  const isInOneRun = !isNamedApart(other.value, value);
  // `收入、支出总计各为`: beside what is carried over 总计 may be that of the year.
  if (isInOneRun && tellsCarried.test(paragraph.folded.text)) return;
  const holds = value.amount.agreement(other.value.amount) !== "differs";
  const isSupposed = !holds && (isInOneRun || haveDifferedBefore(statement, other));
  yield {
    kind: "direction",
    statement,
    figure: value,
    others: [other.value],
    holds,
    why: "totalsDiffer",
    ...(isSupposed && { isSupposed }),
  };
}

/** `收入总计1614.63万元，增加540.23万元；支出总计1870.91万元，增加633.43万元`: no slip, where they were two amounts the year before too. */
function haveDifferedBefore(one: Statement, other: Statement): boolean {
  const [own, its] = [one, other].map(amountBefore);
  return own !== undefined && its !== undefined && own.agreement(its) === "differs";
}

function amountBefore({ value, base, change }: Statement): Amount | undefined {
  if (change?.against === "budget" || value === undefined) return undefined;
  return base?.amount ?? (change?.rises === undefined ? undefined : undone(value, change.difference, change.rises));
}

/** `年初结转和结余…万元，本年收入…万元，本年支出…万元，年末结转和结余…万元`, in one sentence. @param before the statements before it */
export function* carriedOver(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const { value, sentence, list } = statement;
  const meaning = tying.meaning(statement);
  if (value === undefined || meaning?.measure !== "carriedOut" || statement.isReason === true) return;
  const beside = before.filter((one) => one.sentence === sentence && one.list === list);
  const told = ["carriedIn", "income", "expenditure"].map((measure) => {
    const [one, ...others] = beside.filter((other) => tying.meaning(other)?.measure === measure);
    return one !== undefined && others.length === 0 && isOfSame(statement, one, tying) ? one.value : undefined;
  });
  const [carried, income, expenditure] = told;
  if (carried === undefined || income === undefined || expenditure === undefined) return;
  const left = carried.amount.plus(income.amount).minus(expenditure.amount);
  const holds = left.agreement(value.amount) !== "differs";
  // Of all money some may have been distributed, or used to make up for what was missing.
  if (!holds && (meaning.scope === undefined || meaning.scope === "all")) return;
  yield {
    kind: "direction",
    statement,
    figure: value,
    others: [carried, income, expenditure],
    holds,
    why: "notCarried",
  };
}

const tellsCarried = /结转|结余/u;

function isNamedApart({ end, paragraph }: Figure, { start }: Figure): boolean {
  return paragraph.folded.text.slice(end, start).includes("支出");
}

function isOfSame(one: Statement, other: Statement, tying: Tying): boolean {
  const [own, its] = [tying.meaning(one), tying.meaning(other)];
  return (
    one.year === other.year &&
    (tying.ownerOf(one) ?? other.subject.owner) === (tying.ownerOf(other) ?? one.subject.owner) &&
    own?.scope === its?.scope &&
    (one.isReason ?? false) === (other.isReason ?? false)
  );
}

/**
 * `资产总额32.18亿元，负债总额9.65亿元，净资产22.53亿元`, in one sentence; in a list of several things each with its own.
 *
 * @param before the statements before it
 */
export function* balancedParts(statement: Statement, before: readonly Statement[]): Iterable<Comparison> {
  const { subject, value, sentence, year, list } = statement;
  if (value === undefined || statement.isReason === true) return;
  for (const { whole, parts, isLastBare } of balances) {
    const names = [whole, ...parts];
    // Told once the last of them is.
    if (!names.some((name) => name.test(subject.text))) continue;
    const inSentence = (): readonly Statement[] => [
      ...before.filter((one) => one.sentence === sentence && one.year === year),
      statement,
    ];
    const told =
      (list === undefined ? undefined : toldIn(list, statement, names, isLastBare)) ?? toldAmong(inSentence(), names);
    if (told === undefined) continue;
    const [figure, ...others] = told.map((one) => one.value) as [Figure, ...Figure[]];
    yield { kind: "sum", statement, figure, others, ...reckoned(figure, others) };
  }
}

/** `房屋净值700.00万元（原值1000.00万元，累计折旧300.00万元）`: once the last of the list is told. */
function toldIn(
  { whole, parts }: List,
  last: Statement,
  names: readonly RegExp[],
  isLastBare: boolean | undefined,
): readonly Statement[] | undefined {
  if (parts.length !== names.length - 1 || parts.at(-1) !== last) return undefined;
  const isBare = isLastBare === true && names.every((name) => !name.test(whole.subject.text));
  if (!isBare) return toldAmong([...parts, whole], names);
  const others = toldAmong(parts, names.slice(0, -1), whole.subject.text);
  // What the thing is called by alone may be what it cost.
  return others === undefined || whole.value === undefined || isAsMuch(whole, others[0])
    ? undefined
    : [...others, whole];
}

function isAsMuch(one: Statement, other: Statement | undefined): boolean {
  return other?.value !== undefined && one.value?.amount.agreement(other.value.amount) !== "differs";
}

/**
 * One for each name, and all of one thing.
 *
 * @param thing what that is called besides
 */
function toldAmong(
  told: readonly Statement[],
  names: readonly RegExp[],
  ...thing: readonly string[]
): readonly Statement[] | undefined {
  const found = names.map((name) => told.filter(({ subject }) => name.test(subject.text)));
  if (found.some(([one, ...others]) => one?.value === undefined || others.length > 0)) return undefined;
  const all = found.map(([one]) => one as Statement);
  const things = all.map(({ subject }, at) => subject.text.replace(names[at] as RegExp, "").replace(joinsMeasures, ""));
  return areOneThing([...things, ...thing]) ? all : undefined;
}

/** `固定资产原值…，累计折旧…，净值…`, and not `房屋原值…，累计折旧…` beside `固定资产净值…`. */
function areOneThing(things: readonly string[]): boolean {
  return things.every((one) => things.every((other) => one.includes(other) || other.includes(one)));
}
