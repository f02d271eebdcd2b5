/** 占比＝部分÷总数。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import { quoted, textOf } from "../../readings/paragraphs";
import { accuracy } from "./basis";
import {
  checksOf,
  cutOff,
  marked,
  moneyText,
  percentText,
  percentageSeverity,
  placeOfStatement,
  saidOf,
  slipOf,
  wrongFigure,
} from "./told";

const leftOver = "看来是为使各项占比加起来是100%，用100%减去其他各项得出的。";

export const narrativeShare = defineRule({
  id: "narrative-share",
  severity: "error",
  docs: {
    title: "占比",
    why: "“占百分之几”是这一项除以总数。总数取文中写明的、前文的总数或表中的合计；按印出的位数四舍五入能说通的不算错，不能确定总数的不判；占比超过100%的提示。",
    grades: {
      warning: "与零相比，占比没有意义的；占比超过100%、没有可核对的数的",
      info: "只是舍去了后面的位数、没有四舍五入的，为使各项加起来是100%而用100%减出来的（平时不列出）",
    },
    basis: accuracy("占比＝这一项÷总数"),
    causes: "写成了另一部分的占比；总数改了没有重算。",
    mend: "用这一项除以总数重算。",
    example: {
      good: "支出合计4143.91万元，其中：基本支出1140.27万元，占27.52%",
      bad: "支出合计4143.91万元，其中：基本支出1140.27万元，占72.48%",
      drawn: drawnNarrative(
        "2026年一般公共预算支出43.30万元，其中：提租补贴33.30万元，占76.91%。→2026年一般公共预算支出43.30万元，其中：提租补贴33.30万元，占79.61%。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "share", (one) => {
      const { statement, figure, expected, whole: total, isCutOff, isOfNone, isLeftOver, cause } = one;
      const how = isLeftOver === true ? leftOver : isCutOff === true ? cutOff : undefined;
      return {
        kind: "violation",
        ...(isOfNone === true && { severity: "warning" as const }),
        ...percentageSeverity(expected, how !== undefined),
        at: placeOfStatement(statement, "share"),
        message: saidOf(
          one,
          `${marked(one)}：${statement.value === undefined ? "" : textOf(statement.value)}占${total === undefined ? "" : `${moneyText(total)}的`}${percentText(expected)}，说明写的是${textOf(figure)}。${how ?? `${slipOf(one)}请核对。`}`,
        ),
        ...(cause === undefined && { expected: percentText(expected) }),
        actual: textOf(wrongFigure(one)),
      };
    });
    const { statements, comparisons } = readings.of(narrative);
    const compared = new Set(comparisons.map(({ figure }) => figure));
    for (const statement of statements) {
      const figure = statement.share?.figure;
      if (figure === undefined || compared.has(figure) || !figure.amount.value.greaterThan(whole)) continue;
      yield {
        kind: "violation",
        severity: "warning",
        at: placeOfStatement(statement, "share"),
        message: `${quoted(figure)}：占比超过了100%。各项四舍五入后相加不是100%的，合计仍写100%。请核对。`,
        actual: textOf(figure),
      };
    }
  },
});

const whole = 100;
