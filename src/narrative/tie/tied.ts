/** What came of holding a figure against the tables. */
import type { Amount } from "../../amount";
import { amountOf, type Fact, type Table } from "../../recognise";

export interface Tie {
  readonly kind: "agrees" | "differs" | "notFound";
  /** The facts that the statement may speak of; of one that agrees the one that does first. */
  readonly facts: readonly Fact[];
  /** What the facts come to, where they are parts and this is meant. */
  readonly sum?: Amount;
  /** One of these facts is meant, and nobody knows which; the figure is that of none. */
  readonly isNoneOf?: true;
  /** The figures around it say so; where the text bears it out otherwise they do not. */
  readonly isByOthers?: true;
  /** The table that is there, and empty. */
  readonly empty?: Table;
}

/** @returns undefined of no facts */
export function sumOf(facts: readonly Fact[]): Amount | undefined {
  const [first, ...others] = facts.map(amountOf);
  return first && others.reduce((sum, amount) => sum.plus(amount), first);
}
