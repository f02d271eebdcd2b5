/** What a list would bring, for the user who has to decide whether to take it. */
import type { Catalogue } from "../catalogue";
import type { CatalogueKind, Entry } from "../entry";
import { nameKey } from "../nameKey";

export interface OwnListPreview {
  /** How many names of each kind begin in each year; without a year: those that were always valid. */
  readonly counts: readonly {
    readonly kind: CatalogueKind;
    readonly from: number | undefined;
    readonly count: number;
  }[];
  /** Codes that the published catalogue has not, of kinds that it has. */
  readonly newCodes: readonly Entry[];
  /** Codes that the published catalogue names otherwise in the last year that the entry is valid in. */
  readonly otherNames: readonly { readonly own: Entry; readonly published: Entry }[];
  /** Names that are just as published. */
  readonly asPublished: number;
}

/** What an own list would change: codes that are new, names that differ from the published ones, and how many are as published. */
export function previewOwnList(entries: readonly Entry[], catalogue: Catalogue): OwnListPreview {
  const published = catalogue.withOwn([]);
  const newCodes: Entry[] = [];
  const otherNames: { own: Entry; published: Entry }[] = [];
  let asPublished = 0;
  for (const own of entries.filter(({ kind }) => published.has(kind))) {
    const ever = published.ever(own.kind, own.code);
    const [last] = ever;
    const names = published.names(own.kind, own.code, own.to);
    const [now = last] = names;
    if (now === undefined) newCodes.push(own);
    else if (names.some(({ name }) => nameKey(name) === nameKey(own.name))) asPublished += 1;
    else otherNames.push({ own, published: now });
  }
  return { counts: countsOf(entries), newCodes, otherNames, asPublished };
}

function countsOf(entries: readonly Entry[]): OwnListPreview["counts"] {
  const counts = new Map<string, { kind: CatalogueKind; from: number | undefined; count: number }>();
  for (const { kind, from } of entries) {
    const key = `${kind} ${from ?? ""}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { kind, from, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}
