/** 说明中的金额与表中同一指标一致。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { type Check, type Violation, defineRule } from "../../contract/rule";
import { isInOtherUnit, type Narrative } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { placeOfParagraph, quoted, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, figure as figureText, listed, money } from "../../readings/wording";
import { amountOf } from "../../recognise";
import { mixedWidth } from "../../vocabulary/slips";
import { mixedUp } from "./mixedUp";
import { type Of, checksOf, placeOfStatement, subjectName } from "./told";

export const narrativeAmount = defineRule({
  id: "narrative-amount",
  severity: "error",
  docs: {
    title: "说明的金额与表一致",
    why: "情况说明是对公开表的文字解释，同一指标在文字里和表里只能是一个数。改了表没有改说明，或者说明沿用上年的数，两处就对不上。只有指标、年度、预算都能确定的才判为不符；找不到对应的不判。",
    grades: { info: "一个数里全角、半角数字混用的" },
    basis: "部门预算、决算公开要求：说明与报表数据一致",
    causes: "表改了没有改说明；沿用上年的数；抄错数字。",
    mend: "以表为准改说明。",
    example: {
      good: "基本支出238.86万元（表中238.86）",
      bad: "基本支出283.86万元（表中238.86）",
      drawn: drawnNarrative("提租补贴33.30万元。→提租补贴30.33万元。"),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "amount", differs);
    yield* checksOf(readings.of(narrative), "budget", differs);
    yield* inTwoWidths(readings.of(narrative));
  },
});

function* inTwoWidths({ paragraphs }: Narrative): Iterable<Check> {
  for (const paragraph of paragraphs)
    for (const [typed] of paragraph.typed.matchAll(mixedWidth))
      yield {
        kind: "violation",
        severity: "info",
        at: { ...placeOfParagraph(paragraph), concept: "width" },
        message: `“【${typed}】”：一个数里全角和半角的数字混用，可能是改数时漏改。请核对后重打。`,
        actual: typed,
      };
}

function differs(comparison: Of<"amount" | "budget">, { namedOtherwise }: Narrative): Violation | undefined {
  const { statement, figure, tie, kind } = comparison;
  const [fact] = tie.facts;
  if (fact === undefined || isInOtherUnit(figure, fact)) return undefined;
  // The figure is right, and the name is not.
  if (namedOtherwise.some((one) => one.statement === statement && one.row !== undefined)) return undefined;
  if (tie.isNoneOf === true) return isOfNone(comparison);
  const own = tie.sum ?? amountOf(fact);
  const other = tie.sum === undefined ? mixedUp(comparison) : undefined;
  const what = partOf(comparison);
  const parts = tie.sum === undefined ? [fact] : tie.facts;
  const theirs = listed(parts.map(factNameInTable)) + (parts.length > 1 ? "之和" : "");
  const hint = other === undefined ? "请核对说明和表。" : `这个数是${factNameInTable(other)}的，可能写串了行。请核对。`;
  return {
    kind: "violation",
    at: placeOfStatement(statement, kind),
    evidence: [...parts, ...(other === undefined ? [] : [other])].map(placeOf),
    message: `${quoted(figure)}：说明写${subjectName(statement)}${what}${textOf(figure)}，${theirs}为${money(own, fact)}。${hint}`,
    expected: figureText(own, fact),
    actual: figure.amount.in(own.unit).toText(),
  };
}

/** What of its subject the figure is. */
function partOf({ kind, figure, statement }: Of<"amount" | "budget">): string {
  if (kind === "budget" || (figure === statement.base && statement.isBaseBudget === true)) return "的预算数";
  return figure === statement.base ? "的上年数" : "";
}

const mostNamed = 3;

/** Several tables have the indicator, each with another figure, and none has this one. */
function isOfNone(comparison: Of<"amount" | "budget">): Violation {
  const { statement, figure, tie, kind } = comparison;
  const named = tie.facts.filter(
    (fact, position) =>
      tie.facts.findIndex((other) => amountOf(other).agreement(amountOf(fact)) === "exact") === position,
  );
  const shown = named.slice(0, mostNamed);
  const theirs = listed(
    shown.map((fact) => `${factNameInTable(fact)}为${money(amountOf(fact), fact)}`),
    "处",
    "，",
  );
  return {
    kind: "violation",
    severity: "warning",
    at: placeOfStatement(statement, kind),
    evidence: shown.map(placeOf),
    message: `${quoted(figure)}：说明写${subjectName(statement)}${partOf(comparison)}${textOf(figure)}，与表里的${shown.length > 1 ? "都" : ""}不同：${theirs}${named.length > mostNamed ? "等" : ""}。请核对说明和表。`,
    actual: textOf(figure),
  };
}
