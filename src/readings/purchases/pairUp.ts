/** Which purchases of two lists are the same: by their amounts, then by their names. */
import { amountOf } from "../../recognise";
import { alikePurchases, type AlikePurchases } from "./alikeNames";
import type { Purchase } from "./purchase";

export interface PurchasePairing {
  /** Purchases of equal amounts, one of each list. */
  readonly pairs: readonly (readonly [Purchase, Purchase])[];
  /** All purchases that have no counterpart of an equal amount. */
  readonly open: AlikePurchases;
  /** Of the open purchases, the groups whose names speak of the same thing. */
  readonly alike: readonly AlikePurchases[];
  /** The open purchases of the left list that are in none of these groups. */
  readonly left: readonly Purchase[];
  readonly right: readonly Purchase[];
}

/** @param left purchases whose amounts are readable, as are those of `right` */
export function pairUp(left: readonly Purchase[], right: readonly Purchase[]): PurchasePairing {
  // Of equal amounts those whose names agree go together first.
  const pairs = alikePurchases(left, right).flatMap((group) => equalPairs(group.left, group.right));
  const rest = without(left, right, pairs.flat());
  pairs.push(...equalPairs(rest.left, rest.right));
  const open = without(left, right, pairs.flat());
  const alike = alikePurchases(open.left, open.right);
  return {
    pairs,
    open,
    alike,
    ...without(
      open.left,
      open.right,
      alike.flatMap((group) => [...group.left, ...group.right]),
    ),
  };
}

function without(left: readonly Purchase[], right: readonly Purchase[], taken: readonly Purchase[]) {
  const known = new Set(taken);
  const isFree = (purchase: Purchase): boolean => !known.has(purchase);
  return { left: left.filter(isFree), right: right.filter(isFree) };
}

/** Walks both lists from the smallest amount up. */
function equalPairs(left: readonly Purchase[], right: readonly Purchase[]): [Purchase, Purchase][] {
  const [ours, theirs] = [bySize(left), bySize(right)];
  const pairs: [Purchase, Purchase][] = [];
  let position = 0;
  for (const one of ours) {
    const amount = amountOf(one.fact);
    for (let other = theirs[position]; other !== undefined; other = theirs[position]) {
      const gap = amountOf(other.fact).minus(amount);
      const agrees = amount.agreement(amountOf(other.fact)) !== "differs";
      if (!agrees && !gap.isNegative) break;
      position += 1;
      if (!agrees) continue;
      pairs.push([one, other]);
      break;
    }
  }
  return pairs;
}

function bySize(purchases: readonly Purchase[]): Purchase[] {
  const sized = purchases.map((purchase) => ({ purchase, size: amountOf(purchase.fact).in("元").value }));
  return sized.sort((a, b) => a.size.comparedTo(b.size)).map(({ purchase }) => purchase);
}
