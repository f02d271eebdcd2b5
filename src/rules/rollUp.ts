/** 上级科目（单位、类别）的金额等于所列下级之和：合计=Σ类，类=Σ款，款=Σ项。 */
import { drawnExpenditure } from "../contract/drawnExpenditure";
import { ofEach } from "../contract/ofEach";
import { couldNotRun, defineRule, doesNotApply, plus, type Check, type Mismatch, type Term } from "../contract/rule";
import { Amount } from "../amount";
import { headingLevelsOf } from "../readings/headingLevels";
import { placeOf } from "../readings/place";
import { firstAmount } from "../readings/tablePlaces";
import { factName, figure, money, rowName, shown, tableName } from "../readings/wording";
import {
  amountOf,
  isBelowHeader,
  isBlank,
  isReadable,
  type Column,
  type Fact,
  type Family,
  type Panel,
  type Row,
  type Table,
} from "../recognise";
import { columnKinds, isDeduction, ofWhich, splitOrdinal } from "../vocabulary";

export const rollUp = defineRule({
  id: "roll-up",
  severity: "error",
  docs: {
    title: "上下级汇总",
    why: "科目按类、款、项逐级汇总，单位按部门、所属单位逐级汇总；同一列中上级金额应等于所列下级金额之和。",
    grades: {
      warning: "没有编码、编号，上下级关系是按数看出来的；采购等清单里合计没有填写的",
      info: "采购等清单里单位一行没有填写汇总数的；类、款等上级科目各行都没有填写汇总数的",
    },
    basis: "《政府收支分类科目》；部门预算编制要求",
    causes: "改了下级没有改上级；新增一行没有并入上级公式；数字录入时颠倒（16.89 打成 16.98）。",
    mend: "先核对下级各行与批复数，再让上级等于下级之和；上级用公式，不手工录入。",
    example: {
      good: "208 社会保障和就业支出 16.88 ＝ 20805 行政事业单位养老支出 16.88",
      bad: "208 社会保障和就业支出 16.98，而所列款级科目只有 20805 行政事业单位养老支出 16.88，差 0.10",
      drawn: drawnExpenditure("208 | 社会保障和就业支出 | 16.88→16.98 | 16.88→16.98 |"),
    },
  },
  check: ofEach("tables", function* (table) {
    if (table.axis === "caption") return;
    if (table.panels.some((panel) => table.treeOf(panel) === "none" && hasRows(table, panel))) {
      // Zeros add up in every way.
      yield firstAmount(table) === undefined ? doesNotApply : couldNotRun(`${tableName(table)}的上下级汇总`, noTree);
      return;
    }
    const uncoded = table.rows.find(({ kind }) => kind === "memo");
    const headings = table.once(headingLevelsOf);
    yield* unfilledLevels(table, headings);
    for (const family of table.families()) {
      if (isBareHeading(table, family.parent) || headings.has(family.parent)) continue;
      const doubt = doubtOf(table, family, uncoded);
      for (const column of family.parent.panel.additive) {
        // Where the header takes a cell of the total's row, the total is not printed.
        const isPrinted = isBelowHeader(family.parent, column);
        yield !isPrinted || table.isBlank(column.concept ?? "") || table.isLeftOpen(family.parent, column)
          ? doesNotApply
          : sumOf(table, family, column, headings, doubt);
      }
    }
  }),
});

/** A single row has nothing to add up. */
function hasRows({ rows }: Table, panel: Panel): boolean {
  return rows.filter((row) => row.panel === panel).length > 1;
}

const noTree = "看不出各行的上下级关系：编号、缩进和各种合计的算法都与表中的数对不上";

/** Why the rows below another one may not be all that it consists of; undefined where they are. */
function doubtOf(table: Table, family: Family, uncoded: Row | undefined): string | undefined {
  if (uncoded !== undefined)
    return `第${uncoded.index + 1}行${uncoded.name === "" ? "" : rowName(uncoded)}没有编码，不能确定它属于哪一级`;
  return isExtract(table, family) ? `${rowName(family.parent)}的下级写作“其中”，不一定列全` : undefined;
}

/** `201 一般公共服务支出`, `2010301 其中：行政运行`: a choice of what stands above, unless several come to it in at least half of the columns. */
function isExtract(table: Table, { parent, children }: Family): boolean {
  if (!children.some(({ name }) => splitOrdinal(name).level === ofWhich)) return false;
  const sums = parent.panel.additive.flatMap((column) => {
    const parts = children.map((child) => table.factIn(child, column)).filter(isReadable);
    const whole = table.factIn(parent, column);
    if (!isReadable(whole) || amountOf(whole).isZero) return [];
    return amountOf(whole).agreement(Amount.sum(parts.map(amountOf), table.unit)) !== "differs";
  });
  return children.length < 2 || sums.filter((holds) => holds).length * 2 < sums.length;
}

function sumOf(
  table: Table,
  { parent, children }: Family,
  column: Column,
  headings: ReadonlySet<Row>,
  doubt: string | undefined,
): Check {
  const claim = table.factIn(parent, column);
  const isHeadingRow = ({ row, reading }: Fact): boolean =>
    headings.has(row) || (table.axis === "line" && reading.kind === "blank" && row.children.length > 0);
  const terms = collect(table, children, column.concept ?? "", isHeadingRow);
  if (isLeftOpen(table, claim, terms)) return doesNotApply;
  // In lists of purchases the organisation's row is a heading; a blank there states nothing.
  const isLeftOut = table.axis === "line" && isBlank(claim);
  const isHeading = isLeftOut && parent.kind !== "total";
  return {
    kind: "equality",
    claim,
    terms,
    about: () => `${factName(claim)}＝所列下级之和`,
    message: isHeading ? headingMessage : message,
    advice: isHeading ? () => "如需列示汇总数，请补填。" : advice,
    ...((isLeftOut || table.treeOf(parent.panel) === "weak" || parent.panel.supposed?.has(column) === true) && {
      severity: "warning" as const,
    }),
    ...(isHeading && { severity: "info" as const }),
    ...(doubt !== undefined && { unlessBecause: doubt }),
  };
}

/** Need this column not state what the rows come to? */
function isLeftOpen({ axis }: Table, claim: Fact, terms: readonly Term[]): boolean {
  const { row, column } = claim;
  const areBlank = terms.map(({ fact }) => isBlank(fact));
  // In a table read by its form a column may tell of the lines, and not of what they consist of; so may one of 三公 items: 预算数.
  const mayTellOfLines = axis === "general" || (axis === "item" && row.parent !== undefined);
  if (mayTellOfLines && areBlank.every(Boolean)) return true;
  if (!isBlank(claim)) return false;
  // 12 台, 200 箱 and 15 套 come to nothing that anybody would print; people do.
  const areThings = column.role === "count" && !columnKinds.countsPeople.test(column.title);
  if (areThings && (axis === "line" || axis === "general")) return true;
  return columnKinds.ofLastingAssets.test(column.title) && areBlank.some(Boolean);
}

/**
 * In lists of purchases, and in tables read by their form, a row without any figure only says what follows; but for the total of a column
 * that must have one.
 */
function isBareHeading(table: Table, row: Row): boolean {
  const { additive, supposed } = row.panel;
  if (row.kind === "total" && additive.some((column) => supposed?.has(column))) return false;
  return (
    (table.axis === "line" || table.axis === "general") &&
    row.panel.additive.every((column) => table.factIn(row, column).reading.kind === "blank")
  );
}

/** One hint for all rows of levels that are left without sums. */
function* unfilledLevels(table: Table, headings: ReadonlySet<Row>): Iterable<Check> {
  const [first, ...others] = headings;
  const column = first?.panel.additive[0];
  if (first === undefined || column === undefined) return;
  yield {
    kind: "violation",
    severity: "info",
    at: placeOf(table.factIn(first, column)),
    message: `${tableName(table)}的上级科目（${rowName(first)}等${others.length + 1}行）没有填写汇总数；合计按所列下级核对。如需列示，请补填。`,
  };
}

/** Collects every child's own figure; of a heading, those of the rows below it. */
function collect(table: Table, rows: readonly Row[], concept: string, isHeading: (fact: Fact) => boolean): Term[] {
  return rows.flatMap((row): Term[] => {
    const fact = table.fact(row, concept);
    if (fact === undefined) return [];
    if (isHeading(fact)) return collect(table, row.children, concept, isHeading);
    return [isTakenAway(fact) ? { fact, sign: -1 } : plus(fact)];
  });
}

/** `减：部门内部抵销`, printed without a minus. */
function isTakenAway({ row, reading }: Fact): boolean {
  return isDeduction.test(row.name) && reading.kind === "amount" && !reading.amount.isNegative;
}

function message({ claim, terms, expected, difference }: Mismatch): string {
  return `${factName(claim)}应为所列${terms.length}项下级之和${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}

function advice({ expected, actual }: Mismatch): string {
  return expected.minus(actual).isNegative
    ? "下级之和小于上级：请核对是否漏列了下级，或上级金额有误。"
    : "下级之和大于上级：请核对下级各行，或上级金额有误。";
}

function headingMessage({ claim, expected }: Mismatch): string {
  return `${factName(claim)}没有填写，下级之和为${figure(expected, claim)}。`;
}
