/** All codes of one catalogue, looked up by code and by name. */
import { grouped } from "../grouped";
import { whenAsked } from "../remembered";
import { codeAbove } from "./codes";
import { isValidIn, type CatalogueKind, type Entry } from "./entry";
import { nameKey } from "./nameKey";

export class Subjects {
  private readonly listed: () => readonly Entry[];
  private readonly byCode: () => ReadonlyMap<string, readonly Entry[]>;
  private readonly byName: () => ReadonlyMap<string, readonly Entry[]>;
  private readonly below: () => ReadonlyMap<string | undefined, readonly string[]>;

  /** Of the thousands of codes one document asks for a few, and never in all these ways: each index is made when it is first needed. */
  constructor(
    readonly kind: CatalogueKind,
    list: () => readonly Entry[],
  ) {
    this.listed = whenAsked(list);
    this.byCode = whenAsked(() => {
      const entries = grouped(this.entries, ({ code }) => code);
      for (const same of entries.values()) same.sort((a, b) => (b.from ?? 0) - (a.from ?? 0));
      return entries;
    });
    this.byName = whenAsked(() => grouped(this.entries, ({ name }) => nameKey(name)));
    this.below = whenAsked(() => grouped(this.byCode().keys(), (code) => this.above(code)));
  }

  get entries(): readonly Entry[] {
    return this.listed();
  }

  /** Every name that a code has or had, the latest first. */
  ever(code: string): readonly Entry[] {
    return this.byCode().get(code) ?? [];
  }

  /** The names of a code in a year: none, one, or several that dispute it. */
  in(code: string, year: number): readonly Entry[] {
    const valid = this.ever(code).filter((entry) => isValidIn(entry, year));
    return valid.length < 2 ? valid : valid.map((entry) => ({ ...entry, standing: "disputed" as const }));
  }

  /** The entries that have, or had, a name. */
  named(name: string): readonly Entry[] {
    return this.byName().get(nameKey(name)) ?? [];
  }

  /** The nearest code above that the catalogue has. */
  above(code: string): string | undefined {
    let above = this.ever(code)[0]?.above ?? codeAbove(this.kind, code);
    while (above !== undefined && !this.byCode().has(above)) above = codeAbove(this.kind, above);
    return above;
  }

  /** The codes right below, in order; of the whole catalogue where no code is given. */
  children(code?: string): readonly string[] {
    return [...(this.below().get(code) ?? [])].sort();
  }
}
