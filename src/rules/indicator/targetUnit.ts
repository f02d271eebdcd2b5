/** 指标计量单位前后一致：前年、上年、当年和长期目标能比较。 */
import { drawnTargets } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { unitsChange } from "../../readings/indicators/compareTargets";
import { counterpartsIn } from "../../readings/indicators/counterparts";
import { readIndicators, type Indicator } from "../../readings/indicators/indicators";
import { filled, shownTarget, yearName, type TargetCell } from "../../readings/indicators/targetCells";
import { listed } from "../../readings/wording";

export const targetUnit = defineRule({
  id: "target-unit",
  severity: "warning",
  docs: {
    title: "指标计量单位不一致",
    why: "同一指标前年、上年、当年和长期目标要用同一计量单位，才能比较：一年写“家”一年写“家次”，或一年是百分比一年是文字，就看不出是进是退。",
    grades: { info: "有的是百分比、有的是文字的" },
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "各年由不同的人填写，计量单位没有统一。",
    mend: "统一成同一个计量单位，数也按这个单位换算。",
    example: {
      good: "检查医院 前年≥90家，上年≥95家，当年≥98家",
      bad: "检查医院 前年=48家次，上年=60家次，当年≥90家",
      drawn: drawnTargets("≥90家", "≥90家→=48家次 | ≥90家→=60家次 | ≥90家→≥90家"),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form.once(readIndicators));
  }),
});

function* inForm(indicators: readonly Indicator[]): Iterable<Check> {
  const counterparts = counterpartsIn(indicators);
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
  const all = listed(
    cells.map((cell) => `${targets.includes(cell) ? yearName(cell) : "长期目标"}${shownTarget(cell)}`),
    "个",
  );
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
      message: `“${row.name}”的指标值有的是百分比，有的是文字：${all}，前后无法比较。请核对，统一写法。`,
    };
  const units = listed(
    change.units.map((unit) => (unit === "" ? "没有单位" : `“${unit}”`)),
    "种",
  );
  return {
    ...common,
    relation: "units",
    message: `“${row.name}”的指标值计量单位不一致（${units}）：${all}。单位不同无法比较，请统一。`,
  };
}
