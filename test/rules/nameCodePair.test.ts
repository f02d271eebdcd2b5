import { Catalogue } from "../../src/catalogue";
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { nameCodePair } from "../../src/rules/names/nameCodePair";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import { functionalTable, own } from "../support/subjects";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const generalPublic = (year: number, lines: string) => {
  const sheet = functionalTable(year, lines);
  const [title, ...others] = sheet.rows;
  const renamed = title?.map((cell) =>
    typeof cell?.value === "string" ? { ...cell, value: cell.value.replace("支出总表", "一般公共预算支出表") } : cell,
  );
  return { ...sheet, rows: [renamed, ...others] };
};

const organisations = (lines: string) => table`2026年收入总表 | | | | 单位：万元
  单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
  ${lines}`;

const threePublic = (lines: string) => table`2026年“三公”经费支出表 | | | | | 单位：万元
  单位编码 | 单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
  ${lines}`;

const weak = "2014102 | 一般行政管理事务";
const weakOtherwise = "2014102 | 行政管理业务";

testRule(nameCodePair, {
  valid: [
    {
      name: "the same in all tables, however typed",
      tables: [
        functionalTable(2026, "2010177 | 数据（资源）管理\n2101501 | 行政运行\n2010101 | 行政运行"),
        generalPublic(2026, "2010177 | 数据 (资源)管理\n2010101 | 人大事务-行政运行"),
      ],
    },
    {
      name: "a 类, 款 and 项 of one name",
      tables: [functionalTable(2026, "229 | 其他支出\n22999 | 其他支出\n2299999 | 其他支出\n2299901 | 其他支出")],
    },
    {
      name: "names of different years",
      tables: [functionalTable(2026, "2010177 | 数据资源管理"), generalPublic(2025, "2010177 | 数据资源建设")],
    },
    {
      name: "what the catalogue knows",
      tables: [
        functionalTable(2026, "2210201 | 住房公积金\n2210202 | 住房公积金"),
        generalPublic(2026, "2210201 | 公积金"),
      ],
    },
    {
      name: "full and short names, a department and its own office",
      tables: [
        organisations(`205 | 武汉市江汉区医疗保障局 | 18.89 | 18.89 |
          205001 | 武汉市江汉区医疗保障局 | 18.89 | 18.89 |`),
        threePublic("205 | 江汉区医保局 | 18.89 | | | 18.89"),
      ],
    },
    {
      name: "organisations among subjects",
      tables: [
        functionalTable(2026, "205 | 某某市医疗保障局\n2101501 | 行政运行"),
        generalPublic(2026, "205 | 教育支出"),
      ],
    },
    {
      name: "projects of one name of two units, each with a code of its own",
      tables: [
        table`部门项目支出预算表 | | | | 单位：万元
          单位名称 | 项目代码 | 项目名称 | 合计 | 一般公共预算
          某某区教育局机关 | 53010021000000001002 | 信息系统运行维护 | 10.00 | 10.00
          某某区第一小学 | 53010021000000001007 | 信息系统运行维护 | 20.00 | 20.00
          合计 | | | 30.00 | 30.00`,
      ],
    },
    {
      name: "projects of one name of two units, of two years",
      tables: [
        table`项目支出表 | | | | 单位：万元
          项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
          205001 | 医疗保障局本级 | | 20.00 | 20.00
          42010026205T000000104 | 聘用人员经费 | 医疗保障局本级 | 10.00 | 10.00
          42010025205T000000117 | 聘用人员经费 | 医疗保障局本级 | 10.00 | 10.00
          205002 | 医疗保险中心 | | 10.00 | 10.00
          42010026205T000000233 | 聘用人员经费 | 医疗保险中心 | 10.00 | 10.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "a code that nobody knows under two names",
      tables: [functionalTable(2026, "2010177 | 数据资源管理"), generalPublic(2026, "2010177 | 数据资源建设")],
      fails: [
        {
          at: "Sheet2!B3",
          severity: "error",
          with: ["Sheet1!B3"],
          expected: "数据资源管理",
          actual: "数据资源建设",
          says: "编码2010177有2个名称：支出总表第3行是“数据资源管理”，一般公共预算支出表（分功能科目）第3行是“数据资源建设”",
        },
      ],
    },
    {
      name: "a code of which nobody has seen the name",
      tables: [functionalTable(2026, weak), generalPublic(2026, weakOtherwise)],
      fails: [{ at: "Sheet2!B3", severity: "error" }],
    },
    {
      name: "a name for two codes that nobody knows",
      tables: [functionalTable(2026, "2010177 | 数据资源管理"), generalPublic(2026, "2010178 | 数据资源管理")],
      fails: [{ at: "Sheet2!A3", severity: "warning", with: ["Sheet1!A3"], says: "“数据资源管理”有2个编码" }],
    },
    {
      name: "an organisation's code with another's name",
      tables: [
        organisations("205001 | 某某市医疗保障局本级 | 18.89 | 18.89 |"),
        threePublic("205001 | 某某市图书馆 | 18.89 | | | 18.89"),
      ],
      fails: [{ at: "Sheet2!B3", severity: "error", says: "单位编码205001有2个名称" }],
    },
    {
      name: "an organisation with two codes",
      tables: [
        organisations("205001 | 某某市医疗保险中心 | 18.89 | 18.89 |"),
        threePublic("205002 | 某某市医疗保险中心 | 18.89 | | | 18.89"),
      ],
      fails: [{ at: "Sheet2!A3", severity: "warning" }],
    },
    {
      name: "a project of one unit and year listed under two codes",
      tables: [
        table`项目支出表 | | | | 单位：万元
          项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
          205001 | 医疗保障局本级 | | 20.00 | 20.00
          42010026205T000000104 | 聘用人员经费 | 医疗保障局本级 | 10.00 | 10.00
          42010026205T000000105 | 聘用人员经费 | 医疗保障局本级 | 10.00 | 10.00`,
      ],
      fails: [{ at: "A5", severity: "warning", with: ["A4"] }],
    },
  ],
});

it("leaves a name that nobody has seen to the document, and says it once", () => {
  const disclosure = recognise(workbook(functionalTable(2026, weak), generalPublic(2026, weakOtherwise)));
  const { findings } = check(disclosure, { rules: [nameDiffers, nameCodePair], catalogue: publishedCatalogue });
  expect(findings.map(({ rule }) => rule)).toEqual(["name-code-pair"]);
});

it("compares without a catalogue, and leaves to the user's own list what it tells", () => {
  const disclosure = recognise(
    workbook(functionalTable(2026, "2010177 | 数据资源管理"), generalPublic(2026, "2010177 | 数据资源建设")),
  );
  const rulesOf = (catalogue: Catalogue) =>
    check(disclosure, { rules: [nameDiffers, nameCodePair], catalogue }).findings.map(({ rule }) => rule);
  expect(rulesOf(Catalogue.empty)).toEqual(["name-code-pair"]);
  expect(rulesOf(publishedCatalogue.withOwn([own("functional", "2010177", "数据资源管理")]))).toEqual(["name-differs"]);
});
