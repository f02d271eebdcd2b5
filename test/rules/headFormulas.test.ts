import { statedFormula } from "../../src/rules/statedFormula";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const left = (before: string, next = "19.70") => table`项目资金结转情况表 | | | | | | | 单位：万元
  项目名称 | 上年结转（1） | 本年预算（2） | 可用合计（3＝1＋2） | 本年支出（4） | 收回（5） | 结转下年（6＝3－4－5） | 执行率（7＝4/3）
  甲 | ${before} | 100.00 | 110.50 | 88.80 | 2.00 | ${next} | 80.36%
  乙 | 0.00 | 66.66 | 66.66 | 66.66 | 0.00 | 0.00 | 100.00%
  丙 | 33.00 | 0.00 | 33.00 | 20.00 | 13.00 | 0.00 | 60.61%
  合计 | 43.50 | 166.66 | 210.16 | 175.46 | 15.00 | 19.70 | 83.49%`;

testRule(statedFormula, {
  valid: [{ name: "formulas in the header", tables: [left("10.50")] }],
  invalid: [
    {
      name: "a sum that its header states",
      tables: [left("50.50")],
      fails: [{ at: "D3", expected: "150.50", actual: "110.50" }],
    },
    {
      name: "a difference that its header states",
      tables: [left("10.50", "17.90")],
      fails: [{ at: "G3", expected: "19.70", actual: "17.90" }],
    },
  ],
});
