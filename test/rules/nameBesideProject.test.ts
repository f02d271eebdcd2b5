import { nameDiffers } from "../../src/rules/names/nameDiffers";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const projects = (code: string) => table`2026年项目支出表 | | | | 单位：万元
  项目名称 | 功能科目编码 | 功能科目名称 | 合计 | 一般公共预算拨款
  综合业务 | 2040602 | 一般行政管理事务 | 200.00 | 200.00
  普法 | ${code} | 普法宣传 | 50.00 | 50.00
  合计 | | | 250.00 | 250.00`;

testRule(nameDiffers, {
  valid: [{ name: "the subject of each project", tables: [projects("2040605")] }],
  invalid: [
    {
      name: "the subject of a project",
      tables: [projects("2040604")],
      fails: [{ at: "C4", severity: "warning", says: "2040605" }],
    },
  ],
});
