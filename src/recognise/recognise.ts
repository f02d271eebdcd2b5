/** Cells → tables: the whole of recognition, one sheet after the other. */
import { units, type Unit } from "../amount";
import type { Layout } from "../layouts";
import type { Area, Sheet, Workbook } from "../workbook";
import { readBody, sectionOf, splitPanels } from "./body";
import { chooseLayout, layoutOfTitle, type Choice } from "./chooseLayout";
import { describeDocument, type Disclosure, type Unrecognised } from "./disclosure";
import { findHeaders, type HeaderBlock } from "./headers";
import { isHeadingRow, readLabels, type Labels } from "./labels";
import { readRows } from "./rows";
import type { Column, Panel, TableParts } from "./table";
import { normalise } from "./text";

/** Finds every table of a workbook and says what it is; what no layout explains is kept as unrecognised. */
export function recognise(workbook: Workbook): Disclosure {
  const found: TableParts[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    const tables = readSheet(sheet);
    found.push(...tables.found);
    unrecognised.push(...tables.unrecognised.map((area) => ({ sheet, area })));
  }
  return describeDocument(workbook, found, unrecognised);
}

/** A header block with the lines that belong to it. */
interface Segment {
  readonly header: HeaderBlock;
  readonly headingTop: number;
  readonly bodyBottom: number;
  readonly labels: Labels;
}

function readSheet(sheet: Sheet): { found: TableParts[]; unrecognised: Area[] } {
  const segments = segmentsOf(sheet);
  if (segments.length === 0) return readSheetWithoutHeader(sheet);
  const found: TableParts[] = [];
  const unrecognised: Area[] = [];
  for (let first = 0; first < segments.length;) {
    let next = first + 1;
    while (next < segments.length && continues(segments[first] as Segment, segments[next] as Segment)) next += 1;
    const joined = segments.slice(first, next);
    const table = readTable(sheet, joined);
    if (table === undefined) unrecognised.push(areaOf(sheet, joined));
    else found.push(table);
    first = next;
  }
  return { found, unrecognised };
}

function segmentsOf(sheet: Sheet): Segment[] {
  const headers = findHeaders(sheet);
  const tops = headers.map((header, position) => {
    const floor = (headers[position - 1]?.bottom ?? -1) + 1;
    let top = header.top;
    while (top > floor && isHeadingRow(sheet, top - 1)) top -= 1;
    // What stands above the first table of a sheet can only be its heading.
    return position === 0 && header.top <= 12 ? 0 : top;
  });
  return headers.map((header, position) => ({
    header,
    headingTop: tops[position] ?? header.top,
    bodyBottom: (tops[position + 1] ?? sheet.rows.length) - 1,
    labels: readLabels(sheet, tops[position] ?? header.top, header.top - 1),
  }));
}

/** The same columns again without a title of their own are the next page of the same table. */
function continues(first: Segment, next: Segment): boolean {
  const paths = ({ header }: Segment): string =>
    header.columns.map(({ index, title }) => `${index}:${title}`).join("|");
  if (paths(first) !== paths(next)) return false;
  const titles = ({ labels }: Segment): string =>
    labels.titles.map(({ value }) => value.replace(/\(?续表?\)?/u, "")).join("|");
  return next.labels.titles.length === 0
    ? next.labels.organisation?.value === undefined ||
        next.labels.organisation.value === first.labels.organisation?.value
    : titles(first) === titles(next) && /续/u.test(next.labels.titles.map(({ value }) => value).join(""));
}

function areaOf(sheet: Sheet, segments: readonly Segment[]): Area {
  const last = segments.at(-1)?.bodyBottom ?? 0;
  const columns = segments.flatMap(({ header }) => header.columns.map(({ index }) => index));
  let bottom = last;
  while (bottom > 0 && sheet.rows[bottom] === undefined) bottom -= 1;
  return { top: segments[0]?.headingTop ?? 0, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

function readTable(sheet: Sheet, segments: readonly Segment[]): TableParts | undefined {
  const [{ header, labels } = {} as Segment] = segments;
  const titles = labels.titles.map(({ value }) => value);
  const choice = chooseLayout({ sheet, header, titles, labels: bodyTexts(sheet, segments) });
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

function bodyTexts(sheet: Sheet, segments: readonly Segment[]): string[] {
  const { header, bodyBottom } = segments[0] as Segment;
  const bottom = Math.min(bodyBottom, header.bottom + linesOfEvidence);
  return sheet.rows
    .slice(header.bottom + 1, bottom + 1)
    .flatMap((cells) =>
      (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [normalise(cell.value)] : [])),
    );
}

function columnsOf({ meanings }: Choice, { columns }: HeaderBlock): Column[] {
  return columns.map((column) => {
    const meaning = meanings.get(column);
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

function unitIn(printed: string): Unit | undefined {
  const word = /\((?:单位[::])?(?:人民币)?([元千万百亿]{1,3})\)/u.exec(printed)?.[1];
  return units.find((unit) => unit === word);
}

function panelOf(columns: readonly Column[], header: HeaderBlock): Panel {
  const byConcept = new Map<string, Column>();
  for (const column of columns)
    if (column.concept !== undefined && !byConcept.has(column.concept)) byConcept.set(column.concept, column);
  const additive = [...byConcept.values()].filter(({ role }) => role === "amount" || role === "count");
  const paths = columns.map(({ index }) => header.columns.find((column) => column.index === index)?.path ?? []);
  return { section: sectionOf(paths), columns, byConcept, additive };
}

/** At most this many filled rows: more is a text or a form, of which a title among others says nothing. */
const fewRows = 10;

/** A title and labels, and nothing below that anybody can read: the table is there and must not be passed over in silence. */
function readSheetWithoutHeader(sheet: Sheet): { found: TableParts[]; unrecognised: Area[] } {
  const filled = sheet.rows.flatMap((cells, row) => (cells?.some((cell) => cell !== undefined) ? [row] : []));
  const last = filled.at(-1);
  if (last === undefined) return { found: [], unrecognised: [] };
  const width = Math.max(...filled.map((row) => sheet.rows[row]?.length ?? 0));
  const area = { top: filled[0] ?? 0, left: 0, bottom: last, right: Math.max(0, width - 1) };
  const labels = readLabels(sheet, area.top, last);
  const layout: Layout | undefined =
    filled.length <= fewRows ? layoutOfTitle(labels.titles.map(({ value }) => value)) : undefined;
  if (layout === undefined) return { found: [], unrecognised: [area] };
  return {
    found: [
      {
        sheet,
        area,
        layout,
        confidence: 0.5,
        labels,
        axis: layout.axes[0] ?? "single",
        panels: [],
        rows: [],
        notes: [],
        unreadable: true,
      },
    ],
    unrecognised: [],
  };
}
