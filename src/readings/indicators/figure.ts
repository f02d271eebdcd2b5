/** One figure of a target: `≥95%`, `=3名`, `≤11.2万元/年`, `参保对象满意度≥95%`. */
import { parseAmount } from "../../amount";
import type { Exact } from "../../amount/exact";
import { readMeasure, type TargetMeasure } from "./measure";
import { isUnit } from "./units";

export type TargetSign = "=" | ">=" | ">" | "<=" | "<";

export interface TargetFigure {
  readonly kind: "figure";
  /** `=` where nothing is printed. */
  readonly comparison: TargetSign;
  /** The comparison is printed, as a sign or in words (不低于, 以上). */
  readonly explicit: boolean;
  /** Of the unit without 万 and 亿; percentages in points, as printed. */
  readonly value: Exact;
  /** Of the number as printed: 1 in 11.2万元. */
  readonly decimals: number;
  /** Without 万 and 亿; empty where none is printed. */
  readonly unit: string;
  /** What else is printed before and behind: 参保对象满意度. */
  readonly remark: string;
}

/**
 * What is certainly mistyped: the figure after the sign is missing, 24小时%, one of several percentages without its sign, or two
 * signs of comparison before one number.
 */
export type Flaw = "cut-off" | "two-units" | "lost-percent" | "two-signs";

const comparisons: Readonly<Record<string, TargetSign>> = { "=": "=", "≥": ">=", ">": ">", "≤": "<=", "<": "<" };

const pieces = /^([^\d=≥>≤<+-]*)([=≥>≤<]*)([+-]?\d[\d, ]*(?:\.\d+)?)?(.*)$/su;

/** @returns undefined where the text is no figure, or may be something else: 一年四次, 2025年, 12月底前. */
export function readFigure(folded: string): TargetFigure | Flaw | undefined {
  const [, before = "", sign = "", number, after = ""] = pieces.exec(folded) ?? [];
  const measure = readMeasure(after);
  if (measure === undefined) return undefined;
  if (number === undefined) return missesFigure(sign, measure) ? "cut-off" : undefined;
  const amount = parseAmount(number);
  if (amount?.kind !== "amount") return undefined;
  if (sign === "" && before !== "") return undefined;
  if (sign.length > 1) return "two-signs";
  if (measure === "two-units") return measure;
  const { scale, unit, isKnown, bound } = measure;
  const explicit = sign !== "" || bound !== undefined;
  if (!explicit && !isKnown) return undefined;
  if (isYear(amount.value, unit, sign)) return undefined;
  const comparison = comparisonOf(sign, bound);
  if (comparison === undefined) return undefined;
  return {
    kind: "figure",
    comparison,
    explicit,
    value: amount.value.times(scale),
    decimals: amount.decimals,
    unit,
    remark: [before.replace(/[:,]$/u, ""), measure.remark].filter((part) => part !== "").join(" "),
  };
}

/** `≥%`, `≥人次`. */
function missesFigure(sign: string, measure: TargetMeasure | "two-units"): boolean {
  if (sign.length !== 1 || measure === "two-units" || measure.remark !== "") return false;
  return measure.unit === "%" || isUnit(measure.unit);
}

/** Both may say it, as in ≥95%以上, but not against each other. */
function comparisonOf(sign: string, bound: "≥" | "≤" | undefined): TargetSign | undefined {
  if (sign === "") return comparisons[bound ?? "="];
  const agrees = bound === undefined || (bound === "≥" ? /[≥>]/u : /[≤<]/u).test(sign);
  return agrees ? comparisons[sign] : undefined;
}

/** 2025年 is a date and ≥5年 a duration; a bare 2026 may be either a year or a number of things. */
function isYear(value: Exact, unit: string, sign: string): boolean {
  const [from, to] = unit === "年" ? [1900, 2100] : [2010, 2040];
  return (unit === "年" || (unit === "" && sign === "")) && value.greaterThanOrEqualTo(from) && value.lessThan(to);
}
