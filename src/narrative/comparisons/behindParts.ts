/**
 * What stands behind a figure and may be told of another before it: behind the last of several parts of their whole
 * (`“三公”经费2.60万元，其中…运行维护费2.40万元，比预算3.00万元节约0.40万元`), behind what the money brought about of the money
 * (`公务接待费3.00万元，带来投资12.00亿元，比上年减少1.00万元`).
 */
import type { Amount } from "../../amount";
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { completed } from "./completions";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import { heldWithTables, isRateOfTable } from "./withTableBase";

/** @yields what follows the figure of a statement, held as of that figure or of one before it, whichever it fits */
export function* followed(statement: Statement, tying: Tying): Iterable<Comparison> {
  const own = following(statement, tying);
  const others = isRight(own) ? [] : othersFollowed(statement);
  if (others.length === 0) {
    yield* own;
    return;
  }
  const held = others.map((one) => ({ one, comparisons: following(one, tying) }));
  // One whose difference is right is meant, though the rate behind it may be wrong.
  const right =
    held.find(({ comparisons }) => isRight(comparisons)) ??
    (isChangedSo(own) ? undefined : held.find(({ comparisons }) => isChangedSo(comparisons)));
  // Where it fits none it may be of what the tables have, if that comes nearer.
  const known = held.find(({ one }) => tying.value(one).kind === "agrees");
  const isNearer =
    known !== undefined && tying.value(statement).kind !== "agrees" && comesNearer(known.comparisons, own);
  yield* right?.comparisons ?? (isNearer ? known.comparisons : own);
}

/** Is the rate that is told nearer to that of one than to that of the other? */
function comesNearer(one: readonly Comparison[], other: readonly Comparison[]): boolean {
  const [near, far] = [one, other].map(distance);
  return near !== undefined && (far === undefined || near.lessThan(far));
}

function distance(all: readonly Comparison[]): Amount["value"] | undefined {
  const rate = all.find((one) => one.kind === "rate");
  return rate?.expected === undefined ? undefined : rate.expected.value.minus(rate.figure.amount.value).abs();
}

function isRight(all: readonly Comparison[]): boolean {
  return all.length > 0 && all.every(({ holds }) => holds);
}

function isChangedSo(all: readonly Comparison[]): boolean {
  return all.some(({ kind, holds }) => kind === "difference" && holds);
}

function following(statement: Statement, tying: Tying): readonly Comparison[] {
  const held = [...heldWithTables(statement, tying)];
  const inText = [...changed(statement), ...completed(statement)];
  return [...inText.filter((one) => one.holds || one.kind !== "rate" || !isRateOfTable(one.figure, held)), ...held];
}

/** Nobody tells more before the change of what a sentence begins with. */
const mostBefore = 4;

/** What may be meant beside the statement itself, each as if what follows the figure followed it. */
function othersFollowed(statement: Statement): readonly Statement[] {
  const { base, baseKind, baseYear, isBaseBudget, budget, change, completion, compared, ratio, isOfInitial } =
    statement;
  const followers = {
    base,
    baseKind,
    baseYear,
    isBaseBudget,
    budget,
    change,
    completion,
    compared,
    ratio,
    isOfInitial,
  };
  const told = Object.fromEntries(Object.entries(followers).filter(([, said]) => said !== undefined));
  if (Object.keys(told).length === 0) return [];
  return [...wholesOf(statement), ...besideIt(statement)].map((one) => ({ ...one, ...(told as Partial<Statement>) }));
}

/** The wholes around the last part. */
function wholesOf(part: Statement): readonly Statement[] {
  const wholes: Statement[] = [];
  for (let one = part; one.list !== undefined && one.list.parts.at(-1) === one; one = one.list.whole) {
    const { whole } = one.list;
    if (!isUntold(whole) || wholes.length === mostBefore) break;
    wholes.push(whole);
  }
  return wholes;
}

/** Those before it in the same part of the sentence, until one of which more is told. */
function besideIt({ beside, list, change, ratio }: Statement): readonly Statement[] {
  const before: Statement[] = [];
  // Of what was planned, and what came of it, the figures themselves speak.
  if (change === undefined && ratio === undefined) return before;
  for (let one = beside; one !== undefined && isUntold(one) && before.length < mostBefore; one = one.beside)
    if (one.list === list) before.push(one);
  return before;
}

/** A figure of which no more was told. */
function isUntold({ value, change, completion }: Statement): boolean {
  return value !== undefined && change === undefined && completion === undefined;
}
