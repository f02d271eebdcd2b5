/** 表头自己说明的横向合计：基本支出=人员经费+公用经费，合计=基本支出+项目支出…… */
import { parseSum, type ColumnSum, type Layout } from "../layouts";
import type { Row, Table } from "../recognise";
import { defineRule, type Check, type Mismatch, type Term } from "./rule";
import { factName, figure, money } from "./wording";

export const columnSum = defineRule({
  id: "column-sum",
  severity: "error",
  docs: {
    title: "横向合计",
    why: "表头把一栏分成几栏列示时，小计（合计）栏应等于各分栏之和，例如基本支出＝人员经费＋公用经费，“三公”经费合计＝因公出国（境）费＋公务用车购置及运行费＋公务接待费。",
    basis: "各表表头",
    example: {
      good: "基本支出 193.26 ＝ 人员经费 171.77 ＋ 公用经费 21.49",
      bad: "基本支出 193.36，而人员经费 171.77 ＋ 公用经费 21.49 ＝ 193.26，差 0.10",
    },
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const sum of sumsOf(table.layout)) {
        for (const row of table.rows) yield* sumIn(table, row, sum);
      }
    }
  },
});

const parsed = new Map<Layout, readonly ColumnSum[]>();

function sumsOf(layout: Layout): readonly ColumnSum[] {
  let sums = parsed.get(layout);
  if (sums === undefined) parsed.set(layout, (sums = layout.sums.map(parseSum)));
  return sums;
}

function* sumIn(table: Table, row: Row, { total, parts }: ColumnSum): Iterable<Check> {
  const claim = table.fact(row, total);
  if (claim === undefined) return;
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const { concept, sign, optional } of parts) {
    const fact = table.fact(row, concept);
    if (fact !== undefined) terms.push({ fact, sign });
    else if (!optional) missing.push(concept);
  }
  // A table that prints only the total of a group states nothing about its parts.
  if (terms.length === 0) return;
  yield {
    kind: "equality",
    claim,
    terms,
    about: `${factName(claim)}＝${terms.map(({ fact }) => fact.column.title).join("＋")}`,
    message,
    ...(missing.length > 0 && { unlessBecause: "表中缺少构成它的一栏" }),
  };
}

function message({ claim, terms, expected, actual, difference }: Mismatch): string {
  const parts = terms
    .map(({ fact, sign }, position) => `${sign < 0 ? "－" : position === 0 ? "" : "＋"}${fact.column.title}`)
    .join("");
  return `${factName(claim)}应为${parts}＝${money(expected, claim)}，表中为${figure(actual, claim)}，相差${figure(difference, claim)}。请核对本行各栏。`;
}
