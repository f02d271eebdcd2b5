/** 占比、增减率、执行率按旧的合计计算：分母改过，比率没有重算。 */
import type { Amount } from "../../../amount";
import type { Equality } from "../../../contract/rule";
import { rules } from "../../../rules";
import { amountOf } from "../../../recognise";
import { editOfFact, numberIn, together } from "../cells";
import type { Ground, MistakeKind, Planter } from "../mistake";
import { upTo } from "../random";

export const share: MistakeKind = {
  id: "share",
  level: 3,
  places: (ground) => [...sharesIn(ground)].map(placeAt),
};

/** Rates that follow from two amounts or more. */
function* sharesIn({ disclosure, readings }: Ground): Iterable<Equality> {
  for (const rule of rules) {
    for (const item of rule.check(disclosure, readings.catalogue, readings)) {
      if (item.kind !== "equality" || item.derive === undefined || item.claim.column.role !== "share") continue;
      if (item.terms.length >= 2 && numberIn(item.claim) !== undefined) yield item;
    }
  }
}

/** Gives the rate the value that it had before its last term, the divisor, changed by 4 to 23 %. */
function placeAt({ claim, terms, derive }: Equality): Planter {
  return (random) => {
    const factor = 100 + (random() < 0.5 ? 1 : -1) * (4 + upTo(20, random));
    const old = terms.map(({ fact }, position) =>
      position === terms.length - 1 ? amountOf(fact).scaledBy(factor).scaledBy("0.01") : amountOf(fact),
    );
    const [stale, right, stored] = [derive?.(old), amountOf(claim), numberIn(claim)];
    // A rate of 0 or 100 % is passed over: nobody gets these wrong.
    if (stale === undefined || right.isZero || right.value.equals(1) || stored === undefined) return undefined;
    const printed: Amount = stale.roundedTo(right.decimals);
    // What the cell holds is the rate, or a hundred times it.
    const scale = stored.dividedBy(right.value);
    const edit = editOfFact(claim, printed.value.times(scale).toNumber());
    return together([edit]);
  };
}
