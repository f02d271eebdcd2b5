/** 相邻两数填反：上下两行的金额互换了位置。 */
import { amountOf, type Fact } from "../../../recognise";
import { editOfFact, isMoney, moneyIn, neighbouringLeaves, numberIn, together } from "../cells";
import type { MistakeKind, Planter } from "../mistake";

export const neighbours: MistakeKind = {
  id: "neighbours",
  level: 2,
  places: ({ disclosure }) =>
    neighbouringLeaves(disclosure).flatMap(({ table, upper, lower }) =>
      moneyIn(table, upper).flatMap((fact) => {
        const other = table.factIn(lower, fact.column);
        const differ = isMoney(other) && amountOf(other).agreement(amountOf(fact)) === "differs";
        return differ ? [placeAt(fact, other)] : [];
      }),
    ),
};

function placeAt(upper: Fact, lower: Fact): Planter {
  return () => {
    const [above, below] = [numberIn(upper), numberIn(lower)];
    return together([below && editOfFact(upper, below.toNumber()), above && editOfFact(lower, above.toNumber())]);
  };
}
