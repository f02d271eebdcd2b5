/** 增减率＝增减额÷对比数。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule, type Violation } from "../../contract/rule";
import type { RateMistake } from "../../narrative";
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
  roundedMoney,
  saidOf,
  slipOf,
  wrongFigure,
  type Of,
} from "./told";

export const narrativeRate = defineRule({
  id: "narrative-rate",
  severity: "error",
  docs: {
    title: "增减率",
    why: "增减率是增减额除以上年数（或所比的预算数），不是除以本年数，也不是增减额本身。按金额和百分数印出的位数，四舍五入能说通的不算错。上年数为0的不能计算增减率，写“不可比”即可。总数和它的各项都只写了增减率的，各项推算出的上年数之和应与总数推算出的上年数相符。",
    grades: {
      warning: "与零相比，增减率没有意义的；对比数取自表中上年一栏的；总数的增减率与各项的增减率对不上的",
      info: "只是舍去了后面的位数、没有四舍五入的（平时不列出）",
    },
    basis: accuracy("增减率＝增减额÷上年数（或所比的预算数）"),
    causes: "除以了本年数；改了增减额没有重算百分比。",
    mend: "用增减额除以上年数（所比的预算数）重算。",
    example: {
      good: "519.07万元，比上年增加32.19万元，增长6.61%",
      bad: "519.07万元，比上年增加32.19万元，增长6.67%",
      drawn: drawnNarrative(
        "收入总计519.07万元，比上年增加32.19万元，增长6.61%。→收入总计519.07万元，比上年增加32.19万元，增长6.67%。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "rate", toldOfRate);
    yield* checksOf(readings.of(narrative), "implied", toldOfImplied);
  },
});

function toldOfRate(one: Of<"rate">): Violation {
  const { statement, figure, expected, mistake, isCutOff, base, cause } = one;
  return {
    kind: "violation",
    ...(base !== undefined && { severity: "warning" as const, evidence: [placeOf(base)] }),
    ...percentageSeverity(expected, isCutOff),
    at: placeOfStatement(statement, "rate"),
    message: saidOf(
      one,
      expected === undefined
        ? `${quoted(figure)}：对比数为0，增减率没有意义，宜写“不可比”或不写。`
        : `${marked(one)}：按${source(one)}计算应为${percentText(expected)}，说明写的是${textOf(figure)}。${isCutOff === true ? cutOff : mistake === undefined ? `${slipOf(one)}请核对。` : mistakes[mistake]}`,
    ),
    ...(cause === undefined && expected !== undefined && { expected: percentText(expected) }),
    actual: textOf(wrongFigure(one)),
  };
}

function toldOfImplied(one: Of<"implied">): Violation {
  const { statement, figure, expected, base } = one;
  const way = expected.isNegative ? "下降" : "增长";
  const rate = percentText(expected.isNegative ? expected.negated() : expected);
  return {
    kind: "violation",
    severity: "warning",
    at: placeOfStatement(statement, "rate"),
    message: `${marked(one)}：由所列各项的增减率推算，它们上年共约${roundedMoney(base, statement.value?.amount ?? base)}，总数应${way}约${rate}，说明写的是${textOf(figure)}。请核对总数和各项的增减率。`,
    expected: rate,
    actual: textOf(figure),
  };
}

function source({ statement: { value, base: told }, base }: Of<"rate">): string {
  if (base !== undefined) return factAmount(base);
  return value === undefined && told === undefined ? "表中的数和文中的增减额" : "文中金额";
}

const mistakes: Readonly<Record<RateMistake, string>> = {
  dividedByOwn: "看来是除以了本年数，应除以上年数（所比的数）。",
  isDifference: "看来是把增减额写成了百分数。",
  isRatio: "看来是本年数占上年数的比例，增减率要再减去100%。",
  baseIsNothing: "",
};
