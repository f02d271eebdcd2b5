/** The goals of a year beside the long-term goals for the same indicators. */
import { holds, type Check } from "../rule";
import { exceeds } from "./compareTargets";
import { grouped } from "../../grouped";
import type { Indicator } from "./indicators";
import type { Target } from "./target";
import { shownTarget, type TargetCell } from "./targetCells";

/** The long-term goals for an indicator of the year: those of its own goal, where a form has several, else all. */
export type Counterparts = (annual: Indicator) => readonly TargetCell[];

export function counterpartsIn(indicators: readonly Indicator[]): Counterparts {
  const longTerm = indicators.filter(({ part, current }) => part.id === "indicators.long" && current !== undefined);
  const byName = grouped(longTerm, ({ key }) => key);
  return ({ key, goal }) => {
    const all = byName.get(key) ?? [];
    const own = all.filter((one) => one.goal === goal);
    return (own.length > 0 ? own : all).flatMap(({ current }) => current ?? []);
  };
}

/** Of a number alone nobody can tell what it counts, and whether more of it is better. */
function isClear(target: Target): boolean {
  return target.kind === "figure" && (target.explicit || target.unit !== "");
}

export function* longTermGoals(indicators: readonly Indicator[], counterparts: Counterparts): Iterable<Check> {
  for (const indicator of indicators) {
    const { part, row, current } = indicator;
    if (part.id !== "indicators.annual" || current === undefined || !isClear(current.target)) continue;
    const [first, ...others] = counterparts(indicator);
    if (first === undefined) continue;
    const judged = [first, ...others].map(({ target }) => exceeds(current.target, target));
    if (judged.every((isBeyond) => isBeyond === true))
      yield {
        kind: "violation",
        at: current.place,
        evidence: [first, ...others].map(({ place }) => place),
        relation: "long-term",
        message: `“${row.name}”的年度目标${shownTarget(current)}比长期目标${shownTarget(first)}要求还高。长期目标涵盖各年，一般不低于其中任何一年。请核对是否填错数字，或相应调整长期目标。`,
        actual: current.text,
      };
    else if (judged.includes(false)) yield holds;
  }
}
