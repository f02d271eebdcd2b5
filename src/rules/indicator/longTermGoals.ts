/** The goals of a year beside the long-term goals for the same indicators. */
import { holds, type Check } from "../../contract/rule";
import { exceeds } from "../../readings/indicators/compareTargets";
import type { Counterparts } from "../../readings/indicators/counterparts";
import type { Indicator } from "../../readings/indicators/indicators";
import type { Target } from "../../readings/indicators/target";
import { shownTarget } from "../../readings/indicators/targetCells";

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
