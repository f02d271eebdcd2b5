/** Sections of 当年拨款: whether what they tell has carried-over money in it, as the tables have. */
import { amountOf } from "../../recognise";
import { ofYearAlone } from "../../vocabulary/narrativeScopes";
import type { Statement } from "../statements/statement";
import type { Meaning } from "../measures/measures";
import type { Facts } from "./facts";

/** What the tables say of a statement. */
interface Read {
  readonly facts: Facts;
  isOfAllMoney(statement: Statement): boolean;
  isOfThisYear(statement: Statement): boolean;
  meaning(statement: Statement): Meaning | undefined;
}

/** @yields the sections that begin with the total of the tables: their figures are those of the rows, with what was carried over or without */
export function* sectionsOfTables(statements: readonly Statement[], read: Read): Iterable<string> {
  const begun = new Set<string>();
  for (const statement of statements) {
    const section = sectionOf(statement);
    if (section === undefined || begun.has(section) || !isTotal(statement, read)) continue;
    begun.add(section);
    if (isOfTables(statement, read)) yield section;
  }
}

/** @returns undefined of a statement under no heading of 当年拨款 */
export function sectionOf({ heading }: Statement): string | undefined {
  const at = heading.findIndex((words) => ofYearAlone.test(words));
  return at < 0 ? undefined : heading.slice(0, at + 1).join("\n");
}

function isTotal(statement: Statement, read: Read): boolean {
  return statement.value !== undefined && read.isOfAllMoney(statement) && read.isOfThisYear(statement);
}

function isOfTables(total: Statement, read: Read): boolean {
  return read.facts
    .ofMeasure("expenditure", read.meaning(total)?.scope)
    .some((fact) => total.value?.amount.agreement(amountOf(fact)) === "exact");
}
