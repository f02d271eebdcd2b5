/** 基本支出 where tables have 人员经费 and 公用经费 alone: what they come to; the table of one fund says nothing of it. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const spending = sheet(
  "支出",
  `2026年部门支出总表
   部门：某某街道办事处 | | | | | 单位：元
   科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
            | 合计 | 9000.00 | 6000.00 | 1000.00 | 2000.00
   201 | 一般公共服务支出 | 9000.00 | 6000.00 | 1000.00 | 2000.00
   20103 | 政府办公厅（室）及相关机构事务 | 9000.00 | 6000.00 | 1000.00 | 2000.00
   2010301 | 行政运行 | 7000.00 | 6000.00 | 1000.00 |
   2010302 | 一般行政管理事务 | 2000.00 | | | 2000.00`,
);

const fund = sheet(
  "基金",
  `2026年政府性基金预算支出表
   部门：某某街道办事处 | | | | 单位：元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 0.00 | 0.00 | 0.00`,
);

describe.each([[[spending, fund]], [[spending]]])("beside %#", (tables) => {
  test.each([
    "基本支出安排7000.00元，占总支出的77.78%，其中人员经费6000.00元、日常公用经费1000.00元；项目支出安排2000.00元，占总支出的22.22%。",
    "2026年支出预算9000.00元，按支出性质分：基本支出7000.00元，项目支出2000.00元。",
    "部门基本支出预算为7000.00元，用于保障机构正常运转。",
    "2026年基本支出0.70万元。",
  ])("%s", (text) => {
    expect(toldOf(withText(text, tables))).toEqual([]);
  });

  test.each(["部门基本支出预算为7700.00元，用于保障机构正常运转。", "2026年基本支出7700.00元。"])("%s", (text) => {
    expect(toldOf(withText(text, tables))).toEqual(["error narrative-amount 【7700.00元】"]);
  });
});

test("the table of one fund alone says nothing of money of which no fund is named", () => {
  expect(toldOf(withText("基本支出7000.00元，项目支出2000.00元。", [fund]))).toEqual([]);
  expect(toldOf(withText("政府性基金预算基本支出7000.00元。", [fund]))).toEqual([
    "error narrative-amount 【7000.00元】",
  ]);
});
