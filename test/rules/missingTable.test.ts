import { missingTable } from "../../src/rules/missingTable";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const captions = (title: string, number = "") =>
  sheet(
    "",
    `${number}
     ${title} | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 16.88 | 一、卫生健康支出 | 16.88
     本年收入合计 | 16.88 | 本年支出合计 | 16.88
     收入总计 | 16.88 | 支出总计 | 16.88`,
  );
const functional = (title: string, number = "") =>
  sheet(
    "",
    `${number}
     ${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     210 | 卫生健康支出 | 16.88 | 16.88 |`,
  );
const basic = (number = "", title = "2026年一般公共预算基本支出表") =>
  sheet(
    "",
    `${number}
     ${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     301 | 工资福利支出 | 16.88 | 16.88 |`,
  );
const income = (number = "") =>
  sheet(
    "",
    `${number}
     收入总表 | | | | 单位：万元
     单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
     205 | 医疗保障局 | 16.88 | 16.88 |`,
  );
const incomeOfCapital = sheet(
  "",
  `预算02表
   收入总表 | | | | 单位：万元
   单位编码 | 单位名称 | 合计 | 一般公共预算 | 国有资本经营预算
   205 | 医疗保障局 | 16.88 | 10.88 | 6.00`,
);
const threePublic = (number = "") =>
  sheet(
    "",
    `${number}
     “三公”经费支出表 | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
     5.26 | | | 5.26`,
  );
const unrecognisable = (title: string) =>
  sheet("", [title, ...Array.from({ length: 12 }, (_, at) => `第${String(at)}行内容 | 略`)].join("\n"));
const most = [
  captions("2026年收支总表", "预算01表"),
  income("预算02表"),
  functional("2026年支出总表", "预算03表"),
  captions("2026年财政拨款收支总表", "预算04表"),
  functional("2026年一般公共预算支出表", "预算05表"),
  basic("预算06表"),
  threePublic("预算07表"),
];
const fund = (number = "") => functional("2026年政府性基金预算支出表", number);
const capital = (number = "") => functional("2026年国有资本经营预算支出表", number);

testRule(missingTable, {
  valid: [
    {
      name: "basic expenditure in a table of all money",
      tables: [
        ...most.toSpliced(5, 1),
        basic("预算06表", "部门基本支出预算表（人员类、运转类公用经费项目）"),
        fund("预算08表"),
        capital("预算09表"),
      ],
    },
    { name: "the whole set", tables: [...most, fund("预算08表"), capital("预算09表")] },
    {
      name: "a few tables that everyone publishes, and some of one place",
      tables: [
        ...most.slice(0, 4),
        functional("2026年财政专户管理资金支出表"),
        functional("2026年财政拨款支出表（功能科目）"),
      ],
    },
    { name: "two tables of a working file", tables: [captions("2026年收支总表"), functional("2026年支出总表")] },
    {
      name: "a year in which there was no table of state capital yet",
      tables: [
        captions("2019年收支总表"),
        income(),
        functional("2019年支出总表"),
        captions("2019年财政拨款收支总表"),
        functional("2019年一般公共预算支出表"),
        sheet(
          "",
          "一般公共预算基本支出表 | | | | 单位：万元\n科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费\n301 | 工资福利支出 | 16.88 | 16.88 |",
        ),
        threePublic(),
        functional("2019年政府性基金预算支出表"),
      ],
    },
    {
      name: "two tables printed as one",
      tables: [...most, functional("2026年政府性基金预算和国有资本经营预算支出表", "预算08表")],
    },
    {
      name: "tables without numbers between numbered ones",
      tables: [...most.slice(0, 1), income(), ...most.slice(2), fund("预算08表"), capital("预算09表")],
    },
  ],
  invalid: [
    {
      name: "no table of state capital",
      tables: [...most, fund("预算08表")],
      fails: [{ at: "Sheet1!A1", severity: "info", says: "没有找到“国有资本经营预算支出表”，各表也没有列这项资金" }],
    },
    {
      name: "no table of state capital, of whose money another table tells",
      tables: [...most.filter((_, at) => at !== 1), incomeOfCapital, fund("预算08表")],
      fails: [{ at: "Sheet1!A1", severity: "warning", says: "没有找到“国有资本经营预算支出表”。" }],
    },
    {
      name: "no table of 三公, for which the numbers leave no place",
      tables: [...most.slice(0, 6), fund("预算07表"), capital("预算08表")],
      fails: [{ at: "Sheet1!A1", severity: "info", says: "没有找到““三公”经费支出表”，各表的表号却是连续的" }],
    },
    {
      name: "no table of 三公, whose number is left out",
      tables: [...most.slice(0, 6), fund("预算08表"), capital("预算09表")],
      fails: [
        { at: "Sheet1!A1", severity: "warning", says: "没有找到““三公”经费支出表”。" },
        { at: "Sheet7!A2", severity: "info", says: "缺第7表" },
      ],
    },
    {
      name: "no table of 三公 at the end of the numbers",
      tables: [...most.slice(0, 6)],
      fails: [
        { at: "Sheet1!A1", severity: "warning", says: "没有找到““三公”经费支出表”。" },
        { at: "Sheet1!A1", severity: "warning", says: "没有找到“政府性基金预算支出表”。" },
        { at: "Sheet1!A1", severity: "info", says: "没有找到“国有资本经营预算支出表”" },
      ],
    },
    {
      name: "a table that has the title, but was not recognised",
      tables: [...most, fund("预算08表"), unrecognisable("2026年国有资本经营预算支出表")],
      notRun: ["工作表“Sheet9”像是这张表"],
    },
    {
      name: "a number left out",
      tables: [...most, fund("预算08表"), capital("预算10表")],
      fails: [{ at: "Sheet9!A2", severity: "info", says: "缺第9表，本套表中没有找到的有项目支出表" }],
    },
  ],
});
