/** Which amounts of a list in a form are parts of others in it. */
import { namedPartsOf } from "../../../vocabulary";
import { wholesAmong } from "../../rows/nestBySums";
import type { Labelled } from "./labelled";

export interface Levels {
  /** Those that are parts of no other. */
  readonly side: readonly Labelled[];
  readonly below: ReadonlyMap<Labelled, readonly Labelled[]>;
}

/** Does the first amount come to the others? */
export type IsSum = (whole: Labelled, parts: readonly Labelled[]) => boolean;

/** By names, numbers and indents; where the whole does not come to that, side by side, or as sums among them show it. */
export function levelsOf(whole: Labelled, list: readonly Labelled[], isSum: IsSum): Levels {
  const printed = printedLevels(list);
  const bySums = wholesAmong(list, (item, parts) => parts.length > 1 && isSum(item, parts));
  const readings = [printed, { side: list, below: new Map() }, bySums];
  return readings.find(({ side }) => isSum(whole, side)) ?? printed;
}

function printedLevels(list: readonly Labelled[]): Levels {
  const side: Labelled[] = [];
  const below = new Map<Labelled, Labelled[]>();
  let open: { readonly item: Labelled; readonly depth: number }[] = [];
  for (const item of list) {
    const named = open.findLast((one) => namedPartsOf(one.item.name)?.has(item.name) === true);
    const depth = named === undefined ? item.depth : Math.max(item.depth, named.depth + 1);
    open = open.filter((one) => one.depth < depth);
    const whole = named ?? open.at(-1);
    if (whole === undefined) side.push(item);
    else below.set(whole.item, [...(below.get(whole.item) ?? []), item]);
    open.push({ item, depth });
  }
  return { side, below };
}
