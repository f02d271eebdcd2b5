/** 填错行：金额写到了相邻的、本来没有数的一行。 */
import { amountOf, type Fact } from "../../../recognise";
import { editOfFact, isMoney, moneyIn, neighbouringLeaves, numberIn, together } from "../cells";
import type { MistakeKind, Planter } from "../mistake";

export const row: MistakeKind = {
  id: "row",
  level: 2,
  places: ({ disclosure }) =>
    neighbouringLeaves(disclosure).flatMap(({ table, upper, lower }) =>
      [...moneyIn(table, upper), ...moneyIn(table, lower)].flatMap((from) => {
        const to = table.factIn(from.row === upper ? lower : upper, from.column);
        return isMoney(to) || to.reading.kind === "unreadable" ? [] : [placeAt(from, to)];
      }),
    ),
};

/** What stood in the other row, blank or 0.00, takes the place of the amount. */
function placeAt(from: Fact, to: Fact): Planter {
  return () => {
    const number = numberIn(from);
    const blank = to.reading.kind === "amount" && amountOf(to).isZero ? 0 : null;
    return together([number && editOfFact(to, number.toNumber()), editOfFact(from, blank)]);
  };
}
