/** 金额与科目错行：一段金额整体错开，各自对着别的科目。 */
import { defineRule, doesNotApply, holds, type Check, type Equality } from "../../contract/rule";
import { isInBlocks, isSubjectTable, subjectRows } from "../../readings/codes/subjectRows";
import { placeOf } from "../../readings/place";
import { listed, tableName } from "../../readings/wording";
import { addressOf, type Row, type Table } from "../../recognise";
import { slipAgainst } from "./otherTable";
import { brokenSums, slipBySums } from "./ownSums";
import type { RowSlip, Stretch } from "./slip";

export const slippedRows = defineRule({
  id: "slipped-rows",
  severity: "error",
  docs: {
    title: "金额与科目错行",
    why: "增删科目行或粘贴金额时，若只移动了科目或只移动了金额，其后每一行的金额都对着别的科目。逐行看是几十处差错，原因只有一个：把金额移回自己的科目即可。",
    basis: "同一科目的金额在各表中应当一致；上级科目等于所列下级之和",
    causes: "只在金额列（或科目列）插入、删除了单元格；粘贴时起始行错了一行。",
    mend: "把金额整块移回自己的科目，不要逐个改数。",
    example: {
      good: "20805 行政事业单位养老支出 1460.16，2080501 行政单位离退休 44.54，2080502 事业单位离退休 361.85，各表一致",
      bad: "其中一张表的20805对着44.54（2080501的金额），2080501对着361.85（2080502的金额），以下各行都错开一行",
      drawn: `一般公共预算支出表 | | 单位：万元
        科目编码 | 科目名称 | 合计
        208 | 社会保障和就业支出 | 68.20
        20805 | 行政事业单位养老支出 | 68.20
        2080501 | 行政单位离退休 | 20.10→20.10
        2080505 | 机关事业单位基本养老保险缴费支出 | 32.07→16.03
        2080506 | 机关事业单位职业年金缴费支出 | 16.03→21.50
        210 | 卫生健康支出 | 21.50→21.50
        21011 | 行政事业单位医疗 | 21.50→14.40
        2101101 | 行政单位医疗 | 14.40→7.10
        2101103 | 公务员医疗补助 | 7.10→12.50
        213 | 农林水支出 | 12.50→12.50
        21301 | 农业农村 | 12.50→8.00
        2130101 | 行政运行 | 8.00→4.50
        2130104 | 事业运行 | 4.50→33.90
        221 | 住房保障支出 | 33.90→33.90
        22102 | 住房改革支出 | 33.90→24.00
        2210201 | 住房公积金 | 24.00→9.90
        2210202 | 提租补贴 | 9.90→136.10
        | 合计 | 136.10`,
    },
  },
  *check({ tables }) {
    const broken = new Map(tables.filter(listsSubjects).map((table) => [table, brokenSums(table)]));
    if (broken.size === 0) yield doesNotApply;
    for (const table of broken.keys()) {
      const slip = slipOf(table, broken);
      yield slip === undefined ? holds : violation(table, slip);
    }
  },
});

function listsSubjects(table: Table): boolean {
  return (
    isSubjectTable(table) &&
    table.panels.every((panel) => table.treeOf(panel) === "stated") &&
    !isInBlocks(table, subjectRows(table))
  );
}

/** Two tables may also disagree because the other one has slipped: the one of which more sums break is wrong. */
function slipOf(table: Table, broken: ReadonlyMap<Table, number>): RowSlip | undefined {
  const own = broken.get(table) ?? 0;
  if (own === 0) return undefined;
  const others = [...broken].flatMap(([other, count]) => (other.axis === table.axis && count < own ? [other] : []));
  return slipAgainst(table, others) ?? slipBySums(table);
}

function violation(table: Table, { stretches, affected, reason, evidence }: RowSlip): Check {
  const [{ first: start }] = stretches;
  const cells = [...stretches.flatMap(({ first, last }) => [first, last]), ...evidence].filter(
    (fact) => fact !== start,
  );
  return {
    kind: "violation",
    at: placeOf(start),
    evidence: cells.map(placeOf),
    message:
      `${tableName(table)}自${addressOf(start)}起，金额与科目错行：${listed(stretches.map(stretchText), "段", "，")}。${reason}` +
      "请把金额移回各自的科目，并核对是否多列或漏列了科目。",
    explains: (equality) => speaksOf(equality, affected),
  };
}

/** `第18至33行的金额比自己的科目靠上2行`. */
function stretchText({ first, last, distance }: Stretch): string {
  const side = distance > 0 ? "上" : "下";
  return `第${first.row.index + 1}至${last.row.index + 1}行的金额比自己的科目靠${side}${Math.abs(distance)}行`;
}

function speaksOf({ claim, terms }: Equality, rows: ReadonlySet<Row>): boolean {
  return rows.has(claim.row) || terms.some(({ fact }) => rows.has(fact.row));
}
