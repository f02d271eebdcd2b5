/** Names that begin with digits, which are no codes: of projects, units and items of a list. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets).map(inShort);

const projects = ([first, second]: readonly string[], renewed = "15.00") => table`2026年项目支出预算表 | | | 单位：万元
  项目名称 | 合计 | 一般公共预算 | 其他资金
  ${first} | 13.00 | 10.00 | 3.00
  ${second} | ${renewed} | 15.00 |
  信息化建设 | 16.00 | 16.00 |
  合计 | 44.00 | 41.00 | 3.00`;

test.each([
  ["12345热线运行", "办公设备购置"],
  ["2025年结转维修", "2026年新增维修"],
  ["119消防宣传", "120急救运行"],
])("projects %s and %s", (...names) => {
  expect(said(projects(names))).toEqual([]);
  expect(said(projects(names, "51.00"))[0]).toMatch(/ B4$/u);
});

const units = (centre: string) => table`2026年收入总表 | | | 单位：万元
  单位名称 | 合计 | 一般公共预算拨款收入 | 其他收入
  合计 | 442.00 | 400.00 | 42.00
  119指挥中心 | ${centre} | 200.00 | 21.00
  县应急管理局 | 221.00 | 200.00 | 21.00`;

test("units", () => {
  expect(said(units("221.00"))).toEqual([]);
  expect(said(units("212.00"))[0]).toMatch(/ B4$/u);
});

const listed = (urgent: string) => table`2026年市级卫生健康专项资金预算安排表 | | | 单位：万元
  项目 | 合计 | 中央资金 | 省市资金
  一、市本级支出 | 770.69 | 269.75 | 500.94
  （一）公共卫生 | 321.31 | 112.46 | 208.85
  1.疾病预防控制经费 | 176.56 | 61.80 | 114.76
  2.妇幼健康服务 | 144.75 | 50.66 | 94.09
  （二）医疗服务 | 449.38 | 157.29 | 292.09
  1.公立医院改革补助 | 379.76 | 132.92 | 246.84
  2.120急救运行 | ${urgent} | 24.37 | 45.25
  合计 | 770.69 | 269.75 | 500.94`;

test("items: 2.120急救运行 is the second", () => {
  expect(said(listed("69.62"))).toEqual([]);
  expect(said(listed("96.62"))[0]).toMatch(/ B9$/u);
});

test("codes before names are codes where most names have them", () => {
  const coded = (own: string) => table`2026年收入总表 | | | 单位：万元
    单位名称 | 合计 | 一般公共预算拨款收入 | 其他收入
    合计 | 442.00 | 400.00 | 42.00
    205县应急管理局 | 442.00 | 400.00 | 42.00
    205001县应急管理局本级 | ${own} | 200.00 | 21.00
    205002县指挥中心 | 221.00 | 200.00 | 21.00`;
  expect(said(coded("221.00"))).toEqual([]);
  expect(said(coded("212.00"))[0]).toMatch(/ B5$/u);
});
