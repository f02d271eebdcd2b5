/** 部门整体支出绩效目标申报表: all money of a department, its projects, and what is to be reached. */
import { defineForm } from "./defineForm";
import { text } from "./form";
import { indicators } from "./indicators";
import { composition, projects, tasks } from "./sections";

export const performanceOverall = defineForm({
  id: "performance-overall",
  name: "部门整体支出绩效目标申报表",
  kind: "budget",
  about: "部门全部资金的来源与去向、项目清单，以及长期和年度绩效目标、指标。",
  titles: ["部门整体支出绩效目标申报表", "部门整体绩效目标申报表", "整体支出绩效目标表"],
  form: {
    identity: "organisation",
    titleSays: /^(?!.*自评).*整体.*(?:绩效|目标)/u,
    fields: {
      organisation: text("部门(单位)名称|部门名称|单位名称|部门单位名称|部门(单位)"),
      preparer: text("填报人|编制人"),
      telephone: text("联系电话|电话"),
      duties: text("部门职能概述|部门职能|单位职能概述|部门主要职责"),
      tasks: text("年度工作任务|年度主要任务|年度重点工作任务"),
      longTermGoal: text("长期目标|中期目标|中长期目标"),
      annualGoal: text("年度目标|年度总体目标|年度绩效目标"),
    },
    sections: [composition, tasks, projects, indicators],
  },
});
