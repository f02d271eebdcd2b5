/** Targets of one indicator beside each other: the year's own and the long-term one, and those of several years. */
import type { TargetSign, Target } from "./target";
import { unitKey, unitKind } from "./units";

const ways: Readonly<Record<TargetSign, "up" | "down" | "exact">> = {
  ">=": "up",
  ">": "up",
  "<=": "down",
  "<": "down",
  "=": "exact",
};

/** Both say a unit, or that there is none, and it is the same one. */
export function sameUnit(a: Target, b: Target): boolean {
  return "unit" in a && "unit" in b && unitKey(a.unit) === unitKey(b.unit);
}

/**
 * Does the goal of one year go beyond the goal of all the years? ≥5000人次 does beyond ≥1000人次, and ≤1小时 beyond ≤2小时.
 *
 * @returns undefined where that cannot be said: of other units or other signs (≥90% and =100%), of exact figures that nobody counts
 * (=95% may be better or worse than =90%), and of upper limits of what adds up over the years, where the year's own is naturally lower.
 */
export function exceeds(annual: Target, longTerm: Target): boolean | undefined {
  if (annual.kind !== "figure" || longTerm.kind !== "figure" || !sameUnit(annual, longTerm)) return undefined;
  const way = ways[annual.comparison];
  if (way !== ways[longTerm.comparison]) return undefined;
  if (annual.value.equals(longTerm.value)) return false;
  const kind = unitKind(annual.unit);
  if (way === "up") return annual.value.greaterThan(longTerm.value);
  if (way === "exact") return kind === "count" ? annual.value.greaterThan(longTerm.value) : undefined;
  return kind === "count" || kind === "money" ? undefined : annual.value.lessThan(longTerm.value);
}

/**
 * `units`: the units of one indicator as they differ between years, in the order printed. `kinds`: a percentage in one year and words
 * in another (=100%, 效果显著), which may be meant.
 */
export type UnitsChange =
  { readonly kind: "units"; readonly units: readonly [string, string, ...string[]] } | { readonly kind: "kinds" };

/** Two units among the targets of one indicator that cannot be one: 篇 and 人次, a number and a percentage. */
export function unitsChange(targets: readonly Target[]): UnitsChange | undefined {
  const measured = targets.filter((target) => "unit" in target);
  const hasPercentages = measured.some(({ unit }) => isPercentage(unit));
  const units = new Map<string, string>();
  for (const target of measured) {
    // A number alone leaves its unit to be understood, except that nobody understands 95 as 95%; and nothing is nothing in any unit.
    if (target.unit === "" && (!hasPercentages || isZero(target))) continue;
    // A column is one year's: 100篇/年 is 100篇 there.
    const key = unitKey(target.unit.replace(/\/年度?$/u, ""));
    if (!units.has(key)) units.set(key, target.unit);
  }
  const [first, second, ...others] = units.values();
  if (first !== undefined && second !== undefined) return { kind: "units", units: [first, second, ...others] };
  return hasPercentages && targets.some(({ kind }) => kind === "words") ? { kind: "kinds" } : undefined;
}

function isPercentage(unit: string): boolean {
  return unitKind(unit) === "percentage";
}

function isZero(target: Target): boolean {
  return target.kind === "figure" && target.value.isZero();
}
