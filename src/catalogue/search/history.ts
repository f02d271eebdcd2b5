/** What a code was called through the years. */
import type { Catalogue } from "../catalogue";
import type { CatalogueKind, Entry } from "../entry";
import { nameKey } from "../nameKey";

/**
 * `first`: nothing is known before; `begun`: the code is new in that year; `renamed`: it had another name before; `resumed`: it had
 * been left out for some years; `disputed`: another name is said of the same years.
 */
export type NameChange = "first" | "begun" | "renamed" | "resumed" | "disputed";

export interface NameInTime {
  readonly entry: Entry;
  readonly change: NameChange;
  /** The name before, where it was another. */
  readonly before: string | undefined;
  /** The code ended with it. */
  readonly ended: boolean;
}

/** From the earliest name to the latest; of a code in the user's own list, what that list says. */
export function historyOf(kind: CatalogueKind, code: string, catalogue: Catalogue): readonly NameInTime[] {
  const ever = catalogue.ever(kind, code);
  const own = ever.filter(({ standing }) => standing === "own");
  const names = [...(own.length > 0 ? own : ever)].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return names.map((entry, position) => {
    const before = names[position - 1];
    return {
      entry,
      change: changeTo(entry, before),
      before: before === undefined || nameKey(before.name) === nameKey(entry.name) ? undefined : before.name,
      ended: entry.to !== undefined && position === names.length - 1,
    };
  });
}

function changeTo({ name, from }: Entry, before: Entry | undefined): NameChange {
  if (before === undefined) return from === undefined ? "first" : "begun";
  if (from === undefined || before.to === undefined || before.to >= from) return "disputed";
  return nameKey(before.name) === nameKey(name) ? "resumed" : "renamed";
}
