import { organisationName } from "../../src/readings/organisationNames";
import { organisation } from "../../src/rules/organisation/organisation";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";
import { maybeSame } from "../../src/vocabulary/shortNames";

const expenditure = (label: string) =>
  sheet(
    "",
    `支出总表
     ${label} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
const threePublic = (label: string) =>
  sheet(
    "",
    `“三公”经费支出表
     ${label} | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
     5.26 | | | 5.26`,
  );
const byOrganisation = (label: string) =>
  sheet(
    "",
    `一般公共预算支出表（分单位）
     ${label} | | | | 单位：万元
     单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
     202 | 武汉市青山区医疗保障局 | 16.88 | 16.88 |
     202002 | 武汉市青山区医疗保障服务中心 | 16.88 | 16.88 |`,
  );

testRule(organisation, {
  valid: [
    {
      name: "full and short names",
      tables: [
        expenditure("单位：江汉区医疗保障局"),
        threePublic("部门：武汉市江汉区医保局"),
        byOrganisation("编制单位：武汉市江汉区医疗保障局本级（盖章）"),
      ],
    },
    { name: "a label left blank", tables: [expenditure("单位：江汉区医疗保障局"), threePublic("单位：")] },
    {
      name: "a label to be filled in, and a date behind the name",
      tables: [expenditure("单位：江汉区医疗保障局 编制日期：2025年11月"), threePublic("单位：XX单位")],
    },
    {
      name: "the same table for two organisations",
      tables: [
        expenditure("单位：江汉区医疗保障局"),
        threePublic("单位：江汉区医疗保障局"),
        expenditure("单位：江岸区医疗保障局"),
        threePublic("单位：江岸区医疗保障局"),
      ],
    },
  ],
  invalid: [
    {
      name: "a table of another district",
      tables: [
        expenditure("单位：江汉区医疗保障局"),
        byOrganisation("单位：江汉区医疗保障局"),
        threePublic("单位：江岸区医疗保障局"),
      ],
      fails: [{ at: "Sheet3!A2", severity: "error", expected: "江汉区医疗保障局", actual: "江岸区医疗保障局" }],
    },
    {
      name: "the department above, which the tables list",
      tables: [
        expenditure("单位：武汉市青山区医疗保障服务中心"),
        byOrganisation("单位：武汉市青山区医疗保障服务中心"),
        threePublic("单位：武汉市青山区医疗保障局"),
      ],
      fails: [{ at: "Sheet3!A2", severity: "warning", says: "上级或所属单位" }],
    },
    {
      name: "two labels of which nobody can tell the right one",
      tables: [expenditure("单位：江汉区医疗保障局"), threePublic("单位：江岸区财政局")],
      fails: [{ at: "Sheet2!A2", severity: "warning" }],
    },
  ],
});

describe("names of organisations", () => {
  it.each([
    ["江汉区医疗保障局", "武汉市江汉区医疗保障局"],
    ["江岸区医保局", "江岸区医疗保障局"],
    ["武汉市江岸区医保局", "江岸区医疗保障局本级"],
    ["武汉市人社局", "武汉市人力资源和社会保障局"],
    ["市发展和改革委员会", "武汉市发展与改革委员会（汇总）"],
    ["武汉市医疗保险中心", "武汉市医疗保险中心(武汉市医疗保险稽查办公室)"],
    ["205001-江汉区医疗保障局", "江汉区医疗保障局部门"],
  ])("%s may be %s", (a, b) => {
    expect(maybeSame(organisationName(a) ?? "", organisationName(b) ?? "")).toBe(true);
  });

  it.each([
    ["江汉区医疗保障局", "江岸区医疗保障局"],
    ["青山区医疗保障局", "青山区医疗保障服务中心"],
    ["江汉区财政局", "江汉区审计局"],
  ])("%s is not %s", (a, b) => {
    expect(maybeSame(organisationName(a) ?? "", organisationName(b) ?? "")).toBe(false);
  });

  it.each(["万元", "个、万元", "XX单位", "×××局", "（单位名称）"])("%s is no name", (label) => {
    expect(organisationName(label)).toBeUndefined();
  });
});
