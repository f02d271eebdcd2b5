/** 编码打错：金额和别的表一样，编码却差一位。 */
import { kindOf, type Catalogue, type CatalogueKind } from "../catalogue";
import { defineRule, doesNotApply, holds, type Check, type Equality } from "../contract/rule";
import { isInBlocks, isSubjectTable, subjectRows } from "../readings/codes/subjectRows";
import { placeOfRow, placesOfRow } from "../readings/place";
import { listed, tableName } from "../readings/wording";
import { amountOf, codeColumnsOf, normalise, type Row, type Table } from "../recognise";
import { a1, cellAt, type CellEdit } from "../workbook";

export const wrongCode = defineRule({
  id: "wrong-code",
  severity: "error",
  docs: {
    title: "编码打错",
    why: "编码错一位，这一行就成了另一个科目：上下级汇总、表间勾稽、科目名称会一起出错。同一笔金额在别的表里列在只差一位的编码下，而那张表没有这个编码的，是编码打错了，改编码即可。",
    basis: "同一科目的金额在各表中应当一致",
    example: {
      good: "支出总表 2101550 事业运行 12.00，一般公共预算支出表 2101550 事业运行 12.00",
      bad: "支出总表 2101550 事业运行 12.00，一般公共预算支出表 2101551 事业运行 12.00",
    },
  },
  *check({ tables }, catalogue) {
    const listing = tables.filter((table) => isSubjectTable(table) && !isInBlocks(table, subjectRows(table)));
    if (listing.length < 2) yield doesNotApply;
    for (const table of listing) {
      const others = listing.filter((other) => other !== table && other.axis === table.axis);
      const mistakes = subjectRows(table).flatMap((row) => mistakeIn(table, row, others, catalogue) ?? []);
      if (mistakes.length === 0) yield holds;
      yield* mistakes.map(violation);
    }
  },
});

interface Mistake {
  readonly table: Table;
  readonly row: Row;
  readonly code: string;
  /** The code that it should be, and the rows of other tables that show it. */
  readonly right: string;
  readonly shown: readonly { readonly table: Table; readonly row: Row }[];
}

function mistakeIn(table: Table, row: Row, others: readonly Table[], catalogue: Catalogue): Mistake | undefined {
  const { code } = row;
  if (code === undefined || others.some((other) => isShownIn(other, table, row))) return undefined;
  const shown = others.flatMap((other) =>
    other.rows.filter((one) => isMeant(table, row, other, one)).map((one) => ({ table: other, row: one })),
  );
  const codes = [...new Set(shown.map((one) => one.row.code))];
  const [right] = codes;
  if (right === undefined || codes.length > 1 || table.row(right) !== undefined) return undefined;
  return isTheWrongOne(table, row, right, shown.length, catalogue) ? { table, row, code, right, shown } : undefined;
}

/** Does another table have the code, with these amounts or with none to compare? */
function isShownIn(other: Table, table: Table, row: Row): boolean {
  const same = other.row(row.key);
  return same !== undefined && agreement(table, row, other, same) !== "differs";
}

function isMeant(table: Table, row: Row, other: Table, one: Row): boolean {
  const { code } = one;
  return code !== undefined && isOneSlipAway(row.code ?? "", code) && agreement(table, row, other, one) === "agrees";
}

function agreement(table: Table, row: Row, other: Table, one: Row): "agrees" | "differs" | "nothing" {
  let result: "agrees" | "nothing" = "nothing";
  for (const concept of table.additiveConcepts) {
    const own = table.fact(row, concept);
    const its = other.fact(one, concept);
    if (own === undefined || its === undefined) continue;
    const amounts = [amountOf(own), amountOf(its)] as const;
    if (amounts[0].agreement(amounts[1]) === "differs") return "differs";
    if (!amounts[0].isZero) result = "agrees";
  }
  return result;
}

/** One digit is another, or two neighbours have changed places. */
export function isOneSlipAway(code: string, other: string): boolean {
  if (code.length !== other.length) return false;
  const [first, second, ...more] = [...code].flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  if (first === undefined || more.length > 0) return false;
  return (
    second === undefined || (second === first + 1 && code[first] === other[second] && code[second] === other[first])
  );
}

/** Of two tables that disagree the catalogue knows one code only, or two others say the same. */
function isTheWrongOne(table: Table, { code = "" }: Row, right: string, others: number, catalogue: Catalogue): boolean {
  if (others > 1) return true;
  const kind = kindIn(table, code);
  const isKnown = (one: string): boolean => catalogue.names(kind, one, table.year).length > 0;
  return isKnown(right) && !isKnown(code);
}

function kindIn({ axis }: Table, code: string): CatalogueKind {
  if (axis === "functional") return "functional";
  return kindOf(code) === "government" ? "government" : "economic";
}

function violation({ table, row, code, right, shown }: Mistake): Check {
  const [at, ...rest] = placesOfRow(table, row);
  const fix = fixOf(row, code, right);
  const others = shown.map((one) => `${tableName(one.table)}（${a1(placeOfRow(one.table, one.row))}）`);
  return {
    kind: "violation",
    at,
    evidence: [...rest, ...shown.map((one) => placeOfRow(one.table, one.row))],
    message: `${tableName(table)}第${row.index + 1}行的编码${code}应为${right}：同样的金额，${listed(others, "张表")}列在${right}下。请改正编码。`,
    expected: right,
    actual: code,
    ...(fix !== undefined && { fix: [fix] }),
    explains: (equality) => speaksOf(equality, { table, row, code, right }),
  };
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
function speaksOf({ claim, terms }: Equality, { table, row, code, right }: Omit<Mistake, "shown">): boolean {
  return [claim, ...terms.map(({ fact }) => fact)].some((fact) => {
    if (fact.row === row || fact.row.code === code || fact.row.code === right) return true;
    const above = fact.row.code ?? "";
    return (
      fact.table === table && fact === claim && above !== "" && (right.startsWith(above) || code.startsWith(above))
    );
  });
}
