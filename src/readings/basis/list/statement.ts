/** Which amount a stretch of text states for itself, and the sums that it spells out on the way. */
import type { AmountMention, Money } from "../arithmetic/mentions";
import type { StatedQuantity } from "../arithmetic/quantity";
import type { TextSpan } from "../signs/span";
import { listedSum, partsOfWhich, type ListedSum } from "./listedSum";
import { roleOf, type AmountRole } from "./roles";
import type { ListText } from "./source";

export type ItemAmount =
  | { readonly kind: "stated"; readonly quantity: StatedQuantity }
  /** No amount at all, or nothing but prices. */
  | { readonly kind: "none" }
  /** More than one amount, or one beside those of other years. */
  | { readonly kind: "unclear" };

export interface ItemStatement {
  readonly amount: ItemAmount;
  readonly sums: readonly ListedSum[];
}

interface Told {
  readonly mention: Money;
  readonly role: AmountRole;
}

/** @param isListed other items stand beside it, so that a total may be theirs: `2.培训费3万元，合计8万元` */
export function readStatement(source: ListText, span: TextSpan, isListed = false): ItemStatement {
  const roles = source.within(span).map((mention) => ({ mention, role: roleOf(mention, source.folded, span) }));
  const told = roles.filter(isTold).filter(({ role }) => role !== "nothing");
  const own = told.filter(({ role }) => role === "amount" || role === "total").map(({ mention }) => mention);
  const sums = [...inRemarks(source, own), ...ofWhich(told)];
  const [first, ...others] = own;
  const last = others.at(-1);
  if (roles.some(({ role }) => role === "doubt")) return { amount: { kind: "unclear" }, sums };
  if (first === undefined) return { amount: { kind: "none" }, sums };
  if (last === undefined) return { amount: stated(first), sums };
  const closing = told.findLast(({ role }) => role === "total")?.mention;
  const several =
    closing === last
      ? addedUp(source, own.slice(0, -1), closing, { isAll: told.length === own.length, isListed })
      : explained(source, first, others);
  return { amount: several.amount, sums: [...sums, ...several.sums] };
}

function stated({ quantity }: Money): ItemAmount {
  return { kind: "stated", quantity };
}

/** Characters. */
const nextTo = 6;

/** `印刷费9万、复印纸5万元，共计14万元` */
function addedUp(
  source: ListText,
  parts: readonly Money[],
  closing: Money,
  { isAll, isListed }: { readonly isAll: boolean; readonly isListed: boolean },
): ItemStatement {
  const [first] = parts;
  const gap = source.folded.slice(parts.at(-1)?.end, closing.start);
  // 年评估服务费约35万元。……经费共计约47.7万元: one part alone is no list, unless it is a calculation right before.
  const isList = parts.length > 1 || (first?.kind !== "printed" && gap.length <= nextTo);
  if (!isList) return { amount: isListed ? { kind: "unclear" } : stated(closing), sums: [] };
  // What 等 stands for, and what another sentence says, may have amounts of its own.
  const isOneSentence = !/[。\n]/u.test(source.folded.slice(first?.end, closing.start));
  const isComplete = isAll && isOneSentence && !gap.includes("等");
  const quantities = parts.map(({ quantity }) => quantity);
  return { amount: stated(closing), sums: [listedSum(closing.quantity, quantities, { isComplete })] };
}

/** `17.55万元：5.85万元/人*3人`: what follows the colon works the amount out; several amounts may be a list or not. */
function explained(source: ListText, first: Money, others: readonly Money[]): ItemStatement {
  const [only, ...more] = others;
  const isMeant = /^[,，]?\s?即/u.test(source.folded.slice(first.end, only?.start));
  if (source.colonBehind(first.end) === undefined && !isMeant) return { amount: { kind: "unclear" }, sums: [] };
  const amount = stated(first);
  if (only !== undefined && more.length === 0) return { amount, sums: workedOut(first.quantity, only) };
  const quantities = others.map(({ quantity }) => quantity);
  return { amount, sums: [listedSum(first.quantity, quantities, { isComplete: false })] };
}

function workedOut(total: StatedQuantity, working: Money): readonly ListedSum[] {
  if (working.kind === "printed") return [];
  const [small, large] = [total.value, working.quantity.value].sort((a, b) => a.comparedTo(b));
  // A product that comes to a twelfth of the amount leaves a factor to be understood.
  const isMultiple = small !== undefined && !small.isZero() && (large?.modulo(small).isZero() ?? false);
  return [listedSum(total, [working.quantity], { isComplete: working.kind === "equated" || !isMultiple })];
}

/** `116.6万元。（其中硬件77.5万元、软件39.1万元）`, `17.55万元（5.85万元/人*3人）` */
function inRemarks(source: ListText, own: readonly Money[]): readonly ListedSum[] {
  return own.flatMap(({ quantity, end, depth }) => {
    const remark = source.remarkBehind(end);
    if (remark === undefined) return [];
    const money = source
      .within(remark, depth + 1)
      .map((mention) => ({ mention, role: roleOf(mention, source.folded, remark) }))
      .filter(({ role }) => role !== "nothing");
    const parts = money.filter(isTold).filter(({ role }) => role === "amount" || role === "of-which");
    const [only] = parts;
    if (only === undefined) return [];
    const quantities = parts.map(({ mention }) => mention.quantity);
    const isComplete = parts.length === money.length;
    if (/^\s*其中/u.test(source.folded.slice(remark.start, remark.end)))
      return [partsOfWhich(quantity, quantities, { isComplete })];
    if (parts.length > 1 || !isComplete) return [listedSum(quantity, quantities, { isComplete: false })];
    return workedOut(quantity, only.mention);
  });
}

function isTold(one: { readonly mention: AmountMention; readonly role: AmountRole }): one is Told {
  return one.mention.kind !== "unclear";
}

/** `总额116.6万元，其中硬件77.5万元、软件39.1万元` */
function ofWhich(told: readonly Told[]): readonly ListedSum[] {
  const sums: ListedSum[] = [];
  let total: StatedQuantity | undefined;
  let parts: StatedQuantity[] = [];
  const close = (): void => {
    if (total !== undefined && parts.length > 0) sums.push(partsOfWhich(total, parts, { isComplete: true }));
    parts = [];
  };
  for (const { mention, role } of told) {
    if (role === "of-which") parts.push(mention.quantity);
    else {
      close();
      total = role === "amount" || role === "total" ? mention.quantity : undefined;
    }
  }
  close();
  return sums;
}
