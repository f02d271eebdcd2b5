/**
 * `收入总计5645.08万元，支出总计5645.08万元。` / `收入合计5259.69万元…。年初结转和结余385.39万元。`: what 总计 is made of, told sentence by sentence
 * behind it.
 */
import { distributed, grandBoth, grandExpenditure, grandIncome, ofYearTotal } from "../../vocabulary/narrativeSums";
import type { Sum } from "./comparison";
import { asPrecise, reckoned } from "./listEnds";
import type { Figure, Statement } from "../statements/statement";
import { isAbove } from "../tie/above";
import type { Tying } from "../tie/tie";
import { areOfOneStage } from "./stages";

/** How many statements behind the total its parts may be told. */
const furthest = 24;

interface Side {
  readonly total: RegExp;
  readonly measure: string;
  /** Of the year before, or left for the next. */
  readonly carried: string;
  /** What else may be in it. */
  readonly rest: (one: Statement, tying: Tying) => boolean;
}

const sides: readonly Side[] = [
  {
    total: grandIncome,
    measure: "income",
    carried: "carriedIn",
    rest: (one, tying) => tying.meaning(one)?.measure === "usedSurplus",
  },
  {
    total: grandExpenditure,
    measure: "expenditure",
    carried: "carriedOut",
    rest: ({ subject }) => distributed.test(subject.text),
  },
];

export function* grandTotals(statements: readonly Statement[], tying: Tying): Iterable<Sum> {
  for (const [position, whole] of statements.entries()) {
    if (whole.value === undefined || whole.isReason === true || whole.isAgain === true) continue;
    for (const side of sides)
      if (isTotalOf(side, whole)) yield* addedTo(whole, side, behind(statements, position, side), tying);
  }
}

function isTotalOf({ total }: Side, { subject }: Statement): boolean {
  return total.test(subject.text) || grandBoth.test(subject.text);
}

/** Up to the next total of that side: that of another budget, or of another unit. */
function behind(statements: readonly Statement[], position: number, side: Side): readonly Statement[] {
  const after = statements.slice(position + 1, position + 1 + furthest);
  const end = after.findIndex((one) => isTotalOf(side, one) && one.value !== undefined);
  return end < 0 ? after : after.slice(0, end);
}

function* addedTo(whole: Statement, side: Side, told: readonly Statement[], tying: Tying): Iterable<Sum> {
  const parts = told.filter((one) => isPartOf(one, whole, tying));
  const ofYear = parts.filter((one) => tying.meaning(one)?.measure === side.measure && isOfYear(one));
  const carried = parts.filter((one) => tying.meaning(one)?.measure === side.carried);
  const rest = parts.filter((one) => side.rest(one, tying));
  const [one, other] = [ofYear, carried].map(onlyOne);
  const { value } = whole;
  if (value === undefined || one?.value === undefined || other?.value === undefined || rest.length > 1) return;
  const others = [one, other, ...rest].map((part) => part.value as Figure);
  const [total, own] = asPrecise([value, ...others]);
  // `收入合计960.00万元（含上年结转20.00万元）`: what was carried over is in it already.
  if (total === undefined || own === undefined || total.agreement(own) !== "differs") return;
  const { expected, holds } = reckoned(value, others);
  const mayLeaveOut = rest.length === 0 && !isAbove(expected, total);
  yield {
    kind: "sum",
    statement: whole,
    figure: value,
    others,
    holds,
    expected,
    isSupposed: true,
    ...(!holds && mayLeaveOut && { isUnsure: true }),
  };
}

/** Of the same money, time and unit, and part of nothing else. */
function isPartOf(one: Statement, whole: Statement, tying: Tying): boolean {
  const { year } = tying.facts.disclosure;
  const [own, its] = [one, whole].map((told) => tying.meaning(told)?.scope ?? "all");
  return (
    one.value !== undefined &&
    one.paragraph.sheet === whole.paragraph.sheet &&
    one.isReason !== true &&
    one.isAgain !== true &&
    one.isDenied !== true &&
    (one.list === undefined || one.list.whole === whole) &&
    own === its &&
    (one.year ?? year) === (whole.year ?? year) &&
    areOfOneStage(one, whole, tying) &&
    tying.mayBeOfOneOwner(one, whole)
  );
}

/** 本年收入, 收入合计: without what was carried over. */
function isOfYear({ subject }: Statement): boolean {
  return subject.isOfYear === true || ofYearTotal.test(subject.text);
}

/** Told once, or each time with the same amount. */
function onlyOne(told: readonly Statement[]): Statement | undefined {
  const [first, ...others] = told;
  const isSame = ({ value }: Statement): boolean =>
    value !== undefined && first?.value?.amount.agreement(value.amount) !== "differs";
  return others.every(isSame) ? first : undefined;
}
