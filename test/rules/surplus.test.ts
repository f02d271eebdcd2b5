import { surplus } from "../../src/rules/surplus";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const list = ({ income = "5100", own = "400", closing = "8400" }) => table`
  2026年城乡居民基本医疗保险基金预算表 | | 单位：万元
  项目 | 行次 | 预算数
  一、上年结余 | 1 | 8000
  二、本年收入 | 2 | ${income}
  其中：保险费收入 | 3 | 2100
  三、本年支出 | 4 | 4700
  其中：住院待遇支出 | 5 | 3300
  四、本年收支结余 | 6 | ${own}
  五、年末滚存结余 | 7 | ${closing}`;

const sides = (own: string) => table`
  2026年城乡居民基本养老保险基金预算表 | | | | | 单位：万元
  收入 | | | 支出 | |
  项目 | 2025年执行数 | 2026年预算数 | 项目 | 2025年执行数 | 2026年预算数
  一、收入 | 8042.70 | 8466.00 | 一、支出 | 6665.28 | 6943.00
  1.保险费收入 | 5097.70 | 5366.00 | 1.养老金支出 | 6635.90 | 6912.40
  2.财政补贴收入 | 2945.00 | 3100.00 | 2.丧葬补助金支出 | 29.38 | 30.60
  | | | 二、本年收支结余 | 1377.42 | ${own}
  二、上年结余 | 7622.69 | 9000.11 | 三、年末滚存结余 | 9000.11 | 10523.11
  总计 | 15665.39 | 17466.11 | 总计 | 15665.39 | 17466.11`;

testRule(surplus, {
  valid: [
    { name: "a list from what was left to what is left", tables: [list({})] },
    { name: "two sides, two years", tables: [sides("1523.00")] },
    {
      name: "what is paid out of the surplus stands before what is left in the end",
      tables: [
        table`某基金收支表 | 单位：万元
          项目 | 预算数
          一、上年结余 | 100
          二、本年收入 | 50
          三、本年支出 | 30
          四、本年收支结余 | 20
          五、上缴财政 | 5
          六、年末滚存结余 | 115`,
      ],
    },
    {
      name: "结余 of something else",
      tables: [
        table`2026年收支总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 105.00 | 一、卫生健康支出 | 90.00
          上年结转 | 5.00 | 结转下年 | 20.00
          收入总计 | 110.00 | 支出总计 | 110.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "income that does not lead to the surplus",
      tables: [list({ income: "5300" })],
      fails: [{ at: "C8", expected: "600.00", actual: "400.00", severity: "warning", with: ["C4", "C6"] }],
    },
    {
      name: "a balance at the end that the surplus does not lead to",
      tables: [list({ closing: "8500" })],
      fails: [{ at: "C9", expected: "8400.00", actual: "8500.00", with: ["C3", "C8"] }],
    },
    {
      name: "the surplus of one year of two",
      tables: [sides("1532.00")],
      fails: [
        { at: "F7", expected: "1523.00", actual: "1532.00", with: ["C4", "F4"] },
        { at: "F8", expected: "10532.11", actual: "10523.11", with: ["C8", "F7"] },
      ],
    },
  ],
});
