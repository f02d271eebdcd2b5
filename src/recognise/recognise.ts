/** Cells → tables: the whole of recognition, one sheet after the other. */
import { units, type Unit } from "../amount";
import type { Layout } from "../layouts";
import type { Area, Sheet, Workbook } from "../workbook";
import { readBody, sectionOf, splitPanels } from "./body";
import { chooseLayout, fitLayout, type Choice, type Evidence } from "./chooseLayout";
import { chosenFor, type ChosenLayout } from "./chosen";
import { describeDocument, type Disclosure, type Unrecognised } from "./disclosure";
import type { HeaderColumn } from "./headerGrid";
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

function readSheet(sheet: Sheet, chosenAt: ChosenAt): { found: TableParts[]; unrecognised: Area[] } {
  const segments = segmentsOf(sheet);
  if (segments.length === 0) return readSheetWithoutHeader(sheet, chosenAt(0));
  const found: TableParts[] = [];
  const unrecognised: Area[] = [];
  const tables = joinPages(sheet, segments);
  for (const [position, pages] of tables.entries()) {
    const chosen = chosenAt(position);
    const table = chosen === "none" ? undefined : readPages(sheet, pages, tables.length === 1, chosen);
    if (table === undefined) unrecognised.push(areaOf(sheet, pages));
    else found.push(table);
  }
  return { found, unrecognised };
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

function unitIn(printed: string): Unit | undefined {
  const word = /\((?:单位[::])?(?:人民币)?([元千万百亿]{1,3})\)/u.exec(printed)?.[1];
  return units.find((unit) => unit === word);
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
  const table = chosen !== "none" && mayBeTable ? unreadableTable(sheet, area, labels, chosen) : undefined;
  return table === undefined ? { found: [], unrecognised: [area] } : { found: [table], unrecognised: [] };
}

function unreadableTable(sheet: Sheet, area: Area, labels: Labels, chosen: Layout | undefined): TableParts | undefined {
  const layout = chosen ?? layoutOfTitles(labels.titles.map(({ value }) => value));
  if (layout === undefined) return undefined;
  const [axis = "single"] = layout.axes;
  const nothing = { panels: [], rows: [], notes: [] };
  return { sheet, area, layout, confidence: 0.5, labels, axis, ...nothing, unreadable: true };
}
