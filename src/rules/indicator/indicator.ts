/** 绩效指标：指标值写得是否完整、前后是否可比，年度与长期是否一致，一级、二级指标是否归对。 */
import type { Table } from "../../recognise";
import { defineRule, type Check } from "../rule";
import { firstLevelNames } from "./firstLevelNames";
import { readIndicators } from "./indicators";
import { counterpartsIn, longTermGoals } from "./longTermGoals";
import { missingFigures } from "./missingFigures";
import { sameIndicator } from "./sameIndicator";
import { secondLevelNames } from "./secondLevelNames";
import { selfEvaluation } from "./selfEvaluation";
import { unitChanges } from "./unitChanges";
import { writtenTargets } from "./writtenTargets";

export const indicator = defineRule({
  id: "indicator",
  severity: "warning",
  docs: {
    title: "绩效指标",
    why: "绩效指标要能考核：指标值完整、可比，前年、上年、当年和长期目标用同一计量单位，年度目标不高于长期目标；同一指标在一张表里只列一次，只归入一个二级指标；二级指标列在所属的一级指标下。自评时完成值没有达到目标的，不应给满分。是否有误需要您判断，所以只作提醒或提示；文字表述的目标、计量单位不同的目标不作比较。",
    basis:
      "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表和自评表表式",
    example: {
      good: "服务人次 长期目标≥5000人次，年度目标≥1000人次；服务对象满意度≥95% 列在“满意度指标”下",
      bad: "服务人次 长期目标≥1000人次，年度目标≥5000人次；处理时长“24小时%”；“服务对象满意度指标”列在“效益指标”下",
    },
  },
  *check({ forms }) {
    for (const form of forms) yield* form.once(checksOf);
  },
});

function checksOf(form: Table): readonly Check[] {
  const indicators = form.once(readIndicators);
  const counterparts = counterpartsIn(indicators);
  return [
    ...writtenTargets(indicators),
    ...unitChanges(indicators, counterparts),
    ...longTermGoals(indicators, counterparts),
    ...sameIndicator(indicators),
    ...firstLevelNames(indicators),
    ...secondLevelNames(indicators),
    ...missingFigures(indicators),
    ...selfEvaluation(indicators),
  ];
}
