/** 完成预算的百分比＝决算数÷预算数。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import { quoted, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { accuracy } from "./basis";
import {
  checksOf,
  cutOff,
  factAmount,
  marked,
  percentText,
  percentageSeverity,
  placeOfStatement,
  saidOf,
  slipOf,
  wrongFigure,
} from "./told";

export const narrativeCompletion = defineRule({
  id: "narrative-completion",
  severity: "error",
  docs: {
    title: "完成预算的百分比",
    why: "“完成年初预算的百分之几”是决算数（执行数）除以预算数。文中写了两个数的，百分比要能算出来；没有写预算数的取表中同一行的预算数，表中也没有的无法核对，不判。",
    grades: {
      warning: "与零相比，完成率没有意义的；预算数文中没有写、取自表中的",
      info: "只是舍去了后面的位数、没有四舍五入的（平时不列出）",
    },
    basis: accuracy("完成率＝决算数（执行数）÷预算数"),
    causes: "把增减率写成了完成率；改了决算数没有重算。",
    mend: "用决算数除以年初预算数重算。",
    example: {
      good: "年初预算为10.05万元，支出决算为18.69万元，完成年初预算的186.0%",
      bad: "年初预算为472.90万元，支出决算为500.12万元，完成年初预算的27.22%",
      drawn: drawnNarrative(
        "培训支出年初预算为10.05万元，支出决算为18.69万元，完成年初预算的186.0%。→培训支出年初预算为10.05万元，支出决算为18.69万元，完成年初预算的168.0%。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "completion", (one) => {
      const { statement, figure, expected, mistake, isCutOff, budget, cause } = one;
      return {
        kind: "violation",
        ...(budget !== undefined && { severity: "warning" as const, evidence: [placeOf(budget)] }),
        ...percentageSeverity(expected, isCutOff),
        at: placeOfStatement(statement, "completion"),
        message: saidOf(
          one,
          expected === undefined
            ? `${quoted(figure)}：预算数为0，不能计算完成百分比。`
            : `${marked(one)}：按${budget === undefined ? "文中的预算数和决算数" : factAmount(budget)}计算应为${percentText(expected)}，说明写的是${textOf(figure)}。${isCutOff === true ? cutOff : mistake === "isDifference" ? "看来是把两数之差写成了百分数。" : `${slipOf(one)}请核对。`}`,
        ),
        ...(cause === undefined && expected !== undefined && { expected: percentText(expected) }),
        actual: textOf(wrongFigure(one)),
      };
    });
  },
});
