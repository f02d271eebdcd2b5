/** Where a list ends, which no word says: `收入预算960.00万元：一般公共预算820.00万元、其他140.00万元；支出预算960.00万元`. */
import { Amount, type Unit } from "../../amount";
import { onceFor } from "../../remembered";
import { complements } from "../../vocabulary/narrativeSums";
import type { Figure, List, Statement } from "../statements/statement";

/**
 * Texts leave out zeros at the end: beside parts with decimals a bare 29 is 29.0. What one unit prints says nothing of another in which there are
 * decimals: `0.50亿元` beside `987万元` was rounded, and may be 5049万元.
 *
 * @returns all in the unit of the first
 */
export function asPrecise(figures: readonly Figure[]): Amount[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { unit } = first.amount;
  const { printed, finest } = decimalsOf(figures, unit);
  return figures.map(({ amount }) => {
    const own = printed.get(amount.unit) ?? 0;
    if (isNearly(amount)) return amount.in(unit);
    return own > 0
      ? Amount.reported(amount.value, own, amount.unit).in(unit)
      : Amount.reported(amount.in(unit).value, finest, unit);
  });
}

/** How many decimals there are of each unit, and at most; `0.00` beside amounts with one says nothing of them. */
function decimalsOf(
  figures: readonly Figure[],
  unit: Unit,
): { readonly printed: ReadonlyMap<Unit, number>; readonly finest: number } {
  const something = figures.filter(({ amount }) => !amount.isZero);
  const telling = something.some(({ amount }) => amount.decimals > 0) ? something : figures;
  const printed = new Map<Unit, number>();
  for (const { amount } of telling) printed.set(amount.unit, Math.max(printed.get(amount.unit) ?? 0, amount.decimals));
  return { printed, finest: Math.max(...telling.map(({ amount }) => amount.in(unit).decimals)) };
}

/** `近30万元`, `约3亿元`: not as precise as it is printed. */
function isNearly({ value, decimals, slack, unit }: Amount): boolean {
  return value.decimalPlaces() > decimals || slack.greaterThan(Amount.rounded(0, decimals, unit).slack);
}

export function addsUp(whole: Figure, parts: readonly Statement[]): boolean {
  return reckoned(
    whole,
    parts.map(({ value }) => value as Figure),
  ).holds;
}

/** @returns what the parts come to, as precise as they are told with the whole, and whether it is that */
export function reckoned(
  whole: Figure,
  parts: readonly Figure[],
): { readonly expected: Amount; readonly holds: boolean } {
  const [total, ...amounts] = asPrecise([whole, ...parts]) as [Amount, ...Amount[]];
  const expected = Amount.sum(amounts, total.unit);
  return { expected, holds: total.agreement(expected) !== "differs" };
}

/**
 * The parts of a list without what stands behind its end.
 *
 * @param isKnown whether one is a part whatever its amount
 * @param isAll whether they leave nothing that could be a part behind them
 */
export function ownParts(
  { total, parts }: List,
  isKnown: (part: Statement) => boolean,
  isAll: (parts: readonly Statement[]) => boolean,
): readonly Statement[] {
  let earlier: Statement | undefined;
  for (const [position, part] of parts.entries()) {
    if (part.value === undefined || part.value.amount.isZero) continue;
    const before = parts.slice(0, position);
    if (earlier !== undefined && isAsMuch(part.value, total) && !isKnown(part) && !isAll([...before, part]))
      return before;
    if (
      position > 1 &&
      earlier !== undefined &&
      (isApart(earlier, part) || part.divided !== undefined) &&
      before.every(isTold) &&
      (isAll(before) || addsUp(total, before))
    )
      return before;
    earlier = part;
  }
  return parts;
}

/**
 * `财政拨款收入500万元，占50%，其中一般公共预算200万元，政府性基金300万元；事业收入400万元，占40%`: behind parts that come to their whole, and no
 * parts of it. What comes to it once more divides it once more, where it is no share of something itself.
 */
const behindEnd = onceFor(({ whole, total, parts }: List): ReadonlySet<Statement> => {
  const none = Amount.zero(total.amount.unit);
  let sum = none;
  let behind: Statement[] = [];
  let hasEnded = false;
  let last: Statement | undefined;
  for (const part of parts) {
    if (last !== undefined && isApart(last, part) && sum.agreement(total.amount) !== "differs") {
      if (!hasEnded || whole.share === undefined) [sum, behind] = [none, []];
      hasEnded = true;
    }
    sum = Amount.sum([sum, part.value?.amount ?? none], none.unit);
    if (hasEnded) behind.push(part);
    last = part;
  }
  return new Set(whole.share === undefined && sum.agreement(total.amount) !== "differs" ? [] : behind);
});

/** @returns the list of which it is a part by where it stands; none behind the end of one */
export function listAround(statement: Statement): List | undefined {
  const { list } = statement;
  return list !== undefined && behindEnd(list).has(statement) ? undefined : list;
}

/** 税收 and 非税: they leave nothing out. */
export function arePair(parts: readonly Statement[]): boolean {
  return (
    parts.length === 2 &&
    complements.some(({ pair }) => pair.every((words) => parts.some(({ subject }) => words.test(subject.text))))
  );
}

/** Of several parts none is as much as their whole. */
function isAsMuch(part: Figure, whole: Figure): boolean {
  const [own, total] = asPrecise([part, whole]) as [Amount, Amount];
  return !own.minus(total).isNegative;
}

function isTold({ value, isReason }: Statement): boolean {
  return value !== undefined && isReason !== true;
}

/** A semicolon, or the end of a paragraph, stands between them. */
function isApart({ value: one }: Statement, { value: other }: Statement): boolean {
  if (one === undefined || other === undefined || one.paragraph !== other.paragraph) return true;
  return one.paragraph.folded.text.slice(one.end, other.start).includes(";");
}
