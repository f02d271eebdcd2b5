/** What a change is told against, by the words of its clause: `比2025年预算`, `与年初预算`, `较上年执行数`. */
import { changeAdverbs, comparedWith, kindOfBase, otherBase } from "../../vocabulary/narrative";
import type { BaseKind, Change } from "./statement";

export interface Against {
  readonly against: Change["against"];
  /** The words say what it is. */
  readonly isNamed: boolean;
  readonly baseYear?: number;
  /** 上年: the one before that of which is told. */
  readonly isOfYearBefore: boolean;
  readonly baseKind?: BaseKind;
  /** 年初预算. */
  readonly isOfInitial: boolean;
}

/** @returns what the words name first; where they name nothing, last year, which most texts leave out */
export function againstIn(words: string): Against {
  const match = comparedWith.exec(words);
  const [beginning = "", time = "", kind = ""] = match ?? [];
  const behind = match === null ? "" : endOfBase(words.slice(match.index + beginning.length));
  const said = beginning + (kindOfBase.exec(behind)?.[0] ?? "");
  const year = /20\d\d/u.exec(time)?.[0];
  const isOfYearBefore = /[上去]/u.test(time);
  const isOfThisYear = year === undefined && !isOfYearBefore;
  const { baseKind } = kindIn(said);
  const isOther = isOfThisYear && baseKind === undefined && /^[比较与]/u.test(beginning) && otherBase.test(behind);
  const isBudget = isOfThisYear && (kind === "预算" || (kind === "" && baseKind === "budget"));
  return {
    against: isOther ? "other" : isBudget ? "budget" : "lastYear",
    isNamed: said !== "",
    ...(year !== undefined && { baseYear: Number(year) }),
    isOfYearBefore,
    ...(baseKind !== undefined && { baseKind }),
    isOfInitial: said.includes("年初"),
  };
}

/** What stands behind `比上年` in its clause. */
function endOfBase(behind: string): string {
  return /[,;:。]/u.test(behind) ? "" : behind.replace(changeAdverbs, "");
}

/** 执行数 or 预算数. */
export function kindIn(said: string): { readonly baseKind?: BaseKind } {
  if (/执行|决算|完成|实际/u.test(said)) return { baseKind: "outcome" };
  return /预算/u.test(said) ? { baseKind: "budget" } : {};
}
