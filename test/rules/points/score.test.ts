import { score } from "../../../src/rules/points/score";
import { evaluationForm } from "../../support/forms";
import { testRule } from "../../support/testRule";

const execution = `
          预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
          | 年度财政资金总额 | 60.00 | 60.00 | 100.00% | 20`;

testRule(score, {
  valid: [
    {
      name: "20 for execution and 80 for the indicators",
      tables: [
        evaluationForm(`${execution}
          年度绩效目标（80分） | 一级指标 | 二级指标 | 具体指标名称 | 年初目标值（A） | 实际完成值（B） | 得分
          | 产出指标 | 数量指标 | 开展检查次数 | 4次 | 4次 | 50
          | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | ≥90% | 30
          总分 | | | | | | 100`),
      ],
    },
    {
      name: "the national form: 10 points by the rate, weights beside the scores",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5
          绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
          | 产出指标 | 数量指标 | 检查次数 | 4次 | 4次 | 60 | 60 |
          | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 85% | 30 | 28 | 宣传不够
          总分 | | | | | | 100 | 97.5`),
      ],
    },
  ],
  invalid: [
    {
      name: "a total that is not the sum",
      tables: [
        evaluationForm(`${execution}
          年度绩效目标（80分） | 一级指标 | 二级指标 | 具体指标名称 | 年初目标值（A） | 实际完成值（B） | 得分
          | 产出指标 | 数量指标 | 开展检查次数 | 4次 | 4次 | 50
          | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | ≥90% | 28
          总分 | | | | | | 100`),
      ],
      fails: [{ at: "G9", expected: "98", actual: "100", severity: "error", with: ["G7", "G8", "F5"] }],
    },
    {
      name: "full points for a rate that is not full, where the header prints the formula",
      tables: [
        evaluationForm(`
          预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
          | 年度财政资金总额 | 60.00 | 57.90 | 96.50% | 20`),
      ],
      fails: [{ at: "F5", expected: "19.3", actual: "20", severity: "error", says: "96.50%" }],
    },
    {
      name: "a score above its weight, and a rate that the form does not turn into points",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 54.00 | 10 | 90% | 10
          绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          | 产出指标 | 数量指标 | 检查次数 | 4次 | 4次 | 60 | 61
          | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 85% | 30 | 28`),
      ],
      fails: [
        { at: "H7", expected: "60", actual: "61", severity: "error", with: ["G7"] },
        { at: "H5", expected: "9", actual: "10", severity: "warning" },
      ],
    },
    {
      name: "indicators that together have more points than there are",
      tables: [
        evaluationForm(`${execution}
          年度绩效目标（80分） | 一级指标 | 二级指标 | 具体指标名称 | 年初目标值（A） | 实际完成值（B） | 得分
          | 产出指标 | 数量指标 | 开展检查次数 | 4次 | 4次 | 60
          | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | ≥90% | 30`),
      ],
      fails: [{ at: "G7", expected: "80", actual: "90", with: ["G8"] }],
    },
  ],
});
