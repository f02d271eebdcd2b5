/** 金额（数量）栏里以文本形式存放的数字：看得见，Excel 求和却不计。 */
import type { Amount } from "../amount";
import type { Fact, Table } from "../recognise";
import { cellAt, type Cell } from "../workbook";
import { defineRule, holds, placeOf, type Check } from "./rule";
import { factName, figure, tableName } from "./wording";

export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "warning",
  docs: {
    title: "文本形式的数字",
    why: "金额栏里的数字如果是文本，看起来与数字一样，但 Excel 的 SUM 等公式不计文本，合计会漏掉它。横线（—）和空白表示没有，不算问题。",
    basis: "Excel 求和规则",
    example: {
      good: "上年结转结余 1,190.89（数字）",
      bad: "上年结转结余 “1, 190.89”（逗号后多一个空格，成了文本），SUM 求和时按 0 计算",
    },
  },
  *check(disclosure) {
    for (const table of disclosure.tablesAndForms) if (table.hasRows) yield* textsIn(table);
  },
});

interface TypedFact {
  readonly fact: Fact;
  readonly amount: Amount;
  readonly cell: Cell | undefined;
}

/** A table whose figures are mostly texts was pasted or exported that way: one finding tells it. */
const fewTexts = 5;

function* textsIn(table: Table): Iterable<Check> {
  const typed: TypedFact[] = [];
  let numbers = 0;
  for (const fact of table.figures()) {
    const { row, column, reading } = fact;
    if (reading.kind !== "amount") continue;
    if (reading.typed === undefined) numbers += 1;
    else typed.push({ fact, amount: reading.amount, cell: cellAt(table.sheet, row.index, column.index) });
  }
  const [first, ...others] = typed;
  if (first === undefined) yield holds;
  else if (typed.length > fewTexts && typed.length > numbers) yield ofTable(table, first, others);
  else for (const one of typed) yield ofCell(one);
}

function ofCell({ fact, amount, cell }: TypedFact): Check {
  const text = String(cell?.value);
  const number = figure(amount, fact);
  return {
    kind: "violation",
    at: placeOf(fact),
    message: `${factName(fact)}是文本“${text}”，不是数字；检查时按${number}读取。Excel 的 SUM 不计文本，求和会漏掉它。${advice(cell, number)}`,
    expected: number,
    actual: text,
  };
}

function advice(cell: Cell | undefined, number: string): string {
  return cell?.formula === undefined
    ? `请改为数字重新录入：${number}。`
    : "该单元格的公式返回文本，请改用返回数字的公式（例如去掉 TEXT 函数，用单元格格式控制小数位）。";
}

function ofTable(table: Table, first: TypedFact, others: readonly TypedFact[]): Check {
  return {
    kind: "violation",
    at: placeOf(first.fact),
    evidence: others.map(({ fact }) => placeOf(fact)),
    message: `${tableName(table)}的数字大多是文本（共${others.length + 1}个单元格，从${factName(first.fact)}起）；检查时按数字读取。Excel 的 SUM 不计文本，求和会漏掉它们。请选中这些单元格，用“转换为数字”或“分列”改为数字。`,
    relation: "table",
  };
}
