/** The units of one indicator over the years, and beside its long-term goal. */
import { holds, type Check } from "../../contract/rule";
import { unitsChange } from "../../readings/indicators/compareTargets";
import type { Counterparts } from "../../readings/indicators/counterparts";
import type { Indicator } from "../../readings/indicators/indicators";
import { filled, shownTarget, yearName, type TargetCell } from "../../readings/indicators/targetCells";

export function* unitChanges(indicators: readonly Indicator[], counterparts: Counterparts): Iterable<Check> {
  for (const indicator of indicators) {
    if (indicator.part.id !== "indicators.annual") continue;
    const years = filled(indicator.targets);
    const longTerm = filled(counterparts(indicator));
    // Several goals may have an indicator of one name each, measured as they like.
    const compared = [...(longTerm.length === 1 ? longTerm : []), ...years];
    if (years.length > 0 && compared.length > 1) yield judged(indicator, compared, years.at(-1) as TargetCell);
  }
}

function judged({ row, targets }: Indicator, cells: readonly TargetCell[], last: TargetCell): Check {
  const change = unitsChange(cells.map(({ target }) => target));
  if (change === undefined) return holds;
  const listed = cells
    .map((cell) => `${targets.includes(cell) ? yearName(cell) : "长期目标"}${shownTarget(cell)}`)
    .join("、");
  const common = {
    kind: "violation",
    at: last.place,
    evidence: cells.filter((cell) => cell !== last).map(({ place }) => place),
  } as const;
  if (change.kind === "kinds")
    return {
      ...common,
      severity: "info",
      relation: "kinds",
      message: `“${row.name}”的指标值有的是百分比，有的是文字：${listed}，前后无法比较。请核对，统一写法。`,
    };
  const units = change.units.map((unit) => (unit === "" ? "没有单位" : `“${unit}”`)).join("、");
  return {
    ...common,
    relation: "units",
    message: `“${row.name}”的指标值计量单位不一致（${units}）：${listed}。单位不同无法比较，请统一。`,
  };
}
