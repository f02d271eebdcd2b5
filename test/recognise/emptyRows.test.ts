/** A row in which nothing stands but its name, right below the header, is no part of the header. */
import { recognise } from "../../src/recognise";
import { causesIn, inShort } from "../support/causes";
import { sheet, table, workbook } from "../support/table";

const threePublic = (total: string) => table`2026年“三公”经费预算财政拨款情况统计表 | | | 单位：万元
  项目 | 2025年预算数 | 2026年预算数 | 增减额
  因公出国（境）费用
  公务用车购置及运行维护费 | 14.00 | 18.00 | 4.00
  ①公务用车购置费
  ②公务用车运行维护费 | 14.00 | 18.00 | 4.00
  公务接待费 | 4.00 | 3.00 | -1.00
  合计 | 18.00 | ${total} | 3.00`;

test("因公出国（境）费用 of which nothing is spent is the first item", () => {
  expect(recognise(workbook(threePublic("21.00"))).tables[0]?.layout.id).toBe("three-public-items");
  expect(causesIn(threePublic("21.00")).map(inShort)).toEqual([]);
  expect(causesIn(threePublic("12.00")).map(inShort)).toEqual(["roll-up error C8"]);
});

test("合计 in a cell over the key columns is the only row of an empty table", () => {
  const printed = sheet(
    "",
    `国有资本经营预算财政拨款支出决算表 | | | | | |
     项目 | | | | 本年支出 | |
     功能分类科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出
     合计
     说明：某馆本年度没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。`,
  );
  const merges = [
    { top: 1, bottom: 1, left: 0, right: 3 },
    { top: 1, bottom: 1, left: 4, right: 6 },
    { top: 2, bottom: 2, left: 0, right: 2 },
    { top: 3, bottom: 3, left: 0, right: 3 },
  ];
  const [empty] = recognise(workbook({ ...printed, merges })).tables;
  expect(empty?.layout.id).toBe("final-08");
});
