/** What the custom functions answer: a text, or in words why there is none. A name that is not certain is no answer. */
import {
  isReliable,
  kindOf,
  nameKey,
  publishedKinds,
  type Catalogue,
  type CatalogueKind,
  type Entry,
} from "../../catalogue";
import type { FunctionWords } from "../../locale";

export type FunctionAnswer =
  | { readonly kind: "found"; readonly text: string }
  /** Nothing to give: Excel shows #N/A. */
  | { readonly kind: "missing"; readonly why: string }
  /** The question itself must be put otherwise: Excel shows #VALUE!. */
  | { readonly kind: "unclear"; readonly why: string };

const allKinds: readonly CatalogueKind[] = [...publishedKinds, "organisation", "project"];

const kindNames: ReadonlyMap<string, CatalogueKind> = new Map([
  ...allKinds.map((kind) => [kind, kind] as const),
  ["功能", "functional"],
  ["经济", "economic"],
  ["政府经济", "government"],
  ["采购", "procurement"],
  ["单位", "organisation"],
  ["项目", "project"],
]);

const codesShown = 5;

/** The name of a code in a year, by default of the latest edition. */
export function nameOf(
  catalogue: Catalogue,
  words: FunctionWords,
  code: string,
  year?: number,
  kindName?: string,
): FunctionAnswer {
  const kind = kindName === undefined ? undefined : kindNames.get(kindName);
  if (kindName !== undefined && kind === undefined) return { kind: "unclear", why: words.unknownKind(kindName) };
  const edition = catalogue.edition(year);
  if (edition === undefined) return { kind: "missing", why: words.noEdition(year ?? 0) };
  const kinds = kind === undefined ? kindsOf(code) : [kind];
  const names = firstFilled(kinds, (each) => catalogue.names(each, code, year));
  const [name] = names;
  if (name === undefined) {
    const once = namesOf(firstFilled(kinds, (each) => catalogue.ever(each, code)));
    return {
      kind: "missing",
      why: once.length === 0 ? words.unknownCode(code, edition.year) : words.otherYears(code, edition.year, once),
    };
  }
  if (!isReliable(name)) return { kind: "missing", why: words.uncertainName(code, namesOf(names)) };
  return { kind: "found", text: name.name };
}

/** The one code that bears a name in a year, among those below `parent` (a code or a name) where it is given. */
export function codeOf(
  catalogue: Catalogue,
  words: FunctionWords,
  name: string,
  parent?: string,
  year?: number,
): FunctionAnswer {
  const edition = catalogue.edition(year);
  if (edition === undefined) return { kind: "missing", why: words.noEdition(year ?? 0) };
  const everywhere = allKinds.flatMap((kind) => catalogue.named(kind, name, year));
  if (everywhere.length === 0) {
    const once = codesOf(allKinds.flatMap((kind) => catalogue.everNamed(kind, name)));
    return {
      kind: "missing",
      why:
        once.length === 0
          ? words.unknownName(name, edition.year)
          : words.otherYearsCodes(name, edition.year, once.slice(0, codesShown)),
    };
  }
  const found =
    parent === undefined ? everywhere : everywhere.filter((entry) => isBelow(catalogue, entry, parent, year));
  const [entry, ...others] = found;
  if (entry === undefined) return { kind: "missing", why: words.notBelow(name, parent ?? "") };
  if (others.length > 0)
    return { kind: "unclear", why: words.ambiguous(name, codesOf(found).slice(0, codesShown), found.length) };
  return isReliable(entry)
    ? { kind: "found", text: entry.code }
    : { kind: "missing", why: words.uncertainCode(name, entry.code) };
}

/** The full name from the class down: 社会保障和就业支出-行政事业单位养老支出-…. */
export function pathOf(catalogue: Catalogue, words: FunctionWords, code: string): FunctionAnswer {
  const own = nameOf(catalogue, words, code);
  if (own.kind !== "found") return own;
  const path = firstFilled(kindsOf(code), (kind) => catalogue.path(kind, code));
  const doubtful = path.find((entry) => !isReliable(entry));
  return doubtful === undefined
    ? { kind: "found", text: namesOf(path).join("-") }
    : { kind: "missing", why: words.uncertainName(doubtful.code, [doubtful.name]) };
}

/** The catalogues that a code may belong to: the published one that has such codes, then the user's own lists. */
function kindsOf(code: string): readonly CatalogueKind[] {
  const published = kindOf(code);
  return [...(published === undefined ? [] : [published]), "organisation", "project"];
}

function firstFilled(
  kinds: readonly CatalogueKind[],
  entries: (kind: CatalogueKind) => readonly Entry[],
): readonly Entry[] {
  return kinds.map(entries).find(({ length }) => length > 0) ?? [];
}

function isBelow(catalogue: Catalogue, { kind, code }: Entry, parent: string, year?: number): boolean {
  const key = nameKey(parent);
  return catalogue
    .path(kind, code, year)
    .some((above) => above.code !== code && (above.code === parent || nameKey(above.name) === key));
}

function namesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ name }) => name))];
}

function codesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ code }) => code))];
}
