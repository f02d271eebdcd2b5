/** 说明中的金额单位：73.61元应为73.61万元；占比没有写百分号；单位写了两个。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { type Check, type Violation, defineRule } from "../../contract/rule";
import { unitThatAgrees, type Narrative } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { placeOfParagraph, quoted, quotedSpan, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, money } from "../../readings/wording";
import { amountOf } from "../../recognise";
import { shareWithPercent, shareWithoutPercent, unitTwice } from "../../vocabulary/slips";
import { type Of, checksOf, moneyText, placeOfStatement } from "./told";

export const narrativeUnit = defineRule({
  id: "narrative-unit",
  severity: "error",
  docs: {
    title: "说明的金额单位",
    why: "说明里的数字与表一样，单位却写成了别的（多一个或少一个“万”），读者看到的金额就差了一万倍。别的占比都有百分号，独有一处没有的，也要补上。一个数后面接连写了两个单位的，读者不知道是哪一个。",
    basis: "部门预算、决算公开表式（金额单位：万元）",
    causes: "漏打或多打一个“万”字；改了单位没有删去原来的；漏打百分号。",
    mend: "改单位，数字不动。",
    example: {
      good: "提租补贴73.61万元",
      bad: "提租补贴73.61元（表中73.61万元）",
      drawn: drawnNarrative("提租补贴33.30万元。→提租补贴33.30元。"),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const kind of ["amount", "budget"] as const) yield* checksOf(readings.of(narrative), kind, inOtherUnit);
    yield* checksOf(readings.of(narrative), "restated", ({ statement, figure, others: [same], expected }) => ({
      kind: "violation",
      at: placeOfStatement(statement, "restated"),
      message: `${quoted(figure)}：前面写${same === undefined ? "" : textOf(same)}，换算过来应为${moneyText(expected)}，这里写成${textOf(figure)}。请核对。`,
      expected: moneyText(expected),
      actual: textOf(figure),
    }));
    yield* withoutPercent(readings.of(narrative));
    yield* inTwoUnits(readings.of(narrative));
  },
});

function inOtherUnit({ statement, figure, tie: { facts } }: Of<"amount" | "budget">): Violation | undefined {
  const [fact] = facts;
  const unit = fact === undefined ? undefined : unitThatAgrees(figure, fact);
  if (fact === undefined || unit === undefined) return undefined;
  return {
    kind: "violation",
    at: placeOfStatement(statement, "unit"),
    evidence: [placeOf(fact)],
    message: `${quoted(figure)}：${factNameInTable(fact)}为${money(amountOf(fact), fact)}，说明写成${textOf(figure)}，单位应为${unit}。`,
    expected: `${figure.amount.toText()}${unit}`,
    actual: textOf(figure),
  };
}

function* withoutPercent({ paragraphs }: Narrative): Iterable<Check> {
  for (const paragraph of paragraphs) {
    const { text } = paragraph.folded;
    if (!text.includes("占") || !shareWithPercent.test(text)) continue;
    for (const match of text.matchAll(shareWithoutPercent)) {
      const figure = match[1] ?? "";
      const end = match.index + match[0].length;
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "percent" },
        message: `${quotedSpan(paragraph, { start: end - figure.length, end })}：占比没有写百分号，前后的占比都有。请补上。`,
        expected: `${figure}%`,
        actual: figure,
      };
    }
  }
}

function* inTwoUnits({ paragraphs }: Narrative): Iterable<Check> {
  for (const paragraph of paragraphs)
    for (const match of paragraph.folded.text.matchAll(unitTwice)) {
      const start = match.index + 1;
      const units = match[0].slice(1);
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "units" },
        message: `${quotedSpan(paragraph, { start, end: start + units.length })}：接连写了两个单位。请核对金额，删去一个。`,
        actual: units,
      };
    }
}
