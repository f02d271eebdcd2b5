/** Which of the two budgets of a project's form a section of it speaks of: that of the year, or that of the whole project. */
import { agreementWith } from "../../contract/alternatives";
import type { Term } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { isAmount } from "../../readings/projects/mention";
import { amountOf, type Fact, type FormPart, type Table } from "../../recognise";

/** 当年预算, and 总预算 where it is given; undefined where the form does not state the first. */
export type Budgets = readonly [budget: Fact, total?: Fact];

/** The amounts of a project's own form that other tables may repeat: this year's budget and, where one is given, the total of all years. None without a budget that is read. */
export function budgetsOf(form: Table): Budgets | undefined {
  if (form.layout.id !== "performance-project") return undefined;
  const [budget, total] = [fieldFact(form, "budget"), fieldFact(form, "total")];
  if (!isAmount(budget)) return undefined;
  return isAmount(total) && !amountOf(total).isZero ? [budget, total] : [budget];
}

/** Where nothing says that it is of this year, a section may be of the whole project. */
export function claimOf({ said }: FormPart, [budget, total]: Budgets, terms: readonly Term[]): Fact {
  if (total === undefined || said.some((text) => ofYear.test(text))) return budget;
  const agrees = (fact: Fact): boolean => agreementWith(fact, terms) !== "differs";
  return !agrees(budget) && agrees(total) ? total : budget;
}

const ofYear = /当年|本年|年度|20\d\d/u;
