/** What repeats under several heads is of each, and 合计 of another year adds up nothing of this one. */
import { causesIn, inShort } from "../../support/causes";
import { table } from "../../support/table";

const functional = table`2027年一般公共预算支出表 | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
  | | | 小计 | 人员经费 | 公用经费 |
  | 合计 | 200.00 | 150.00 | 120.00 | 30.00 | 50.00
  205 | 教育支出 | 200.00 | 150.00 | 120.00 | 30.00 | 50.00`;

const basic = (all = "150.00", personnel = "70.00") => table`2027年一般公共预算基本支出表 | | | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 一小 | | | 二中 | |
  | | | 小计 | 人员经费 | 公用经费 | 小计 | 人员经费 | 公用经费
  | 合计 | ${all} | 90.00 | ${personnel} | 20.00 | 60.00 | 50.00 | 10.00
  301 | 工资福利支出 | 120.00 | 70.00 | 70.00 | | 50.00 | 50.00 |
  302 | 商品和服务支出 | 30.00 | 20.00 | | 20.00 | 10.00 | | 10.00`;

test("人员经费 of the first unit is not that of the table", () => {
  expect(causesIn(functional, basic()).map(inShort)).toEqual([]);
  expect(causesIn(functional, basic("155.00")).map(inShort)).toEqual(["roll-up error C4"]);
  expect(causesIn(functional, basic("150.00", "75.00")).map(inShort)).toEqual(["roll-up warning E4"]);
});

test("一般公共预算 of 本级 is not that of the department", () => {
  const all = table`2027年部门收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 200.00 | 一、教育支出 | 230.00
    二、政府性基金预算拨款收入 | 20.00 | |
    三、事业收入 | 10.00 | |
    收入总计 | 230.00 | 支出总计 | 230.00`;
  const income = (fund = "5.00") => table`2027年部门收入总表 | | | | | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 本级 | | | | 所属单位 | | |
    | | | 小计 | 一般公共预算 | 政府性基金预算 | 事业收入 | 小计 | 一般公共预算 | 政府性基金预算 | 事业收入
    | 合计 | 230.00 | 95.00 | 90.00 | ${fund} | | 135.00 | 110.00 | 15.00 | 10.00
    205 | 教育支出 | 230.00 | 95.00 | 90.00 | 5.00 | | 135.00 | 110.00 | 15.00 | 10.00`;
  expect(causesIn(all, income()).map(inShort)).toEqual([]);
  expect(causesIn(all, income("6.00")).map(inShort)).toEqual(["roll-up warning F4"]);
});

test("合计 of last year beside this year's budgets", () => {
  const fiscal = (all = "180.00", before = "165.00") => table`2027年财政拨款收支总表 | | | | | | | 单位：万元
    收入 | | | 支出 | | | |
    项目 | 2026年 | 2027年 | 项目 | 2026年合计 | 2027年合计 | 一般公共预算 | 政府性基金
    一、本年收入 | 200.00 | 220.00 | 教育支出 | ${before} | ${all} | 180.00 | 0.00
    一般公共预算拨款 | 185.00 | 200.00 | 住房保障支出 | 20.00 | 20.00 | 20.00 | 0.00
    政府性基金预算拨款 | 15.00 | 20.00 | 其他支出 | 15.00 | 20.00 | 0.00 | 20.00
    收入总计 | 200.00 | 220.00 | 支出总计 | 200.00 | 220.00 | 200.00 | 20.00`;
  expect(causesIn(fiscal()).map(inShort)).toEqual([]);
  expect(causesIn(fiscal("185.00")).map(inShort)).toEqual(["column-sum error F4"]);
  expect(causesIn(fiscal("180.00", "156.00")).map(inShort)).toEqual(["balance warning E7"]);
});
