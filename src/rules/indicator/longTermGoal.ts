/** 年度目标不高于长期目标：长期目标涵盖各年。 */
import { drawnTargets } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { exceeds } from "../../readings/indicators/compareTargets";
import { counterpartsIn } from "../../readings/indicators/counterparts";
import { readIndicators, type Indicator } from "../../readings/indicators/indicators";
import type { Target } from "../../readings/indicators/target";
import { shownTarget } from "../../readings/indicators/targetCells";

export const longTermGoal = defineRule({
  id: "long-term-goal",
  severity: "warning",
  docs: {
    title: "年度目标高于长期目标",
    why: "长期目标涵盖各年，一般不低于其中任何一年的目标。年度目标反而更高的，不是填错了数字，就是长期目标没有跟着调整。文字表述的目标、计量单位不同的目标不作比较。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "填反了长期和年度；年度目标提高后没有调整长期目标。",
    mend: "核对两个数，长期目标不低于任何一年的目标。",
    example: {
      good: "服务人次 长期目标≥5000人次，年度目标≥1000人次",
      bad: "服务人次 长期目标≥1000人次，年度目标≥5000人次",
      drawn: drawnTargets("≥500家→≥90家", "≥80家 | ≥85家 | ≥98家→≥980家"),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form.once(readIndicators));
  }),
});

/** Does the target say what it counts? Of a bare number nobody can tell whether more is better. */
function isClear(target: Target): boolean {
  return target.kind === "figure" && (target.explicit || target.unit !== "");
}

function* inForm(indicators: readonly Indicator[]): Iterable<Check> {
  const counterparts = counterpartsIn(indicators);
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
