/** Cells → tables: the whole of recognition, one sheet after the other. */
import type { Layout } from "../layouts";
import type { Area, Sheet, Workbook } from "../workbook";
import { readBody, sectionOf, splitPanels } from "./body";
import { chooseLayout, fitLayout, type Choice, type Evidence } from "./chooseLayout";
import { chosenFor, type ChosenLayout } from "./chosen";
import { describeDocument, type Disclosure, type Unrecognised } from "./disclosure";
import type { HeaderColumn } from "./headerGrid";
import { findForms, formAt, isFormLayout } from "./forms/findForms";
import { readForm } from "./forms/readForm";
import { unitIn } from "./columnUnit";
import type { HeaderBlock } from "./headers";
import { readLabels, type Labels } from "./labels";
import { readRows } from "./rows";
import { hasHeader, joinPages, segmentsOf, type Segment, type TableSegment } from "./segments";
import type { Column, Panel, TableParts } from "./table";
import { normalise } from "./text";
import { layoutOfTitles } from "./titles";

export interface RecogniseOptions {
  /** Where the user knows better. */
  readonly layouts?: readonly ChosenLayout[];
}

/** Finds every table of a workbook and says what it is; what no layout explains is kept as unrecognised. */
export function recognise(workbook: Workbook, { layouts = [] }: RecogniseOptions = {}): Disclosure {
  const found: TableParts[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    const tables = readSheet(sheet, (table) => chosenFor(layouts, sheet, table));
    found.push(...tables.found);
    unrecognised.push(...tables.unrecognised.map((area) => ({ sheet, area })));
  }
  return describeDocument(workbook, found, unrecognised);
}

/** What the user chose for the table at a position of the sheet. */
type ChosenAt = (table: number) => Layout | "none" | undefined;

/** A place of a sheet where a table or a form stands. */
interface Region {
  readonly area: Area;
  readonly read: (chosen: Layout | undefined) => TableParts | undefined;
}

function readSheet(sheet: Sheet, chosenAt: ChosenAt): { found: TableParts[]; unrecognised: Area[] } {
  const regions = regionsOf(sheet);
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
          : region.read(chosen);
    if (table === undefined) unrecognised.push(region.area);
    else found.push({ ...table, sheet });
  }
  return { found, unrecognised };
}

/** From the top down. Tables are looked for where no form stands, as forms have small tables of their own. */
function regionsOf(sheet: Sheet): Region[] {
  const forms = findForms(sheet);
  const rest = rowsOf(sheet, (row) => !forms.some(({ area }) => area.top <= row && row <= area.bottom));
  const tables = joinPages(rest, segmentsOf(rest));
  const isOnly = tables.length === 1 && forms.length === 0;
  return [
    ...forms.map(({ area, layout }) => ({
      area,
      read: (chosen: Layout | undefined) =>
        chosen === undefined ? readForm(sheet, area, layout) : readAreaAs(sheet, area, chosen),
    })),
    ...tables.map((pages) => ({
      area: areaOf(rest, pages),
      read: (chosen: Layout | undefined) => readPages(rest, pages, isOnly, chosen),
    })),
  ].sort((a, b) => a.area.top - b.area.top);
}

/** What looked like a form is the table that the user says it is. */
function readAreaAs(sheet: Sheet, area: Area, chosen: Layout): TableParts | undefined {
  const alone = rowsOf(sheet, (row) => area.top <= row && row <= area.bottom);
  const [pages] = joinPages(alone, segmentsOf(alone));
  const table = pages && readPages(alone, pages, true, chosen);
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
  return table ?? (mayBeUnreadable ? unreadableTable(sheet, areaOf(sheet, pages), first.labels, chosen) : undefined);
}

function areaOf(sheet: Sheet, segments: readonly Segment[]): Area {
  const top = segments[0]?.headingTop ?? 0;
  const columns = segments.flatMap(({ header }) => header?.columns.map(({ index }) => index) ?? 0);
  let bottom = segments.at(-1)?.bodyBottom ?? 0;
  while (bottom > top && sheet.rows[bottom] === undefined) bottom -= 1;
  return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

function readTable(
  sheet: Sheet,
  segments: readonly TableSegment[],
  isOnly: boolean,
  chosen: Layout | undefined,
): TableParts | undefined {
  const [{ header, labels } = {} as TableSegment] = segments;
  const evidence: Evidence = {
    header,
    titles: labels.titles.map(({ value }) => value),
    sheetName: isOnly ? normalise(sheet.name) : "",
    year: labels.year?.value,
    labels: bodyTexts(sheet, segments),
  };
  const choice = chosen === undefined ? chooseLayout(evidence) : fitLayout(evidence, chosen);
  if (choice === undefined) return undefined;
  const columns = columnsOf(choice, header);
  const bodies = segments.map((segment) => readBody(sheet, segment.header.bottom + 1, segment.bodyBottom, columns));
  const numbers = bodies.find(({ columnNumbers }) => columnNumbers.size > 0)?.columnNumbers;
  const numbered = columns.map((column) => ({ ...column, number: numbers?.get(column.index) }));
  const panels = splitPanels(numbered).map((panel) => panelOf(panel, header));
  const lines = bodies.flatMap((body) => body.lines);
  const rows = readRows(choice.axis, { sheet, panels, lines }, choice.layout);
  return {
    sheet,
    area: areaOf(sheet, segments),
    layout: choice.layout,
    confidence: choice.confidence,
    labels,
    axis: choice.axis,
    panels,
    rows,
    notes: bodies.flatMap((body) => body.notes),
    unreadable: rows.length === 0 && bodies.some(({ illegible }) => illegible),
  };
}

/** Enough of the body to tell captions by; a long table need not be read twice. */
const linesOfEvidence = 60;
const pagesOfEvidence = 3;

function bodyTexts(sheet: Sheet, segments: readonly TableSegment[]): string[] {
  return segments
    .slice(0, pagesOfEvidence)
    .flatMap(({ header, bodyBottom }) =>
      sheet.rows
        .slice(header.bottom + 1, Math.min(bodyBottom, header.bottom + linesOfEvidence) + 1)
        .flatMap((cells) =>
          (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? normalise(cell.value) : [])),
        ),
    );
}

function columnsOf({ meanings }: Choice, { columns }: HeaderBlock): Column[] {
  const beside = governmentKeys(meanings);
  return columns.map((column) => {
    const meaning = beside.has(column) ? undefined : meanings.get(column);
    return {
      index: column.index,
      role: meaning?.role,
      concept: meaning?.concept,
      title: column.title,
      number: undefined,
      unit: unitIn(column.printed),
    };
  });
}

/** 政府预算支出经济分类 beside the departments' own only says where a line belongs: it names no rows, on whichever side it stands. */
function governmentKeys(meanings: Choice["meanings"]): ReadonlySet<HeaderColumn> {
  const keys = [...meanings].filter(([, { role }]) => role === "code" || role === "name");
  const isGovernment = ([{ printed }]: (typeof keys)[number]): boolean => /政府(?:预算)?(?:支出)?经济/u.test(printed);
  const beside = keys.filter(isGovernment);
  return new Set(beside.length < keys.length ? beside.map(([column]) => column) : []);
}

function panelOf(columns: readonly Column[], header: HeaderBlock): Panel {
  const byConcept = new Map<string, Column>();
  for (const column of columns)
    if (column.concept !== undefined && !byConcept.has(column.concept)) byConcept.set(column.concept, column);
  const additive = [...byConcept.values()].filter(({ role }) => role === "amount" || role === "count");
  const known = new Set(columns.filter(({ role }) => role !== undefined).map(({ index }) => index));
  const paths = header.columns.filter(({ index }) => known.has(index)).map(({ path }) => path);
  return { section: sectionOf(paths), columns, byConcept, additive };
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
  const mayBeTable = chosen !== undefined || filled.length <= fewRows;
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
