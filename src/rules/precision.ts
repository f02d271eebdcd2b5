/** 隐藏的小数：存的数比显示的多几位，显示的数加起来就与显示的合计对不上。 */
import { ofEach } from "../contract/ofEach";
import Decimal from "decimal.js";
import { decimalsShown } from "../amount";
import { defineRule, holds, plus, type Check, type Term } from "../contract/rule";
import { statedSums } from "../layouts";
import { placeOf } from "../readings/place";
import { factName, listed } from "../readings/wording";
import { addressOf, type Column, type Fact, type Row, type Table } from "../recognise";
import { cellAt } from "../workbook";

export const precision = defineRule({
  id: "precision",
  severity: "warning",
  docs: {
    title: "隐藏的小数",
    why: "单元格格式只显示两位小数，存的却可能更多（例如由元除以 10000 得来）。Excel 按存的数求和，公布的却是显示的数，读者把显示的数相加，会与合计差 0.01。先用 ROUND 取到表中的位数再求和，就不会有这种尾差。",
    basis: "Excel 按存储值计算；公布的是显示值",
    causes: "由元除以10000得来的数没有取到两位小数，只改了显示格式。",
    mend: "先用 ROUND(…,2) 取到表中的位数，再求和。",
    example: {
      good: "30.18 ＋ 7.26 ＝ 37.44，存的数与显示的数一致",
      bad: "30.177 ＋ 7.257 ＝ 37.434，显示为 30.18 ＋ 7.26 ＝ 37.43，差 0.01",
      drawn: `一般公共预算基本支出表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
        301 | 工资福利支出 | 37.44→37.43（存37.434） | 37.44→37.43（存37.434） |
        30101 | 基本工资 | 30.18→30.18（存30.177） | 30.18→30.18（存30.177） |
        30102 | 津贴补贴 | 7.26→7.26（存7.257） | 7.26→7.26（存7.257） |`,
    },
  },
  check: ofEach("tablesAndForms", function* (table) {
    if (table.hasRows) yield hidesAnything(table) ? hiddenIn(table) : holds;
  }),
});

function hidesAnything(table: Table): boolean {
  for (const fact of table.figures()) if (hides(fact)) return true;
  return false;
}

interface Sum {
  readonly claim: Fact;
  readonly terms: readonly Term[];
}

interface Gap extends Sum {
  /** Shown claim − sum of the shown terms. */
  readonly gap: Decimal;
}

/** All hidden decimals of a table as one finding: its formulas were all made the same way. */
function hiddenIn(table: Table): Check {
  let first: Gap | undefined;
  let more = 0;
  for (const sum of sumsIn(table)) {
    const gap = visibleGap(sum);
    if (gap === undefined) continue;
    if (first === undefined) first = { ...sum, gap };
    else more += 1;
  }
  return first === undefined ? holds : finding(first, more);
}

/** Sums along the rows, and those across the columns that the layout states. */
function* sumsIn(table: Table): Iterable<Sum> {
  for (const { parent, children } of table.families()) {
    for (const column of parent.panel.additive) yield* sumBelow(table, parent, children, column);
  }
  for (const { total, parts } of statedSums(table.layout)) {
    for (const row of table.rows) {
      const claim = table.fact(row, total);
      if (claim?.reading.kind !== "amount") continue;
      const terms = parts.flatMap(({ concept, sign }): Term[] => {
        const fact = table.fact(row, concept);
        return fact === undefined ? [] : [{ fact, sign }];
      });
      if (terms.length > 0) yield { claim, terms };
    }
  }
}

function* sumBelow(table: Table, parent: Row, children: readonly Row[], column: Column): Iterable<Sum> {
  const claim = table.factIn(parent, column);
  if (claim.reading.kind !== "amount") return;
  yield { claim, terms: children.flatMap((child) => table.fact(child, column.concept ?? "") ?? []).map(plus) };
}

function hides({ reading }: Fact): boolean {
  return reading.kind === "amount" && reading.stored !== undefined;
}

/** @returns how far the shown figures are apart where the stored ones agree; undefined where nothing is to be told. */
function visibleGap({ claim, terms }: Sum): Decimal | undefined {
  if (!hides(claim) && !terms.some(({ fact }) => hides(fact))) return undefined;
  const own = figuresOf(claim);
  if (own === undefined) return undefined;
  let { shown, stored } = own;
  let largest = stored.abs();
  for (const { fact, sign } of terms) {
    if (fact.reading.kind === "blank") continue;
    const part = figuresOf(fact);
    if (part === undefined || part.unit !== own.unit) return undefined;
    shown = shown.minus(part.shown.times(sign));
    stored = stored.minus(part.stored.times(sign));
    largest = Decimal.max(largest, part.stored.abs());
  }
  // Excel adds in binary: of its fifteen digits each addition may spoil the last.
  const noise = largest.times(terms.length + 1).times("1e-14");
  return shown.isZero() || stored.abs().greaterThan(noise) ? undefined : shown;
}

function figuresOf({ reading }: Fact) {
  if (reading.kind !== "amount") return undefined;
  const { amount, stored } = reading;
  return { shown: amount.value, stored: stored ?? amount.value, unit: amount.unit, decimals: amount.decimals };
}

const fewCells = 3;

/** Of a total without a format of its own. */
const usualDecimals = 2;

function finding({ claim, terms, gap }: Gap, more: number): Check {
  const hidden = [...terms.map(({ fact }) => fact), claim].filter(hides);
  const cells = listed(hidden.map(hiddenFigure), "个单元格", "、", fewCells);
  const shown = decimalsShown(cellAt(claim.row.sheet, claim.row.index, claim.column.index)?.format ?? "");
  const figures = figuresOf(claim);
  const decimals = shown === undefined ? usualDecimals : Math.max(figures?.decimals ?? 0, 0);
  const own = figures?.shown.toFixed(decimals) ?? "";
  const sum = figures?.shown.minus(gap).toFixed(decimals) ?? "";
  const others = more > 0 ? `本表另有${more}处合计也是这样。` : "";
  return {
    kind: "violation",
    at: placeOf(claim),
    evidence: terms.map(({ fact }) => placeOf(fact)),
    message: `${factName(claim)}显示为${own}，各项显示的数相加却是${sum}，相差${gap.abs().toFixed(decimals)}：${cells}还有没显示出来的小数，存的数是对得上的。请用 ROUND(…,${shown ?? usualDecimals}) 把各项取到表中的位数再求和，使公布的数能加得起来。${others}`,
    expected: sum,
    actual: own,
  };
}

/** `C8（存30.177）` */
function hiddenFigure(fact: Fact): string {
  const { stored, factor = 1 } = fact.reading.kind === "amount" ? fact.reading : {};
  return `${addressOf(fact)}（存${stored?.dividedBy(factor).toFixed() ?? ""}）`;
}
