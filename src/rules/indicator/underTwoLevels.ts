/** 同一指标只归入一个二级指标。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import {
  addressOfIndicator,
  periodName,
  placeOfIndicator,
  placeOfLevel,
  readIndicators,
  secondLevelOf,
  type Indicator,
} from "../../readings/indicators/indicators";
import type { Place } from "../../readings/place";

export const underTwoLevels = defineRule({
  id: "indicator-under-two-levels",
  severity: "warning",
  docs: {
    title: "同一指标归入两处",
    why: "同一指标只应归入一个二级指标：在前面列为数量指标，到后面又列为质量指标，考核时不知道算哪一类。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "长期、年度两部分由不同的人归类。",
    mend: "归入同一个二级指标；确是两个指标的，名称写出区别。",
    example: {
      good: "“参保人数”长期目标和年度目标都列在数量指标下",
      bad: "“参保人数”长期目标列在数量指标下，年度目标列在质量指标下",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 参保人数 | ≥100人",
        "产出指标 | 质量指标 | 参保合格率→参保人数 | ≥95%→≥100人",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const same of grouped(form.once(readIndicators), ({ key }) => key).values()) {
      if (same.length === 1) continue;
      const wrong = [...underTwo(same)];
      if (wrong.length > 0) yield* wrong;
      else yield holds;
    }
  }),
});

/** 成本指标 is what 经济成本指标 is called where costs have no 一级指标 of their own, and 满意度指标 what 服务对象满意度指标 is. */
function areAlike(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

function* underTwo(same: readonly Indicator[]): Iterable<Check> {
  const known = same.filter((one) => secondLevelOf(one) !== undefined);
  const [first, ...others] = grouped(known, secondLevelOf).values();
  if (first === undefined) return;
  const [earlier] = first;
  const named = secondLevelOf(earlier) ?? "";
  for (const [later, ...more] of others) {
    const name = secondLevelOf(later) ?? "";
    if (areAlike(name, named)) continue;
    const [here, there] =
      later.part === earlier.part ? ["在本行", "在前面"] : [`在${periodName(later)}中`, `在${periodName(earlier)}中`];
    yield {
      kind: "violation",
      at: placeOfIndicator(later),
      evidence: [
        ...placesOfLevel(later),
        placeOfIndicator(earlier),
        ...placesOfLevel(earlier),
        ...more.map(placeOfIndicator),
      ],
      relation: "second-level",
      message: `“${later.row.name}”${here}（${addressOfIndicator(later)}）列在“${name}”下，${there}（${addressOfIndicator(earlier)}）却列在“${named}”下。同一指标只应归入一个二级指标，请核对后统一。`,
    };
  }
}

function placesOfLevel(indicator: Indicator): Place[] {
  return indicator.level2 === undefined ? [] : [placeOfLevel(indicator, "level2", indicator.level2)];
}
