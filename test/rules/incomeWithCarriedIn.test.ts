/** 上年结转 counted in with the money that it is of, in 收入总表 or in 收支总表: the other table has it in a line of its own, or not. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const told = (...sheets: readonly Sheet[]): string[] =>
  causesIn(...sheets)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);

/** 收支总表 with a line for what was carried in. */
const apart = (generalPublic = "90.00"): Sheet => table`2025年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | ${generalPublic} | 一、社会保障和就业支出 | 145.00
  二、政府性基金预算拨款收入 | 20.00 | 二、卫生健康支出 |
  三、事业收入 | 25.00 | |
  本年收入合计 | 135.00 | 本年支出合计 | 145.00
  上年结转结余 | 10.00 | 年终结转结余 |
  收入总计 | 145.00 | 支出总计 | 145.00`;

const within = (generalPublic = "97.00"): Sheet => table`2025年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | ${generalPublic} | 一、社会保障和就业支出 | 145.00
  二、政府性基金预算拨款收入 | 23.00 | 二、卫生健康支出 |
  三、事业收入 | 25.00 | |
  收入总计 | 145.00 | 支出总计 | 145.00`;

const fiscal = table`2025年财政拨款收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、本年收入 | 110.00 | 一、本年支出 | 120.00
  （一）一般公共预算拨款 | 90.00 | （一）社会保障和就业支出 | 120.00
  （二）政府性基金预算拨款 | 20.00 | （二）卫生健康支出 |
  二、上年结转 | 10.00 | 二、结转下年 |
  （一）一般公共预算拨款 | 7.00 | |
  （二）政府性基金预算拨款 | 3.00 | |
  收入总计 | 120.00 | 支出总计 | 120.00`;

const ofBudgets = (head = "本年拨款", whole = "97.00"): Sheet => table`2025年收入总表 | | | | | | | | | 单位：万元
  单位编码 | 单位名称 | 合计 | 一般公共预算 | | | 政府性基金预算 | | | 事业收入
  | | | 小计 | ${head} | 上年结转 | 小计 | ${head} | 上年结转 |
  | 合计 | 145.00 | ${whole} | 90.00 | 7.00 | 23.00 | 20.00 | 3.00 | 25.00
  101001 | 某某局本级 | 110.00 | 87.00 | 80.00 | 7.00 | 23.00 | 20.00 | 3.00 |
  101002 | 某某中心 | 35.00 | 10.00 | 10.00 | | | | | 25.00`;

describe("一般公共预算（小计 | 本年拨款 | 上年结转）", () => {
  test.each(["本年拨款", "当年拨款", "本年收入", "本年预算"])("beside a line of its own: %s", (head) => {
    expect(told(apart(), ofBudgets(head), fiscal)).toEqual([]);
  });

  test("where 收支总表 counts it in too", () => {
    expect(told(within(), ofBudgets(), fiscal)).toEqual([]);
    expect(told(within("96.00"), ofBudgets(), fiscal)[0]).toMatch(/^\S+ error B4$/u);
  });

  test("a wrong figure of either table", () => {
    expect(told(apart("91.00"), ofBudgets(), fiscal)[0]).toMatch(/^\S+ error B4$/u);
    expect(told(apart(), ofBudgets("本年拨款", "79.00"), fiscal)[0]).toMatch(/^\S+ error D4$/u);
  });
});

const ofFiscal = (all = "120.00", listed = "10.00"): Sheet => ({
  ...table`2025年收入总表 | | | | | | | 单位：万元
    单位编码 | 单位名称 | 合计 | 财政拨款 | | | 其中：上年结转 | 事业收入
    | | | 小计 | 一般公共预算 | 政府性基金 | |
    | 合计 | 145.00 | ${all} | 97.00 | 23.00 | ${listed} | 25.00
    101001 | 某某局本级 | 110.00 | 110.00 | 87.00 | 23.00 | 10.00 |
    101002 | 某某中心 | 35.00 | 10.00 | 10.00 | | | 25.00`,
  merges: [
    { top: 1, left: 3, bottom: 1, right: 5 },
    { top: 1, left: 6, bottom: 2, right: 6 },
  ],
});

test("财政拨款 | 其中：上年结转", () => {
  expect(told(apart(), ofFiscal(), fiscal)).toEqual([]);
  expect(told(apart("91.00"), ofFiscal(), fiscal)[0]).toMatch(/^\S+ error B4$/u);
  expect(told(apart(), ofFiscal("102.00"), fiscal)[0]).toMatch(/^\S+ error D4$/u);
  expect(told(apart(), ofFiscal("120.00", "19.00"), fiscal)[0]).toMatch(/^\S+ error G4$/u);
});

const behindEach = (generalPublic = "97.00", carried = "7.00"): Sheet => table`2025年收入总表 | | | | | | 单位：万元
  单位编码 | 单位名称 | 合计 | 一般公共预算 | 其中：上年结转 | 政府性基金预算 | 其中：上年结转 | 事业收入
  | 合计 | 145.00 | ${generalPublic} | ${carried} | 23.00 | 3.00 | 25.00
  101001 | 某某局本级 | 110.00 | 87.00 | 7.00 | 23.00 | 3.00 |
  101002 | 某某中心 | 35.00 | 10.00 | | | | 25.00`;

test("其中：上年结转 is of the column before it", () => {
  expect(told(apart(), behindEach(), fiscal)).toEqual([]);
  expect(told(apart(), behindEach("79.00"), fiscal)[0]).toMatch(/^\S+ error D3$/u);
  expect(told(apart(), behindEach("97.00", "4.00"), fiscal)[0]).toMatch(/^\S+ error E3$/u);
});

const atTheEnd = (carried: string): Sheet => table`2025年项目资金来源表 | | | | | 单位：万元
  项目名称 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 其中：政府采购
  合计 | 262.20 | 203.70 | 48.50 | 10.00 | 190.40
  办案业务 | 120.40 | 120.40 | | | 60.40
  装备购置 | 93.30 | 83.30 | | 10.00 | ${carried}
  场地维修 | 48.50 | | 48.50 | | 50.00`;

test("at the end of what a total adds up 其中 may be of all of it", () => {
  const wholes = (carried: string): string[] =>
    causesIn(atTheEnd(carried)).flatMap(({ message }) => /大于“(.*?)”/u.exec(message)?.[1] ?? []);
  expect(wholes("80.00")).toEqual(["合计"]);
});

const besideSources = (generalPublic = "90.00", carried = "10.00"): Sheet => table`2025年收入总表 | | | | | | 单位：万元
  单位编码 | 单位名称 | 合计 | 一般公共预算拨款 | 政府性基金预算拨款 | 事业收入 | 上年结转
  | 合计 | 145.00 | ${generalPublic} | 20.00 | 25.00 | ${carried}
  101001 | 某某局本级 | 110.00 | 80.00 | 20.00 | | 10.00
  101002 | 某某中心 | 35.00 | 10.00 | | 25.00 |`;

test("收支总表 counts in what only 收入总表 tells apart", () => {
  expect(told(within(), besideSources(), fiscal)).toEqual([]);
  expect(told(within("87.00"), besideSources(), fiscal)[0]).toMatch(/^\S+ error B4$/u);
  expect(told(within(), besideSources("91.00"), fiscal)[0]).toMatch(/^\S+ error D3$/u);
});
