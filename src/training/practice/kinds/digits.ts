/** 数字颠倒：161.18 抄成 116.18。 */
import { Exact } from "../../../amount";
import type { Disclosure, Fact } from "../../../recognise";
import { editOfFact, isMoney, numberIn, together } from "../cells";
import { swapDigits } from "../digits";
import type { MistakeKind, Planter } from "../mistake";

export const digits: MistakeKind = {
  id: "digits",
  level: 1,
  places: ({ disclosure }) => [...figuresOf(disclosure)].map(placeAt),
};

function* figuresOf({ tables }: Disclosure): Iterable<Fact> {
  for (const table of tables) for (const fact of table.figures()) if (isMoney(fact)) yield fact;
}

function placeAt(fact: Fact): Planter {
  return (random) => {
    const number = numberIn(fact);
    const swapped = number && swapDigits(number.toFixed(), random);
    const edit = swapped === undefined ? undefined : editOfFact(fact, new Exact(swapped).toNumber());
    return together([edit]);
  };
}
