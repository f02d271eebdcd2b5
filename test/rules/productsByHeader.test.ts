/** 数量 × 单价 = 金额, and any other columns multiplied, in lists that no layout knows. */
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

const staff = (third: string, total: string, standard = "标准") => table`编外用工经费测算表 | | | | | | 单位：元
  序号 | 测算内容 | 人数 | ${standard} | 月数 | 金额 | 备注
  1 | 工资 | 12 | 3500 | 12 | 504000 |
  2 | 社保 | 12 | 1200 | 12 | ${third} |
  3 | 伙食补助 | 45 | 300 | 12 | 162000 |
  4 | 值班补助 | 20 | 100 | 6 | 12000 |
  | 合计 | | | | ${total} |`;

test("any number of columns may be multiplied", () => {
  expect(said(staff("172800", "850800"))).toEqual([]);
  expect(said(staff("178200", "856200"))).toEqual(["quantity-price warning F4"]);
});

test("figures alone show what is multiplied", () => {
  expect(said(staff("172800", "850800", "发放水平"))).toEqual([]);
  expect(said(staff("172800", "850080", "发放水平"))).toEqual(["roll-up warning F7"]);
});

const pensions = (second: string) => table`遗属补助测算表 | | | | 单位：万元
  类别 | 人数 | 月标准（元） | 月数 | 年金额
  城镇 | 3 | 1200 | 12 | 4.32
  农村 | 5 | 900 | 12 | ${second}
  合计 | 8 | 1050 | | 9.72`;

test("prices in another unit, and an average of them in the total", () => {
  expect(said(pensions("5.40"))).toEqual([]);
  expect(said(pensions("5.04"))).toEqual(["quantity-price warning E4"]);
});
