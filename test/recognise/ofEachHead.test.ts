/** What repeats under several heads is of each, and 合计 of another year adds up nothing of this one. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const functional = table`2027年一般公共预算支出表 | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
  | | | 小计 | 人员经费 | 公用经费 |
  | 合计 | 200.00 | 150.00 | 120.00 | 30.00 | 50.00
  205 | 教育支出 | 200.00 | 150.00 | 120.00 | 30.00 | 50.00`;

const basic = (all = "150.00") => table`2027年一般公共预算基本支出表 | | | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 一小 | | | 二中 | |
  | | | 小计 | 人员经费 | 公用经费 | 小计 | 人员经费 | 公用经费
  | 合计 | ${all} | 90.00 | 70.00 | 20.00 | 60.00 | 50.00 | 10.00
  301 | 工资福利支出 | 120.00 | 70.00 | 70.00 | | 50.00 | 50.00 |
  302 | 商品和服务支出 | 30.00 | 20.00 | | 20.00 | 10.00 | | 10.00`;

test("人员经费 of the first unit is not that of the table", () => {
  expect(causesIn(functional, basic()).map(inShort)).toEqual([]);
  expect(causesIn(functional, basic("155.00")).map(inShort)).not.toEqual([]);
});

test("合计 of last year beside this year's budgets", () => {
  const fiscal = table`2027年财政拨款收支总表 | | | | | | | 单位：万元
    收入 | | | 支出 | | | |
    项目 | 2026年 | 2027年 | 项目 | 2026年合计 | 2027年合计 | 一般公共预算 | 政府性基金
    一、本年收入 | 200.00 | 220.00 | 教育支出 | 165.00 | 180.00 | 180.00 | 0.00
    一般公共预算拨款 | 185.00 | 200.00 | 住房保障支出 | 20.00 | 20.00 | 20.00 | 0.00
    政府性基金预算拨款 | 15.00 | 20.00 | 其他支出 | 15.00 | 20.00 | 0.00 | 20.00
    收入总计 | 200.00 | 220.00 | 支出总计 | 200.00 | 220.00 | 200.00 | 20.00`;
  expect(causesIn(fiscal).map(inShort)).toEqual([]);
});
