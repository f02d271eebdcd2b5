/** An item of a list with the amount that it states for itself, and what its parts come to. */
import type { StatedQuantity } from "../arithmetic/quantity";
import type { TextSpan } from "../signs/span";
import { listedSum, partsOfWhich, type ListedSum } from "./listedSum";
import type { ItemAmount, ItemStatement } from "./statement";

export interface Item extends TextSpan {
  /** `（2）` as printed; empty where only a stop or a line break sets the item apart. */
  readonly marker: string;
  readonly amount: ItemAmount;
  readonly children: readonly Item[];
  /** Its children are numbered without a gap. */
  readonly isOrdered: boolean;
}

/** An item, and all sums that are spelt out in it. */
export interface ReadItem {
  readonly item: Item;
  readonly sums: readonly ListedSum[];
}

export interface Parts {
  readonly quantities: readonly StatedQuantity[];
  /** Every part that could have an amount has one. */
  readonly isComplete: boolean;
}

export const none: ItemAmount = { kind: "none" };

/** The amounts of its items; an item that states none comes to what its own items do. */
export function partsOf({ children, isOrdered }: Item): Parts {
  const found = children.map((child): Parts => {
    if (child.amount.kind === "stated") return { quantities: [child.amount.quantity], isComplete: true };
    if (child.amount.kind === "none" && child.children.length > 0) return partsOf(child);
    return { quantities: [], isComplete: false };
  });
  return {
    quantities: found.flatMap(({ quantities }) => quantities),
    isComplete: isOrdered && found.every(({ isComplete }) => isComplete),
  };
}

/**
 * The item with what is said about it as a whole.
 *
 * @param introduction what stands between its amount and the list; 其中 promises no more than some of the parts
 */
export function withStatement({ item, sums }: ReadItem, statement: ItemStatement, introduction = ""): ReadItem {
  const whole = { ...item, amount: statement.amount };
  const parts = partsOf(whole);
  const all = [...sums, ...statement.sums];
  if (whole.amount.kind !== "stated" || parts.quantities.length === 0) return { item: whole, sums: all };
  const compare = /其中|包括|包含|主要/u.test(introduction) ? partsOfWhich : listedSum;
  const isComplete = parts.isComplete && parts.quantities.length > 1;
  return { item: whole, sums: [...all, compare(whole.amount.quantity, parts.quantities, { isComplete })] };
}
