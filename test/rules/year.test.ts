import { year } from "../../src/rules/year/year";
import { projectForm } from "../support/forms";
import { sheet, table } from "../support/table";
import { testRule } from "../support/testRule";

const expenditure = (title: string, more = "") =>
  sheet(
    "",
    `${title} | | | | 单位：万元
     ${more}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
const generalPublic = (title: string) =>
  sheet(
    "",
    `${title} | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
     | | | 小计 | 人员经费 | 公用经费 |
     208 | 社会保障和就业支出 | 16.88 | 16.88 | 16.88 | |`,
  );
const fund = (title: string, note: string) =>
  sheet(
    "",
    `${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     ${note}`,
  );
const threePublic = (title: string) =>
  sheet(
    "",
    `${title} | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
     5.26 | | | 5.26`,
  );
/** 三公 by heads that name the years. */
const threePublicBy = (...heads: readonly [string, string]) =>
  sheet(
    "",
    `“三公”经费支出表 | | 单位：万元
     项目 | ${heads.join(" | ")}
     一、因公出国（境）费 | 0 | 0
     二、公务接待费 | 5.26 | 5.50
     三、公务用车购置及运行费 | 2.00 | 2.00
     合计 | 7.26 | 7.50`,
  );
/** 支出总表 whose year stands in the head of its total. */
const expenditureBy = (head: string) =>
  sheet(
    "",
    `支出总表 | | | | 单位：万元
     科目编码 | 科目名称 | ${head} | |
     | | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
/** Final accounts that say their year in a line of its own. */
const outcome = (title: string, own: string) =>
  sheet(
    "",
    `${title} | | | | 公开表
     编制单位：某局 | | ${own} | | 金额单位：万元
     科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );

testRule(year, {
  valid: [
    {
      name: "the year in the heads alone, beside that of the year before",
      tables: [
        expenditureBy("2026年预算数"),
        expenditureBy("2026年预算数"),
        threePublicBy("2025年执行数", "2026年预算数"),
      ],
    },
    {
      name: "heads of last year under a title that says which year the table is of",
      tables: [expenditure("2026年支出预算总表"), threePublicBy("2025年预算数", "2026年预算数")],
    },
    {
      name: "titles of one year, in figures and in words",
      tables: [expenditure("2026年支出预算总表"), generalPublic("二〇二六年一般公共预算支出表")],
    },
    { name: "titles without a year", tables: [expenditure("支出总表"), generalPublic("2026年一般公共预算支出表")] },
    {
      name: "a date of last year above this year's table",
      tables: [
        expenditure("2026年支出预算总表", "填报日期：2025年11月14日"),
        expenditure("支出总表", "2025年11月14日"),
        generalPublic("2026年一般公共预算支出表"),
      ],
    },
    {
      name: "a table that compares two years",
      tables: [
        expenditure("2026年支出预算总表"),
        generalPublic("2026年一般公共预算支出表"),
        threePublic("2025年与2026年“三公”经费支出表"),
      ],
    },
    {
      name: "last year's table beside this year's of the same kind",
      tables: [
        expenditure("2026年支出预算总表"),
        generalPublic("2026年一般公共预算支出表"),
        expenditure("2025年支出预算总表"),
      ],
    },
    {
      name: "final accounts of the year before among this year's budget",
      tables: [
        expenditure("2026年支出预算总表"),
        generalPublic("2026年一般公共预算支出表"),
        sheet(
          "",
          `2024年度支出决算表 | | | | 单位：万元
           科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
           208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
        ),
      ],
    },
    {
      name: "a note that compares with the year before",
      tables: [
        expenditure("2026年支出预算总表"),
        fund("2026年政府性基金预算支出表", "注：与2025年相比没有变化，本单位无政府性基金预算支出"),
      ],
    },
    {
      name: "a form that shows last year's money beside this year's, of a project of several years",
      tables: [
        expenditure("2026年支出预算总表"),
        projectForm(
          `项目资金来源 | 来源项目 | 2025年预算申报数 | 2026年预算申报数
           | 合计 | 4.00 | 5.00
           | 财政拨款收入 | 4.00 | 5.00`,
          "起始年度 | 2025年 | 终止年度 | 2027年",
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "heads of last year",
      tables: [
        expenditure("2026年支出预算总表"),
        generalPublic("2026年一般公共预算支出表"),
        threePublicBy("2024年执行数", "2025年预算数"),
      ],
      fails: [{ at: "Sheet3!C2", severity: "warning", expected: "2026", actual: "2025", says: "栏目“2025年预算数”" }],
    },
    {
      name: "a line of its own says another year",
      tables: [
        outcome("支出决算表（公开）", "2025年度"),
        outcome("一般公共预算财政拨款支出决算表（公开）", "2025年度"),
        outcome("政府性基金预算财政拨款支出决算表（公开）", "2024年度"),
      ],
      fails: [{ at: "Sheet3!C2", severity: "error", expected: "2025", actual: "2024" }],
    },
    {
      name: "a title of last year",
      tables: [
        expenditure("2026年支出预算总表"),
        generalPublic("2026年一般公共预算支出表"),
        threePublic("2025年“三公”经费支出表"),
      ],
      fails: [
        {
          at: "Sheet3!A1",
          severity: "error",
          expected: "2026",
          actual: "2025",
          with: ["Sheet1!A1"],
          says: "都是2026年",
        },
      ],
    },
    {
      name: "two titles of which nobody can tell the right one",
      tables: [expenditure("2026年支出预算总表"), threePublic("2025年“三公”经费支出表")],
      fails: [{ at: "Sheet2!A1", severity: "warning", says: "无法判断" }],
    },
    {
      name: "a note that was left from last year",
      tables: [
        expenditure("2026年支出预算总表"),
        generalPublic("2026年一般公共预算支出表"),
        fund("2026年政府性基金预算支出表", "说明：2025年没有使用政府性基金预算拨款安排的支出。"),
      ],
      fails: [{ at: "Sheet3!A3", severity: "warning", expected: "2026", actual: "2025" }],
    },
    {
      name: "a form that was left from last year: its headings, its years",
      tables: [
        expenditure("2026年支出预算总表"),
        projectForm(
          `2025年预算申报项目资金来源 | 来源项目 | | 2026年预算申报数
           | 合计 | | 5.00
           | 财政拨款收入 | | 5.00`,
          "起始年度 | 2025年1月 | 终止年度 | 2025年12月31日",
        ),
      ],
      fails: [
        { at: "Sheet2!B5", severity: "warning", with: ["Sheet2!D5"], says: "不包括2026年" },
        { at: "Sheet2!A6", severity: "warning", expected: "2026", actual: "2025" },
      ],
    },
  ],
});

const bySubject = (year: number) => table`${String(year)}年支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 30.00 | 20.00 | 10.00
  210 | 卫生健康支出 | 30.00 | 20.00 | 10.00`;
const byUnit = (year: number) => table`${String(year)}年支出总表 | | | 单位：万元
  单位名称 | 合计 | 基本支出 | 项目支出
  合计 | 30.00 | 20.00 | 10.00
  某市卫生健康局 | 18.00 | 8.00 | 10.00
  某市疾病预防控制中心 | 12.00 | 12.00 |`;
const revenue = table`2026年收入总表 | | | 单位：万元
  单位名称 | 合计 | 一般公共预算 | 上年结转
  合计 | 30.00 | 20.00 | 10.00
  某市卫生健康局 | 18.00 | 8.00 | 10.00
  某市疾病预防控制中心 | 12.00 | 12.00 |`;

testRule(year, {
  valid: [
    { name: "last year's table of the same form", tables: [bySubject(2025), bySubject(2026), revenue] },
    { name: "both forms of one year", tables: [byUnit(2026), bySubject(2026), revenue] },
  ],
  invalid: [
    {
      name: "one of the two forms in which a table is shown",
      tables: [byUnit(2023), bySubject(2026), revenue],
      fails: [{ at: "Sheet1!A1", expected: "2026", actual: "2023" }],
    },
  ],
});
