/** A column of averages adds up to nothing, whatever its last line says: 人均 of 合计 is the whole by all people. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const villages = (head: string, total = "96.40") => table`2025年村级组织运转经费明细表 | | | | | | | | 单位：万元
  村名 | 人口（人） | 村干部人数 | 干部报酬 | 办公经费 | 服务群众经费 | 离任补贴 | 合计 | ${head}
  东村 | 2929 | 6 | 18.00 | 3.00 | 3.00 | 0.60 | 24.60 | 83.99
  西村 | 1034 | 6 | 24.00 | 3.00 | 4.50 | 1.00 | 32.50 | 314.31
  南村 | 2200 | 4 | 8.00 | 3.00 | 2.00 | 0.40 | 13.40 | 60.91
  北村 | 1673 | 6 | 18.00 | 3.00 | 4.50 | 0.40 | 25.90 | 154.81
  合计 | 7836 | 22 | 68.00 | 12.00 | 14.00 | 2.40 | ${total} | 123.02`;

const told = (...of: Parameters<typeof villages>): string[] =>
  causesIn(villages(...of))
    .filter(({ severity }) => severity !== "info")
    .map(inShort);

test.each(["人均（元）", "户均经费（元）", "每人补助（元）"])("%s", (head) => {
  expect(told(head)).toEqual([]);
});

test("what is no average by its words adds up as its neighbours do", () => {
  expect(told("均衡性补助（元）")).toEqual(["roll-up warning I7"]);
  expect(told("人均（元）", "69.40")[0]).toMatch(/ H7$/u);
});
