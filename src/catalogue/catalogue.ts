/** Subject codes and names by year: the published catalogues, and the user's own list above them. */
import { grouped } from "../grouped";
import { editions, type Edition } from "./editions";
import { isValidIn, type CatalogueKind, type Entry } from "./entry";
import { Subjects } from "./subjects";

/** Where the years that are asked for lie beyond the last edition, what was printed in an earlier year is likely, but not certain. */
const afterLast = (entry: Entry): Entry => (entry.standing === "seen" ? { ...entry, standing: "agreed" } : entry);

export class Catalogue {
  /** A catalogue that knows no code: what needs one says that it could not be looked up. */
  static readonly empty = new Catalogue(new Map(), new Map());

  /**
   * @param published by kind
   * @param government the codes of 政府预算支出经济分类 that a departmental economic code may belong to
   * @param own the user's own entries, which stand above all others
   */
  constructor(
    private readonly published: ReadonlyMap<CatalogueKind, Subjects>,
    private readonly government: ReadonlyMap<string, readonly string[]>,
    private readonly own: ReadonlyMap<CatalogueKind, Subjects> = new Map(),
  ) {}

  /** The same catalogue below another list of the user's own. */
  withOwn(entries: readonly Entry[]): Catalogue {
    return new Catalogue(this.published, this.government, byKind(entries));
  }

  /** The same catalogue with the organisations and projects that a workbook names itself, below the user's own list. */
  withLearnt(entries: readonly Entry[]): Catalogue {
    return new Catalogue(new Map([...this.published, ...byKind(entries)]), this.government, this.own);
  }

  /** Is anything known of this kind of code? */
  has(kind: CatalogueKind): boolean {
    return this.layers(kind).length > 0;
  }

  hasOwn(kind: CatalogueKind): boolean {
    return this.own.has(kind);
  }

  /**
   * The edition that a document of this budget year follows: its own year's, else the last one; undefined for years before the first, of
   * which the catalogue says nothing.
   */
  edition(year?: number): Edition | undefined {
    const last = editions.at(-1);
    return year === undefined || (last !== undefined && year > last.year)
      ? last
      : editions.find((edition) => edition.year === year);
  }

  /** The names that a code has in a year: one, several that dispute it, or none. The user's own list wins. */
  names(kind: CatalogueKind, code: string, year?: number): readonly Entry[] {
    const edition = this.edition(year);
    const own = this.own.get(kind)?.in(code, year ?? edition?.year ?? 0) ?? [];
    if (own.length > 0 || edition === undefined) return own;
    const names = this.published.get(kind)?.in(code, edition.year) ?? [];
    return year !== undefined && year > edition.year ? names.map(afterLast) : names;
  }

  /** The name of a code in a year; of several that dispute it, the latest. Ask `isReliable` before it is written anywhere. */
  entry(kind: CatalogueKind, code: string, year?: number): Entry | undefined {
    return this.names(kind, code, year)[0];
  }

  /** Every name that a code has or had in any year, the user's own first, then the latest. */
  ever(kind: CatalogueKind, code: string): readonly Entry[] {
    return this.layers(kind).flatMap((subjects) => subjects.ever(code));
  }

  /** Has the code had this name in every edition, and no other? */
  isOfAllYears(entry: Entry): boolean {
    return this.ever(entry.kind, entry.code).length === 1 && editions.every(({ year }) => isValidIn(entry, year));
  }

  /** The codes that bear a name in a year: `行政运行` has many. */
  named(kind: CatalogueKind, name: string, year?: number): readonly Entry[] {
    const found = new Map<string, Entry>();
    for (const once of this.everNamed(kind, name)) {
      const now = this.names(kind, once.code, year).find((entry) => entry.name === once.name);
      if (now !== undefined) found.set(now.code, now);
    }
    return [...found.values()];
  }

  /** The entries that bear, or once bore, a name. */
  everNamed(kind: CatalogueKind, name: string): readonly Entry[] {
    return this.layers(kind).flatMap((subjects) => subjects.named(name));
  }

  /** The code above, whatever the year; undefined for the uppermost. */
  above(kind: CatalogueKind, code: string): string | undefined {
    return this.layers(kind)
      .map((subjects) => subjects.above(code))
      .find((above) => above !== undefined);
  }

  /** The entries right below a code in a year, in the order of their codes; the uppermost where no code is given. */
  children(kind: CatalogueKind, code?: string, year?: number): readonly Entry[] {
    const codes = new Set(this.layers(kind).flatMap((subjects) => subjects.children(code)));
    return [...codes].sort().flatMap((child) => this.entry(kind, child, year) ?? []);
  }

  /** From the class down to the code itself: 社会保障和就业支出, 行政事业单位养老支出, …; levels without a name in that year are left out. */
  path(kind: CatalogueKind, code: string, year?: number): readonly Entry[] {
    const above = this.above(kind, code);
    return [...(above === undefined ? [] : this.path(kind, above, year)), ...this.names(kind, code, year).slice(0, 1)];
  }

  /** Where departmental economic code `30101` may stand in 政府预算支出经济分类: 50101, 50501. */
  governmentCodes(economic: string): readonly string[] {
    return this.government.get(economic) ?? [];
  }

  /** All entries of a kind, the user's own first; of codes in both, only the user's own. */
  entries(kind: CatalogueKind): readonly Entry[] {
    const own = this.own.get(kind);
    const published = this.published.get(kind)?.entries ?? [];
    return own === undefined
      ? published
      : [...own.entries, ...published.filter(({ code }) => own.ever(code).length === 0)];
  }

  private layers(kind: CatalogueKind): Subjects[] {
    return [this.own.get(kind), this.published.get(kind)].filter((subjects) => subjects !== undefined);
  }
}

function byKind(entries: readonly Entry[]): ReadonlyMap<CatalogueKind, Subjects> {
  const kinds = grouped(entries, ({ kind }) => kind);
  return new Map([...kinds].map(([kind, ofKind]) => [kind, new Subjects(kind, () => ofKind)]));
}
