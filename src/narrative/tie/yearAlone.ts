/** 当年拨款, 本年拨款: what is given this year, without 上年结转, which most tables have in the same column. */
import { Amount } from "../../amount";
import { amountOf, type Fact } from "../../recognise";
import { ofYearAlone } from "../../vocabulary/narrativeScopes";
import { isAbove } from "./above";
import type { Facts } from "./facts";
import type { Scope } from "../measures/scopes";
import type { Figure, Statement } from "../statements/statement";
import { grandTotals } from "./totals";

/** Does the text speak of this year's money alone where the tables have carried money too? Their rows are then no figures of its own. */
export function isOfYearAlone(statement: Statement, facts: Facts): boolean {
  // Final accounts have the income of the year by itself.
  if (facts.disclosure.kind === "finalAccounts") return false;
  const { subject, lead, heading, list, paragraph, sentence, value } = statement;
  // What stands behind the figure is of another one: `支出1471.21万元（本年拨款…`.
  const before = paragraph.folded.text.slice(sentence.start, value?.start ?? sentence.start);
  const said = [...heading, lead, before, list?.whole.subject.text ?? "", subject.text];
  return said.some((words) => ofYearAlone.test(words)) && carriedIn(facts).length > 0;
}

/** What is given this year of a budget: its income without what was carried over. */
export function givenThisYear(scope: Scope | undefined, facts: Facts): readonly Fact[] {
  return facts.ofMeasure("income", scope ?? "fiscal").filter(({ row }) => !grandTotals.has(row.key));
}

/** It may be the table's figure without what was carried over, of which nobody knows how much is in the row. */
export function mayLeaveCarried(figure: Figure, told: readonly Fact[], facts: Facts): boolean {
  return told.some((fact) => {
    const most = amountOf(fact);
    const carried = carriedInRow(fact, facts) ?? carriedIn(facts).map(amountOf);
    return !isAbove(figure.amount, most) && carried.some((amount) => !isAbove(most.minus(amount), figure.amount));
  });
}

/** What was carried over of the subject of a row, where 收入总表 tells it of each subject. @returns undefined where it does not */
function carriedInRow({ row }: Fact, facts: Facts): readonly Amount[] | undefined {
  if (row.kind !== "code") return undefined;
  const told = facts
    .named([row.name])
    .flatMap(({ table, row: own }) =>
      table.layout.id === "income-summary" ? (table.fact(own, "carriedIn") ?? []) : [],
    );
  return told.length === 0 || told.some(({ reading }) => reading.kind === "unreadable")
    ? undefined
    : [Amount.sum(told.map(amountOf), amountOf(told[0] as Fact).unit)];
}

function carriedIn(facts: Facts): readonly Fact[] {
  return facts.ofMeasure("carriedIn", undefined).filter((fact) => !amountOf(fact).isZero);
}
