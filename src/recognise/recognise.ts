/** Cells → tables: the whole of recognition, one sheet after the other. */
import type { Layout } from "../layouts";
import { isReviewSheet, isTextHeading, saysNothingThere } from "../vocabulary";
import type { Area, Sheet, Workbook } from "../workbook";
import { isAddedByUs } from "./addedByUs";
import { chosenFor, type ChosenLayout } from "./chosen";
import { describeDocument, withText, type Disclosure, type Unrecognised } from "./disclosure";
import { findForms, formAt, isFormLayout } from "./forms/findForms";
import { readForm } from "./forms/readForm";
import { textLinesOf } from "./headingLines";
import { readLabels, type Labels } from "./labels";
import { areaOf, pagesOn, readTable } from "./readTable";
import { continuesOnNextSheet, hasHeader, joinPages, segmentsOf, type Segment } from "./segments";
import type { Table, TableParts } from "./table";
import { layoutOfTitles } from "./titles";

export interface RecogniseOptions {
  /** Where the user knows better. */
  readonly layouts?: readonly ChosenLayout[];
  /** Told before each sheet. */
  readonly progress?: (done: number, all: number) => void;
}

/** Finds every table of a workbook and says what it is; what has no figures under a header is kept as unrecognised. */
export function recognise(workbook: Workbook, { layouts = [], progress }: RecogniseOptions = {}): Disclosure {
  return read(workbook, layouts, undefined, progress);
}

/** The same workbook after some of its cells changed: read as it was before, and what did not change not read again. */
export function recogniseAgain(workbook: Workbook, known: Disclosure): Disclosure {
  const { chosen, text } = known;
  const again = read(workbook, chosen, known);
  return text === undefined ? again : withText(again, text);
}

function read(
  workbook: Workbook,
  layouts: readonly ChosenLayout[],
  known: Disclosure | undefined,
  progress?: RecogniseOptions["progress"],
): Disclosure {
  const found: (TableParts | Table)[] = [];
  const unrecognised: Unrecognised[] = [];
  const same = sameSheets(workbook, known);
  const changed = workbook.sheets.filter((sheet) => !same.has(sheet));
  const regionsBySheet = new Map(
    joinSheets(changed.map((sheet) => ({ sheet, regions: regionsOf(sheet) }))).map((one) => [one.sheet, one]),
  );
  for (const [position, sheet] of workbook.sheets.entries()) {
    progress?.(position, workbook.sheets.length);
    const { regions, isContinuation } = regionsBySheet.get(sheet) ?? {};
    if (regions === undefined) {
      found.push(...(known?.tablesAndForms ?? []).filter((table) => table.sheet === sheet));
      unrecognised.push(...(known?.unrecognised ?? []).filter((place) => place.sheet === sheet));
      continue;
    }
    if (isContinuation === true && regions.length === 0) continue;
    if (isAddedByUs(sheet) && !layouts.some((chosen) => chosen.sheet === sheet.name)) continue;
    const unless = isReviewSheet(sheet.name) ? "none" : undefined;
    const tables = readSheet(sheet, regions, (table) => chosenFor(layouts, sheet, table) ?? unless);
    found.push(...tables.found);
    unrecognised.push(...tables.unrecognised.map((area) => ({ sheet, area })));
  }
  return describeDocument(workbook, found, unrecognised, layouts);
}

/** The sheets that an earlier reading knows as they are. Where a table goes on from one sheet to the next, none can be read alone. */
function sameSheets({ sheets }: Workbook, known: Disclosure | undefined): ReadonlySet<Sheet> {
  if (known === undefined) return new Set();
  if (known.tablesAndForms.some(({ pages }) => pages.some(({ sheet }, _, [first]) => sheet !== first?.sheet)))
    return new Set();
  const before = new Set(known.workbook.sheets);
  return new Set(sheets.filter((sheet) => before.has(sheet)));
}

/** What the user chose for the table at a position of the sheet. */
type ChosenAt = (table: number) => Layout | "none" | undefined;

/** A place of a sheet where a table or a form stands. */
interface Region {
  readonly area: Area;
  /** Of a table: its pages, which may go on on the next sheet. */
  readonly pages: readonly Segment[];
  readonly read: (chosen: Layout | undefined, pages: readonly Segment[]) => TableParts | undefined;
}

interface SheetRegions {
  readonly sheet: Sheet;
  /** It begins with pages of a table of the sheet before, and they are read with that. */
  readonly isContinuation?: true;
  readonly regions: readonly Region[];
}

/** Gives the pages with which a sheet begins to the table that the sheet before ended with, where they are marked as its further pages. */
function joinSheets(sheets: readonly SheetRegions[]): SheetRegions[] {
  const joined: SheetRegions[] = [];
  for (const { sheet, regions } of sheets) {
    const before = joined.findLast((one) => one.regions.length > 0);
    const last = before?.regions.at(-1);
    const [first, ...rest] = regions;
    const [page] = first?.pages ?? [];
    if (
      before === undefined ||
      last === undefined ||
      first === undefined ||
      page === undefined ||
      !continuesOnNextSheet(last.pages, page)
    ) {
      joined.push({ sheet, regions });
      continue;
    }
    const longer = { ...last, pages: [...last.pages, ...first.pages] };
    joined[joined.indexOf(before)] = { ...before, regions: [...before.regions.slice(0, -1), longer] };
    joined.push({ sheet, regions: rest, isContinuation: true });
  }
  return joined;
}

function readSheet(
  sheet: Sheet,
  regions: readonly Region[],
  chosenAt: ChosenAt,
): { found: TableParts[]; unrecognised: Area[] } {
  if (regions.length === 0) return readSheetWithoutHeader(sheet, chosenAt(0));
  const found: TableParts[] = [];
  const unrecognised: Area[] = [];
  for (const [position, region] of regions.entries()) {
    const chosen = chosenAt(position);
    const table =
      chosen === "none"
        ? undefined
        : isFormLayout(chosen)
          ? readForm(sheet, formAt(sheet, region.area, chosen).area, chosen)
          : region.read(chosen, region.pages);
    if (table === undefined) unrecognised.push(region.area);
    else found.push({ ...table, sheet });
  }
  return {
    found: found.map((table, at) => (mayHaveLostRows(table, found[at + 1]) ? { ...table, unreadable: true } : table)),
    unrecognised,
  };
}

/** Nothing under a header, and in the next line figures under a header that nothing names: these may be its own, so that it says nothing. */
function mayHaveLostRows({ area, rows, notes }: TableParts, next: TableParts | undefined): boolean {
  if (next === undefined || rows.length > 0 || next.area.top > area.bottom + 1) return false;
  const { titles, unit, organisation } = next.labels;
  const isAlone = next.isNamed === false && titles.length === 0 && unit === undefined && organisation === undefined;
  return isAlone && !notes.some(({ text }) => saysNothingThere(text));
}

/** From the top down. Tables are looked for where no form stands, as forms have small tables of their own. */
function regionsOf(sheet: Sheet): Region[] {
  const forms = findForms(sheet);
  const rest = rowsOf(sheet, (row) => !forms.some(({ area }) => area.top <= row && row <= area.bottom));
  const tables = joinPages(rest, segmentsOf(rest, sheet));
  const isOnly = tables.length === 1 && forms.length === 0;
  return [
    ...forms.map(({ area, layout }) => ({
      area,
      pages: [],
      read: (chosen: Layout | undefined) =>
        chosen === undefined ? readForm(sheet, area, layout) : readAreaAs(sheet, area, chosen),
    })),
    ...tables.map((own) => ({
      area: areaOf(rest, own),
      pages: own,
      read: (chosen: Layout | undefined, pages: readonly Segment[]) => readPages(sheet, pages, isOnly, chosen),
    })),
  ].sort((a, b) => a.area.top - b.area.top);
}

/** What looked like a form is the table that the user says it is. */
function readAreaAs(sheet: Sheet, area: Area, chosen: Layout): TableParts | undefined {
  const alone = rowsOf(sheet, (row) => area.top <= row && row <= area.bottom);
  const [pages] = joinPages(alone, segmentsOf(alone, sheet));
  const table = pages && readPages(sheet, pages, true, chosen);
  return table ?? unreadableTable(sheet, area, readLabels(sheet, area.top, area.bottom), chosen);
}

/** The sheet with some of its rows only, each where it was. */
function rowsOf(sheet: Sheet, wanted: (row: number) => boolean): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells, row) => (wanted(row) ? cells : undefined)) };
}

function readPages(
  sheet: Sheet,
  pages: readonly Segment[],
  isOnly: boolean,
  chosen: Layout | undefined,
): TableParts | undefined {
  const [first] = pages;
  if (first === undefined) return undefined;
  const readable = pages.filter(hasHeader);
  const table = readable.length > 0 ? readTable(sheet, readable, isOnly, chosen) : undefined;
  const mayBeUnreadable = readable.length === 0 || chosen !== undefined;
  return (
    table ??
    (mayBeUnreadable ? unreadableTable(sheet, areaOf(sheet, pagesOn(sheet, pages)), first.labels, chosen) : undefined)
  );
}

/** At most this many filled rows: more is a text or a form, of which a title among others says nothing. */
const fewRows = 10;

/** A title and labels, and nothing below that anybody can read: the table is there and must not be passed over in silence. */
function readSheetWithoutHeader(
  sheet: Sheet,
  chosen: Layout | "none" | undefined,
): { found: TableParts[]; unrecognised: Area[] } {
  const filled = sheet.rows.flatMap((cells, row) => (cells?.some((cell) => cell !== undefined) ? [row] : []));
  const last = filled.at(-1);
  if (last === undefined) return { found: [], unrecognised: [] };
  const width = filled.reduce((widest, row) => Math.max(widest, sheet.rows[row]?.length ?? 0), 0);
  const area = { top: filled[0] ?? 0, left: 0, bottom: last, right: Math.max(0, width - 1) };
  const labels = readLabels(sheet, area.top, last);
  const [heading = ""] = textLinesOf(sheet);
  const mayBeTable = chosen !== undefined || (filled.length <= fewRows && !isTextHeading(heading));
  const table = isFormLayout(chosen)
    ? readForm(sheet, formAt(sheet, area, chosen).area, chosen)
    : chosen !== "none" && mayBeTable
      ? unreadableTable(sheet, area, labels, chosen)
      : undefined;
  return table === undefined ? { found: [], unrecognised: [area] } : { found: [table], unrecognised: [] };
}

function unreadableTable(sheet: Sheet, area: Area, labels: Labels, chosen: Layout | undefined): TableParts | undefined {
  const layout = chosen ?? layoutOfTitles(labels.titles.map(({ value }) => value));
  if (layout === undefined) return undefined;
  const [axis = "single"] = layout.axes;
  const nothing = { panels: [], rows: [], notes: [] };
  return { sheet, area, layout, confidence: 0.5, labels, axis, ...nothing, unreadable: true };
}
