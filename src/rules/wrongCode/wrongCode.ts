/** 编码打错：金额和别的表一样，编码却差一位。 */
import type { Catalogue } from "../../catalogue";
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { defineRule, doesNotApply, holds, type Check, type Equality } from "../../contract/rule";
import { isInBlocks, isSubjectTable, subjectRows, type CodedRow } from "../../readings/codes/subjectRows";
import { placeOfRow, placesOfRow } from "../../readings/place";
import { listed, tableName } from "../../readings/wording";
import { codeColumnsOf, normalise, type Row, type Table } from "../../recognise";
import { a1, cellAt, type CellEdit } from "../../workbook";
import { codeNamesOf, type CodeNames } from "./codeNames";
import { codeOfDepartment } from "./codeOfDepartment";
import { mistakenHeadings } from "./headingOfOthers";
import type { Mistake } from "./mistake";
import { namedForOther } from "./namedForOther";
import { printedTwice } from "./printedTwice";
import { shownElsewhere } from "./shownElsewhere";

export const wrongCode = defineRule({
  id: "wrong-code",
  severity: "error",
  docs: {
    title: "编码打错",
    why: "编码错一位，这一行就成了另一个科目：上下级汇总、表间勾稽、科目名称会一起出错。同一笔金额在别的表里列在只差一位的编码下，而那张表没有这个编码的，或者一行的金额正是下面另一个编码各行之和的，或者名称是只差一位的另一个编码的、又排在那个科目的同级之间的，是编码打错了，改编码即可。同一行的编码写了两处的，两处应当一致。部门的编码与下面各单位编码的开头只差一位的，也是打错了。",
    grades: { warning: "部门编码与各单位编码的开头差一位的" },
    basis: "同一科目的金额在各表中应当一致",
    causes: "手工录入时打错一位。",
    mend: "改编码，名称和金额不动。",
    example: {
      good: "支出总表 2101550 事业运行 12.00，一般公共预算支出表 2101550 事业运行 12.00",
      bad: "支出总表 2101550 事业运行 12.00，一般公共预算支出表 2101551 事业运行 12.00",
      drawn: `${drawnExpenditure()}
        ---
        2026年一般公共预算支出表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | 合计 | 96.88 | 46.88 | 50.00
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        20805 | 行政事业单位养老支出 | 16.88 | 16.88 |
        2080505→2080550 | 机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 |
        2080506 | 机关事业单位职业年金缴费支出 | 4.88 | 4.88 |
        210 | 卫生健康支出 | 80.00 | 30.00 | 50.00
        21015 | 医疗保障管理事务 | 80.00 | 30.00 | 50.00
        2101501 | 行政运行 | 30.00 | 30.00 |
        2101502 | 一般行政管理事务 | 50.00 | | 50.00`,
    },
  },
  *check({ tables }, catalogue) {
    const unmixed = tables.filter((table) => !isInBlocks(table, subjectRows(table)));
    const listing = unmixed.filter(isSubjectTable);
    if (listing.length === 0) yield doesNotApply;
    for (const table of tables) {
      yield* printedTwice(table);
      yield* codeOfDepartment(table);
    }
    for (const table of unmixed) if (table.axis === "general") yield* mistakesOfForm(table, catalogue);
    for (const table of listing) {
      const others = listing.filter((other) => other !== table && other.axis === table.axis);
      const rows = subjectRows(table);
      const names = codeNamesOf(table, catalogue);
      const own = mistakesWithin(table, rows, names, catalogue);
      const told = new Set(own.map(({ row }) => row));
      const mistakes = [
        ...own,
        ...rows.flatMap((row) => (told.has(row) ? [] : (shownElsewhere(table, row, others, names) ?? []))),
      ];
      if (mistakes.length === 0) yield holds;
      yield* mistakes.map(violation);
    }
  },
});

/** Of a table that no layout explains, only what it says itself; 501 above 30101 is of the other classification. */
function* mistakesOfForm(table: Table, catalogue: Catalogue): Iterable<Check> {
  for (const mistake of mistakesWithin(table, subjectRows(table), codeNamesOf(table, catalogue), catalogue))
    if (mistake.code[0] === mistake.right[0]) yield violation(mistake);
}

/** What the table shows by itself, each row once. */
function mistakesWithin(
  table: Table,
  rows: readonly CodedRow[],
  names: CodeNames,
  catalogue: Catalogue,
): readonly Mistake[] {
  const headings = mistakenHeadings(table, rows, names);
  const told = new Set(headings.map(({ row }) => row));
  return [...headings, ...namedForOther(table, rows, names, catalogue).filter(({ row }) => !told.has(row))];
}

function violation(mistake: Mistake): Check {
  const { table, row, code, right, shown, evidence } = mistake;
  const [at, ...rest] = placesOfRow(table, row);
  const fix = fixOf(row, code, right);
  const why = reasons[evidence](mistake);
  return {
    kind: "violation",
    at,
    evidence: [...rest, ...shown.map((one) => placeOfRow(one.table, one.row))],
    message: `${tableName(table)}第${row.index + 1}行的编码${code}应为${right}：${why}。请改正编码。`,
    expected: right,
    actual: code,
    ...(fix !== undefined && { fix: [fix] }),
    explains: (equality) => speaksOf(equality, { table, row, code, right }),
  };
}

/** How the rows that show the mistake show it. */
const reasons: Readonly<Record<Mistake["evidence"], (mistake: Mistake) => string>> = {
  "rows-below": ({ right, shown }) => `它的金额正是下面${right}各行（${listed(cellsOf(shown), "行")}）之和`,
  "row-above": ({ shown }) => `它是上面${codesOf(shown)}（${listed(cellsOf(shown), "行")}）唯一的下级，金额相同`,
  name: ({ row, right, shown }) =>
    `名称“${row.name}”的编码是${right}，又排在${codesOf(shown)}（${listed(cellsOf(shown), "行")}）旁边`,
  "other-tables": ({ right, shown }) => {
    const cells = cellsOf(shown);
    const others = shown.map(({ table }, position) => `${tableName(table)}（${cells[position] ?? ""}）`);
    return `同样的金额，${listed(others, "张表")}列在${right}下`;
  },
};

function cellsOf(shown: Mistake["shown"]): string[] {
  return shown.map(({ table, row }) => a1(placeOfRow(table, row)));
}

function codesOf(shown: Mistake["shown"]): string {
  return listed(
    shown.map(({ row }) => row.code ?? ""),
    "个",
  );
}

/** A code that is split over several cells is left to the user. */
function fixOf(row: Row, code: string, right: string): CellEdit | undefined {
  const [column, ...others] = codeColumnsOf(row);
  const cell = cellAt(row.sheet, row.index, column);
  if (others.length > 0 || cell === undefined || cell.formula !== undefined) return undefined;
  const { value } = cell;
  if ((typeof value !== "string" && typeof value !== "number") || normalise(String(value)) !== code) return undefined;
  const after = typeof value === "number" ? Number(right) : right;
  return { sheet: row.sheet.name, row: row.index, column, before: value, after };
}

/** Sums and comparisons of the row, of both codes, and of what stands above either in the table. */
function speaksOf(
  { claim, terms }: Equality,
  { table, row, code, right }: Pick<Mistake, "table" | "row" | "code" | "right">,
): boolean {
  return [claim, ...terms.map(({ fact }) => fact)].some((fact) => {
    if (fact.row === row || fact.row.code === code || fact.row.code === right) return true;
    const above = fact.row.code ?? "";
    return (
      fact.table === table && fact === claim && above !== "" && (right.startsWith(above) || code.startsWith(above))
    );
  });
}
