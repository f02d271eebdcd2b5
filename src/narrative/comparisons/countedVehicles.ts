/** Vehicles that a text counts in all and by their kinds: `共有车辆8辆，其中：机要通信用车1辆、其他用车7辆`. */
import { kindOfVehicles, restOfVehicles, vehiclesInAll } from "../../vocabulary/vehicles";
import type { Paragraph } from "../text/paragraph";
import { spanOf } from "../statements/spanOf";
import type { Span } from "../statements/statement";

export interface CountedVehicles {
  readonly paragraph: Paragraph;
  /** Of the words that tell how many there are in all. */
  readonly span: Span;
  readonly inAll: number;
  readonly sum: number;
  readonly holds: boolean;
}

/** Kinds are complete where they end with 其他; otherwise they are together no more than all. */
export function* countedVehiclesIn(paragraphs: readonly Paragraph[]): Iterable<CountedVehicles> {
  for (const paragraph of paragraphs) {
    const { text } = paragraph.folded;
    for (const match of text.matchAll(vehiclesInAll)) {
      const span = spanOf(match);
      const inAll = Number(match[1]);
      const { counts, isComplete } = kindsFrom(text, span.end);
      const sum = counts.reduce((all, one) => all + one, 0);
      if (counts.length < fewest || (!isComplete && sum < inAll)) continue;
      const said = { ...span, end: span.end - (match[2] ?? "").length };
      yield { paragraph, span: said, inAll, sum, holds: sum === inAll };
    }
  }
}

const fewest = 2;

function kindsFrom(text: string, start: number): { readonly counts: readonly number[]; readonly isComplete: boolean } {
  const counts: number[] = [];
  kindOfVehicles.lastIndex = start;
  for (let match = kindOfVehicles.exec(text); match !== null; match = kindOfVehicles.exec(text)) {
    counts.push(Number(match[2]));
    // What stands behind it tells which these others are.
    if (restOfVehicles.test(match[1] ?? "")) return { counts, isComplete: true };
  }
  return { counts, isComplete: false };
}
