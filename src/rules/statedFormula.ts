/** 表自己印明的公式：表下的27行＝（1+2+…+8）行、6栏各行＝（1+2-3）栏各行，表头的可用合计（3＝1＋2）。 */
import { ofEach } from "../contract/ofEach";
import { couldNotRun, defineRule, doesNotApply, type Check, type Mismatch, type Term } from "../contract/rule";
import { parseFormulas, type PrintedFormula } from "../readings/formulas/parseFormulas";
import { headFormulas, headNumber } from "../readings/formulas/headFormulas";
import { factName, figure, listed, money, shown, tableName } from "../readings/wording";
import type { Column, Fact, Panel, Row, Table } from "../recognise";

export const statedFormula = defineRule({
  id: "stated-formula",
  severity: "error",
  docs: {
    title: "表下公式",
    why: "决算表在表下注明行次、栏次之间的关系，例如“27行＝（1+2+3+4+5+6+7+8）行”“1栏各行＝（2+3）栏各行”；有的表把公式印在表头，例如“可用合计（3＝1＋2）”。表中的数应当符合本表印明的公式。",
    basis: "部门决算公开表式：表下、表头注明的行次、栏次公式",
    causes: "增减行后公式没有跟着改；手工填了总计。",
    mend: "照表下印明的公式重算这一行（栏）；公式本身与表不符的，改表下的公式。",
    example: {
      good: "注明“30行=(27+28+29)行”：27行 1234.07、28行 0、29行 0，30行 1234.07",
      bad: "注明“30行=(27+28+29)行”：27行 1234.07、28行 0、29行 0，30行却为 1243.07，差 9.00",
      drawn: `2023年度政府性基金预算财政拨款收入支出决算表 | | | | | | | 单位：万元
        科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
        | | | | 小计 | 基本支出 | 项目支出 |
        栏次 | | 1 | 2 | 3 | 4 | 5 | 6
        212 | 城乡社区支出 | 10.00 | 5.00 | 12.00 | | 12.00 | 3.00→8.00
        6栏各行=（1+2-3）栏各行；3栏各行=（4+5）栏各行。`,
    },
  },
  check: ofEach("tables", function* (table) {
    yield* formulasOf(table);
  }),
});

function* formulasOf(table: Table): Iterable<Check> {
  const seen = new Set<string>();
  const named = new Set<string>();
  let lines: Numbered<Row> | undefined;
  let columns: Numbered<NumberedColumn> | undefined;
  const printed = [
    ...headFormulas(table).map((formula) => ({ formula, place: "表头" })),
    ...table.notes.flatMap(({ text }) => parseFormulas(text).map((formula) => ({ formula, place: "表下" }))),
  ];
  for (const { formula, place } of printed) {
    const about = `${tableName(table)} ${place}公式“${formula.text}”`;
    if (seen.has(formula.text)) continue;
    seen.add(formula.text);
    if (!table.hasRows) yield table.unreadable ? couldNotRun(about, "表中没有可读的数据") : doesNotApply;
    else if (formula.kind === "unclear") yield couldNotRun(about, "没有读懂这条公式的写法，未按它检查，请人工核对");
    else {
      // A second formula about the same line needs a name of its own.
      const short = `${formula.axis}${formula.total}`;
      const stated = { ...formula, place, about, relation: named.has(short) ? formula.text : short };
      named.add(short);
      if (formula.axis === "行") yield* alongRows(table, stated, (lines ??= linesOf(table)));
      else yield* alongColumns(table, stated, (columns ??= columnsOf(table)));
    }
  }
}

interface Stated extends PrintedFormula {
  readonly place: string;
  readonly about: string;
  readonly relation: string;
}

/** `twice` where a number does not tell which. */
type Numbered<T> = ReadonlyMap<number, T | "twice">;

interface NumberedColumn {
  readonly column: Column;
  readonly panel: Panel;
}

function linesOf({ rows }: Table): Numbered<Row> {
  return byNumber(rows, ({ lineNumber }) => lineNumber);
}

function columnsOf({ panels }: Table): Numbered<NumberedColumn> {
  const columns = panels.flatMap((panel) => panel.columns.map((column) => ({ column, panel })));
  return byNumber(columns, ({ column }) => column.number ?? headNumber(column));
}

function byNumber<T>(items: readonly T[], numberOf: (item: T) => number | undefined): Numbered<T> {
  const found = new Map<number, T | "twice">();
  for (const item of items) {
    const number = numberOf(item);
    if (number !== undefined) found.set(number, found.has(number) ? "twice" : item);
  }
  return found;
}

interface Sought<T> {
  readonly claim: T;
  readonly terms: readonly { readonly item: T; readonly sign: 1 | -1 }[];
}

/** What the formula speaks of, or why the table does not show it. */
function seek<T>({ axis, total, terms }: PrintedFormula, numbered: Numbered<T>): Sought<T> | string {
  if (numbered.size === 0) return `表中没有${axis}次`;
  const missing = [total, ...terms.map(({ number }) => number)].filter((number) => !numbered.has(number));
  if (missing.length > 0) return `表中没有${axis}次${listed(missing.map(String), "个")}`;
  const found = (number: number): T => numbered.get(number) as T;
  const twice = [total, ...terms.map(({ number }) => number)].find((number) => numbered.get(number) === "twice");
  if (twice !== undefined) return `表中${axis}次${twice}不止一处`;
  return { claim: found(total), terms: terms.map(({ number, sign }) => ({ item: found(number), sign })) };
}

function* alongRows(table: Table, formula: Stated, lines: Numbered<Row>): Iterable<Check> {
  const { about } = formula;
  const sought = seek(formula, lines);
  if (typeof sought === "string") return yield couldNotRun(about, formula.isDoubtful ? doubt : sought);
  const { claim, terms } = sought;
  let ran = false;
  for (const column of claim.panel.additive) {
    const facts = terms.flatMap(({ item, sign }): Term[] => {
      const fact = table.fact(item, column.concept ?? "");
      return fact === undefined ? [] : [{ fact, sign }];
    });
    // The other side of the table need not have the column.
    if (facts.length < terms.length) continue;
    ran = true;
    yield equality(table.factIn(claim, column), facts, formula);
  }
  if (!ran) yield couldNotRun(about, "公式两边的行没有共同的金额栏");
}

function* alongColumns(table: Table, formula: Stated, columns: Numbered<NumberedColumn>): Iterable<Check> {
  const { about } = formula;
  if (formula.isDoubtful) return yield couldNotRun(about, doubt);
  const sought = seek(formula, columns);
  if (typeof sought === "string") return yield couldNotRun(about, sought);
  const { claim, terms } = sought;
  if (terms.some(({ item }) => item.panel !== claim.panel))
    return yield couldNotRun(about, "公式中的栏不在表的同一侧，不能逐行核对");
  for (const row of table.rows) {
    if (row.panel !== claim.panel) continue;
    const facts = terms.map(({ item, sign }): Term => ({ fact: table.factIn(row, item.column), sign }));
    yield equality(table.factIn(row, claim.column), facts, formula);
  }
}

const doubt = "公式中的“-”可能是“至”，也可能是相减，不能确定";

function equality(claim: Fact, terms: readonly Term[], formula: Stated): Check {
  const { axis, text, isDoubtful, about, relation, place } = formula;
  return {
    kind: "equality",
    claim,
    terms,
    about: () => `${about}：${factName(claim)}`,
    relation,
    message: (mismatch) => message(mismatch, `${place}公式“${text}”`),
    advice: () => `请核对公式所列各${axis}。`,
    ...(isDoubtful && { unlessBecause: doubt }),
  };
}

function message({ claim, expected, difference }: Mismatch, formula: string): string {
  return `按${formula}，${factName(claim)}应为${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}
