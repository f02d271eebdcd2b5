/** 数量 × 单价 = 金额 in lists that no layout knows. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const devices = (price: string, amount: string) => table`大型设备购置计划表（2026年） | | | | | 单位：千元
  设备名称 | 单位 | 数量 | 单价 | 金额 | 资金来源
  数字减影血管造影机 | 台 | 1 | ${price} | 680.00 | 事业收入
  核磁共振 | 台 | 1 | 950.00 | ${amount} | 事业收入
  彩色超声诊断仪 | 台 | 2 | 210.00 | 420.00 | 事业收入
  合计 | | 4 | | 2050.00 |`;

test("quantity times price is the amount", () => {
  expect(said(devices("680.00", "950.00"))).toEqual([]);
  expect(said(devices("860.00", "950.00"))).toEqual(["quantity-price warning E3"]);
  expect(said(devices("680.00", "590.00"))[0]).toBe("quantity-price warning E4");
});

const perMonth = table`劳务派遣人员经费表 | | | | 单位：万元
  岗位 | 数量 | 单价 | 金额 | 备注
  窗口 | 4 | 0.50 | 24.00 | 12个月
  保洁 | 2 | 0.30 | 7.20 | 12个月
  安保 | 3 | 0.40 | 14.40 | 12个月`;

test("no product where the lines do not multiply", () => {
  expect(said(perMonth)).toEqual([]);
});
