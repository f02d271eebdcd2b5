/** 表中的错误值：#REF!、#DIV/0! 等，读者看到的是一串符号而不是数字。 */
import { drawnExpenditure } from "../contract/drawnExpenditure";
import { ofEach } from "../contract/ofEach";
import { defineRule, holds, type Check, type Equality } from "../contract/rule";
import { grouped } from "../grouped";
import type { Place } from "../readings/place";
import { listed, tableName } from "../readings/wording";
import type { Page, Row, Table } from "../recognise";
import { a1, isFault, type Cell, type Position, type Sheet } from "../workbook";

export const formulaError = defineRule({
  id: "formula-error",
  severity: "error",
  docs: {
    title: "公式错误值",
    why: "公式算不出结果时，单元格显示 #REF!、#DIV/0!、#N/A 等错误值；引用它的合计也会变成错误值，与它有关的勾稽关系都无法核对。公开的表中不应有错误值。",
    basis: "Excel 错误值",
    causes: "删除了公式引用的行、列或工作表；除数是空格。",
    mend: "撤销删除，或把公式重新指向现在的单元格；除法用 IF 判断除数为零。",
    example: {
      good: "项目支出 1,819.92",
      bad: "项目支出 #REF!（公式引用的工作表已被删除）",
      drawn: drawnExpenditure("2080505 | 机关事业单位基本养老保险缴费支出 | 12.00→#REF! | 12.00 |"),
    },
  },
  check: ofEach("tablesAndForms", function* (table) {
    yield* errorsIn(table);
  }),
});

interface ErrorCell extends Position {
  readonly sheet: Sheet;
  readonly code: string;
  readonly formula: string | undefined;
}

/** One finding for each kind of error: sums carry an error on, and thirty cells with one cause are one mistake. */
function* errorsIn(table: Table): Iterable<Check> {
  const byCode = grouped(errorCells(table), ({ code }) => code);
  if (byCode.size === 0) {
    if (table.hasRows) yield holds;
    return;
  }
  const rowAt = rowFinder(table);
  for (const [code, cells] of byCode) yield ofCode(table, code, cells, rowAt);
}

function* errorCells({ pages }: Table): Iterable<ErrorCell> {
  for (const page of pages) yield* errorCellsOn(page);
}

function* errorCellsOn({ sheet, area }: Page): Iterable<ErrorCell> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cells[column];
      const code = cell === undefined ? undefined : errorCode(cell);
      if (code !== undefined) yield { sheet, row, column, code, formula: cell?.formula };
    }
  }
}

const meanings: Readonly<Record<string, string>> = {
  "#REF!": "引用失效：公式引用的单元格、行列或工作表已被删除",
  "#DIV/0!": "除数为零：公式的除数是 0 或空白",
  "#VALUE!": "数据类型不对：公式里参与计算的不是数字",
  "#NAME?": "名称写错：公式里的函数名或名称 Excel 不认识",
  "#N/A": "查找不到：查找函数没有找到对应的值",
  "#NUM!": "数值无效：计算结果太大、太小或无法求出",
  "#NULL!": "引用写错：两个区域没有交集，常因漏写逗号或冒号",
  "#SPILL!": "结果溢出：公式结果需要占用的单元格不是空的",
  "#CALC!": "公式无法计算",
  "#GETTING_DATA": "数据还没有取回",
  "#FIELD!": "引用的字段不存在",
  "#BLOCKED!": "引用的数据被禁止访问",
  "#CONNECT!": "外部数据连接不上",
  "#UNKNOWN!": "Excel 不认识的数据",
};

/** Also where the error was pasted as a text. */
function errorCode({ value }: Cell): string | undefined {
  if (isFault(value)) return value.kind === "error" ? value.code : undefined;
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  const text = value.trim();
  return text in meanings ? text : undefined;
}

/** A formula that has the error written in itself is where the others have it from. */
function isSource({ formula, code }: ErrorCell): boolean {
  return formula?.includes(code) === true;
}

type RowFinder = (cell: ErrorCell) => Row | undefined;

function rowFinder({ rows }: Table): RowFinder {
  const byIndex = grouped(rows, ({ index }) => index);
  return ({ sheet, row, column }) =>
    byIndex.get(row)?.find((one) => one.sheet === sheet && one.panel.columns.some(({ index }) => index === column));
}

function ofCode(table: Table, code: string, cells: readonly [ErrorCell, ...ErrorCell[]], rowAt: RowFinder): Check {
  const first = cells.find(isSource) ?? cells[0];
  const others = cells.filter((cell) => cell !== first);
  const where = listed([first, ...others].map(a1), "个单元格");
  const formula = first.formula === undefined ? "" : `（${a1(first)}的公式：=${first.formula}）`;
  const unplaced = new Set(cells.flatMap((cell) => unplacedRow(cell, rowAt) ?? []));
  return {
    kind: "violation",
    at: placeAt(table, first, rowAt),
    evidence: others.map((cell) => placeAt(table, cell, rowAt)),
    message: `${tableName(table)}的${where}是错误值${code}，${meanings[code] ?? "公式出错"}${formula}。与它有关的合计和勾稽关系无法核对，请更正公式或改填数字。`,
    relation: code,
    actual: code,
    ...(unplaced.size > 0 && { explains: (equality: Equality) => isSumOfRows(equality, table) }),
  };
}

function placeAt(table: Table, position: ErrorCell, rowAt: RowFinder): Place {
  const row = rowAt(position);
  const concept = row?.panel.columns.find(({ index }) => index === position.column)?.concept;
  const { sheet, row: index, column } = position;
  return {
    sheet,
    table,
    row: index,
    column,
    ...(row && { key: row.key }),
    ...(concept && { concept }),
  };
}

const keyRoles = new Set(["code", "code-part", "name", "caption"]);

/** A row whose code or name is an error: nobody can tell what it belongs to. */
function unplacedRow(position: ErrorCell, rowAt: RowFinder): Row | undefined {
  const row = rowAt(position);
  const role = row?.panel.columns.find(({ index }) => index === position.column)?.role;
  return role !== undefined && keyRoles.has(role) ? row : undefined;
}

/** Where a row has no place, sums along the rows may fail for that reason. */
function isSumOfRows({ claim, terms }: Equality, table: Table): boolean {
  return claim.table === table && terms.every(({ fact }) => fact.table === table && fact.row !== claim.row);
}
