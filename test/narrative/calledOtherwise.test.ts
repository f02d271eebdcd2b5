/** What places call the totals, and what stands before them: the own name without its places, a bracket with what is counted in, 财务. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const tables = [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：某某省某某市某某县林业局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 1182.98 | 一、社会保障和就业支出 | 102.39
     二、政府性基金预算拨款收入 | 21.72 | 二、农林水支出 | 1133.28
     三、事业收入 | 30.97 | |
     本年收入合计 | 1235.67 | 本年支出合计 | 1235.67
     收入总计 | 1235.67 | 支出总计 | 1235.67`,
  ),
];

describe.each([
  ["2026年部门财务总收入1235.67万元。", "1235.67"],
  ["2026年，某某县林业局部门收入预算为1235.67万元。", "1235.67"],
  ["2026年，林业局部门支出预算为1235.67万元。", "1235.67"],
  ["2026年，我局（含局本级和2个所属事业单位）收入总预算1235.67万元。", "1235.67"],
  ["2026年一般公共预算拨款合计1182.98万元。", "1182.98"],
  ["部门财务总支出1235.67万元，其中基本支出800.00万元。", "1235.67"],
])("%s", (text, figure) => {
  it("is right", () => {
    expect(toldOf(withText(text, tables))).toEqual([]);
  });

  it("is told where it is wrong", () => {
    const told = toldOf(withText(text.replace(figure, figure.replace(/\.\d/u, ".3")), tables));
    expect(told).toEqual([expect.stringMatching(/(?:error|warning) narrative-amount 【/u)]);
  });
});

test("without the units below it is less", () => {
  expect(toldOf(withText("2026年，我局（不含所属单位）收入总预算800.00万元。", tables))).toEqual([]);
});
