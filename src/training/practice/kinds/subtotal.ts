/** 小计没有跟着改：下级的数改过，上级仍是改动以前的合计。 */
import type { Fact, Row, Table } from "../../../recognise";
import { atDecimals } from "../../../amount";
import { amountOf } from "../../../recognise";
import { editOfFact, isMoney, moneyIn, numberIn, tablesByCode, together } from "../cells";
import type { MistakeKind, Planter } from "../mistake";
import { oneOf, upTo } from "../random";

export const subtotal: MistakeKind = {
  id: "subtotal",
  level: 1,
  places: ({ disclosure }) =>
    tablesByCode(disclosure).flatMap((table) =>
      table.rows
        .filter(({ children }) => children.length > 0)
        .flatMap((parent) => moneyIn(table, parent).map((fact) => placeAt(table, parent, fact))),
    ),
};

/** Gives a parent the sum that it had before one child changed by 3 to 22 %. */
function placeAt(table: Table, parent: Row, fact: Fact): Planter {
  return (random) => {
    const child = oneOf(parent.children.map((one) => table.factIn(one, fact.column)).filter(isMoney), random);
    const [own, total] = [child && numberIn(child), numberIn(fact)];
    if (own === undefined || total === undefined) return undefined;
    const change = own.times(3 + upTo(20, random)).dividedBy(random() < 0.5 ? 100 : -100);
    const stale = total.plus(atDecimals(change, amountOf(fact).decimals));
    const edit = editOfFact(fact, stale.toNumber());
    return together([edit]);
  };
}
