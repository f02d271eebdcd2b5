/** 数量填成比例：“档案份数”“培训次数”的指标值是 100%。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { figuresOf, readIndicators, type Indicator } from "../../readings/indicators/indicators";
import { shownTarget, type TargetCell } from "../../readings/indicators/targetCells";
import { placeOfRow } from "../../readings/place";
import { tableName } from "../../readings/wording";
import { normalise } from "../../recognise";
import { isCount } from "../../vocabulary";

export const countAsShare = defineRule({
  id: "count-as-share",
  severity: "info",
  docs: {
    title: "数量指标填成百分比",
    why: "名称是份数、次数、人数、家数等个数的指标，指标值应是带计量单位的数，填成100%就看不出要做多少。若要考核完成的比例，请把名称改成“……率”。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
    causes: "把完成的比例当成了数量；照抄“100%”。",
    mend: "写出要做多少（带计量单位）；要考核比例的，名称改成“……率”。",
    example: {
      good: "整理档案总份数 ≥2000份",
      bad: "整理档案总份数 100%",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 整理档案总份数 | ≥2000份→100%",
        "效益指标 | 社会效益指标 | 知晓率 | ≥90%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    const wrong = new Map<string, { readonly indicator: Indicator; readonly cells: TargetCell[] }>();
    for (const indicator of form.once(readIndicators)) {
      // 数量 and 总数 may be told as a share of what was planned.
      if (!isCount.test(normalise(indicator.row.name))) continue;
      const cells = figuresOf(indicator).filter(({ target }) => target.kind === "figure" && target.unit === "%");
      if (cells.length === 0) yield holds;
      else {
        const known = wrong.get(indicator.key);
        if (known === undefined) wrong.set(indicator.key, { indicator, cells });
        else known.cells.push(...cells);
      }
    }
    for (const { indicator, cells } of wrong.values()) yield told(indicator, cells);
  }),
});

function told(indicator: Indicator, [first, ...others]: readonly TargetCell[]): Check {
  if (first === undefined) return holds;
  return {
    kind: "violation",
    at: first.place,
    evidence: [...others.map(({ place }) => place), placeOfRow(indicator.form, indicator.row)],
    relation: indicator.key,
    message: `${tableName(indicator.form)}的“${indicator.row.name}”是个数，指标值${shownTarget(first)}却是百分比。请填数量和计量单位；要考核比例的，请改指标名称。`,
    actual: first.text,
  };
}
