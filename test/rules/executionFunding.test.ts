import { executionFunding } from "../../src/rules/executionFunding";
import { evaluationForm } from "../support/forms";
import { testRule } from "../support/testRule";

const funds = (executed: string, carried: string, initial = "39.11") =>
  evaluationForm(`
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    | 年度资金总额 | ${initial} | 46.45 | ${executed} | 10 | 94.71% | 9.47
    | 其中：当年财政拨款 | 39.11 | 43.45 | 40.99 | — | 94.34% | —
    | 上年结转资金 | 0 | 3.00 | ${carried} | — | 100% | —
    | 其他资金 | 0 | 0 | 0 | — | | —`);

testRule(executionFunding, {
  valid: [
    { name: "all that the money consists of", tables: [funds("43.99", "3.00")] },
    {
      name: "a part alone",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5
          | 其中：财政拨款 | 40.00 | 50.00 | 47.00 | | 94% |`),
      ],
    },
    {
      name: "parts that do not make up the whole in any column",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5
          | 其中：财政拨款 | 30.00 | 40.00 | 37.00 | | |
          | 上年结转资金 | 10.00 | 10.00 | 10.00 | | |`),
      ],
    },
    {
      name: "the budgets of which 财政拨款 consists, below it",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5
          | 财政拨款 | 45.00 | 55.00 | 52.00 | | |
          | 其中：一般公共预算 | 40.00 | 50.00 | 47.00 | | |
          | 政府性基金 | 5.00 | 5.00 | 5.00 | | |
          | 其他资金 | 5.00 | 5.00 | 5.00 | | |`),
      ],
    },
  ],
  invalid: [
    {
      name: "a total that two other columns show to be wrong",
      tables: [funds("49.93", "3.00")],
      fails: [{ at: "E5", expected: "43.99", actual: "49.93", severity: "error", with: ["E6", "E7"] }],
    },
    {
      name: "a part above the whole",
      tables: [
        evaluationForm(`
          项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5
          | 其中：财政拨款 | 40.00 | 80.00 | 47.00 | | 94% |`),
      ],
      fails: [{ at: "D6", says: "一部分", with: ["D5"] }],
    },
  ],
});
