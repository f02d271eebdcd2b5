/** Reads the user's own list of codes and names out of worksheets. It is taken as a whole or not at all. */
import { a1, quoteSheet, type Sheet } from "../../workbook";
import { codeAbove } from "../codes";
import type { CatalogueKind, Entry } from "../entry";
import { groupByCode } from "./byCode";
import { codeAndName, isCode } from "./entrySchema";
import { findBareList, findLists, type ListPlace } from "./findLists";
import { checkHierarchy } from "./hierarchy";
import { kindsOfLines } from "./kinds";
import { ListLines, type ListLine } from "./lines";
import { Problems, type ListCell } from "./problems";
import { problemSeverities, type FoundList, type ListProblemKind, type OwnListReading } from "./reading";
import { shortNames, type Named } from "./shortNames";
import { lastingNames } from "./years";
import { shown } from "./characters";

/** More rows than any list of codes has. */
const mostRows = 200_000;

type NamedLineOfOpenKind = Omit<ListLine, "kind"> & Named;

export interface OwnListChoices {
  /** What the user says that a list holds, by its `place`. */
  readonly kinds?: ReadonlyMap<string, CatalogueKind>;
}

/**
 * Finds the lists of codes and names in worksheets: of a file, or of the open workbook. Nothing that they contain makes this throw.
 * An answer `kindOpen` is asked again with `kinds` for the lists that have none.
 */
export function readOwnList(sheets: readonly Sheet[], { kinds = new Map() }: OwnListChoices = {}): OwnListReading {
  const problems = new Problems();
  const places = sheets.flatMap(findLists);
  const [first] = places;
  if (first !== undefined && places.reduce((sum, { rows }) => sum + rows.length, 0) > mostRows) {
    problems.add("too-many", [placeOf(first)], { others: [String(mostRows)] });
    return { kind: "refused", lists: [], problems: problems.all() };
  }
  const lists: FoundList[] = [];
  const lines: NamedLineOfOpenKind[] = [];
  for (const sheet of sheets) {
    const read = readLists(places.filter((place) => place.sheet === sheet));
    for (const { place, list } of read.length > 0 ? read : readBareList(sheet)) {
      for (const { kind, place, detail } of list.problems) problems.add(kind, [place], detail);
      const kindOf = kindsOfLines(place, list.lines, kinds.get(idOf(place)));
      const ofList = kindOf === undefined ? [] : list.lines.map((line) => ({ ...line, kind: kindOf(line) }));
      for (const line of ofList) lines.push(line);
      lists.push({
        place: idOf(place),
        sheet: sheet.name,
        kinds: [...new Set(ofList.map(({ kind }) => kind))],
        rows: list.lines.length,
        examples: list.lines.slice(0, 3).map(({ code, name }) => shown(`${code} ${name}`)),
      });
    }
  }
  if (lists.length === 0) return { kind: "notFound" };
  const entries = entriesOf(lines, problems);
  const found = { lists, problems: problems.all() };
  if (lists.some((list) => list.rows > 0 && list.kinds.length === 0)) return { kind: "kindOpen", ...found };
  return problems.areRefusing ? { kind: "refused", ...found } : { kind: "taken", entries, ...found };
}

interface ReadList {
  readonly place: ListPlace;
  readonly list: ListLines;
}

function readLists(places: readonly ListPlace[]): ReadList[] {
  return places.map((place) => ({ place, list: new ListLines(place) })).filter(isList);
}

function readBareList(sheet: Sheet): ReadList[] {
  const place = findBareList(sheet);
  return place === undefined ? [] : readLists([place]);
}

function placeOf({ sheet, top, columns }: ListPlace): ListCell {
  return { sheet: sheet.name, row: top, column: columns.codes[0] };
}

function idOf(place: ListPlace): string {
  return `${quoteSheet(place.sheet.name)}!${a1(placeOf(place))}`;
}

/** Headers of other tables have words of lists, too: what follows them tells. */
function isList({ place, list: { lines, problems, leftOut } }: ReadList): boolean {
  if (place.columns.name === undefined && lines.length <= leftOut) return false;
  return lines.length > 0 || problems.some(({ kind }) => problemSeverities[kind] === "refused");
}

function entriesOf(read: readonly NamedLineOfOpenKind[], problems: Problems): Entry[] {
  const short = shortNames(read);
  const lines = read.map((line) => {
    const name = short.get(line);
    if (name === undefined) return line;
    problems.add("full-names", [line.namePlace], { quoted: line.name, others: [name] });
    return { ...line, name };
  });
  const wellFormed = lines.filter((line) => isWellFormed(line, problems));
  checkHierarchy(wellFormed, problems);
  return groupByCode(wellFormed).flatMap((same) => entriesOfCode(same, problems));
}

function entryOf({ kind, code, name, above }: NamedLineOfOpenKind): Pick<Entry, "kind" | "code" | "name" | "above"> {
  // What stands above a published code, the code itself says. What is no code was told as unknown, and no list is kept with it.
  return above === undefined || !isCode(above) || codeAbove(kind, code) !== undefined
    ? { kind, code, name }
    : { kind, code, name, above };
}

function isWellFormed(line: NamedLineOfOpenKind, problems: Problems): boolean {
  const { kind, code, name } = line;
  const [issue] = codeAndName.safeParse({ kind, code, name }).error?.issues ?? [];
  if (issue === undefined) return true;
  const isOfCode = issue.path[0] === "code";
  problems.add(issue.message as ListProblemKind, [isOfCode ? line.codePlace : line.namePlace], {
    quoted: isOfCode ? code : name,
    others: [kind],
  });
  return false;
}

function entriesOfCode(same: readonly NamedLineOfOpenKind[], problems: Problems): Entry[] {
  const names = lastingNames(same);
  if (!("lines" in names)) {
    return names.map(({ line, from, to }) => ({ ...entryOf(line), from, to, standing: "own" }));
  }
  const [one, other] = names.lines;
  problems.add("two-names", [one.namePlace, other.namePlace], { quoted: one.code, others: [one.name, other.name] });
  return [];
}
