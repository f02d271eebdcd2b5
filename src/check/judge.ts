/** Decides one equality: does it hold, does rounding explain it, does it fail, or can nobody tell? */
import { addressOf, isBlank, isReadable, type Fact } from "../recognise";
import type { Equality, Mismatch } from "../rules";
import { outcomeOf, standingOf } from "./standing";

export type Outcome = "holds" | "residue" | "fails" | "does-not-apply" | "could-not-run";

export type Judgement =
  | { readonly outcome: "holds" | "does-not-apply" }
  | { readonly outcome: "residue" | "fails"; readonly mismatch: Mismatch }
  | { readonly outcome: "could-not-run"; readonly reason: string };

/**
 * Judges one equality. It does not apply where all its cells are blank or nothing follows from its terms, and cannot run where
 * one of its cells is unreadable.
 */
export function judge(equality: Equality): Judgement {
  const { claim, terms } = equality;
  const unreadable = isReadable(claim) ? terms.find(({ fact }) => !isReadable(fact))?.fact : claim;
  if (unreadable !== undefined) return { outcome: "could-not-run", reason: whyUnreadable(unreadable) };
  if (isBlank(claim) && terms.every(({ fact }) => isBlank(fact))) return doesNotApply;
  const standing = standingOf(equality);
  if (standing === undefined) return doesNotApply;
  const outcome = outcomeOf(equality, standing);
  if (outcome === "holds") return holds;
  if (outcome === "fails" && equality.unlessBecause !== undefined) {
    return { outcome: "could-not-run", reason: equality.unlessBecause };
  }
  const { actual, expected } = standing;
  const gap = actual.minus(expected);
  const mismatch = { claim, terms, expected, actual, difference: gap.isNegative ? gap.negated() : gap };
  return { outcome, mismatch };
}

const holds: Judgement = { outcome: "holds" };
const doesNotApply: Judgement = { outcome: "does-not-apply" };

function whyUnreadable(fact: Fact): string {
  const cell = `“${fact.row.sheet.name}”${addressOf(fact)}`;
  const { reading } = fact;
  if (reading.kind !== "unreadable") return cell;
  if (reading.why === "uncalculated") return `${cell}的公式没有计算结果，请在 Excel 中打开并保存一次`;
  if (reading.why === "error") return `${cell}是错误值${reading.text}`;
  return `${cell}不是可以读出的数字（${reading.text}）`;
}
