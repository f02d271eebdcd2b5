/** What is left of a debt follows from what it was, what was borrowed and what was paid back. */
import { balance } from "../../src/rules/balance/balance";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const debts = (left: string) => table`
  某镇政府一般债务限额和余额情况表 | 单位：亿元
  项目 | 金额
  一、2023年末一般债务余额实际数 | 1.25
  二、2024年末一般债务余额限额 | 1.60
  三、2024年一般债务发行额 | 0.30
  四、2024年一般债务还本额 | 0.12
  五、2024年末一般债务余额预计执行数 | ${left}`;

const funds = (left: string) => table`
  食堂资金变动情况表 | | 单位：元
  项目 | 本级 | 分校
  一、年初余额 | 152000.00 | 8100.50
  二、本年增加 | 36000.00 | 2400.00
  （一）缴费 | 30000.00 | 2400.00
  （二）补贴 | 6000.00 |
  三、本年减少 | 8000.00 | 3100.25
  四、年末余额 | 180000.00 | ${left}`;

testRule(balance, {
  valid: [
    { name: "a debt within its limit", tables: [debts("1.43")] },
    { name: "two columns", tables: [funds("7400.25")] },
    {
      name: "a line more: what it adds or takes away nobody knows",
      tables: [
        table`政府专项债务情况表 | 单位：万元
          项目 | 金额
          一、2023年末专项债务余额 | 12500.00
          二、2024年发行额 | 3000.00
          三、2024年还本额 | 1200.00
          四、2024年采用其他方式化解的本金 | 300.00
          五、2024年末专项债务余额 | 14000.00`,
      ],
    },
    {
      name: "one of the figures is not published",
      tables: [
        table`政府专项债务情况表 | 单位：万元
          项目 | 金额
          一、年初余额 | 12500.00
          二、本年新增 |
          三、本年偿还 | 1200.00
          四、年末余额 | 14000.00`,
      ],
    },
    {
      name: "limits, of which nothing follows",
      tables: [
        table`政府债务限额情况表 | 单位：万元
          项目 | 金额
          一、上年限额 | 12500.00
          二、新增限额 | 3000.00
          三、减少限额 | 1200.00
          四、本年余额 | 11000.00`,
      ],
    },
  ],
  invalid: [
    { name: "of a debt", tables: [debts("1.34")], fails: [{ at: "B7", expected: "1.43", severity: "warning" }] },
    {
      name: "in one of two columns",
      tables: [funds("7400.52")],
      fails: [{ at: "C8", expected: "7400.25", severity: "warning" }],
    },
  ],
});
