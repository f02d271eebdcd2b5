/** 绩效指标: what is to be reached, by 一级, 二级 and 三级 indicators; for the long term, for the year, or after the year. */
import { under } from "../../vocabulary/columns";
import type { FormSection } from "./form";

const target = "指标值|绩效指标值|目标值|年度指标值|年初目标值|年初指标值|预期指标值|计划指标值|指标值及单位";
const earlier = "近两年指标值|前两年指标值|近年指标值";
const current = "预计当年实现|预期当年实现值|预计当年实现值|当年预计实现|当年指标值|本年目标值|当年";

export const indicators: FormSection = {
  id: "indicators",
  name: "绩效指标",
  headings: [
    "长期绩效指标|长期绩效目标表|长期绩效指标表|中期绩效指标|中长期绩效指标|总体绩效指标",
    "年度绩效指标|年度绩效目标表|年度绩效指标表|年度绩效目标|绩效指标|当年绩效指标",
  ],
  names: ["三级指标|三级指标名称|指标名称|具体指标名称|具体指标|明细指标内容|指标内容|绩效指标名称"],
  texts: {
    goal: ["目标名称|绩效目标|目标"],
    level1: ["一级指标|一级指标名称"],
    level2: ["二级指标|二级指标名称"],
    target: [target],
    "target.before2": [under(target, "前年|前一年")],
    "target.before1": [under(target, "上年|上一年")],
    "target.before": [under(target, earlier), earlier],
    "target.current": [under(target, current), current],
    actual: ["实际完成值|全年实际完成值|实际完成情况|年度完成值|完成值|全年完成值"],
    basis: ["指标值确定依据|确定依据|指标值来源|备注|指标说明"],
    reason: ["偏差原因分析及改进措施|偏差原因|偏差原因分析|未完成原因分析"],
  },
  scores: {
    weight: [
      under(target, "指标分值权重|指标权重|分值权重|权重"),
      "分值|权重|指标分值|指标权重|指标分值权重|权重分值|分值权重|标准分值",
    ],
    "weight.stated": ["指标权重比例|权重比例|指标权重合计"],
    score: ["得分|自评得分|指标得分|自评分|实际得分"],
  },
  required: ["level1", "level2", "name"],
  carried: ["goal", "level1", "level2"],
};
