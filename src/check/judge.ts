/** Decides one equality: does it hold, does rounding explain it, does it fail, or can nobody tell? */
import { Amount } from "../amount";
import { addressOf, amountOf, isReadable, type Fact } from "../recognise";
import type { Equality, Mismatch } from "../rules";

export type Outcome = "holds" | "residue" | "fails" | "does-not-apply" | "could-not-run";

export type Judgement =
  | { readonly outcome: "holds" | "does-not-apply" }
  | { readonly outcome: "residue" | "fails"; readonly mismatch: Mismatch }
  | { readonly outcome: "could-not-run"; readonly reason: string };

export function judge(equality: Equality): Judgement {
  const { claim, terms } = equality;
  const facts = [claim, ...terms.map(({ fact }) => fact)];
  const unreadable = facts.find((fact) => !isReadable(fact));
  if (unreadable !== undefined) return { outcome: "could-not-run", reason: whyUnreadable(unreadable) };
  if (facts.every(({ reading }) => reading.kind === "blank")) return { outcome: "does-not-apply" };
  const actual = amountOf(claim);
  const expected = sumOf(equality);
  const agreement = actual.agreement(expected);
  if (agreement === "exact") return { outcome: "holds" };
  const gap = actual.minus(expected);
  if (equality.comparison === "<=" && (gap.isNegative || agreement === "residue")) return { outcome: "holds" };
  if (agreement === "differs" && equality.unlessBecause !== undefined) {
    return { outcome: "could-not-run", reason: equality.unlessBecause };
  }
  const mismatch = { claim, terms, expected, actual, difference: gap.isNegative ? gap.negated() : gap };
  return { outcome: agreement === "residue" ? "residue" : "fails", mismatch };
}

/** What the terms of an equality add up to, in the unit of the claim. */
export function sumOf({ claim, terms }: Equality): Amount {
  let sum = Amount.zero(amountOf(claim).unit);
  for (const { fact, sign } of terms) {
    if (fact.reading.kind !== "amount") continue;
    sum = sign > 0 ? sum.plus(fact.reading.amount) : sum.minus(fact.reading.amount);
  }
  return sum;
}

function whyUnreadable(fact: Fact): string {
  const cell = `“${fact.table.sheet.name}”${addressOf(fact)}`;
  const { reading } = fact;
  if (reading.kind !== "unreadable") return cell;
  if (reading.why === "uncalculated") return `${cell}的公式没有计算结果，请在 Excel 中打开并保存一次`;
  if (reading.why === "error") return `${cell}是错误值${reading.text}`;
  return `${cell}不是可以读出的数字（${reading.text}）`;
}
