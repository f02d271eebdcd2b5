/** 绩效自评表, of a whole department and of one project: what was spent and what was reached, in points. */
import { defineForm } from "./defineForm";
import { amount, text, type FormField } from "./form";
import { indicators } from "./indicators";
import { execution } from "./sections";

const shared: Readonly<Record<string, FormField>> = {
  longTermGoal: text("长期目标"),
  annualGoal: text("年度目标|年度总体目标"),
  totalScore: { labels: ["总分|自评总分|合计得分|综合得分|总得分"], role: "score" },
  deviations: text("偏差大或目标未完成原因分析|偏差原因分析"),
  improvements: text("改进措施及结果应用方案|改进措施"),
};

export const selfEvaluationOverall = defineForm({
  id: "self-evaluation-overall",
  name: "部门整体绩效自评表",
  kind: "finalAccounts",
  about: "部门整体支出的预算执行情况和年度绩效目标完成情况，按百分制打分。",
  titles: ["部门整体绩效自评表", "部门整体支出绩效自评表", "整体支出绩效自评表"],
  form: {
    identity: "organisation",
    titleSays: /整体.*自评/u,
    fields: {
      organisation: text("单位名称|部门名称|部门(单位)名称|部门(单位)"),
      basicTotal: amount("基本支出总额|基本支出"),
      projectTotal: amount("项目支出总额|项目支出"),
      ...shared,
    },
    sections: [execution, indicators],
  },
});

export const selfEvaluationProject = defineForm({
  id: "self-evaluation-project",
  name: "项目支出绩效自评表",
  kind: "finalAccounts",
  about: "一个项目的预算执行情况和年度绩效目标完成情况，按百分制打分。",
  titles: ["项目支出绩效自评表", "项目绩效自评表", "项目自评表"],
  form: {
    identity: "project",
    titleSays: /项目.*自评/u,
    fields: {
      project: text("项目名称"),
      code: text("项目代码|项目编码"),
      department: text("主管部门|项目主管部门|主管部门及代码"),
      unit: text("项目实施单位|实施单位|项目执行单位"),
      category: text("项目类别"),
      attribute: text("项目属性"),
      type: text("项目类型"),
      ...shared,
    },
    sections: [execution, indicators],
  },
});
