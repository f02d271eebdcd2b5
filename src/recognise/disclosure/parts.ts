/** A workbook may hold several disclosures: a department's and that of one of its units, two years, a budget and final accounts. */
import { grouped } from "../../grouped";
import type { Layout } from "../../layouts";
import type { Sheet } from "../../workbook";
import { textLinesOf, yearsOfLines } from "../heading/headingLines";
import type { TableParts } from "../table";

/** What belongs to one disclosure, in the order of the workbook. */
export interface DisclosurePart {
  readonly sheets: readonly Sheet[];
  readonly found: readonly TableParts[];
}

/**
 * A disclosure of its own has at least so many of the tables by whose totals others are measured (收支总表, 收入总表 …), and another
 * disclosure has the same: a unit's two or three tables are an appendix, and a table with another year in its title is a mistake.
 */
const leastShared = 4;

/** @returns one part for every disclosure; nothing where there is one alone */
export function partsOf(sheets: readonly Sheet[], found: readonly TableParts[]): readonly DisclosurePart[] {
  const standard = found.filter(({ axis }) => axis !== "form");
  const own = mainGroups(standard);
  if (own.length < 2) return [];
  const groupOf = new Map<TableParts, Group>();
  for (const group of own) for (const table of group.tables) groupOf.set(table, group);
  let last = own[0] as Group;
  for (const table of found) {
    last = groupOf.get(table) ?? namedBy(table, own) ?? last;
    groupOf.set(table, last);
  }
  const sheetGroups = groupsOfSheets(sheets, found, groupOf, own);
  return own.map((group) => ({
    sheets: sheets.filter((sheet) => sheetGroups.get(sheet)?.has(group)),
    found: found.filter((table) => groupOf.get(table) === group),
  }));
}

interface Group {
  readonly kind: string | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly tables: TableParts[];
}

/** Those of one kind, year and organisation that have what a disclosure must have. */
function mainGroups(tables: readonly TableParts[]): readonly Group[] {
  const groups = [...groupsOf(tables).values()].map((group) => ({ group, measures: measuresOf(group) }));
  return groups
    .filter(({ group, measures }) =>
      groups.some(
        (other) =>
          other.group !== group &&
          // A budget and final accounts have no tables in common.
          (other.group.kind === group.kind
            ? [...measures].filter((layout) => other.measures.has(layout)).length
            : Math.min(measures.size, other.measures.size)) >= leastShared,
      ),
    )
    .map(({ group }) => group);
}

/** Its tables by whose totals others are measured. */
function measuresOf({ tables }: Group): ReadonlySet<Layout> {
  return new Set(tables.flatMap(({ layout }) => (layout.keyTotals === undefined ? [] : [layout])));
}

/**
 * Assigns every table to a disclosure. A table without an organisation or a year belongs to that of the table before it; a
 * second table of one kind begins another disclosure.
 */
function groupsOf(tables: readonly TableParts[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  let [kind, year, organisation] = firstLabels(tables);
  for (const table of tables) {
    kind = table.layout.kind ?? kind;
    year = table.labels.year?.value ?? year;
    organisation = table.labels.organisation?.value ?? organisation;
    const name = `${kind}|${year}|${organisation}`;
    for (let ordinal = 1; ; ordinal += 1) {
      const key = `${name}|${ordinal}`;
      const group = groups.get(key) ?? { kind, year, organisation, tables: [] };
      if (group.tables.some(({ layout }) => layout === table.layout)) continue;
      group.tables.push(table);
      groups.set(key, group);
      break;
    }
  }
  return groups;
}

function firstLabels(tables: readonly TableParts[]): [string | undefined, number | undefined, string | undefined] {
  return [
    tables.find(({ layout }) => layout.kind !== undefined)?.layout.kind,
    tables.find(({ labels }) => labels.year !== undefined)?.labels.year?.value,
    tables.find(({ labels }) => labels.organisation !== undefined)?.labels.organisation?.value,
  ];
}

/** The only one whose organisation a form or a table names; a form says it in one of its fields, too. */
function namedBy(
  { axis, sheet, labels: { organisation, year } }: TableParts,
  groups: readonly Group[],
): Group | undefined {
  const named = groups.filter((group) => organisation !== undefined && group.organisation === organisation.value);
  const ofYear = named.filter((group) => year === undefined || group.year === year.value);
  return ofYear.length === 1 ? ofYear[0] : axis === "form" ? bestNamed(sheet, groups) : undefined;
}

/** A sheet without a table, mostly of text, belongs to the disclosure that its first lines name, or else to the one before it. */
function groupsOfSheets(
  sheets: readonly Sheet[],
  found: readonly TableParts[],
  groupOf: ReadonlyMap<TableParts, Group>,
  groups: readonly Group[],
): ReadonlyMap<Sheet, ReadonlySet<Group>> {
  const tablesOf = grouped(found, ({ sheet }) => sheet);
  const bySheet = new Map<Sheet, ReadonlySet<Group>>();
  let last = groups[0] as Group;
  for (const sheet of sheets) {
    const own = (tablesOf.get(sheet) ?? []).flatMap((table) => groupOf.get(table) ?? []);
    last = own.at(-1) ?? bestNamed(sheet, groups) ?? last;
    bySheet.set(sheet, new Set([...own, last]));
  }
  return bySheet;
}

/** The disclosure of which a text speaks, by its year and by its organisation; undefined where it may be either. */
export function bestNamed<T extends Pick<Group, "year" | "organisation">>(
  text: Sheet,
  groups: readonly T[],
): T | undefined {
  const lines = textLinesOf(text);
  const years = yearsOfLines(lines);
  const weightOf = ({ year, organisation = "" }: T): number =>
    (year !== undefined && years.includes(year) ? weightOfYear : 0) +
    (organisation !== "" && lines.some((line) => line.includes(organisation)) ? organisation.length : 0);
  const weights = groups.map(weightOf);
  const most = Math.max(...weights);
  return most > 0 && weights.filter((weight) => weight === most).length === 1
    ? groups[weights.indexOf(most)]
    : undefined;
}

/** More than any name of an organisation is long: 某局 is a part of the name 某局本级, and the longer one is meant. */
const weightOfYear = 1000;
