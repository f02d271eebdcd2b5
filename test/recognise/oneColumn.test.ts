/** Income above expenditure in one column: each side has its own list, and its own total. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

test("each total closes its list", () => {
  const fiscal = (education = "235.00", total = "310.00") => table`2027年财政拨款收支总表 |
    | 单位：万元
    项目 | 预算数
    一、本年收入 | 300.00
    （一）一般公共预算拨款 | 280.00
    （二）政府性基金预算拨款 | 20.00
    二、上年结转 | 10.00
    收入总计 | ${total}
    一、本年支出 | 305.00
    （一）教育支出 | ${education}
    （二）社会保障和就业支出 | 50.00
    （三）城乡社区支出 | 20.00
    二、结转下年 | 5.00
    支出总计 | 310.00`;
  expect(causesIn(fiscal()).map(inShort)).toEqual([]);
  expect(causesIn(fiscal("253.00")).map(inShort)).toEqual(["balance error B9"]);
  expect(causesIn(fiscal("235.00", "301.00")).map(inShort)).toEqual(["balance error B8"]);
});

test("each total stands on top of its list", () => {
  const all = (project: string) => table`2027年收支预算总表 | |
    | | 单位：万元
    项目 | 2026年 | 2027年
    收入总计 | 310.00 | 320.00
    一般公共预算拨款收入 | 290.00 | 300.00
    事业收入 | 20.00 | 20.00
    支出总计 | 310.00 | 320.00
    基本支出 | 240.00 | 250.00
    项目支出 | 70.00 | ${project}`;
  expect(causesIn(all("70.00")).map(inShort)).toEqual([]);
  expect(causesIn(all("77.00")).map(inShort)).toEqual(["balance error C7"]);
});

test("each total is numbered above its list, behind what was left of the year before", () => {
  const union = (activities: string) => table`工会经费收支决算表 |
    | 单位：元
    项目 | 决算数
    一、上年结余 | 517.86
    二、本年收入 | 7834.21
    1.会费收入 | 587.14
    2.拨缴经费收入 | 6354.17
    3.上级补助收入 | 892.90
    三、本年支出 | 944.62
    1.职工活动支出 | ${activities}
    2.维权支出 | 267.99
    3.行政支出 | 55.45
    四、本年结余 | 6889.59
    五、累计结余 | 7407.45`;
  expect(causesIn(union("621.18")).map(inShort)).toEqual([]);
  expect(causesIn(union("612.18")).map(inShort)).toEqual(["balance warning B9"]);
});

test("each list has a heading", () => {
  const all = (business: string) => table`2027年收支预算总表 |
    | 单位：万元
    项目 | 预算数
    收入 |
    一、一般公共预算拨款收入 | 300.00
    二、事业收入 | ${business}
    总计 | 320.00
    支出 |
    一、基本支出 | 250.00
    二、项目支出 | 70.00
    总计 | 320.00`;
  expect(causesIn(all("20.00")).map(inShort)).toEqual([]);
  expect(causesIn(all("26.00")).map(inShort)).toEqual(["balance error B7"]);
});
