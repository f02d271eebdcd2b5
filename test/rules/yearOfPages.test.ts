/** The year of a further page, of a table that no layout knows, and of a budget that another one is compared with. */
import { year } from "../../src/rules/year/year";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const expenditure = (title: string) =>
  sheet(
    "",
    `${title} | | | | 单位：万元
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

/** 支出总表 that goes on on a second sheet, each under a title of its own. */
const pages = (...titles: readonly [string, string]) => [
  sheet(
    "表2",
    `${titles[0]} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 30.00 | 20.00 | 10.00
     208 | 社会保障和就业支出 | 12.00 | 12.00 |`,
  ),
  sheet(
    "表2续",
    `${titles[1]} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     210 | 卫生健康支出 | 18.00 | 8.00 | 10.00`,
  ),
];
const byUse = (title: string) =>
  sheet(
    "",
    `${title} | 单位：万元
     用途 | 安排
     水电 | 8.91
     会议 | 11.11
     合计 | 20.02`,
  );
const [ofYear, ofBudget] = [expenditure("2026年支出预算总表"), generalPublic("2026年一般公共预算支出表")];

/** 三公 of two budgets, and what has become of it. */
const changed = (base: string, own = "2026年预算数") =>
  sheet(
    "",
    `2026年“三公”经费支出表 | | | 单位：万元
     项目 | ${base} | ${own} | 增减额
     一、因公出国（境）费 | 1.00 | 0 | -1.00
     二、公务接待费 | 5.26 | 5.50 | 0.24
     三、公务用车购置及运行费 | 2.00 | 2.40 | 0.40
     合计 | 8.26 | 7.90 | -0.36`,
  );

testRule(year, {
  valid: [
    { name: "a further page of the same year", tables: [ofBudget, ...pages("2026年支出总表", "2026年支出总表（续）")] },
    ...["2025年预算执行用途表", "2025年末债务用途表", "2025年度部门决算用途表", "2026年水电用途表", "水电用途表"].map(
      (title) => ({ name: `a table that no layout knows: ${title}`, tables: [ofYear, ofBudget, byUse(title)] }),
    ),
    {
      name: "the same table that no layout knows, of this year and the last",
      tables: [ofYear, ofBudget, byUse("2026年水电用途表"), byUse("2025年水电用途表")],
    },
    { name: "a budget beside that of the year before", tables: [changed("2025年预算数")] },
    { name: "a budget beside what came of one further back", tables: [changed("2024年决算数")] },
  ],
  invalid: [
    {
      name: "the first page of a table",
      tables: [ofBudget, ...pages("2025年支出总表", "2026年支出总表（续）")],
      fails: [{ at: "表2!A1", expected: "2026", actual: "2025", says: "其他1张表" }],
    },
    {
      name: "a further page",
      tables: [ofBudget, ...pages("2026年支出总表", "2025年支出总表（续）")],
      fails: [{ at: "表2续!A1", expected: "2026", actual: "2025" }],
    },
    {
      name: "a table that no layout knows",
      tables: [ofYear, ofBudget, byUse("2025年水电用途表")],
      fails: [{ at: "Sheet3!A1", severity: "warning", expected: "2026", actual: "2025" }],
    },
    {
      name: "a budget beside that of two years ago",
      tables: [changed("2024年预算数")],
      fails: [{ at: "B2", severity: "warning", expected: "2025", actual: "2024", with: ["C2"] }],
    },
  ],
});
