/** 编码名称的写法：编码写进了名称格，或同一列写法不一。 */
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { textKinds } from "../../readings/codes/codeColumns";
import type { Place } from "../../readings/place";
import { tableName } from "../../readings/wording";
import { readCode, type CodeForm, type Column, type Row, type Table } from "../../recognise";
import { cellAt } from "../../workbook";

export const bracketedName = defineRule({
  id: "bracketed-name",
  severity: "warning",
  docs: {
    title: "编码名称的写法",
    why: "同一列里编码和名称应是同一种写法。有的写“[30201]办公费”，有的写“30201-办公费”，有的只写“办公费”，汇总、查找时会当成不同的科目。整列都用同一种写法的是当地的习惯，不算错；编码另有一列、名称前又都带着编码的，只作提示。",
    grades: { info: "整列都把编码和名称写在一起的，是写法问题" },
    basis: "部门预算、决算公开表式",
    causes: "从不同的系统导出后拼在一起。",
    mend: "统一成整列的写法。",
    example: {
      good: "[30201]办公费、[30202]印刷费",
      bad: "[30201]办公费、30202-印刷费",
      drawn: `政府采购预算表 | | | | | | 单位：万元
        单位代码 | 单位名称 | 政府采购品目 | 功能科目 | 部门支出经济分类 | 采购数量 | 采购金额
        205001 | 某局本级 | [A07100300]纸制品 | [2101502]一般行政管理事务 | [30201]办公费 | 1 | 25.00
        205001 | 某局本级 | [A05040101]复印纸 | [2101502]一般行政管理事务 | [30201]办公费→30201-办公费 | 1 | 25.00
        205001 | 某局本级 | [A05040101]复印纸 | [2101502]一般行政管理事务 | [30202]印刷费 | 1 | 25.00`,
    },
  },
  check: ofEach("tables", function* (table) {
    const columns = columnsOf(table);
    const said = columns.flatMap((column) => mixed(table, column) ?? []);
    const hint = said.length === 0 ? columns.flatMap((column) => unusual(table, column) ?? [])[0] : undefined;
    if (hint !== undefined) said.push(hint);
    if (said.length === 0 && columns.length > 0) yield holds;
    yield* said;
  }),
});

/** `name`: the name alone, whose code has a cell of its own. */
type Form = CodeForm | "name";

/** A column with the rows of each form in which its codes and names are written. */
interface ColumnForms {
  readonly column: Column;
  readonly rows: ReadonlyMap<Form, readonly [Row, ...Row[]]>;
}

function columnsOf(table: Table): ColumnForms[] {
  const columns = new Map<Column, Map<Form, [Row, ...Row[]]>>();
  for (const row of table.rows) {
    for (const column of row.panel.columns) {
      const isKey = row.kind === "code" && (column.role === "code" || column.role === "name");
      if (!isKey && textKinds[column.concept ?? ""] === undefined) continue;
      const value = cellAt(row.sheet, row.index, column.index)?.value;
      const form = typeof value === "string" || typeof value === "number" ? formOf(value, row, column) : undefined;
      if (form === undefined) continue;
      let forms = columns.get(column);
      if (forms === undefined) columns.set(column, (forms = new Map()));
      const same = forms.get(form);
      if (same === undefined) forms.set(form, [row]);
      else same.push(row);
    }
  }
  return [...columns].map(([column, rows]) => ({ column, rows }));
}

function formOf(value: string | number, { code }: Row, { role }: Column): Form | undefined {
  if (role !== "name") return readCode(value)?.form;
  const inside = mayHoldCode.test(String(value)) ? readCode(value) : undefined;
  return inside !== undefined && inside.code === code ? inside.form : "name";
}

/** Hardly any name does, and reading takes time. */
const mayHoldCode = /^\s*[[【［〔(（\d０-９]|[\d０-９][\])）】］〕]?\s*$/u;

const formNames: Readonly<Record<Form, string>> = {
  plain: "只写编码",
  name: "只写名称",
  bracketed: "编码写在括号里",
  dashed: "编码和名称之间用短横",
  joined: "编码和名称连写",
  behind: "编码写在名称后面",
  levelled: "编码分级注明类、款、项",
};

function mixed(table: Table, { column, rows }: ColumnForms): Check | undefined {
  const [usual, ...others] = [...rows].sort(([, a], [, b]) => b.length - a.length);
  const [odd] = others;
  if (usual === undefined || odd === undefined) return undefined;
  const [form, [first]] = odd;
  const [at, ...evidence] = others.flatMap(([, same]) => same.map((row) => placeIn(table, row, column)));
  if (at === undefined) return undefined;
  const count = evidence.length === 0 ? "" : `等${evidence.length + 1}处`;
  const example = `“${textOf(usual[1][0], column)}”${formNames[usual[0]]}`;
  return {
    kind: "violation",
    at,
    evidence,
    message: `${tableName(table)}“${column.title}”这一列写法不一：“${textOf(first, column)}”${count}${formNames[form]}，其他如${example}。请统一写法。`,
    actual: textOf(first, column),
  };
}

/** A whole column written so is the custom of a place; lines of purchases have one column for code and name anyway. */
function unusual(table: Table, { column, rows }: ColumnForms): Check | undefined {
  const [written] = rows;
  if (written === undefined || column.role === "text") return undefined;
  const [form, [first]] = written;
  if (form === "plain" || form === "name") return undefined;
  return {
    kind: "violation",
    severity: "info",
    at: placeIn(table, first, column),
    relation: "column",
    message: `${tableName(table)}“${column.title}”整列${formNames[form]}（如“${textOf(first, column)}”）。这是写法问题，不影响核对；公开表式一般编码、名称各占一列。`,
    actual: textOf(first, column),
  };
}

function textOf({ sheet, index }: Row, column: Column): string {
  return String(cellAt(sheet, index, column.index)?.value).trim();
}

function placeIn(table: Table, { index: row, key }: Row, { index: column, concept }: Column): Place {
  return { sheet: table.sheet, table, row, column, key, concept: concept ?? "name" };
}
