/** Functional items whose money usually is one economic division. A usage, not a regulation, so these are hints only. */
import { functionalEconomic } from "../../catalogue";
import { listed } from "../../readings/wording";
import { relation, type Relation } from "./relation";

/** The pairs between a table by functional code and one by economic code. */
export function functionalEconomicRelations(functional: string, economic: string, amount: string): readonly Relation[] {
  return functionalEconomic.map((pair) =>
    relation(
      `${economic}[${pair.economic}].${amount}`,
      pair.comparison,
      pair.functional.map((code) => `${functional}[${code}].basic`).join(" + "),
      `${pair.names}：经济分类${pair.economic}${pair.comparison === "=" ? "一般等于" : "一般不大于"}功能分类${listed(pair.functional, "个", "＋")}的基本支出`,
      { hint: true },
    ),
  );
}
