/** A further page repeats only the lowest row of its header: whatever stands above that row there is a row of the table. */
import { recognise } from "../../../src/recognise";
import { causesIn, inShort } from "../../support/causes";
import { sheet, workbook } from "../../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const tablesIn = (text: string): readonly string[] =>
  recognise(workbook(sheet("表", text))).tables.map(({ layout: { id }, rows }) => `${id} ${rows.length}`);

const fiscal = (police = "2593.32") => `
  财政拨款收支预算总表
  单位：某市人民检察院 | | | | | 金额单位：万元
  收入 | | 支出 | | |
  项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
  一、本年收入 | 3358.57 | 一、本年支出 | 3358.57 | 3358.57 |
  一般公共预算拨款收入 | 3358.57 | 公共安全支出 | ${police} | ${police} |
  政府性基金预算拨款收入 | | 科学技术支出 | | |
  国有资本经营预算拨款收入 | | 文化旅游体育与传媒支出 | | |
  项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
  | | 社会保障和就业支出 | 610.52 | 610.52 |
  | | 住房保障支出 | 154.73 | 154.73 |
  | | 二、结转下年 | | |
  收入总计 | 3358.57 | 支出总计 | 3358.57 | 3358.57 |`;

test("captions without figures above it", () => {
  expect(tablesIn(fiscal())).toEqual(["fiscal-summary 13"]);
  expect(said(fiscal())).toEqual([]);
  expect(said(fiscal("2539.32"))).toEqual(["balance error D5", "balance error E5"]);
});

const carried = (town = "210.00") => `
  收支预算总表
  单位：某县医保局 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、本年收入 | 500.00 | 一、本年支出 | 510.00
  一般公共预算拨款收入 | 500.00 | 社会保障和就业支出 | 300.00
  政府性基金预算拨款收入 | | 卫生健康支出 |
  国有资本经营预算拨款收入 | | 节能环保支出 |
  项目 | 预算数 | 项目 | 预算数
  二、上年结转 | 10.00 | 城乡社区支出 | ${town}
  一般公共预算拨款收入 | 10.00 | 二、结转下年 |
  收入总计 | 510.00 | 支出总计 | 510.00`;

test("what was carried in stands on the further page", () => {
  expect(tablesIn(carried())).toEqual(["income-expenditure 14"]);
  expect(said(carried())).toEqual([]);
  expect(said(carried("219.00"))).toEqual(["balance error D5"]);
});

const final = (social = "100.00") => `
  财政拨款收入支出决算总表
  部门：某县审计局 | | | | | | | 单位：万元
  收入 | | | 支出 | | | |
  项目 | 行次 | 决算数 | 项目 | 行次 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
  一般公共预算财政拨款 | 1 | 500.00 | 一般公共服务支出 | 33 | 400.00 | 400.00 |
  政府性基金预算财政拨款 | | | 外交支出 | | | |
  国有资本经营预算财政拨款 | | | 国防支出 | | | |
  项目 | 行次 | 决算数 | 项目 | 行次 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
  | 4 | | 社会保障和就业支出 | 40 | ${social} | ${social} |
  本年收入合计 | 5 | 500.00 | 本年支出合计 | 59 | 500.00 | 500.00 |
  年初财政拨款结转和结余 | 6 | 0.00 | 年末财政拨款结转和结余 | 60 | 0.00 | |
  总计 | 7 | 500.00 | 总计 | 64 | 500.00 | 500.00 |`;

test("of final accounts", () => {
  expect(said(final())).toEqual([]);
  expect(said(final("180.00"))).not.toEqual([]);
});

const byPurpose = (remitted = "30.00") => `
  部门收支总体情况表
  单位：某市交通局 | | | | | 单位：万元
  收入 | | 支出 | | 支出 |
  项目 | 预算数 | 功能分类 | 预算数 | 支出性质 | 预算数
  一般公共预算拨款收入 | 800.00 | 社会保障和就业支出 | 100.00 | 基本支出 | 300.00
  政府性基金预算拨款收入 | 200.00 | 交通运输支出 | 900.00 | 项目支出 | 700.00
  国有资本经营预算拨款收入 | | 粮油物资储备支出 | | 事业单位经营支出 |
  项目 | 预算数 | 功能分类 | 预算数 | 支出性质 | 预算数
  财政专户拨款收入 | 30.00 | 住房保障支出 | 30.00 | 上缴上级支出 | ${remitted}
  收入总计 | 1030.00 | 支出总计 | 1030.00 | 支出总计 | 1030.00`;

test("the words of the row above are known as those of headers", () => {
  expect(tablesIn(byPurpose())).toEqual(["income-expenditure 15"]);
  expect(said(byPurpose())).toEqual([]);
  expect(said(byPurpose("300.00"))).toEqual(["balance error F10"]);
});

test("another table has groups of its own above the same row", () => {
  const both = `
    收支预算总表
    单位：某县档案局 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、财政拨款收入 | 500.00 | 一、一般公共服务支出 | 600.00
    二、其他收入 | 100.00 | |
    收入总计 | 600.00 | 支出总计 | 600.00
    财政拨款收支总表
    | | | 单位：万元
    财政拨款收入 | | 财政拨款支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款 | 500.00 | 一、一般公共服务支出 | 500.00
    收入总计 | 500.00 | 支出总计 | 500.00`;
  expect(tablesIn(both)).toEqual(["income-expenditure 5", "fiscal-summary 4"]);
});

test("one word groups all columns of what stands below it", () => {
  const both = `
    “三公”经费、会议费、培训费支出决算表
    部门：某市公安局 | | | | | 单位：万元
    预算数 | | | | |
    “三公”经费 | | | | 会议费 | 培训费
    合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 | |
    224.29 | | 172.42 | 51.87 | 3.00 | 48.31
    决算数 | | | | |
    “三公”经费 | | | | 会议费 | 培训费
    合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 | |
    178.26 | | 143.68 | 34.58 | | 43.31`;
  expect(tablesIn(both)).toHaveLength(2);
});
