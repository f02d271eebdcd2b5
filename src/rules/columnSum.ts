/** 表头自己说明的横向合计：基本支出=人员经费+公用经费，合计=基本支出+项目支出…… */
import { parseSum, type ColumnSum } from "../layouts";
import type { Column, Panel, Row, Table } from "../recognise";
import { defineRule, type Equality, type Mismatch } from "./rule";
import { factName, figure, money, shown } from "./wording";

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
      const sums = table.layout.sums.map(parseSum);
      const plans = new Map(table.panels.map((panel) => [panel, plansFor(table, panel, sums)]));
      for (const row of table.rows) {
        for (const plan of plans.get(row.panel) ?? []) yield sumIn(table, row, plan);
      }
    }
  },
});

/** A sum of a layout in the columns that a panel has. */
interface Plan {
  readonly total: Column;
  readonly parts: readonly { readonly column: Column; readonly sign: 1 | -1 }[];
  readonly isComplete: boolean;
}

/** One plan a total: the first of which the panel has all parts, else the first. */
function plansFor(table: Table, panel: Panel, sums: readonly ColumnSum[]): Plan[] {
  const plans = new Map<Column, Plan>();
  for (const plan of sums.flatMap((sum) => planFor(table, panel, sum) ?? [])) {
    const earlier = plans.get(plan.total);
    if (earlier === undefined || (!earlier.isComplete && plan.isComplete)) plans.set(plan.total, plan);
  }
  return [...plans.values()];
}

/** @returns undefined where the panel lacks the total, or has only the total: then it states nothing. */
function planFor(table: Table, { byConcept }: Panel, sum: ColumnSum): Plan | undefined {
  const total = byConcept.get(sum.total);
  const printed = sum.parts.flatMap(({ concept, sign }) => {
    const column = byConcept.get(concept);
    return column === undefined ? [] : [{ column, sign, isBlank: table.isBlank(concept) }];
  });
  if (total === undefined || printed.length === 0) return undefined;
  const isComplete = sum.parts.every(({ concept, optional }) => optional || byConcept.has(concept));
  return { total, parts: printed.filter(({ isBlank }) => !isBlank), isComplete };
}

function sumIn(table: Table, row: Row, { total, parts, isComplete }: Plan): Equality {
  const claim = table.factIn(row, total);
  return {
    kind: "equality",
    claim,
    terms: parts.map(({ column, sign }) => ({ fact: table.factIn(row, column), sign })),
    about: () => `${factName(claim)}＝${parts.map(({ column }) => column.title).join("＋")}`,
    message,
    advice: () => "请核对本行各栏。",
    ...(isComplete ? undefined : { unlessBecause: "表中缺少构成它的一栏" }),
  };
}

function message({ claim, terms, expected, difference }: Mismatch): string {
  const parts = terms
    .map(({ fact, sign }, position) => `${sign < 0 ? "－" : position === 0 ? "" : "＋"}${fact.column.title}`)
    .join("");
  return `${factName(claim)}应为${parts}＝${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}
