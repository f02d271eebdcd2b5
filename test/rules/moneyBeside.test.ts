/** Words that mean all of something in one place, and a part of it where something else stands beside them. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

function told(...sheets: readonly Sheet[]): string[] {
  return causesIn(...sheets)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);
}

const bySource = (fund = "1074.79"): readonly Sheet[] => [
  sheet(
    "收支总表",
    `2019年部门收支预算总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、财政拨款收入 | 6529.20 | 一、城乡社区支出 | 1074.79
    二、纳入政府性基金预算管理收入 | 1074.79 | 二、教育支出 | 6546.27
    三、其他收入 | 17.07 | |
    收入总计 | 7621.06 | 支出总计 | 7621.06`,
  ),
  sheet(
    "收入总表",
    `2019年部门收入预算总表 | | | | 单位：万元
    单位名称 | 收入合计 | 财政拨款 | 政府性基金收入 | 其他收入
    合计 | 7621.06 | 6529.20 | ${fund} | 17.07
    某局本级 | 7000.00 | 5925.21 | 1074.79 |
    某中心 | 621.06 | 603.99 | | 17.07`,
  ),
  sheet(
    "财政拨款收支总表",
    `2019年财政拨款收支预算总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款 | 6529.20 | 一、城乡社区支出 | 1074.79
    二、政府性基金预算拨款 | 1074.79 | 二、教育支出 | 6529.20
    收入总计 | 7603.99 | 支出总计 | 7603.99`,
  ),
];

test("财政拨款 beside 政府性基金 is not all that the three budgets give, and the total of both leaves neither out", () => {
  expect(told(...bySource())).toEqual([]);
  expect(told(...bySource("1047.79"))).toEqual(["roll-up error D3"]);
});

const spent = (...captions: readonly string[]): readonly Sheet[] => {
  const [first = "", second = "", third = ""] = captions;
  return [
    sheet(
      "收支总表",
      `2024年部门收支总表 | | | 单位：万元
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、财政拨款收入 | 990.00 | 一、${first} | 700.00
      二、其他收入 | 10.00 | 二、${second} | 200.00
       | | 三、${third} | 100.00
      收入总计 | 1000.00 | 支出总计 | 1000.00`,
    ),
    sheet(
      "支出总表",
      `2024年部门支出总表 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       | 合计 | 1000.00 | 700.00 | 300.00
      205 | 教育支出 | 800.00 | 600.00 | 200.00
      20502 | 普通教育 | 800.00 | 600.00 | 200.00
      2050202 | 小学教育 | 800.00 | 600.00 | 200.00
      208 | 社会保障和就业支出 | 200.00 | 100.00 | 100.00
      20805 | 行政事业单位养老支出 | 200.00 | 100.00 | 100.00
      2080505 | 机关事业单位基本养老保险缴费支出 | 200.00 | 100.00 | 100.00`,
    ),
  ];
};

test("其他支出 is a functional class only among other classes", () => {
  expect(told(...spent("工资福利支出", "商品和服务支出", "其他支出"))).toEqual([]);
  expect(told(...spent("事业支出", "经营支出", "其他支出"))).toEqual([]);
  expect(told(...spent("教育支出", "社会保障和就业支出", "其他支出"))).not.toEqual([]);
});
