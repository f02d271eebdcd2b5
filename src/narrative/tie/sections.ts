/** Sections of 当年拨款: whether what they tell has carried-over money in it, as the tables have. */
import { amountOf } from "../../recognise";
import { ofYearAlone } from "../../vocabulary/narrativeScopes";
import type { Statement } from "../statements/statement";
import type { Tying } from "./tie";

/** @yields the sections that begin with the total of the tables: their figures are those of the rows, with what was carried over or without */
export function* sectionsOfTables(statements: readonly Statement[], tying: Tying): Iterable<string> {
  const begun = new Set<string>();
  for (const statement of statements) {
    const section = sectionOf(statement);
    if (section === undefined || begun.has(section) || !isTotal(statement, tying)) continue;
    begun.add(section);
    if (isOfTables(statement, tying)) yield section;
  }
}

/** @returns undefined of a statement under no heading of 当年拨款 */
export function sectionOf({ heading }: Statement): string | undefined {
  const at = heading.findIndex((words) => ofYearAlone.test(words));
  return at < 0 ? undefined : heading.slice(0, at + 1).join("\n");
}

function isTotal(statement: Statement, tying: Tying): boolean {
  return statement.value !== undefined && tying.isOfAllMoney(statement) && tying.isOfThisYear(statement);
}

function isOfTables(total: Statement, tying: Tying): boolean {
  return tying.facts
    .ofMeasure("expenditure", tying.meaning(total)?.scope)
    .some((fact) => total.value?.amount.agreement(amountOf(fact)) === "exact");
}
