/** 负数：预算的收支、决算的收支一般不为负，结转结余类除外。 */
import { ofEach } from "../contract/ofEach";
import { defineRule, holds, type Check } from "../contract/rule";
import { statedSums, type ColumnSum } from "../layouts";
import { placeOf } from "../readings/place";
import { factName, figure, money } from "../readings/wording";
import type { Column, Fact, Row, Table } from "../recognise";
import { explainsNegative, isDeduction, mayBeLoss } from "../vocabulary";

export const negativeAmount = defineRule({
  id: "negative-amount",
  severity: "warning",
  docs: {
    title: "负数金额",
    why: "预算是安排的收入和支出，不应出现负数；决算中只有结转结余、使用结余、结余分配会因调整为负。其他负数多半是误填负号，或把冲减写成了负数。",
    basis: "部门预算、决算编制要求",
    causes: "多打了负号；把冲减、调减填成了负数。",
    mend: "预算改为正数；决算中属于冲减的，并入原科目后填净额。",
    example: {
      good: "其他收入 5.26；决算的年初结转和结余 -0.35（上年调整）",
      bad: "预算的公务接待费 -5.26",
      drawn: `支出总表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        210 | 卫生健康支出 | 80.00→64.00 | 72.00 | 8.00→-8.00`,
    },
  },
  check: ofEach("tablesAndForms", function* (table) {
    if (table.hasRows) yield* negativesIn(table);
  }),
});

/** In final accounts adjustments of earlier years make these negative, and what adds them up. */
const adjustable = /^(?:opening|closing|carriedIn|carriedOut|usedSurplus|surplusDistribution)(?:\.|$)/u;

function* negativesIn(table: Table): Iterable<Check> {
  const mayAdjust = table.layout.kind === "finalAccounts";
  const sums = statedSums(table.layout);
  let found = false;
  for (const fact of table.figures()) {
    const { row, column } = fact;
    // What the header does not tell may be a difference, which is negative as often as not.
    if (!isNegative(fact) || column.isUnnamed === true || row.kind === "comparison") continue;
    // `减：部门内部抵销` may be printed either way.
    if (isDeduction.test(row.name)) continue;
    if (mayAdjust && (mayBeLoss.test(row.name) || adjustable.test(row.key) || adjustable.test(column.concept ?? "")))
      continue;
    if (isSumOfNegatives(table, row, column, sums) || isExplained(table, row)) continue;
    found = true;
    yield negative(fact);
  }
  if (!found) yield holds;
}

/** `注：2130599为收回以前年度支出，冲减当年支出，故为负数。`: the table says why, of the rows that it names or of all. */
function isExplained({ notes, rows }: Table, row: Row): boolean {
  const reasons = notes.filter(({ text }) => explainsNegative.test(text));
  const names = ({ code, name }: Row, text: string): boolean =>
    (code !== undefined && code.length > 3 && text.includes(code)) || (name.length > 3 && text.includes(name));
  return reasons.some(({ text }) => names(row, text) || !rows.some((other) => names(other, text)));
}

function isNegative({ reading }: Fact): boolean {
  return reading.kind === "amount" && reading.amount.isNegative;
}

/** A total is negative because a part of it is: the part is told. */
function isSumOfNegatives(table: Table, row: Row, column: Column, sums: readonly ColumnSum[]): boolean {
  const concept = column.concept ?? "";
  const below = row.children.map((child) => table.fact(child, concept));
  const beside = sums
    .filter(({ total }) => total === concept)
    .flatMap(({ parts }) => parts.filter(({ sign }) => sign > 0).map((part) => table.fact(row, part.concept)));
  return [...below, ...beside].some((part) => part !== undefined && isNegative(part));
}

function negative(fact: Fact): Check {
  const { table, reading } = fact;
  if (reading.kind !== "amount") return holds;
  const what = table.layout.kind === "budget" ? "预算安排的收入、支出" : "除结转结余的调整外，决算的收入、支出";
  return {
    kind: "violation",
    at: placeOf(fact),
    message: `${factName(fact)}是负数${money(reading.amount, fact)}。${what}一般不是负数，请核对是否误填负号；确为冲减的，请在说明中写明原因。`,
    actual: figure(reading.amount, fact),
  };
}
