/** 项目支出绩效目标申报表: one project, its money, how it was worked out, and what is to be reached. */
import { defineForm } from "./defineForm";
import { amount, source, text } from "./form";
import { indicators } from "./indicators";
import { detail, funding, goals, purchases } from "./sections";

export const performanceProject = defineForm({
  id: "performance-project",
  name: "项目支出绩效目标申报表",
  kind: "budget",
  about: "一个项目的预算、资金来源、支出明细及测算依据、采购计划，以及长期和年度绩效目标、指标。",
  titles: ["项目支出绩效目标申报表", "部门项目申报表", "项目支出绩效目标表"],
  form: {
    identity: "project",
    titleSays: /^(?!.*自评).*项目.*(?:绩效|目标|申报)/u,
    fields: {
      project: text("项目名称"),
      code: text("项目代码|项目编码"),
      department: text("项目主管部门|主管部门|主管部门及代码"),
      unit: text("项目执行单位|实施单位|项目实施单位|项目单位"),
      person: text("项目负责人"),
      telephone: text("联系电话|电话"),
      address: text("单位地址"),
      postcode: text("邮政编码"),
      year: text("项目年度|年度"),
      from: text("起始年度|开始年度"),
      to: text("终止年度|结束年度"),
      category: text("项目类别|支出项目类别"),
      attribute: text("项目属性"),
      type: text("项目类型|项目安排频度"),
      reason: text("立项依据|项目申请理由"),
      content: text("项目实施方案|项目主要内容|项目概况"),
      lastEvaluation: text("上年绩效评价结果、整改及应用"),
      history: text("项目前两年预算及当年预算变动情况"),
      total: amount("项目总预算|项目资金总额|中期资金总额|实施期资金总额"),
      budget: amount("项目当年预算|年度资金总额|资金总额|项目年度预算|当年预算|本年度预算|年度预算"),
      "funds.fiscal": source(
        "其中：财政拨款|财政拨款|其中：财政资金|财政资金|其中：财政拨款资金|财政拨款资金|其中：本年财政拨款|其中：当年财政拨款|其中：年度财政拨款",
      ),
      "funds.carriedIn": source("上年结转|上年结转资金|其中：上年结转资金|上年结转结余"),
      "funds.other": source("其他资金|单位资金|自有资金|单位自有资金|其他资金来源"),
      longTermGoal: text("长期目标|中期目标|长期绩效目标"),
      annualGoal: text("年度目标|年度绩效目标|总体目标|年度总体目标"),
    },
    sections: [funding, detail, purchases, goals, indicators],
  },
});
