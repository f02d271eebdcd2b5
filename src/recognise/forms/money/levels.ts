/** Which amounts of a list in a form are parts of others in it. */
import { namedPartsOf } from "../../../vocabulary";
import { wholesAmong } from "../../rows/nestBySums";
import { mostNested } from "../nestedRows";
import type { LabelledAmount } from "./labelled";

interface Levels {
  /** Those that are parts of no other. */
  readonly side: readonly LabelledAmount[];
  readonly below: ReadonlyMap<LabelledAmount, readonly LabelledAmount[]>;
}

/** Does the first amount come to the others? */
export type IsSum = (whole: LabelledAmount, parts: readonly LabelledAmount[]) => boolean;

/** By names, numbers and indents; where the whole does not come to that, side by side, or as sums among them show it. */
export function levelsOf(whole: LabelledAmount, list: readonly LabelledAmount[], isSum: IsSum): Levels {
  const printed = printedLevels(list);
  if (isSum(whole, printed.side)) return printed;
  if (isSum(whole, list)) return { side: list, below: new Map() };
  if (list.length > mostNested) return printed;
  const bySums = wholesAmong(list, (item, parts) => parts.length > 1 && isSum(item, parts));
  return isSum(whole, bySums.side) ? bySums : printed;
}

function printedLevels(list: readonly LabelledAmount[]): Levels {
  const side: LabelledAmount[] = [];
  const below = new Map<LabelledAmount, LabelledAmount[]>();
  let open: { readonly item: LabelledAmount; readonly depth: number }[] = [];
  for (const item of list) {
    const named = open.findLast((one) => namedPartsOf(one.item.name)?.has(item.name) === true);
    const depth = named === undefined ? item.depth : Math.max(item.depth, named.depth + 1);
    open = open.filter((one) => one.depth < depth);
    const whole = named ?? open.at(-1);
    const parts = whole === undefined ? side : (below.get(whole.item) ?? []);
    parts.push(item);
    if (whole !== undefined) below.set(whole.item, parts);
    open.push({ item, depth });
  }
  return { side, below };
}
