/** 部分不大于总体。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import { quoted, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, money } from "../../readings/wording";
import { amountOf } from "../../recognise";
import { accuracy } from "./basis";
import { checksOf, moneyText, placeOfStatement, subjectName } from "./told";

export const narrativePart = defineRule({
  id: "narrative-part",
  severity: "error",
  docs: {
    title: "部分不大于总体",
    why: "“其中”后面的数是前面总数的一部分，不能比总数还大；国内接待费是公务接待费的一部分，“三公”经费各项是“三公”经费的一部分。机关运行经费取自基本支出的公用经费，比公用经费合计还大的，可能写错了数，也可能包含了项目支出，只作提醒；填报绩效目标的项目支出大于全部项目支出的，同样提醒。",
    grades: { warning: "文中没有写总体，总体取自表中的" },
    basis: accuracy("其中数不大于总数"),
    causes: "总数与其中数写反；总数改小了没有改其中数。",
    mend: "与表核对，改正其中一个。",
    example: {
      good: "公务接待费1.20万元，其中：国内接待费1.00万元",
      bad: "公务接待费1.00万元，其中：国内接待费1.20万元",
      drawn: drawnNarrative(
        "公务接待费1.20万元，其中：国内接待费1.00万元。→公务接待费1.00万元，其中：国内接待费1.20万元。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "part", ({ statement, figure, others: [total], whole, fact, isSure }) => ({
      kind: "violation",
      ...(fact !== undefined && {
        evidence: [placeOf(fact)],
        ...(isSure !== true && { severity: "warning" as const }),
      }),
      at: placeOfStatement(statement, "part"),
      message:
        fact !== undefined
          ? `${quoted(figure)}：${subjectName(statement)}${textOf(figure)}大于${factNameInTable(fact)}${money(amountOf(fact), fact)}。${isSure === true ? "按表中的数，说明的增减正好相符，这里写错了。" : "一般不会比它大，"}请核对。`
          : `${quoted(figure)}：${statement.subject.text === "" ? textOf(figure) : subjectName(statement)}是${total === undefined ? moneyText(whole) : textOf(total)}的一部分，却比它大。请核对这两个数。`,
      actual: figure.amount.toText(),
    }));
  },
});
