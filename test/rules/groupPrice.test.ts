import { groupPrice } from "../../src/rules/procurement/groupPrice";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const purchases = (...lines: readonly string[]) =>
  sheet(
    "",
    `政府采购预算表 | | | | | | | 单位：万元
     单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 计量单位 | 采购金额
     ${lines.join("\n")}`,
  );
const line = (quantity: string, price: string, amount: string) =>
  `205001 | 某市某局本级 | 办公设备 | [A02010108]便携式计算机 | ${quantity} | ${price} | 台 | ${amount}`;

testRule(groupPrice, {
  valid: [
    {
      name: "a group of one line",
      tables: [purchases("205 | 某市某局 | | | 1 | 1.34 | | 1.34", line("1", "1.34", "1.34"))],
    },
    {
      name: "a group of several lines, whatever stands there",
      tables: [
        purchases("205 | 某市某局 | | | 2 | 2.00 | | 2.34", line("1", "1.34", "1.34"), line("1", "1.00", "1.00")),
      ],
    },
    {
      name: "a group without a price",
      tables: [purchases("205 | 某市某局 | | | 1 | | | 1.34", line("1", "1.34", "1.34"))],
    },
    {
      name: "half of the lines without a price",
      tables: [
        purchases(line("1", "1.34", "1.34"), line("1", "1.34", "1.34"), line("1", "", "1.00"), line("1", "", "1.00")),
      ],
    },
  ],
  invalid: [
    {
      name: "digits swapped",
      tables: [purchases("205 | 某市某局 | | | 1 | 1.43 | | 1.34", line("1", "1.34", "1.34"))],
      fails: [{ at: "F3", severity: "info", expected: "1.34", actual: "1.43", with: ["Sheet1!F4"] }],
    },
    {
      name: "a price left out",
      tables: [purchases(line("1", "1.34", "1.34"), line("2", "1.00", "2.00"), line("1", "", "1.00"))],
      fails: [{ at: "F5", says: "其他2行也都有单价" }],
    },
  ],
});
