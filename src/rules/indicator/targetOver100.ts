/** 部分占全部的比例最多为100%。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Violation } from "../../contract/rule";
import { isImpossiblePercentage } from "../../readings/indicators/impossiblePercentage";
import { figuresOf, readIndicators, type Indicator } from "../../readings/indicators/indicators";
import { filled, shownTarget, yearName, type TargetCell } from "../../readings/indicators/targetCells";

export const targetOver100 = defineRule({
  id: "target-over-100",
  severity: "warning",
  docs: {
    title: "比例超过100%",
    why: "覆盖率、合格率、满意度是部分占全部的比例，最多为100%。增长率、完成率可以超过100%的，不在此列。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
    causes: "多打一位数字；漏了小数点。",
    mend: "改为不超过100%的值；确是增长率、完成率的，在名称里写明。",
    example: {
      good: "参保覆盖率≥98%",
      bad: "参保覆盖率≥980%",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 服务人次 | ≥1000人次",
        "产出指标 | 质量指标 | 办理准确率 | ≥95%→≥950%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const indicator of form.once(readIndicators)) {
      const cells = filled(figuresOf(indicator));
      const wrong = cells.flatMap((cell) => impossible(indicator, cell) ?? []);
      if (wrong.length > 0) yield* wrong;
      else if (cells.some(isPercentage)) yield holds;
    }
  }),
});

function isPercentage({ target }: TargetCell): boolean {
  return target.kind === "figure" && target.unit === "%";
}

function impossible({ row }: Indicator, cell: TargetCell): Violation | undefined {
  if (!isImpossiblePercentage(cell.target, row.name)) return undefined;
  return {
    kind: "violation",
    at: cell.place,
    relation: "over-100",
    message: `“${row.name}”的${yearName(cell)}${shownTarget(cell)}超过了100%，而它是部分占全部的比例，最多为100%。请核对数值。`,
    actual: cell.text,
  };
}
