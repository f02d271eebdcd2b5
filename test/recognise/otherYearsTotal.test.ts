/** 合计 of another year adds up nothing of this one. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

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
