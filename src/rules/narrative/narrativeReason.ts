/** 主要原因后面没有写。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule, holds } from "../../contract/rule";
import { spanOf, type Paragraph } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { placeOfParagraph, quotedSpan } from "../../readings/paragraphs";
import { splitOrdinal } from "../../vocabulary";
import { emptyReason, firstReason } from "../../vocabulary/narrative";

export const narrativeReason = defineRule({
  id: "narrative-reason",
  severity: "warning",
  docs: {
    title: "没有写的原因",
    why: "增减变化要说明原因。“主要原因是”后面没有内容的，是模板的话还没有填。",
    basis: "部门预算、决算公开要求：增减变化说明原因",
    causes: "模板里留的空没有填。",
    mend: "写出具体原因；没有增减的删去这句话。",
    example: {
      good: "减少1.78万元，主要原因是落实过紧日子要求",
      bad: "减少1.78万元，主要原因是。",
      drawn: drawnNarrative(
        "公务接待费5.00万元，比上年减少1.00万元，主要原因是厉行节约。→公务接待费5.00万元，比上年减少1.00万元，主要原因是。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    const { paragraphs } = readings.of(narrative);
    for (const [position, paragraph] of paragraphs.entries()) {
      const { text } = paragraph.folded;
      const match = emptyReason.exec(text);
      if (match === null) continue;
      const { end } = spanOf(match);
      if (end === text.length && tellsReasons(paragraphs[position + 1], paragraph)) continue;
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "reason" },
        message: `${quotedSpan(paragraph, spanOf(match))}：没有写原因。请补充。`,
      };
    }
    if (paragraphs.length > 0) yield holds;
  },
});

/** Behind words at the end of a paragraph the reasons may follow as paragraphs of their own: `主要原因是：` / `1.车辆购置增加…`, `一是…`. */
function tellsReasons(next: Paragraph | undefined, { folded: { text } }: Paragraph): boolean {
  if (next === undefined || next.level > 0) return false;
  const [own, above] = [next.folded.text, text].map((one) => splitOrdinal(one).level) as [number, number];
  return firstReason.test(next.folded.text) && (above === 0 || own === 0 || own > above);
}
