/** 说明中的金额单位：73.61元应为73.61万元。 */
import { defineRule } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import { quoted, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, money } from "../../readings/wording";
import { amountOf } from "../../recognise";
import { unitThatAgrees } from "./otherUnit";
import { checksOf, placeOfStatement } from "./told";

export const narrativeUnit = defineRule({
  id: "narrative-unit",
  severity: "error",
  docs: {
    title: "说明的金额单位",
    why: "说明里的数字与表一样，单位却写成了别的（多一个或少一个“万”），读者看到的金额就差了一万倍。",
    basis: "部门预算、决算公开表式（金额单位：万元）",
    example: { good: "提租补贴73.61万元", bad: "提租补贴73.61元（表中73.61万元）" },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(
      readings.of(narrative),
      "amount",
      ({
        statement,
        figure,
        tie: {
          facts: [fact],
        },
      }) => {
        const unit = fact === undefined ? undefined : unitThatAgrees(figure, fact);
        if (fact === undefined || unit === undefined) return undefined;
        const right = `${figure.amount.toText()}${unit}`;
        return {
          kind: "violation",
          at: placeOfStatement(statement, "unit"),
          evidence: [placeOf(fact)],
          message: `${quoted(figure)}：${factNameInTable(fact)}为${money(amountOf(fact), fact)}，说明写成${textOf(figure)}，单位应为${unit}。`,
          expected: right,
          actual: textOf(figure),
        };
      },
    );
  },
});
