/** 收支结余＝收入－支出，年末滚存结余＝上年结余＋本年收支结余：社会保险基金等按年滚存的表。 */
import { alternativeThatAgrees } from "../contract/alternatives";
import { ofEach } from "../contract/ofEach";
import { defineRule, doesNotApply, type Check, type Mismatch, type Term } from "../contract/rule";
import { amountColumns, columnAcross } from "../readings/sides";
import { factName, figure, money, shown } from "../readings/wording";
import { amountOf, isBlank, normalise, type Fact, type Row, type Table } from "../recognise";
import { splitOrdinal, surplusRole, type SurplusRole } from "../vocabulary";
import { cellAt } from "../workbook";

export const surplus = defineRule({
  id: "surplus",
  severity: "warning",
  docs: {
    title: "收支结余",
    why: "本年收支结余等于本年收入减本年支出，年末滚存结余等于上年结余加本年收支结余；收支结余不是支出的一项，不加入支出合计。",
    basis: "表头：收支结余、滚存结余的含义",
    causes: "收入或支出调整后结余没有重算；上年结余没有按上年决算改。",
    mend: "结余用公式计算；上年结余与上年决算的年末滚存结余核对。",
    example: {
      good: "本年收入 5100.00 － 本年支出 4700.00 ＝ 本年收支结余 400.00；上年结余 8000.00 ＋ 400.00 ＝ 年末滚存结余 8400.00",
      bad: "本年收入 5100.00 － 本年支出 4700.00，本年收支结余却是 500.00，差 100.00",
      drawn: `
        2026年城乡居民基本医疗保险基金预算表
        编报单位：某市社会保险服务中心 | 单位：万元
        项目 | 预算数
        一、上年结余 | 8000.00
        二、本年收入 | 5100.00
        三、本年支出 | 4700.00
        四、本年收支结余 | 400.00→500.00
        五、年末滚存结余 | 8400.00`,
    },
  },
  check: ofEach("tables", function* (table) {
    const list = rowsByRole(table);
    // Two in one list tell of two things: 经营收支结余 is no 本年收支结余.
    if (new Set(list.surplus.map(({ panel }) => panel)).size < list.surplus.length) return;
    for (const row of list.surplus) yield* leftOver(table, list, row);
    for (const row of list.closing) yield* leftInTheEnd(table, list, row);
  }),
});

type RowsByRole = Readonly<Record<SurplusRole, readonly Row[]>>;

function rowsByRole({ rows }: Table): RowsByRole {
  const found: Record<SurplusRole, Row[]> = { opening: [], income: [], expenditure: [], surplus: [], closing: [] };
  for (const row of rows) {
    const role = surplusRole(splitOrdinal(row.name).text);
    if (role !== undefined) found[role].push(row);
  }
  return found;
}

function* leftOver(table: Table, { income, expenditure }: RowsByRole, row: Row): Iterable<Check> {
  for (const claim of amountsIn(table, row)) {
    const sums = income.flatMap((gained) =>
      expenditure
        .filter((spent) => !areBalanced(table, gained, spent))
        .map((spent) => [...term(claim, gained, 1), ...term(claim, spent, -1)]),
    );
    yield equality(claim, sums, "本年收入减本年支出");
  }
}

/** 收入总计 and 支出总计 that agree have what was carried in and out in them: they are not what came and went in the year. */
function areBalanced(table: Table, gained: Row, spent: Row): boolean {
  const columns = amountColumns(gained).map((column) => [column, columnAcross(gained, spent, column)] as const);
  return (
    gained.kind === "total" &&
    spent.kind === "total" &&
    columns.every(
      ([own, across]) =>
        across !== undefined &&
        amountOf(table.factIn(gained, own)).agreement(amountOf(table.factIn(spent, across))) !== "differs",
    )
  );
}

/** Only where nothing else is listed on the level of the closing row: what was paid out of the surplus would be missing. */
function* leftInTheEnd(table: Table, { opening, surplus: [own] }: RowsByRole, row: Row): Iterable<Check> {
  const level = levelOf(row);
  const others = table.rows.filter(
    (other) =>
      other.kind !== "total" && levelOf(other) === level && surplusRole(splitOrdinal(other.name).text) === undefined,
  );
  if (level === 0 || others.length > 0 || own === undefined) return;
  for (const claim of amountsIn(table, row)) {
    const sums = opening.map((first) => [...term(claim, first, 1), ...term(claim, own, 1)]);
    yield equality(claim, sums, "上年结余加本年收支结余");
  }
}

/** The level of the number that is printed before the name: that of `五、年末滚存结余` is the outermost. */
function levelOf({ sheet, index, keyColumn }: Row): number {
  const value = cellAt(sheet, index, keyColumn)?.value;
  return typeof value === "string" ? splitOrdinal(normalise(value)).level : 0;
}

function amountsIn(table: Table, row: Row): Fact[] {
  return amountColumns(row).map((column) => table.factIn(row, column));
}

function term({ table, row, column }: Fact, other: Row, sign: Term["sign"]): Term[] {
  const across = columnAcross(row, other, column);
  return across === undefined ? [] : [{ fact: table.factIn(other, across), sign }];
}

function equality(claim: Fact, all: readonly (readonly Term[])[], how: string): Check {
  const sums = all.filter((terms) => terms.length === 2 && terms.every(({ fact }) => !isBlank(fact)));
  const terms = alternativeThatAgrees(claim, sums) ?? sums[0];
  if (terms === undefined || isBlank(claim)) return doesNotApply;
  return {
    kind: "equality",
    claim,
    terms,
    about: () => `${factName(claim)}＝${how}`,
    message: (mismatch) => message(mismatch, how),
    advice: () => "请核对收入、支出和结余，结余按公式重算。",
  };
}

function message({ claim, expected, difference }: Mismatch, how: string): string {
  return `${factName(claim)}应为${how}${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}
