/** 金额（数量）栏里以文本形式存放的数字：看得见，Excel 求和却不计。 */
import { drawnExpenditure } from "../contract/drawnExpenditure";
import type { Amount } from "../amount";
import { defineRule, holds, type Check, type Violation } from "../contract/rule";
import { grouped } from "../grouped";
import { placeOf } from "../readings/place";
import { factName, figure, firstFew, listed, tableName } from "../readings/wording";
import { addressOf, type Fact, type Table } from "../recognise";
import { cellAt, type Cell } from "../workbook";

export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "warning",
  docs: {
    title: "文本形式的数字",
    why: "金额栏里的数字如果是文本，看起来与数字一样，但 Excel 的 SUM 等公式不计文本，合计会漏掉它。同一张表里的合并为一条，许多张表都是这样的也合并为一条。横线（—）和空白表示没有，不算问题。",
    basis: "Excel 求和规则",
    causes: "从系统导出或从网页粘贴；录入前单元格已设为文本格式。",
    mend: "选中这些单元格，点左上角提示“转换为数字”，再看合计是否变化。",
    example: {
      good: "上年结转结余 1,190.89（数字）",
      bad: "上年结转结余 “1, 190.89”（逗号后多一个空格，成了文本），SUM 求和时按 0 计算",
      drawn: drawnExpenditure('2080505 | 机关事业单位基本养老保险缴费支出 | 12.00→"12.00" | 12.00 |'),
    },
  },
  *check({ tablesAndForms }) {
    const all = tablesAndForms.filter(({ hasRows }) => hasRows).map((table) => ({ table, texts: table.once(textsIn) }));
    const kinds = [all.filter(({ texts }) => texts.isMost), all.filter(({ texts }) => texts.areZeros)];
    const told = kinds.filter(({ length }) => length > fewTables);
    for (const alike of told) yield ofTables(alike);
    for (const one of all) if (!told.some((alike) => alike.includes(one))) yield* checksOf(one.table, one.texts);
  },
});

interface TypedFact {
  readonly fact: Fact;
  readonly amount: Amount;
  readonly cell: Cell | undefined;
}

type TypedFacts = readonly [TypedFact, ...TypedFact[]];

/** The texts among a table's figures. */
interface Texts {
  readonly typed: readonly TypedFact[];
  readonly isMost: boolean;
  /** Nothing but zeros: an export prints them so, and no sum misses them. */
  readonly areZeros: boolean;
}

/** A table with more texts than so many, and more than it has numbers, was pasted or exported that way: one finding tells it. */
const fewTexts = 5;
/** More tables than so many with such texts are told in one finding. */
const fewTables = 2;

function textsIn(table: Table): Texts {
  const typed: TypedFact[] = [];
  let numbers = 0;
  for (const fact of table.figures()) {
    const { row, column, reading } = fact;
    // A rate below the years that it compares is never summed.
    if (reading.kind !== "amount" || row.kind === "comparison") continue;
    if (reading.typed === undefined) numbers += 1;
    else typed.push({ fact, amount: reading.amount, cell: cellAt(row.sheet, row.index, column.index) });
  }
  const areZeros = typed.length > 0 && typed.every((one) => kindOf(one) === "zero");
  return { typed, areZeros, isMost: !areZeros && typed.length > fewTexts && typed.length > numbers };
}

function* checksOf(table: Table, { typed, isMost }: Texts): Iterable<Check> {
  const [first, ...others] = typed;
  if (first === undefined) yield holds;
  else if (isMost) yield ofTable(table, [first, ...others]);
  else for (const [kind, alike] of grouped(typed, kindOf)) yield ofKind(table, kind, alike);
}

/** Texts of one kind are one mistake: they came in together, and are put right in one go. */
type Kind = "zero" | "formula" | "text";

function kindOf({ amount, cell }: TypedFact): Kind {
  if (amount.isZero) return "zero";
  return cell?.formula === undefined ? "text" : "formula";
}

function ofKind(table: Table, kind: Kind, alike: TypedFacts): Check {
  if (kind === "zero") return zeros(table, alike);
  return alike.length === 1 ? ofCell(alike[0]) : several(table, kind, alike);
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
  return cell?.formula === undefined ? `请改为数字重新录入：${number}。` : `该单元格${mendFormula}`;
}

function ofTable(table: Table, typed: TypedFacts): Check {
  return ofCells(
    typed,
    `${tableName(table)}的数字大多是文本（共${typed.length}个单元格，从${factName(typed[0].fact)}起）；检查时按数字读取。Excel 的 SUM 不计文本，求和会漏掉它们。${convert}`,
    "table",
  );
}

function ofTables(alike: readonly { readonly table: Table; readonly texts: Texts }[]): Check {
  const [first, ...others] = alike.flatMap(({ texts }) => texts.typed);
  if (first === undefined) return holds;
  const tables = listed(
    alike.map(({ table }) => tableName(table)),
    "张表",
  );
  const where = `（共${others.length + 1}个单元格，从${factName(first.fact)}起）`;
  const areZeros = alike.every(({ texts }) => texts.areZeros);
  return ofCells(
    [first, ...others],
    areZeros
      ? `${tables}的零是文本，不是数字${where}。${harmless}${convert}`
      : `${tables}的数字大多是文本${where}；检查时按数字读取。Excel 的 SUM 不计文本，求和会漏掉它们。${convert}`,
    areZeros ? "tables-of-zeros" : "tables",
  );
}

function several(table: Table, kind: "formula" | "text", typed: TypedFacts): Check {
  const slips = typed.filter(hasSlip);
  const read = slips.length === 0 ? "" : `，其中${firstFew(slips.map(readingOf))}`;
  const how =
    kind === "formula" ? `这些单元格${mendFormula}` : slips.length === 0 ? convert : `${convert}写法特殊的请重新录入。`;
  return ofCells(
    typed,
    `${tableName(table)}有${typed.length}个数字是文本（${cellsOf(typed)}）；检查时按数字读取${read}。Excel 的 SUM 不计文本，求和会漏掉它们。${how}`,
    kind,
  );
}

/** `D11“△50.00”按-50.00` */
function readingOf({ fact, amount, cell }: TypedFact): string {
  return `${addressOf(fact)}“${String(cell?.value)}”按${figure(amount, fact)}`;
}

/** Excel converts `650.00`, but not `△50.00` or `1, 190.89`. */
function hasSlip({ cell }: TypedFact): boolean {
  return !/^\s*-?[\d,]+(?:\.\d+)?\s*$/u.test(String(cell?.value));
}

/** Sums are the same with them and without. */
function zeros(table: Table, typed: TypedFacts): Check {
  const what =
    typed.length === 1
      ? `${factName(typed[0].fact)}的零是文本“${String(typed[0].cell?.value)}”，不是数字`
      : `${tableName(table)}有${typed.length}个零是文本，不是数字（${cellsOf(typed)}）`;
  return ofCells(typed, `${what}。${harmless}${convert}`, "zeros");
}

const harmless = "求和的结果不受影响，但单元格格式对它不起作用，以后改填金额也容易仍是文本。";
const mendFormula = "的公式返回文本，请改用返回数字的公式（例如去掉 TEXT 函数，用单元格格式控制小数位）。";
const convert = "请选中这些单元格，用“转换为数字”或“分列”改为数字。";

function cellsOf(typed: TypedFacts): string {
  return firstFew(typed.map(({ fact }) => addressOf(fact)));
}

function ofCells([first, ...others]: TypedFacts, message: string, relation: string): Violation {
  return {
    kind: "violation",
    at: placeOf(first.fact),
    evidence: others.map(({ fact }) => placeOf(fact)),
    message,
    relation,
  };
}
