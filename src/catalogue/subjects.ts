/** All codes of one catalogue, looked up by code and by name. */
import { codeAbove } from "./codes";
import { isValidIn, type CatalogueKind, type Entry } from "./entry";
import { nameKey } from "./nameKey";

export class Subjects {
  private readonly byCode = new Map<string, Entry[]>();
  private readonly byName = new Map<string, Entry[]>();
  private readonly below = new Map<string | undefined, Set<string>>();

  constructor(
    readonly kind: CatalogueKind,
    readonly entries: readonly Entry[],
  ) {
    for (const entry of entries) {
      push(this.byCode, entry.code, entry);
      push(this.byName, nameKey(entry.name), entry);
    }
    for (const same of this.byCode.values()) same.sort((a, b) => (b.from ?? 0) - (a.from ?? 0));
    for (const code of this.byCode.keys()) {
      const above = this.above(code);
      const codes = this.below.get(above);
      if (codes === undefined) this.below.set(above, new Set([code]));
      else codes.add(code);
    }
  }

  /** Every name that a code has or had, the latest first. */
  ever(code: string): readonly Entry[] {
    return this.byCode.get(code) ?? [];
  }

  /** The names of a code in a year: none, one, or several that dispute it. */
  in(code: string, year: number): readonly Entry[] {
    const valid = this.ever(code).filter((entry) => isValidIn(entry, year));
    return valid.length < 2 ? valid : valid.map((entry) => ({ ...entry, standing: "disputed" as const }));
  }

  /** The entries that have, or had, a name. */
  named(name: string): readonly Entry[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  /** The nearest code above that the catalogue has. */
  above(code: string): string | undefined {
    let above = this.ever(code)[0]?.above ?? codeAbove(this.kind, code);
    while (above !== undefined && !this.byCode.has(above)) above = codeAbove(this.kind, above);
    return above;
  }

  /** The codes right below, in order; of the whole catalogue where no code is given. */
  children(code?: string): readonly string[] {
    return [...(this.below.get(code) ?? [])].sort();
  }
}

function push<K>(lists: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
