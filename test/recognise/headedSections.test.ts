/** A section that its heading names and that has no total of its own counts in the whole, with those before it. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const sections = (debts: string): Sheet => table`资产负债表 | | | | | 单位：万元
  资产 | 年初余额 | 期末余额 | 负债和净资产 | 年初余额 | 期末余额
  流动资产： | | | 流动负债： | |
  货币资金 | 500.00 | 620.00 | 应付账款 | 300.00 | 350.00
  应收账款 | 200.00 | 180.00 | 预收账款 | 50.00 | 40.00
  存货 | 100.00 | 120.00 | 流动负债合计 | 350.00 | 390.00
  流动资产合计 | 800.00 | 920.00 | 非流动负债： | |
  非流动资产： | | | 长期借款 | 180.00 | 130.00
  固定资产 | 1500.00 | 1600.00 | 长期应付款 | 20.00 | 20.00
  在建工程 | 500.00 | 500.00 | 负债合计 | 550.00 | ${debts}
  非流动资产合计 | 2000.00 | 2100.00 | 净资产： | |
  | | | 累计盈余 | 2250.00 | 2480.00
  | | | 净资产合计 | 2250.00 | 2480.00
  资产总计 | 2800.00 | 3020.00 | 负债和净资产总计 | 2800.00 | 3020.00`;

const serious = (sheet: Sheet): string[] =>
  causesIn(sheet)
    .filter(({ severity }) => severity === "error")
    .map(inShort);

test("负债合计 adds up 流动负债合计 and what 非流动负债 heads", () => {
  expect(serious(sections("540.00"))).toEqual([]);
  expect(serious(sections("560.00"))).not.toEqual([]);
});
