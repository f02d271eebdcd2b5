/** One thing told twice, with two figures. */
import { grouped } from "../grouped";
import type { Statement } from "./statement";
import type { Tying } from "./tie";

export interface Repeated {
  readonly statement: Statement;
  readonly earlier: Statement;
}

const shortest = 4;
/** Lists of units tell each thing once a unit. */
const mostTold = 2;

export function* repeatedIn(statements: readonly Statement[], tying: Tying): Iterable<Repeated> {
  const { year } = tying.facts.disclosure;
  const told = statements.filter(
    (statement) =>
      statement.value !== undefined &&
      statement.isReason !== true &&
      statement.list === undefined &&
      statement.subject.text.length >= shortest &&
      (statement.year === undefined || statement.year === year) &&
      tying.value(statement).kind === "notFound",
  );
  for (const [first, ...others] of grouped(told, (statement) => keyOf(statement, tying)).values()) {
    if (others.length === 0 || others.length >= mostTold) continue;
    for (const statement of others)
      if (
        first.value !== undefined &&
        statement.value !== undefined &&
        first.value.amount.agreement(statement.value.amount) === "differs"
      )
        yield { statement, earlier: first };
  }
}

/** The same words under the same budget. */
function keyOf(statement: Statement, tying: Tying): string {
  const meaning = tying.meaning(statement);
  return [statement.subject.text, meaning?.scope ?? ""].join("/");
}
