/** 两期相比的一栏（增减额、增减%、完成率）由表中的两栏算得。 */
import { ofEach } from "../../contract/ofEach";
import { defineRule, doesNotApply, plus, type Check, type Equality, type Mismatch } from "../../contract/rule";
import { factName, figure, money, shown } from "../../readings/wording";
import { amountOf, type Comparison, type Fact, type Table } from "../../recognise";
import { columnsIn, factsIn, saysSomething, type ComparedColumns, type ComparedFacts } from "./comparedColumns";
import { bestWay, type Way } from "./ways";

export const periodChange = defineRule({
  id: "period-change",
  severity: "warning",
  docs: {
    title: "增减与完成率",
    why: "表中列了两期（或预算与决算）金额，又列了两者相比的一栏时，这一栏应由两栏金额算得：增减额＝本期－上期，增减%＝（本期－上期）÷上期，完成率＝决算（执行）÷预算。先看全表各行，多数行算得出来的，才对算不出来的行提醒；上期为零的，增减幅度没有意义，不核对。",
    basis: "各表表头",
    example: {
      good: "2023年 4947.75，2024年 5020.65，增减% 为 1.47%",
      bad: "2023年 4947.75，2024年 5020.65，增减% 却填 14.70%（应为 1.47%）",
    },
  },
  check: ofEach("tables", function* (table) {
    for (const compared of table.panels.flatMap(columnsIn)) yield* changesIn(table, compared);
  }),
});

function* changesIn(table: Table, compared: ComparedColumns): Iterable<Check> {
  const rows = factsIn(table, compared);
  const way = bestWay(compared, rows);
  for (const facts of rows) yield saysSomething(compared, facts) ? changeIn(compared, way, facts) : doesNotApply;
}

function changeIn({ kind, column, own, base }: ComparedColumns, way: Way, facts: ComparedFacts): Equality {
  const { claim } = facts;
  const formula = formulas[kind];
  const names = own.title === base.title ? [own, base].map(({ period = "" }) => period) : [own.title, base.title];
  const [ownName = "", baseName = ""] = names;
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
      unlessBecause: `从表中各行看不出“${column.title}”是怎样由“${ownName}”和“${baseName}”算得的`,
    }),
  };
}

const formulas: Readonly<Record<Comparison["kind"], (own: string, base: string) => string>> = {
  difference: (own, base) => `${own}－${base}`,
  change: (own, base) => `（${own}－${base}）÷${base}`,
  quotient: (own, base) => `${own}÷${base}`,
};

function shownIn(fact: Fact): string {
  return figure(amountOf(fact), fact);
}
