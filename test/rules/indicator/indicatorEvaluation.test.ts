/** Self-evaluations in small forms: points for what was not reached, and figures left out. */
import { formerly } from "../../support/formerly";
import { testRule } from "../../support/testRule";
import { annual, evaluation, form } from "./smallForms";

const indicator = formerly("indicator");

testRule(indicator, {
  valid: [
    {
      name: "points for what was reached, or of which nobody can tell",
      tables: [
        evaluation(
          "产出指标 | 数量指标 | 服务人次 | ≥5000人次 | 5000人次 | 10 | 10",
          "| | 培训次数 | ≥5次 | 4次 | 10 | 8",
          "| | 投诉次数 | 5次 | 3次 | 10 | 10",
          "| | 检查家数 | >50家 | >50家 | 10 | 10",
          "| | 宣传覆盖 | ≥5000人 | 4000人次 | 10 | 10",
          "| 成本指标 | 成本控制率 | 100% | 95% | 10 | 10",
          "| 质量指标 | 考核结果 | 合格 | 合格 | 10 | 10",
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "full points for what was not reached",
      tables: [
        evaluation(
          "产出指标 | 数量指标 | 服务人次 | ≥5000人次 | 4000人次 | 10 | 10",
          "| 质量指标 | 准确率 | 100% | 98% | 10 | 10",
          "| 质量指标 | 失误率 | 0 | 0.5% | 10 | 10",
          "| 质量指标 | 差错次数 | ≤3次 | 5次 | 10 | 10",
          "| 质量指标 | 投诉次数 | 0次 | 1次 | 10 | 10",
        ),
      ],
      fails: [
        { at: "H6", severity: "warning", with: ["F6", "E6", "G6"], says: "没有达到年初目标值“≥5000人次”（E6）" },
        { at: "H7" },
        { at: "H9" },
        { at: "H10" },
      ],
    },
    {
      name: "an actual value, a target left out",
      tables: [
        evaluation(
          "产出指标 | 数量指标 | 服务人次 | ≥5000人次 | 5000人次 | 10 | 10",
          "| | 培训次数 | 4次 | | 10 | 10",
          "| | 宣传次数 | | 4次 | 10 | 10",
          "| | 检查次数 | 2次 | | 10 | 10",
        ),
      ],
      fails: [
        { at: "F7", severity: "info", with: ["F9"], says: "“培训次数”、“检查次数”没有填写完成值" },
        { at: "E8", severity: "info", says: "“宣传次数”没有填写指标值" },
      ],
    },
    {
      name: "the target of the year left out, whatever there was before",
      tables: [
        form(
          annual(
            "年度绩效目标 | 产出指标 | 数量指标 | 服务人次 | ≥80人次 | ≥90人次 | ≥100人次",
            "| | | 培训次数 | =3次 | =3次 |",
            "| | | 宣传次数 | - | - | -",
          ),
        ),
      ],
      fails: [{ at: "G7", severity: "info", with: ["G8"], says: "“培训次数”、“宣传次数”没有填写指标值" }],
    },
  ],
});
