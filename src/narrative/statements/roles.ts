/** Which part a figure has in its sentence, told by the words right before it. */
import {
  adjusted,
  average,
  besideTarget,
  namesPace,
  onLikeTerms,
  besideAmount,
  budgetBeforeFigure,
  besideBudget,
  besidePlan,
  changeBeforeFigure,
  changedFrom,
  changedTo,
  changeBehindFigure,
  changeOfMoney,
  comparedAmount,
  endOfComparison,
  comparedWith,
  completionBeforeFigure,
  outcomeBeforeFigure,
  lastYearBeforeFigure,
  moreOrLess,
  moreThan,
  partOfLastYear,
  ratioBeforeFigure,
  risesIn,
  savedBeforeFigure,
  savedRateBeforeFigure,
  shareBefore,
  shareBeforeFigure,
  shareFillers,
  shareOfWhole,
  shareRanked,
  wholeBefore,
  sharesFrom,
  signedChange,
  yearly,
} from "../../vocabulary/narrative";
import { againstIn, kindIn, type Against } from "./against";
import type { BaseKind } from "./statement";
import type { Token } from "../text/token";
import type { Words } from "./wordsAround";

export type Role =
  | { readonly kind: "value"; readonly rest: string }
  | { readonly kind: "base"; readonly rest: string; readonly against: Against }
  /** `由8.13万元调减为6.63万元`. */
  | {
      readonly kind: "from";
      readonly rest: string;
      readonly year?: number;
      readonly isBudget: boolean;
      /** No year is named: `由年初的8.13万元`. */
      readonly isOfYear: boolean;
    }
  | { readonly kind: "budget"; readonly rest: string }
  | { readonly kind: "outcome"; readonly rest: string }
  | {
      readonly kind: "difference" | "rate";
      readonly rises: boolean;
      readonly both: boolean;
      readonly against: Against;
      /** 节约, 少支出: beside what was planned. */
      readonly isSaved: boolean;
      /** 调增, 调减. */
      readonly isAdjusted: boolean;
      readonly rest: string;
    }
  | { readonly kind: "share"; readonly whole: string; readonly rest: string }
  /** `占本年支出合计1979.18万元的`: of what a share is that follows. */
  | { readonly kind: "whole"; readonly whole: string }
  | {
      readonly kind: "completion";
      readonly rest: string;
      readonly isOfInitial: boolean;
      /** 全年预算, 调整预算. */
      readonly isOfAdjusted: boolean;
      /** `占年初预算的4.11%`. */
      readonly isShare: boolean;
    }
  /** `为上年执行数的99.4%`. */
  | { readonly kind: "ratio"; readonly rest: string; readonly year?: number; readonly baseKind?: BaseKind }
  | { readonly kind: "average" }
  /** `年均增长`. */
  | { readonly kind: "yearly"; readonly rest: string }
  /** `节约资金`, `节约率`. */
  | { readonly kind: "saved" }
  | { readonly kind: "other" };

/**
 * @param lead the words since the figure before
 * @param near the last clause of them
 * @param nextLead the words behind it
 * @param colon the sentence up to the last clause
 */
export function roleOf(token: Token, words: Words): Role {
  const role = roleBy(token, words);
  const isChange = role.kind === "difference" || role.kind === "rate";
  return isChange && token.isNegative && signedChange.test(words.near) ? { kind: "other" } : role;
}

function roleBy(token: Token, { lead, near, nextLead, colon }: Words): Role {
  if (token.kind === "rate") return shareSince(colon, near) ?? roleOfRate(lead, near);
  const from = changedFrom.exec(near);
  if (from !== null && changedTo.test(nextLead)) return fromOf(near, from);
  const part = nextLead === "的" ? partOfLastYear.exec(near) : null;
  if (part !== null) return { kind: "base", rest: near.slice(0, part.index), against: ofYear(part[1]) };
  const whole = shareOfWhole.test(nextLead) ? wholeBefore.exec(lead)?.[1] : undefined;
  if (whole !== undefined) return { kind: "whole", whole };
  const base = endOfComparison.test(nextLead)
    ? besideAmount.exec(near)
    : changeBehindFigure.test(nextLead) && !moreOrLess.test(near)
      ? comparedAmount.exec(near)
      : null;
  return base === null ? roleOfAmount(lead, near) : baseOf(near, base.index);
}

/** And not with the 年 of `2025年预算`. */
const beginsBudget = /^(?:年[初中度]|全年|预|调)/u;

function fromOf(near: string, { index, 0: said, 1: year, 2: initial }: RegExpExecArray): Role {
  return {
    kind: "from",
    rest: near.slice(0, index),
    isBudget: initial !== undefined,
    isOfYear: year === undefined && !/[上去]/u.test(said),
    ...yearIn(year),
  };
}

/** `占支出总计的比重由上年的60.00%提高到62.50%`: the last of them. */
function shareSince(colon: string, near: string): Role | undefined {
  const from = changedTo.test(near) ? sharesFrom.exec(colon) : null;
  return from === null ? undefined : { kind: "share", whole: from[1] ?? "", rest: "" };
}

function roleOfRate(lead: string, near: string): Role {
  if (savedRateBeforeFigure.test(near)) return { kind: "saved" };
  const each = yearly.exec(near);
  if (each !== null) return { kind: "yearly", rest: near.slice(0, each.index) };
  const completion = completionBeforeFigure.exec(near);
  if (completion !== null && !/占(?!.*预算)/u.test(near))
    return {
      kind: "completion",
      rest: near.slice(0, completion.index),
      isOfInitial: completion[0].includes("年初"),
      isOfAdjusted: /全年|调整/u.test(completion[0]),
      isShare: completion[0].startsWith("占"),
    };
  const ratio = ratioBeforeFigure.exec(near);
  if (ratio !== null)
    return { kind: "ratio", rest: near.slice(0, ratio.index), ...yearIn(ratio[1]), ...kindIn(ratio[0]) };
  const share = shareBeforeFigure.exec(near);
  if (share !== null && !shareBefore.test(share[0])) {
    const whole = (share[1] ?? "").replace(shareFillers, "");
    if (namesPace.test(whole)) return { kind: "other" };
    return { kind: "share", whole, rest: near.slice(0, share.index) };
  }
  if (shareRanked.test(lead)) return { kind: "share", whole: "", rest: "" };
  const change = changeBeforeFigure.exec(near);
  if (change !== null && onLikeTerms.test(near.slice(0, change.index))) return { kind: "other" };
  if (change !== null) return changed("rate", change, lead, near);
  return { kind: "other" };
}

function roleOfAmount(lead: string, near: string): Role {
  if (savedBeforeFigure.test(near)) return { kind: "saved" };
  const change = [changeOfMoney, changeBeforeFigure, moreOrLess]
    .map((words) => words.exec(near))
    .find((found) => found !== null);
  if (change !== undefined && !/(?:新增|预增)$/u.test(near)) return changed("difference", change, lead, near);
  if (besideTarget.test(near)) return { kind: "other" };
  const beside = besideBudget.exec(near);
  if (beside !== null)
    return {
      kind: "difference",
      rises: moreThan.test(beside[0]),
      both: false,
      against: { against: "budget", isNamed: true, isOfYearBefore: false, isOfInitial: beside[0].includes("年初") },
      isSaved: false,
      isAdjusted: false,
      rest: "",
    };
  if (average.test(near)) return { kind: "average" };
  const last = lastYearBeforeFigure.exec(near);
  if (last !== null) return { kind: "base", rest: "", against: { ...ofYear(undefined), ...kindIn(last[0]) } };
  const outcome = outcomeBeforeFigure.exec(near);
  const compared = comparedWith.exec(near);
  if (
    compared !== null &&
    (compared[1] ?? compared[2]) !== undefined &&
    /^(?:的|为|是)*$/u.test(near.slice(compared.index + compared[0].length))
  )
    return baseOf(near, compared.index);
  const budget = budgetBeforeFigure.exec(near);
  if (budget !== null)
    return {
      kind: "budget",
      rest: near.slice(0, budget.index + (beginsBudget.test(budget[0]) ? 0 : 1)),
    };
  if (outcome !== null) return { kind: "outcome", rest: near.slice(0, outcome.index) };
  return { kind: "value", rest: near };
}

/** `比2025年预算数`: of the year that it names. */
function baseOf(near: string, at: number): Role {
  return { kind: "base", rest: near.slice(0, at), against: againstIn(near.slice(at)) };
}

/** @param year undefined of 上年 */
function ofYear(year: string | undefined): Against {
  return {
    against: "lastYear",
    isNamed: true,
    ...(year !== undefined && { baseYear: Number(year) }),
    isOfYearBefore: year === undefined,
    isOfInitial: false,
  };
}

function yearIn(said: string | undefined): { readonly year?: number } {
  return said === undefined ? {} : { year: Number(said) };
}

function changed(kind: "difference" | "rate", change: RegExpExecArray, lead: string, near: string): Role {
  const [, word = "", other] = change;
  // `与年初预算数12.13万元相比增加19.22万元`: the figure before is what it is compared with.
  const before = near.slice(0, change.index).replace(endOfComparison, "");
  return {
    kind,
    rises: risesIn(word),
    both: other !== undefined && risesIn(other) !== risesIn(word),
    against: againstIn(comparedWith.test(before) ? before : lead.replace(endOfComparison, "")),
    isSaved: besidePlan.test(word),
    isAdjusted: adjusted.test(word),
    rest: before.replace(comparedWith, ""),
  };
}
