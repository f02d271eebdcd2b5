/** What came of holding a figure against the tables. */
import type { Fact, Table } from "../../recognise";

export interface Tie {
  readonly kind: "agrees" | "differs" | "notFound";
  /** The facts that the statement may speak of; of one that agrees the one that does first. */
  readonly facts: readonly Fact[];
  /** One of these facts is meant, and nobody knows which; the figure is that of none. */
  readonly isNoneOf?: true;
  /** The figures around it say so; where the text bears it out otherwise they do not. */
  readonly isByOthers?: true;
  /** The table that is there, and empty. */
  readonly empty?: Table;
}
