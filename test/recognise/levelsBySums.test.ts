/** Levels of rows that neither codes nor indents show: the figures of the rows behind tell them. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (sheet: Sheet): string[] => causesIn(sheet).map(inShort);

const names = table`2027年一般公共预算支出表 | | | 单位：万元
  功能分类科目 | 合计 | 基本支出 | 项目支出
  合计 | 150.00 | 100.00 | 50.00
  教育支出 | 110.00 | 70.00 | 40.00
  普通教育 | 80.00 | 60.00 | 20.00
  小学教育 | 50.00 | 40.00 | 10.00
  初中教育 | 30.00 | 20.00 | 10.00
  进修及培训 | 30.00 | 10.00 | 20.00
  培训支出 | 30.00 | 10.00 | 20.00
  住房保障支出 | 40.00 | 30.00 | 10.00
  住房公积金 | 40.00 | 30.00 | 10.00`;

const units = (second = "50.00") => table`2027年支出总表 | | | 单位：万元
  单位 | 合计 | 基本支出 | 项目支出
  合计 | 150.00 | 110.00 | 40.00
  县教育局 | 150.00 | 110.00 | 40.00
  机关 | 60.00 | 50.00 | 10.00
  一中 | ${second} | 40.00 | 10.00
  二中 | 40.00 | 20.00 | 20.00`;

test("names of subjects without codes", () => {
  expect(said(names)).toEqual([]);
});

test("units below their department", () => {
  expect(said(units())).toEqual([]);
  expect(said(units("55.00"))).not.toEqual([]);
});
