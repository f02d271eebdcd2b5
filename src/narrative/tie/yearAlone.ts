/** 当年拨款, 本年拨款: what is given this year, without 上年结转, which most tables have in the same column. */
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
    return (
      !isAbove(figure.amount, most) &&
      carriedIn(facts).some((carried) => !isAbove(most.minus(amountOf(carried)), figure.amount))
    );
  });
}

function carriedIn(facts: Facts): readonly Fact[] {
  return facts.ofMeasure("carriedIn", undefined).filter((fact) => !amountOf(fact).isZero);
}
