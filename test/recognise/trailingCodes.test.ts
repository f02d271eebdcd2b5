/** Codes behind the figures say something of rows that are named before them. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const allocation = (head: string, given = "150") => table`
  2026年补助经费分配下达表 | | | | | 单位：万元
  序号 | 市县 | 应补助资金 | 已提前下达 | 本次下达 | ${head}
  合计 | | 1140 | 520 | 620 |
  1 | 甲市 | 500 | 150 | 350 |
  | 甲市本级 | 300 | 100 | 200 | 2300252
  | A县 | 200 | 50 | ${given} | 2300252
  2 | 乙市 | 640 | 370 | 270 |
  | 乙市本级 | 400 | 300 | 100 | 2300252
  | B县 | 150 | 50 | 100 | 2300252
  | C县 | 90 | 20 | 70 | 2300252`;

test.each(["科目", "收入分类科目", "科目编码"])("%s behind the amounts", (head) => {
  expect(causesIn(allocation(head))).toEqual([]);
  expect(causesIn(allocation(head, "175")).map(inShort)).toHaveLength(1);
});
