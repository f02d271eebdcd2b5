/** 同一指标在说明里前后一致。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { pastedTwice } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { placeOfParagraph, quoted, quotedSpan, textOf } from "../../readings/paragraphs";
import { accuracy } from "./basis";
import { placeOfStatement, subjectName } from "./told";

export const narrativeRepeat = defineRule({
  id: "narrative-repeat",
  severity: "warning",
  docs: {
    title: "前后说法一致",
    why: "同一个指标在说明里出现两次，应是同一个数。表里没有的指标（机关运行经费、政府采购等）无法与表核对，前后不一致只能从文字里看出来。同一句话、同一项紧接着又写一遍的，多半是粘贴了两次。",
    basis: accuracy("同一指标前后一致"),
    causes: "两处由不同的人写；改了一处忘了另一处。",
    mend: "核对凭据，两处改成同一个数。",
    example: {
      good: "机关运行经费56.12万元……机关运行经费56.12万元",
      bad: "机关运行经费56.12万元……机关运行经费57.80万元",
      drawn: drawnNarrative(
        "一、机关运行经费56.12万元。",
        "二、2026年机关运行经费56.12万元。→二、2026年机关运行经费57.80万元。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const { statement, earlier } of readings.of(narrative).repeated) {
      if (statement.value === undefined || earlier.value === undefined) continue;
      yield {
        kind: "violation",
        at: placeOfStatement(statement, "repeat"),
        evidence: [placeOfStatement(earlier)],
        message: `${quoted(statement.value)}：${earlier.value.start > statement.value.start && earlier.paragraph === statement.paragraph ? "后" : "前"}面写${subjectName(statement)}${textOf(earlier.value)}，这里写${textOf(statement.value)}，同一指标前后不一致。请核对。`,
        expected: textOf(earlier.value),
        actual: textOf(statement.value),
      };
    }
    for (const { paragraph, span } of pastedTwice(readings.of(narrative).paragraphs))
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "twice" },
        message: `${quotedSpan(paragraph, span)}：紧接着又写了一遍。请核对是否粘贴了两次。`,
      };
  },
});
