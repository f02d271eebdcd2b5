/** What users read about the check of a department against its units. It runs over many workbooks, and so is no rule of one. */
import type { RuleDocs } from "../../rules";

export const departmentRule = "department-units";

export const departmentDocs: RuleDocs = {
  title: "部门与所属单位",
  why:
    "部门的汇总表由所属单位的表汇总而成：分单位列示的每一行应与该单位自己的表一致，一般公共预算、政府性基金、国有资本经营和“三公”经费各表应等于所属单位各表之和。" +
    "单位改了数而部门没有重新汇总，或者部门调了数而单位没有更新，就会对不上。",
  basis: "部门预算、决算由本部门及其所属各单位预算、决算组成（《预算法》第八条、《预算法实施条例》）",
};
