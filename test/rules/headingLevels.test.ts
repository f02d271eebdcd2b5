/** Levels of codes that are left without sums: the total is held against what is listed below them. */
import { rollUp } from "../../src/rules/rollUp";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

/** Amounts stand with 项 alone, or with 款 too. */
const listed = ({
  total = "126.40",
  primary = "61.20",
  group = "",
  teaching = "",
  housing = "",
}) => table`2027年支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  205 | 教育支出 | ${teaching} | ${teaching} |
  20502 | 普通教育 | ${group} | ${group} |
  2050202 | 小学教育 | ${primary} | 51.20 | 10.00
  2050203 | 初中教育 | 38.80 | 30.80 | 8.00
  221 | 住房保障支出 | ${housing} | ${housing} |
  22102 | 住房改革支出 | ${housing} | ${housing} |
  2210201 | 住房公积金 | 26.40 | 26.40 |
  合计 | | ${total} | 108.40 | 18.00`;

/** 款 states its sums, 类 does not. */
const divisions = ({ division = "26.40", teaching = "" }) => table`2027年支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  205 | 教育支出 | ${teaching} | ${teaching} |
  20502 | 普通教育 | 100.00 | 100.00 |
  2050202 | 小学教育 | 100.00 | 100.00 |
  221 | 住房保障支出 | | |
  22102 | 住房改革支出 | ${division} | 26.40 |
  2210201 | 住房公积金 | 26.40 | 26.40 |
  合计 | | 126.40 | 126.40 |`;

const unfilled = [{ at: "C3", severity: "info" as const, says: "没有填写汇总数" }];

testRule(rollUp, {
  valid: [
    {
      name: "subjects of which nobody filled in any",
      tables: [
        table`2027年政府性基金预算支出表 | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出
        212 | 城乡社区支出 | |
        21208 | 国有土地使用权出让收入安排的支出 | |
        2120899 | 其他国有土地使用权出让收入安排的支出 | |
        229 | 其他支出 | 5.00 | 5.00
        合计 | | 5.00 | 5.00`,
      ],
    },
  ],
  invalid: [
    { name: "amounts with 项 alone", tables: [listed({})], fails: unfilled },
    { name: "amounts with 款 and 项", tables: [divisions({})], fails: unfilled },
    {
      name: "items that do not come to the total",
      tables: [listed({ total: "128.40" })],
      fails: [{ at: "C10", expected: "126.40", with: ["C5", "C6", "C9"] }, ...unfilled],
    },
    {
      name: "款 that its 项 do not come to",
      tables: [divisions({ division: "24.60" })],
      fails: [{ at: "C7", expected: "26.40" }, { at: "C9", expected: "124.60" }, ...unfilled],
    },
    {
      name: "one 类 of several that somebody forgot",
      tables: [divisions({ teaching: "100.00" })],
      fails: [{ at: "C6" }, { at: "C9" }, { at: "D6" }, { at: "D9" }],
    },
  ],
});

const summary = (teaching = "100.00", housing = "26.40") => table`2027年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 126.40 | 一、教育支出 | ${teaching}
  | | 二、住房保障支出 | ${housing}
  本年收入合计 | 126.40 | 本年支出合计 | 126.40
  收入总计 | 126.40 | 支出总计 | 126.40`;

test("what other tables state of such a level is held against no blank", () => {
  expect(causesIn(summary(), listed({})).map(inShort)).toEqual(["roll-up info C3"]);
});

test("what they list does not come to it", () => {
  expect(causesIn(summary("90.00", "36.40"), listed({})).map(inShort)).toEqual([
    "cross-check error D4",
    "roll-up info C3",
  ]);
});
