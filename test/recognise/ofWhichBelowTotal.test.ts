/** `收入合计`, `其中：财政拨款`, `事业收入`: a list that 其中 opens below a total, all there is or a part of it. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const sides = (fiscal: string, project = "35.00") => `
  2026年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  收入合计 | 110.00 | 支出合计 | 110.00
  其中：财政拨款 | ${fiscal} | 其中：基本支出 | 75.00
  事业收入 | 10.00 | 项目支出 | ${project}`;

test("a list that is all there is, or only some of it", () => {
  expect(said(sides("100.00"))).toEqual([]);
  expect(said(sides("92.50"))).toEqual([]);
});

test("a part that is more than the whole", () => {
  expect(said(sides("1000.00"))).not.toEqual([]);
});

const years = `
  2026年部门收支情况表 | | 单位：万元
  项目 | 2025年决算 | 2026年预算
  收入合计 | 100.00 | 110.00
  其中：财政拨款 | 92.00 | 100.00
  其他收入 | 8.00 | 10.00
  支出合计 | 100.00 | 110.00
  其中：基本支出 | 72.00 | 75.00
  项目支出 | 28.00 | 35.00`;

test("both sides below each other, for two years", () => {
  expect(said(years)).toEqual([]);
});
