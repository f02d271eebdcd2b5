/** A total left blank in one column of a group, whose 小计 has room for what its rows come to. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (wages: string, goods = "20.00", all = "120.00"): string[] =>
  causesIn(
    sheet(
      "表",
      `2025年部门支出总体情况表 | | | | | | 单位：万元
       科目编码 | 科目名称 | 总计 | 基本支出 | | | 项目支出
       | | | 小计 | 工资福利支出 | 商品和服务支出 |
       | 合计 | 170.00 | ${all} | ${wages} | ${goods} | 50.00
       2010301 | 行政运行 | 75.00 | 75.00 | 60.00 | 15.00 |
       2010302 | 一般行政管理事务 | 50.00 | | | | 50.00
       2080505 | 机关事业单位基本养老保险缴费支出 | 25.00 | 25.00 | 25.00 | |
       2080599 | 其他行政事业单位养老支出 | 5.00 | 5.00 | | 5.00 |
       2210201 | 住房公积金 | 15.00 | 15.00 | 15.00 | |`,
    ),
  ).map(inShort);

test("the group leaves for it what the rows come to", () => {
  expect(said("100.00")).toEqual([]);
  expect(said("")).toEqual(["roll-up warning E4"]);
  expect(said("100.00", "")).toEqual(["roll-up warning F4"]);
});

test("a group that leaves nothing for it says nothing of the column", () => {
  expect(said("", "20.00", "20.00")).not.toContain("roll-up warning E4");
});
