/** Decides one equality: does it hold, does rounding explain it, does it fail, or can nobody tell? */
import { Amount } from "../amount";
import { addressOf, amountOf, isBlank, isReadable, type Fact } from "../recognise";
import type { Equality, Mismatch } from "../rules";

export type Outcome = "holds" | "residue" | "fails" | "does-not-apply" | "could-not-run";

export type Judgement =
  | { readonly outcome: "holds" | "does-not-apply" }
  | { readonly outcome: "residue" | "fails"; readonly mismatch: Mismatch }
  | { readonly outcome: "could-not-run"; readonly reason: string };

export function judge(equality: Equality): Judgement {
  const { claim, terms } = equality;
  const unreadable = isReadable(claim) ? terms.find(({ fact }) => !isReadable(fact))?.fact : claim;
  if (unreadable !== undefined) return { outcome: "could-not-run", reason: whyUnreadable(unreadable) };
  if (isBlank(claim) && terms.every(({ fact }) => isBlank(fact))) return doesNotApply;
  const actual = amountOf(claim);
  const expected = sumOf(equality);
  const agreement = actual.agreement(expected);
  if (agreement === "exact") return holds;
  const gap = actual.minus(expected);
  if (equality.comparison === "<=" && (gap.isNegative || agreement === "residue")) return holds;
  if (agreement === "differs" && equality.unlessBecause !== undefined) {
    return { outcome: "could-not-run", reason: equality.unlessBecause };
  }
  const mismatch = { claim, terms, expected, actual, difference: gap.isNegative ? gap.negated() : gap };
  return { outcome: agreement === "residue" ? "residue" : "fails", mismatch };
}

const holds: Judgement = { outcome: "holds" };
const doesNotApply: Judgement = { outcome: "does-not-apply" };

/** What the terms of an equality add up to, in the unit of the claim. */
export function sumOf({ claim, terms }: Equality): Amount {
  const amounts: Amount[] = [];
  for (const { fact, sign } of terms) {
    if (fact.reading.kind === "amount") amounts.push(sign > 0 ? fact.reading.amount : fact.reading.amount.negated());
  }
  return Amount.sum(amounts, amountOf(claim).unit);
}

function whyUnreadable(fact: Fact): string {
  const cell = `“${fact.table.sheet.name}”${addressOf(fact)}`;
  const { reading } = fact;
  if (reading.kind !== "unreadable") return cell;
  if (reading.why === "uncalculated") return `${cell}的公式没有计算结果，请在 Excel 中打开并保存一次`;
  if (reading.why === "error") return `${cell}是错误值${reading.text}`;
  return `${cell}不是可以读出的数字（${reading.text}）`;
}
