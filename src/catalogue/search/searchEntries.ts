/** Looks up what somebody types: a code, a name or a part of it, pinyin or its initials. */
import { onceFor } from "../../remembered";
import type { Catalogue } from "../catalogue";
import type { CatalogueKind, Entry } from "../entry";
import { rankOf, ranks, targetOf, wordsOf, type Rank, type SoughtEntry } from "./match";
import { speller } from "./spelling";

export interface SearchOptions {
  /** Of the document; the last edition's where it is not given. */
  readonly year?: number;
  readonly kinds?: readonly CatalogueKind[];
  readonly limit?: number;
}

export interface FoundEntry {
  readonly entry: Entry;
  readonly valid: boolean;
  /** What the code is called in the year, where the entry is a name of other years. */
  readonly now: Entry | undefined;
  /** From the class down to the code itself, as called in the year. */
  readonly path: readonly Entry[];
}

const allKinds = ["functional", "economic", "government", "procurement", "organisation", "project"] as const;

interface Hit {
  readonly entry: Entry;
  readonly names: readonly Entry[];
  readonly score: number;
}

/**
 * The best first: the code itself, codes that begin so, the name itself, names that begin so or contain it, pinyin initials, pinyin. Names
 * of other years come after those of the year, unless they are just what was typed. Nothing is found for a blank.
 */
export async function searchEntries(
  query: string,
  catalogue: Catalogue,
  { year, kinds = allKinds, limit = 50 }: SearchOptions = {},
): Promise<readonly FoundEntry[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const spellingOf = words.some(({ letters }) => letters !== undefined) ? await speller() : undefined;
  const hits: Hit[] = [];
  for (const kind of kinds) {
    for (const target of targetsOf(catalogue, kind)) {
      const rank = rankOf(target, words, spellingOf);
      if (rank === undefined) continue;
      const { entry } = target;
      const names = catalogue.names(kind, entry.code, year);
      hits.push({ entry, names, score: scoreOf(rank, inYear(entry, names) !== undefined) });
    }
  }
  return hits
    .sort(
      (a, b) => a.score - b.score || a.entry.name.length - b.entry.name.length || compare(a.entry.code, b.entry.code),
    )
    .slice(0, limit)
    .map(({ entry, names }) => {
      const same = inYear(entry, names);
      return {
        entry: same ?? entry,
        valid: same !== undefined,
        now: same === undefined ? names[0] : undefined,
        path: catalogue.path(entry.kind, entry.code, year),
      };
    });
}

const soughtByKind = onceFor<Catalogue, Map<CatalogueKind, readonly SoughtEntry[]>>(() => new Map());

/** Made once for each catalogue. */
function targetsOf(catalogue: Catalogue, kind: CatalogueKind): readonly SoughtEntry[] {
  const byKind = soughtByKind(catalogue);
  const known = byKind.get(kind) ?? catalogue.entries(kind).map(targetOf);
  byKind.set(kind, known);
  return known;
}

/** The same entry as it stands in the year. */
function inYear({ name, from }: Entry, names: readonly Entry[]): Entry | undefined {
  return names.find((one) => one.name === name && one.from === from);
}

function scoreOf(rank: Rank, isValid: boolean): number {
  if (isValid) return rank;
  const isTyped = rank === ranks.code || rank === ranks.name;
  return isTyped ? rank + 0.5 : rank + Object.keys(ranks).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
