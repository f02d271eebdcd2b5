/**
 * Functional items whose money usually is one economic division: social security, housing funds. A usage, not a regulation,
 * so these are hints only.
 */
import type { Comparison } from "../rule";
import { relation, type Relation } from "./relation";

interface Pair {
  readonly economic: string;
  readonly comparison: Comparison;
  readonly functional: readonly string[];
  readonly names: string;
}

const pairs: readonly Pair[] = [
  { economic: "30108", comparison: "=", functional: ["2080505"], names: "机关事业单位基本养老保险缴费" },
  { economic: "30109", comparison: "=", functional: ["2080506"], names: "职业年金缴费" },
  {
    economic: "30110",
    comparison: "=",
    functional: ["2101101", "2101102"],
    names: "职工基本医疗保险缴费与行政、事业单位医疗",
  },
  // 离退休人员的部分列 303
  { economic: "30111", comparison: "<=", functional: ["2101103"], names: "公务员医疗补助" },
  { economic: "30113", comparison: "=", functional: ["2210201"], names: "住房公积金" },
];

/** The pairs between a table by functional code and one by economic code. */
export function functionalEconomicRelations(functional: string, economic: string, amount: string): readonly Relation[] {
  return pairs.map((pair) =>
    relation(
      `${economic}[${pair.economic}].${amount}`,
      pair.comparison,
      pair.functional.map((code) => `${functional}[${code}].basic`).join(" + "),
      `${pair.names}：经济分类${pair.economic}${pair.comparison === "=" ? "一般等于" : "一般不大于"}功能分类${pair.functional.join("＋")}的基本支出`,
      { hint: true },
    ),
  );
}
