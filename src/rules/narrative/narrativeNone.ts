/** 说明写没有、表中有数，或说明有数、表为空。 */
import { defineRule, holds, type Check } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import { placeOfParagraph, quoted, quotedSpan, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, money, tableName } from "../../readings/wording";
import { amountOf } from "../../recognise";
import { accuracy } from "./basis";
import { checksOf, placeOfStatement, subjectName } from "./told";

export const narrativeNone = defineRule({
  id: "narrative-none",
  severity: "error",
  docs: {
    title: "有与没有",
    why: "说明写“本单位无政府性基金预算”的，对应的表应当是空的；说明写了金额的，表里应当有数。",
    basis: accuracy("说明有无与报表一致，没有的也要公开空表"),
    causes: "沿用上年“没有……”的句子，今年有了数。",
    mend: "有数的写出金额；没有的，表列空表。",
    example: {
      good: "2026年无政府性基金预算安排的支出（表为空）",
      bad: "2026年无政府性基金预算安排的支出（表中有60万元）",
      drawn: `2026年政府性基金预算支出表
        部门：某市某局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | 合计 | 60.00 | | 60.00
        212 | 城乡社区支出 | 60.00 | | 60.00
        ---
        第三部分 2026年部门预算情况说明
        2026年政府性基金预算支出60.00万元。→本单位2026年无政府性基金预算安排的支出。`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "amount", ({ statement, figure, tie: { empty } }) =>
      empty === undefined
        ? undefined
        : {
            kind: "violation",
            at: placeOfStatement(statement, "none"),
            message: `${quoted(figure)}：说明写${subjectName(statement)}${textOf(figure)}，${tableName(empty)}是空表。请核对说明和表。`,
            actual: textOf(figure),
          },
    );
    for (const { paragraph, span, facts } of readings.of(narrative).denials) {
      const there = facts.find((fact) => !amountOf(fact).isZero);
      const check: Check =
        there === undefined
          ? holds
          : {
              kind: "violation",
              at: { ...placeOfParagraph(paragraph), concept: "denied" },
              evidence: [placeOf(there)],
              message: `${quotedSpan(paragraph, span)}：说明写没有，${factNameInTable(there)}为${money(amountOf(there), there)}。请核对说明和表。`,
            };
      yield check;
    }
  },
});
