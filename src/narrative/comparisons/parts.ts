/** Parts of a whole that are larger than it: `公务接待费1.00万元，其中：国内接待费1.20万元`. */
import { amountOf } from "../../recognise";
import { disjointParts } from "../../vocabulary/disjointParts";
import { grossOrTotal } from "../../vocabulary/narrative";
import { isAbove } from "../tie/above";
import type { Comparison } from "./comparison";
import { areApart, containing, disjoint, makesUp, mayEqual } from "../measures/measureParts";
import { measureOfWhole } from "./measureOfWhole";
import { areOfOneStage } from "./stages";
import { tellsMovements } from "./movements";
import { dividesSeries } from "./sums";
import type { Figure, List, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** How many statements back a part may find its whole. */
const furthest = 8;

/** What one list tells: the first part behind 其中, and those that are known to be parts. */
export function* listedParts(list: List, tying: Tying): Iterable<Comparison> {
  const { whole, total, isDirect, parts } = list;
  if (dividesSeries(list) || tellsMovements(list)) return;
  const found = parts.flatMap((part, position) =>
    (position === 0 && isDirect && !mayBeOfEarlier(part, whole) && !isBeside(part, whole, tying)) ||
    isContained(part, whole, tying)
      ? [...heldTo(part, whole, total, tying)]
      : [],
  );
  if (found.length > 0) yield* found;
  else yield* together(list, tying);
}

/** `包括本年收入71.00万元，上年结转1.00万元，其中：一般公共预算55.00万元`: of what was told before the last one. */
function mayBeOfEarlier({ value }: Statement, whole: Statement): boolean {
  const siblings = whole.list?.parts ?? [];
  return siblings
    .slice(0, Math.max(0, siblings.indexOf(whole)))
    .some((one) => one.value !== undefined && value !== undefined && !isAbove(value.amount, one.value.amount));
}

/** `公务接待费0.70万元。具体情况如下：` / `1、公务用车购置及运行费8.09万元`: what was told last is not divided. */
function isBeside(part: Statement, whole: Statement, tying: Tying): boolean {
  const [own, other] = [part, whole].map((one) => tying.meaning(one)?.measure);
  return own !== undefined && other !== undefined && areApart(own, other);
}

/** Parts that have nothing in common and are together more than the whole. */
function* together(list: List, tying: Tying): Iterable<Comparison> {
  const { whole, total, parts } = list;
  const measure = measureOfWhole(whole, tying) ?? "";
  if (total.amount.isNegative) return;
  const known = parts.filter((part) => {
    const own = tying.meaning(part)?.measure;
    return own !== undefined && isOneOfDisjoint(own, measure) && isTold(part, whole, tying);
  });
  const told = new Set(known.map((part) => tying.meaning(part)?.measure));
  const ofMeasures = known.filter((part) => !told.has(containing[tying.meaning(part)?.measure ?? ""]));
  const isKnown = ofMeasures.length >= 2 && told.size === known.length && known.length === parts.length;
  const apart = isKnown ? ofMeasures : apartByName(list, tying);
  if (apart.length < 2) return;
  const figures = apart.map(({ value }) => value as Figure);
  const [first, ...others] = figures.map(({ amount }) => amount);
  const sum = others.reduce((one, other) => one.plus(other), first as Figure["amount"]);
  if (isAbove(sum, total.amount))
    yield { kind: "sum", statement: whole, figure: total, others: figures, holds: false, expected: sum };
}

/** `一般公共预算支出100万元，其中：教育支出60万元，卫生健康支出40万元；…`: as many as are of one classification, each told once. */
function apartByName({ whole, isDirect, parts }: List, tying: Tying): readonly Statement[] {
  const names = disjointParts.find(({ whole: words }) => words.test(whole.subject.text))?.part;
  const end = parts.findIndex(({ subject }) => names?.test(subject.text) !== true);
  const known = end < 0 ? parts : parts.slice(0, end);
  const isOnce = new Set(known.map(({ subject }) => subject.text)).size === known.length;
  return isDirect && isOnce && known.every((one) => isTold(one, whole, tying)) ? known : [];
}

/** 公务用车运行维护费 is one of those of 公务用车购置及运行费, and so of those of “三公”. */
function isOneOfDisjoint(part: string, whole: string): boolean {
  const parts = disjoint[whole] ?? [];
  return parts.includes(part) || (makesUp(whole, part) && part !== whole);
}

/** A part that is told in a sentence of its own: `国内公务接待费支出1.20万元` behind 公务接待费, 机关运行经费 beside 公用经费 of the tables. */
export function* knownPart(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const measure = tying.meaning(statement)?.measure;
  if (measure === undefined || statement.value === undefined) return;
  const whole = containing[measure];
  if (whole !== undefined && statement.list === undefined && statement.isDenied !== true) {
    const told = before.slice(-furthest).findLast((one) => tying.meaning(one)?.measure === whole);
    if (told?.value !== undefined) yield* heldTo(statement, told, told.value, tying);
  }
  const inTables = mayEqual[measure];
  if (inTables === undefined || !tying.isOfThisYear(statement) || statement.isReason === true) return;
  const facts = tying.facts.ofMeasure(inTables, undefined).filter(({ reading }) => reading.kind === "amount");
  const { value } = statement;
  if (facts.length === 0 || !facts.every((fact) => isAbove(value.amount, amountOf(fact)))) return;
  const [largest] = facts.toSorted((a, b) => amountOf(b).minus(amountOf(a)).value.comparedTo(0));
  if (largest === undefined) return;
  yield { kind: "part", statement, figure: value, others: [], holds: false, whole: amountOf(largest), fact: largest };
}

function* heldTo(part: Statement, whole: Statement, total: Figure, tying: Tying): Iterable<Comparison> {
  const { value } = part;
  if (value === undefined || !isTold(part, whole, tying) || total.amount.isNegative) return;
  // That it is no more does not say that it is right.
  if (isAbove(value.amount, total.amount))
    yield { kind: "part", statement: part, figure: value, others: [total], holds: false, whole: total.amount };
}

/** Of the same time, and neither the budget of the one and the outcome of the other, nor the gross value of the one alone. */
function isTold(part: Statement, whole: Statement, tying: Tying): boolean {
  const { year } = tying.facts.disclosure;
  return (
    part.value !== undefined &&
    !part.value.amount.isNegative &&
    part.isReason !== true &&
    (part.year ?? year) === (whole.year ?? year) &&
    areOfOneStage(part, whole, tying) &&
    grossOrTotal.test(part.subject.text) === grossOrTotal.test(whole.subject.text)
  );
}

function isContained(part: Statement, whole: Statement, tying: Tying): boolean {
  const [own, other] = [tying.meaning(part), tying.meaning(whole)];
  if (own === undefined || other === undefined) return false;
  return containing[own.measure] === other.measure || (disjoint[other.measure] ?? []).includes(own.measure);
}
