/** 金额（数量）栏里录错的数字：600..00、300，00，读不成数，合计和勾稽都不计它。 */
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { placeOf } from "../../readings/place";
import { factName } from "../../readings/wording";
import { figureKind, type Fact, type Table } from "../../recognise";
import { mistypedFigure, type MistypedFigure } from "./mistypedFigure";

export const unreadableAmount = defineRule({
  id: "unreadable-amount",
  severity: "error",
  docs: {
    title: "读不成数的金额",
    why: "金额栏里多打一个小数点、把小数点打成逗号或句号，单元格里就不再是数字：Excel 求和时不计它，公布出去读者也看不懂。看得出是哪个数的报错误，看不出的（例如一格里有两个数）提醒核对。“见附表”之类的文字不是录错的数字，不在此列，与它有关的合计和勾稽会列为未能核对。",
    grades: { warning: "看不出是哪一个数的" },
    basis: "Excel 只把写法正确的数字当作数字",
    causes: "多打了小数点；中文输入法下把小数点打成句号、逗号。",
    mend: "对照来源文件重新录入这一格。",
    example: {
      good: "行政运行 合计 600.00",
      bad: "行政运行 合计 “600..00”（多了一个点，成了文字）",
      drawn: drawnExpenditure("2080505 | 机关事业单位基本养老保险缴费支出 | 12.00→12..00 | 12.00 |"),
    },
  },
  check: ofEach("tablesAndForms", function* (table) {
    if (table.hasRows) yield* mistypedIn(table);
  }),
});

function* mistypedIn(table: Table): Iterable<Check> {
  let isClean = true;
  for (const fact of table.figures()) {
    const { reading } = fact;
    const mistyped = reading.kind === "unreadable" && reading.why === "text" ? mistypedFigure(reading.text) : undefined;
    if (reading.kind !== "unreadable" || mistyped === undefined) continue;
    isClean = false;
    yield ofCell(fact, reading.text.trim(), figureKind(fact.column.role) === "money" ? mistyped.likely : undefined);
  }
  if (isClean) yield holds;
}

/** @param likely of an amount; `1，20` in a column of quantities is as well a list */
function ofCell(fact: Fact, text: string, likely: MistypedFigure["likely"]): Check {
  const meant = likely?.value.toFixed(likely.decimals);
  const advice = meant === undefined ? "看不出是哪一个数，请核对后改填一个数字" : `看来是${meant}，请核对后改填数字`;
  return {
    kind: "violation",
    ...(meant === undefined && { severity: "warning" as const }),
    at: placeOf(fact),
    message: `${factName(fact)}填的“${text}”读不成数。${advice}；改正之前，与它有关的合计和勾稽关系无法核对。`,
    actual: text,
    ...(meant !== undefined && { expected: meant }),
  };
}
