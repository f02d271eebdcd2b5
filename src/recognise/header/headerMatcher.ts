/** Which concept a column's header path means, under the header words of a layout. */
import type { ColumnWords } from "../../layouts";
import { onceForEach } from "../../remembered";
import { adjusted, isBareYear, keyColumns, withoutNumber, type HeaderWords } from "../../vocabulary";
import type { HeaderColumn } from "./headerGrid";
import { normaliseHeader } from "../cells/text";

/** `share`: a part of a whole, worth 0.1056 for 10.56 %. `score`: points and weights, plain numbers. */
export type ColumnRole =
  | "code"
  | "code-part"
  | "name"
  | "caption"
  | "organisation"
  | "line-number"
  | "amount"
  | "count"
  | "price"
  | "share"
  | "score"
  | "text";

const figureRoles: ReadonlySet<ColumnRole> = new Set(["amount", "count", "price", "share", "score"]);

/** Do figures stand in such a column, whatever they are of? */
export function isFigureRole(role: ColumnRole | undefined): boolean {
  return role !== undefined && figureRoles.has(role);
}

/** Does such a column add up: amounts, and numbers of things? */
export function addsUp(role: ColumnRole | undefined): boolean {
  return role === "amount" || role === "count";
}

export interface ColumnMeaning {
  readonly role: ColumnRole;
  readonly concept: string;
  /** How many texts of the header's path its words explain. */
  readonly levels?: number;
}

interface Way {
  readonly meaning: ColumnMeaning;
  /** One set of words a level, the last being the column's own. */
  readonly levels: readonly ReadonlySet<string>[];
}

function ways(meaning: ColumnMeaning, words: HeaderWords): Way[] {
  return words.map((way) => ({
    meaning,
    levels: way.split("/").map((level) => new Set(level.split("|").map(normaliseHeader))),
  }));
}

function group(role: ColumnRole, columns: Readonly<Record<string, HeaderWords>> | undefined): Way[] {
  return Object.entries(columns ?? {}).flatMap(([concept, words]) => ways({ role, concept }, words));
}

const code = { role: "code", concept: "code" } as const;
const name = { role: "name", concept: "name" } as const;

const subject: readonly Way[] = [
  ...ways(code, [keyColumns.subjectCodes, `${keyColumns.subjectNames}/${keyColumns.codesBelowSubject}`]),
  ...ways(name, [keyColumns.subjectNames, keyColumns.subjectNamesInProject]),
  ...keyColumns.codeParts.flatMap((level) => ways({ role: "code-part", concept: level }, [level])),
];
const organisation: readonly Way[] = [
  ...ways(code, [keyColumns.organisationCodes]),
  ...ways(name, [keyColumns.organisationNames]),
];

/** Beside a subject, the organisation whose subject it is. */
const owner: readonly Way[] = organisation.map(({ meaning, levels }) => ({
  meaning: { role: "organisation", concept: `organisation.${meaning.concept}` },
  levels,
}));

const caption = ways({ role: "caption", concept: "caption" }, [keyColumns.captionColumns]);

/** The key columns by axis: what names the rows. */
const keyWays: Readonly<Record<string, readonly Way[]>> = {
  caption,
  item: caption,
  functional: [...subject, ...owner],
  economic: [...subject, ...owner],
  organisation,
  line: organisation,
  project: [...ways(code, [keyColumns.projectCodes]), ...ways(name, [keyColumns.projectNames])],
  single: [],
};
/** A single letter may be the beginning of anything. */
const shortestBeginning = 2;
const lineNumber = ways({ role: "line-number", concept: "lineNumber" }, keyColumns.lineNumbers);

/** Header words made ready for matching: those of a layout for one of its axes, or those of a section of a form. */
export class HeaderMatcher {
  /** By the column's own word, which decides most. */
  private readonly byWord = new Map<string, Way[]>();

  constructor({ names, columns, bySource, counts, prices, shares, scores, texts }: ColumnWords, axis: string) {
    const all = [
      ...(keyWays[axis] ?? []),
      ...lineNumber,
      ...(names === undefined ? [] : ways({ role: "name", concept: "name" }, names)),
      ...group("amount", columns),
      ...group("amount", bySource),
      ...group("count", counts),
      ...group("price", prices),
      ...group("share", shares),
      ...group("score", scores),
      ...group("text", texts),
    ];
    for (const way of all) {
      for (const word of lastWords(way)) {
        const known = this.byWord.get(word);
        if (known === undefined) this.byWord.set(word, [way]);
        else known.push(way);
      }
    }
  }

  /** Does the word stand at the foot of any column? */
  knows(word: string): boolean {
    return this.byWord.has(word);
  }

  /** The meanings whose last word begins with that of the path: those that fit the levels above it, where there are any. */
  meaningsBeginning(path: readonly string[]): ColumnMeaning[] {
    const beginning = path.at(-1) ?? "";
    if (beginning.length < shortestBeginning) return [];
    const begun = [...this.byWord]
      .filter(([word]) => word.startsWith(beginning))
      .flatMap(([, found]) => found.filter((way) => fits(way, path)));
    const within = begun.filter(({ levels }) => levels.length > 1);
    return (within.length > 0 ? within : begun).map(({ meaning }) => meaning);
  }

  /** A column's meaning, wherever its header names the period: `合计/预算数` is `预算数/合计`, and `2024年` alone is a 预算数 or 决算数, as `调整后预算数` and `2024年预算` are a 预算数. */
  meaningOfColumn(column: HeaderColumn): ColumnMeaning | undefined {
    const { path } = column;
    const found = this.meaningOf(column.below ?? path) ?? this.meaningOf(column.timeless.turned);
    const word = path.at(-1) ?? "";
    if (found !== undefined) return found;
    const above = path.slice(0, -1);
    if (withoutNumber.test(word)) return this.meaningOf([...above, `${word}数`]);
    if (!isBareYear(word) && !adjusted.test(word)) return undefined;
    return this.meaningOf([...above, "预算数"]) ?? this.meaningOf([...above, "决算数"]);
  }

  /** The meaning whose words fit the most levels of the path; of several those next to the column's own: a 小计 is of the group right above it. */
  meaningOf(path: readonly string[]): ColumnMeaning | undefined {
    let best: Way | undefined;
    let reach = Infinity;
    for (const way of this.byWord.get(path.at(-1) ?? "") ?? []) {
      const most = best?.levels.length ?? 0;
      if (way.levels.length < most) continue;
      const own = reachOf(way, path);
      if (own !== undefined && (way.levels.length > most || own < reach)) [best, reach] = [way, own];
    }
    return best && { ...best.meaning, levels: best.levels.length };
  }
}

/** Words of layouts and sections are compiled when a header is first held against them: most workbooks have few of them. */
export const matcherOf = onceForEach(
  (axis: string) => axis,
  (words: ColumnWords, axis) => new HeaderMatcher(words, axis),
);

function fits(way: Way, path: readonly string[]): boolean {
  return reachOf(way, path) !== undefined;
}

/** How far up the levels above the column's own word stand. @returns undefined unless they do, and in this order */
function reachOf({ levels }: Way, path: readonly string[]): number | undefined {
  let position = path.length - 1;
  for (let level = levels.length - 2; level >= 0; level -= 1) {
    do position -= 1;
    while (position >= 0 && !levels[level]?.has(path[position] ?? ""));
    if (position < 0) return undefined;
  }
  return path.length - position;
}

/** Every word that occurs in a header of any layout; `keys` are those that name rows, or stand only in headers. */
export function vocabularyOf(layouts: readonly ColumnWords[]): {
  readonly words: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
} {
  const keys = new Set(Object.values(keyWays).flatMap((list) => list.flatMap(lastWords)));
  const words = new Set([...keys, ...lineNumber.flatMap(lastWords)]);
  for (const layout of layouts) {
    const all = [layout.columns, layout.counts, layout.prices, layout.texts].flatMap((columns) =>
      Object.values(columns ?? {}),
    );
    for (const way of all.flat())
      for (const level of way.split("/")) for (const word of level.split("|")) words.add(normaliseHeader(word));
  }
  for (const word of words) if (keyColumns.onlyInHeaders.test(word)) keys.add(word);
  return { words, keys };
}

function lastWords({ levels }: Way): string[] {
  return [...(levels[levels.length - 1] ?? [])];
}
