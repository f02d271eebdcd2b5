import { nameOfCode } from "../../src/rules/projectName/nameOfCode";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";
import { form } from "./project/smallProjects";

const projects = sheet(
  "项目支出表",
  `项目支出表 | | | | 单位：万元
   项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
   42010726202T000000103 | 医保经办机构运行业务经费 | 局本级 | 17.55 | 17.55
   42010726202T000000104 | 信息系统运行维护 | 局本级 | 20.00 | 20.00`,
);
const purchases = (project: string) =>
  sheet(
    "采购",
    `政府采购预算表 | | | | | | 单位：万元
     单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 采购金额
     205001 | 局本级 | ${project} | [C23030000]审计服务 | 1 | 5.00 | 5.00`,
  );
const formOf = (name: string, code: string) => form({ sheet: "申报表", name, code });

testRule(nameOfCode, {
  valid: [
    { name: "the same name", tables: [projects, formOf("医保经办机构运行业务经费", "42010726202T000000103")] },
    {
      name: "a letter's difference, told elsewhere",
      tables: [projects, formOf("医保经办机构运行行业务经费", "42010726202T000000103")],
    },
    { name: "a part of a project", tables: [projects, formOf("信息系统运行维护（等保）", "42010726202T000000104")] },
    { name: "a code that no table has", tables: [projects, formOf("大厅保障专项", "42010726202T000000199")] },
    { name: "a line without a code", tables: [projects, purchases("大厅保障专项")] },
  ],
  invalid: [
    {
      name: "another name in the form",
      tables: [projects, formOf("大厅保障专项", "42010726202T000000103")],
      fails: [{ at: "申报表!B3", severity: "warning", expected: "医保经办机构运行业务经费", says: "请统一名称" }],
    },
    {
      name: "another project's code",
      tables: [projects, formOf("信息系统运行维护", "42010726202T000000103")],
      fails: [{ at: "申报表!B3", says: "从别的项目抄来" }],
    },
    {
      name: "another name in a line",
      tables: [projects, purchases("42010726202T000000103-大厅保障专项")],
      fails: [{ at: "采购!C3", actual: "大厅保障专项" }],
    },
  ],
});
