import { columnSum } from "../../src/rules/columnSum/columnSum";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const purchases = (small: string, second = "5400.00") => table`2024年政府采购预算表 | | | | 单位：元
  采购项目名称 | 数量 | 单价 | 金额 | 其中：面向中小企业预留金额
  电脑 | 12 | 5000.00 | 60000.00 | 30000.00
  打印机 | 3 | 1800.00 | 5400.00 | ${second}
  办公桌 | 20 | 1250.00 | 25000.00 | ${small}
  物业 | 1 | 360000.00 | 360000.00 | 360000.00
  合计 | | | 450400.00 | 420400.00`;

testRule(columnSum, {
  valid: [
    { name: "a part of the column before it", tables: [purchases("25000.00")] },
    { name: "two rows say that it is of something else", tables: [purchases("52000.00", "54000.00")] },
  ],
  invalid: [
    {
      name: "a part that is more than its whole",
      tables: [purchases("52000.00")],
      fails: [{ at: "E5", expected: "25000.00", actual: "52000.00" }],
    },
  ],
});
