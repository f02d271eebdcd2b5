/** The history of a project's budget as its form tells it, beside the form's own figures. */
import type { Amount } from "../../amount";
import { amountOf, isBlank, isReadable, type Fact, type Table } from "../../recognise";
import { fieldFact } from "../formFields";
import { placeOf, type Place } from "../place";
import { readHistory, type HistoryClause } from "./clauses";

export interface FormHistory {
  readonly form: Table;
  readonly year: number;
  readonly clauses: readonly HistoryClause[];
  /** Every year that the text names, in ascending order. */
  readonly years: readonly number[];
  /** 项目当年预算; undefined where it is blank or no amount. */
  readonly budget: Fact | undefined;
  /** Where the text stands. */
  readonly place: Place;
}

/** @returns undefined where the form has no such text, or nothing tells its year */
export function historyOf(form: Table, documentYear: number | undefined): FormHistory | undefined {
  const row = form.row("history");
  const fact = row === undefined ? undefined : form.fact(row, "value");
  const year = documentYear ?? form.year;
  if (row === undefined || fact === undefined || year === undefined) return undefined;
  const budget = fieldFact(form, "budget");
  return {
    form,
    year,
    ...readHistory(form.text(row, "value"), year),
    budget: budget !== undefined && isReadable(budget) && !isBlank(budget) ? budget : undefined,
    place: placeOf(fact),
  };
}

/** The budgets that the text names for a year, as planned and as changed within the year; of the form's own year also the form's. */
export function budgetsOf({ clauses, year, budget }: FormHistory, of: number): Amount[] {
  const said = clauses.flatMap(({ kind, year: named, amount }) =>
    named === of && amount !== undefined && (kind === "initial" || kind === "adjusted" || kind === "declared")
      ? [amount]
      : [],
  );
  return of === year && budget !== undefined ? [amountOf(budget), ...said] : said;
}

/** Whether two amounts are one as far as their printed digits tell. */
export function agree(one: Amount, other: Amount): boolean {
  return one.agreement(other) !== "differs";
}

/** `17.55万元`. */
export function shownAmount(amount: Amount): string {
  return `${amount.toText()}${amount.unit}`;
}
