/** Whose figure it is, where a text tells the figure of another row of the same table. */
import { amountOf, type Fact } from "../../recognise";
import type { Of } from "./told";

/** @returns undefined where no other row has it, or more than one: then nobody knows */
export function mixedUp({ figure, tie }: Of<"amount" | "budget">): Fact | undefined {
  const [like] = tie.facts;
  if (like === undefined || figure.amount.isZero) return undefined;
  const { table, row: own, column } = like;
  const same = table.rows
    .filter((row) => row !== own && row.panel === own.panel)
    .map((row) => table.factIn(row, column))
    .filter((fact) => fact.reading.kind === "amount" && amountOf(fact).agreement(figure.amount) === "exact");
  return same.length === 1 ? same[0] : undefined;
}
