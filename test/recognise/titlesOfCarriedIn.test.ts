/** Titles that say whether the table counts what was carried in from last year. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { recognise } from "../../src/recognise";
import { sheet, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const expenditure = (title: string, total = "70.00") =>
  sheet(
    "",
    `2027年部门综合预算${title} | | | | 单位：万元
     功能科目编码 | 功能科目名称 | 合计 | 人员经费支出 | 公用经费支出
     | 合计 | ${total} | 45.00 | 25.00
     205 | 教育支出 | ${total} | 45.00 | 25.00`,
  );

const layoutOf = (title: string): string | undefined => recognise(workbook(expenditure(title))).tables[0]?.layout.id;

test.each([
  "一般公共预算支出明细表（按支出功能分类科目-不含上年结转）",
  "一般公共预算支出表（不含上年结转）",
  "一般公共预算支出表（含上年结转结余）",
  "一般公共预算支出表（不包括上年财政拨款结转）",
])("%s is 一般公共预算支出表", (title) => {
  expect(layoutOf(title)).toBe("general-public-functional");
});

test("上年结转 alone is another table's money", () => {
  expect(layoutOf("一般公共预算上年结转支出表")).toBe("general");
});

const appropriated = sheet(
  "",
  `2027年部门综合预算财政拨款收支总表 | | | 单位：万元
   收入 | | 支出 |
   项目 | 预算数 | 项目 | 预算数
   一、一般公共预算拨款 | 70.00 | 一、教育支出 | 78.00
   本年收入合计 | 70.00 | 本年支出合计 | 78.00
   上年结转 | 8.00 | |
   收入总计 | 78.00 | 支出总计 | 78.00`,
);

testRule(crossCheck, {
  valid: [{ name: "this year's money alone", tables: [appropriated, expenditure("一般公共预算支出表（不含上年结转）")] }],
  invalid: [
    {
      name: "is held against this year's appropriation, whatever it comes to",
      tables: [appropriated, expenditure("一般公共预算支出表（不含上年结转）", "74.00")],
      fails: [{ at: "Sheet2!C3", severity: "error", with: ["Sheet1!B4"] }],
    },
  ],
});
