/** Codes of income (`103`, `10301`, `1030148`) nest as those of expenditure do, though no list of subjects has them. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (sheet: Sheet): string[] => causesIn(sheet).map(inShort);

const income = ({
  item = "521.20",
  division = "711.61",
  total = "711.61",
}) => table`2024年政府性基金预算收入表 | | | 单位：万元
  收入科目编码 | 收入科目名称 | 2023年执行数 | 2024年预算数
  103 | 非税收入 | 277.53 | 711.61
  10301 | 政府性基金收入 | 277.53 | ${division}
  1030148 | 国有土地使用权出让收入 | 180.22 | 190.41
  1030156 | 城市基础设施配套费收入 | 97.31 | ${item}
  合计 | | 277.53 | ${total}`;

test("a class of income is the sum of what is below it", () => {
  expect(said(income({}))).toEqual([]);
  expect(said(income({ item: "5212000" }))).toEqual(["roll-up warning D6"]);
  expect(said(income({ division: "771.61" }))).toEqual(["roll-up warning D4"]);
});
