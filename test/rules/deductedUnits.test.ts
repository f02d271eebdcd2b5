/** `减：部门内部抵销` among the units that a department adds up. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

function told(sheet: Sheet): string[] {
  return causesIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);
}

const income = (
  deducted: string,
  name = "减：部门内部抵销",
  total = "1520.80",
): Sheet => table`2024年部门收入总表 | | | | 单位：万元
  单位名称 | 合计 | 一般公共预算拨款收入 | 事业收入 | 上级补助收入
  合计 | ${total} | 1400.30 | 120.50 |
  某市教育局本级 | 500.00 | 500.00 | |
  某市第一中学 | 1050.80 | 900.30 | 120.50 | 30.00
  ${name} | ${deducted} | | | ${deducted}`;

test("what is taken away may be printed with a minus or without", () => {
  expect(told(income("-30.00"))).toEqual([]);
  expect(told(income("30.00"))).toEqual([]);
});

test("a unit has no negative income, and the total is what is left", () => {
  expect(told(income("-30.00", "某市第二中学"))).toEqual(["negative-amount warning E6"]);
  expect(told(income("30.00", "减：部门内部抵销", "1580.80"))).toEqual(["roll-up error B3"]);
});
