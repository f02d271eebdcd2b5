/** Which tables a disclosure is asked for, and whether they are there: one truth for `missing-table` and for relations. */
import { generalId, layouts, type DocumentKind, type Layout } from "../layouts";
import { layoutOfTitles, normalise, type Disclosure, type Unrecognised } from "../recognise";
import type { Sheet } from "../workbook";
import { defineReading } from "./readings";

/**
 * `unread`: a sheet has its title, but its content was not recognised. `unknown`: nothing tells the year, and the table was not
 * published in every year.
 */
export type Presence =
  | { readonly kind: "present" }
  | { readonly kind: "missing" }
  | { readonly kind: "unread"; readonly sheet: string }
  | { readonly kind: "unknown" };

export interface AskedTable {
  readonly layout: Layout;
  readonly standing: Presence;
}

export interface AskedTables {
  /** In the order of the set; empty where the workbook is no whole disclosure. */
  readonly everyones: readonly AskedTable[];
  /** Tables that only some places publish, and that are not here. */
  readonly absentOfMany: readonly Layout[];
}

/** One or two tables are somebody's working file, not a disclosure. */
const leastTables = 5;

/** A form for a whole department belongs to a disclosure, also where it comes in a file of its own. */
export const askedByForms = defineReading("asked-by-forms", ({ disclosure }) => askedFor(disclosure, 0));

const none: AskedTables = { everyones: [], absentOfMany: [] };

export const askedTables = defineReading("asked-tables", ({ disclosure }) => askedFor(disclosure, leastTables));

function askedFor(disclosure: Disclosure, least: number): AskedTables {
  const { kind, tables, year } = disclosure;
  const present = new Set(
    tables.map(({ layout }) => layout).flatMap(({ id, kind: own }) => (own === kind && id !== generalId ? [id] : [])),
  );
  // What only some places publish makes no disclosure of a few tables.
  const isAsked = layouts.flatMap(({ id, published }) =>
    published === undefined ? [] : [id, ...(published.or ?? [])],
  );
  if (kind === undefined || isAsked.filter((id) => present.has(id)).length < least) return none;
  const unread = unreadTitles(disclosure);
  const ofKind = publishedOf(kind);
  const everyones = ofKind("everyone").flatMap((layout): AskedTable[] => {
    const ids = [layout.id, ...(layout.published?.or ?? [])];
    const since = layout.published?.since;
    const sheet = ids.map((id) => unread.get(id)).find((name) => name !== undefined);
    if (ids.some((id) => present.has(id))) return [{ layout, standing: { kind: "present" } }];
    if (sheet !== undefined) return [{ layout, standing: { kind: "unread", sheet } }];
    if (since === undefined || (year ?? 0) >= since) return [{ layout, standing: { kind: "missing" } }];
    return year === undefined ? [{ layout, standing: { kind: "unknown" } }] : [];
  });
  return { everyones, absentOfMany: ofKind("many").filter(({ id }) => !present.has(id) && !unread.has(id)) };
}

function publishedOf(kind: DocumentKind): (by: "everyone" | "many") => readonly Layout[] {
  return (by) => layouts.filter((layout) => layout.kind === kind && layout.published?.by === by);
}

const contents = "目录";
/** One title may fit a budget and final accounts, and a table may hold two. */
const fewTitles = 5;

/** Titles of what was not recognised, or was taken for another table: nobody can say that these are missing. */
function unreadTitles({ tables, unrecognised }: Disclosure): Map<string, string> {
  const found = new Map<string, string>();
  const note = (texts: readonly string[], sheet: Sheet): void => {
    const ids = new Set(texts.flatMap((text) => [layoutOfTitles([text])?.id ?? [], subjectsOf(text)].flat()));
    // A list of contents names them all.
    if (ids.size <= fewTitles) for (const id of ids) if (!found.has(id)) found.set(id, sheet.name);
  };
  for (const { sheet, labels } of tables)
    note(
      labels.titles.map(({ value }) => value),
      sheet,
    );
  for (const area of unrecognised) {
    const texts = [area.sheet.name, ...headingOf(area)];
    if (!texts.some((text) => normalise(text) === contents)) note(texts, area.sheet);
  }
  return found;
}

/** Tables that a place prints together, or under a name of its own: “三公”经费、会议费、培训费支出表. */
function subjectsOf(title: string): string[] {
  const text = normalise(title);
  return layouts.flatMap(({ id, subject }) => (subject !== undefined && text.includes(subject) ? [id] : []));
}

const headingLines = 4;
const longestTitle = 40;

/** The first short texts of what was not recognised. */
export function headingOf({ sheet, area }: Unrecognised): string[] {
  return sheet.rows
    .slice(area.top, area.top + headingLines)
    .flatMap((cells) => (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])))
    .filter((text) => text.length <= longestTitle);
}
