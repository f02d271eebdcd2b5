/** 指标值写得完整：符号、数值、单位各一个。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Violation } from "../../contract/rule";
import { figuresOf, readIndicators, type Indicator } from "../../readings/indicators/indicators";
import type { Flaw } from "../../readings/indicators/target";
import { filled, shownTarget, yearName, type TargetCell } from "../../readings/indicators/targetCells";

export const targetText = defineRule({
  id: "target-text",
  severity: "warning",
  docs: {
    title: "指标值填写有误",
    why: "指标值要能考核：比较符号、数值、单位各一个。没有填完、有两个单位、有两个比较符号、几个百分比中漏了“%”的，都读不出是多少。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "符号重复、漏打“%”、数字没有填完。",
    mend: "写成“比较符号＋一个数＋一个单位”，如“≥1000人次”。",
    example: {
      good: "处理时长≤24小时；满意度≥95%",
      bad: "处理时长“24小时%”；满意度“≥≥95%”",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 服务人次 | ≥1000人次",
        "满意度指标 | 服务对象满意度指标 | 满意度 | ≥95%→≥≥95%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const indicator of form.once(readIndicators)) {
      const cells = filled(figuresOf(indicator));
      const wrong = cells.flatMap((cell) => mistyped(indicator, cell) ?? []);
      if (wrong.length > 0) yield* wrong;
      else if (cells.length > 0) yield holds;
    }
  }),
});

const flaws: Readonly<Record<Flaw, string>> = {
  "cut-off": "比较符号后面没有数值，像是没有填完。请补上数值",
  "two-units": "数字后面有两个计量单位。请去掉多余的一个",
  "lost-percent": "几个百分比中有的漏了“%”。请补上",
  "two-signs": "数值前面有两个比较符号。请只留一个",
};

function mistyped({ row }: Indicator, cell: TargetCell): Violation | undefined {
  const { target, text, place } = cell;
  if (target.kind !== "malformed") return undefined;
  return {
    kind: "violation",
    at: place,
    relation: "mistyped",
    message: `“${row.name}”的${yearName(cell)}${shownTarget(cell)}填写有误：${flaws[target.why]}。`,
    actual: text,
  };
}
