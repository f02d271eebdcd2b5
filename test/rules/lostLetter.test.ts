import { lostLetter } from "../../src/rules/organisation/lostLetter";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const full = "临江市河东区教育体育局";
const table =
  (title: string) =>
  (name: string, code = "118") =>
    sheet(
      "",
      `${title} | | | | 单位：万元
     单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
     ${code} | ${name} | 74.00 | 74.00 |`,
    );
const income = table("部门收入总表");
const byOrganisation = table("一般公共预算支出表（分单位）");
const projects = (name: string) =>
  sheet(
    "",
    `项目支出表 | | | | 单位：万元
     项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
     118 | ${name} | | 74.00 | 74.00
     42010726202T000000103 | 教师培训 | ${full} | 74.00 | 74.00`,
  );
const two = [income(full), byOrganisation(full)];

const labelled = (title: string, unit: string) =>
  sheet(
    "",
    `${title}
     编制单位：${unit} | | 单位：万元
     科目编码 | 科目名称 | 合计
     201 | 一般公共服务支出 | 74.00`,
  );
const above = (unit: string) => [
  labelled("收入决算表", "松江市民政局"),
  labelled("支出决算表", "松江市民政局"),
  labelled("一般公共预算财政拨款支出决算表", unit),
];

testRule(lostLetter, {
  valid: [
    { name: "one unit above all tables", tables: above("松江市民政局") },
    { name: "its short form", tables: above("松江民政局") },
    { name: "the same with 本级", tables: above("松江市民政局（本级）") },
    { name: "one name", tables: [...two, projects(full)] },
    { name: "a short form", tables: [...two, projects("河东区教体局")] },
    { name: "the outer place left out", tables: [...two, projects("河东区教育体育局")] },
    { name: "the office itself", tables: [...two, projects(`${full}（本级）`)] },
    {
      name: "another code",
      tables: [income(full), byOrganisation(full), byOrganisation("临江市河东区教体育局", "119")],
    },
    { name: "one table against one", tables: [income(full), projects("临江市河东区教体育局")] },
  ],
  invalid: [
    {
      name: "a letter lost above a table",
      tables: above("松江市民局"),
      fails: [{ at: "Sheet3!A2", severity: "info", expected: "松江市民政局", actual: "松江市民局" }],
    },
    {
      name: "a letter lost",
      tables: [...two, projects("临江市河东区教体育局")],
      fails: [{ at: "Sheet3!B3", severity: "info", expected: full, actual: "临江市河东区教体育局" }],
    },
    { name: "a letter twice", tables: [...two, projects("临江市河东区教育体育育局")], fails: [{ at: "Sheet3!B3" }] },
    { name: "a letter mistyped", tables: [...two, projects("临江市河东区教育体肓局")], fails: [{ at: "Sheet3!B3" }] },
  ],
});
