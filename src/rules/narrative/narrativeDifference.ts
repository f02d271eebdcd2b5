/** 增减额＝本年数－对比数。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import { textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { accuracy } from "./basis";
import {
  checksOf,
  factAmount,
  isFact,
  marked,
  placeOfStatement,
  roundedMoney,
  saidOf,
  slipOf,
  wrongFigure,
} from "./told";

export const narrativeDifference = defineRule({
  id: "narrative-difference",
  severity: "error",
  docs: {
    title: "增减额",
    why: "一句话里写了本年数、上年数（预算数）和增减额的，增减额应等于两数之差。多半是改了本年数，没有改增减额。",
    grades: { warning: "对比数文中没有写、取自表中上年一栏的" },
    basis: accuracy("增减额＝本年数－上年数（或所比的预算数）"),
    causes: "改了本年数，没有改增减额。",
    mend: "用本年数减上年数重算。",
    example: {
      good: "1434.89万元，比上年1690.69万元减少255.80万元",
      bad: "1434.89万元，比上年1690.69万元减少252.80万元",
      drawn: drawnNarrative(
        "2026年收支总预算1434.89万元，比上年1690.69万元减少255.80万元。→2026年收支总预算1434.89万元，比上年1690.69万元减少252.80万元。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "difference", (one) => {
      const { statement, figure, base, expected, cause } = one;
      return {
        kind: "violation",
        ...(isFact(base) && { severity: "warning" as const, evidence: [placeOf(base)] }),
        at: placeOfStatement(statement, "difference"),
        message: saidOf(
          one,
          `${marked(one)}：${statement.value === undefined ? "" : textOf(statement.value)}与${isFact(base) ? factAmount(base) : textOf(base)}相差${roundedMoney(expected, figure.amount)}，说明写的增减额是${textOf(figure)}。${slipOf(one)}请核对。`,
        ),
        ...(cause === undefined && { expected: expected.in(figure.amount.unit).toText() }),
        actual: wrongFigure(one).amount.toText(),
      };
    });
  },
});
