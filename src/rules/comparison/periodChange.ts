/** 两期相比的一栏（增减额、增减%、完成率）由表中的两栏算得。 */
import { ofEach } from "../../contract/ofEach";
import { defineRule, doesNotApply, plus, type Check, type Equality, type Mismatch } from "../../contract/rule";
import { factName, figure, money, rowName, shown } from "../../readings/wording";
import {
  amountOf,
  isFigureRole,
  type ColumnComparison,
  type Fact,
  type Row,
  type RowComparison,
  type Table,
} from "../../recognise";
import { columnsIn, factsIn, saysSomething, type ComparedColumns, type ComparedFacts } from "./comparedColumns";
import { bestWay, type Way } from "./ways";

export const periodChange = defineRule({
  id: "period-change",
  severity: "warning",
  docs: {
    title: "增减与完成率",
    why: "表中列了两期（或预算与决算）金额，又列了两者相比的一栏时，这一栏应由两栏金额算得：增减额＝本期－上期，增减%＝（本期－上期）÷上期，完成率＝决算（执行）÷预算；列了占本行合计的比重的（占本年收入%），也由两栏相除。表头没有写明由哪两栏算得的，看各行的数。先看全表各行，多数行算得出来的，才对算不出来的行提醒；上期为零的，增减幅度没有意义，不核对。",
    basis: "各表表头",
    causes: "改了本年数或上年数，没有重算增减；两期填反；小数点错位。",
    mend: "按表头写明的两栏重算；上期为零的不填增减幅度，写“新增”或留空。",
    example: {
      good: "2023年 4947.75，2024年 5020.65，增减% 为 1.47%",
      bad: "2023年 4947.75，2024年 5020.65，增减% 却填 14.70%（应为 1.47%）",
      drawn: `2024年一般公共预算支出表 | | | | 单位：万元
        科目编码 | 科目名称 | 2023年预算数 | 2024年预算数 | 2024年比2023年增减%
        208 | 社会保障和就业支出 | 4482.43 | 4507.12 | 0.55%→5.50%
        20802 | 民政管理事务 | 4040.56 | 4059.84 | 0.48%
        20805 | 行政事业单位养老支出 | 441.87 | 447.28 | 1.22%
        210 | 卫生健康支出 | 160.20 | 156.71 | -2.18%`,
    },
  },
  check: ofEach("tables", function* (table) {
    for (const compared of table.panels.flatMap(columnsIn)) yield* changesIn(compared, factsIn(table, compared));
    for (const row of table.rows) if (row.compares !== undefined) yield* changesInRow(table, row, row.compares);
  }),
});

function* changesIn(compared: ComparedColumns, rows: readonly ComparedFacts[]): Iterable<Check> {
  const { kind, column, own, base } = compared;
  const [ownName = "", baseName = ""] =
    own.title === base.title ? [own, base].map(({ period = "" }) => period) : [own.title, base.title];
  yield* changes({ kind, name: column.title, ownName, baseName }, rows);
}

/** `增减额` below `2025年预算数` and `2026年预算数`: column by column. */
function* changesInRow(table: Table, row: Row, { kind, own, base }: RowComparison): Iterable<Check> {
  const facts = row.panel.columns
    .filter(({ index, role }) => isFigureRole(role) && own.panel.columns.some((one) => one.index === index))
    .map((column) => {
      const printed = own.panel.columns.find(({ index }) => index === column.index) ?? column;
      return { claim: table.factIn(row, column), own: table.factIn(own, printed), base: table.factIn(base, printed) };
    });
  yield* changes({ kind, name: row.name, ownName: rowName(own), baseName: rowName(base) }, facts);
}

/** What is compared, in the words of a message. */
interface Comparing {
  readonly kind: ColumnComparison["kind"];
  readonly name: string;
  readonly ownName: string;
  readonly baseName: string;
}

function* changes(comparing: Comparing, rows: readonly ComparedFacts[]): Iterable<Check> {
  const way = bestWay(comparing.kind, rows);
  for (const facts of rows) yield saysSomething(comparing, facts) ? changeIn(comparing, way, facts) : doesNotApply;
}

function changeIn({ kind, name, ownName, baseName }: Comparing, way: Way, facts: ComparedFacts): Equality {
  const { claim } = facts;
  const formula = formulas[kind];
  return {
    kind: "equality",
    claim,
    terms: [facts.own, facts.base].map(plus),
    derive: way.derive,
    about: () => `${factName(claim)}＝${formula(ownName, baseName)}`,
    message: ({ expected }: Mismatch) =>
      `${factName(claim)}应为${formula(shownIn(facts.own), shownIn(facts.base))}＝${money(expected, claim)}，${shown(claim)}。`,
    advice: () => "请按两栏金额重算，或核对这两栏。",
    ...(!way.isBorneOut && {
      unlessBecause: `从表中各行看不出“${name}”是怎样由“${ownName}”和“${baseName}”算得的`,
    }),
  };
}

const formulas: Readonly<Record<ColumnComparison["kind"], (own: string, base: string) => string>> = {
  difference: (own, base) => `${own}－${base}`,
  change: (own, base) => `（${own}－${base}）÷${base}`,
  quotient: (own, base) => `${own}÷${base}`,
};

function shownIn(fact: Fact): string {
  return figure(amountOf(fact), fact);
}
