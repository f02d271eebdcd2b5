import { executionRate } from "../../src/rules/executionRate";
import { evaluationForm } from "../support/forms";
import { testRule } from "../support/testRule";

testRule(executionRate, {
  valid: [
    {
      name: "a rate that is a right rounding",
      tables: [
        evaluationForm(`
          预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
          | 年度财政资金总额 | 60.00 | 59.91 | 99.85% | 19.97`),
      ],
    },
    {
      name: "the budget as it was changed in the year, with parts of the money",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5
          | 其中：财政拨款 | 50.00 | 60.00 | 57.00 | | 95% |`),
      ],
    },
    {
      name: "no budget, so no rate",
      tables: [
        evaluationForm(`
          预算执行情况 | | 预算数 | 执行数 | 执行率 | 得分
          | 年度资金总额 | 0.00 | 0.00 | |`),
      ],
    },
  ],
  invalid: [
    {
      name: "a rate that does not follow",
      tables: [
        evaluationForm(`
          预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
          | 年度财政资金总额 | 60.00 | 59.91 | 100.00% | 20`),
      ],
      fails: [{ at: "E5", expected: "99.85%", actual: "100.00%", severity: "error", with: ["D5", "C5"] }],
    },
    {
      name: "money spent of a budget that was left blank",
      tables: [
        evaluationForm(`
          预算执行情况 | | 预算数 | 执行数 | 执行率 | 得分
          | 年度资金总额 | | 66.00 | |`),
      ],
      fails: [{ at: "C5", severity: "warning", says: "没有填写", with: ["D5"] }],
    },
    {
      name: "more spent than budgeted",
      tables: [
        evaluationForm(`
          预算执行情况 | | 预算数 | 执行数 | 执行率 | 得分
          | 年度资金总额 | 60.00 | 66.00 | 110.00% | 20`),
      ],
      fails: [{ at: "D5", severity: "warning", says: "超过100%", with: ["C5"] }],
    },
  ],
});
