/** The pages of one table → what it is, its columns and its rows. */
import type { Layout } from "../layouts";
import type { Area, Sheet } from "../workbook";
import { readBody, sectionOf, splitPanels } from "./body";
import { chooseLayout, fitLayout, type Choice, type Evidence } from "./chooseLayout";
import { unitIn } from "./columnUnit";
import type { HeaderColumn } from "./headerGrid";
import type { HeaderBlock } from "./headers";
import type { Column, Panel } from "./row";
import { readRows } from "./rows";
import type { Segment, TableSegment } from "./segments";
import type { TableParts } from "./table";
import { normalise } from "./text";

/** @returns undefined where no layout explains the table. */
export function readTable(
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

/** From the first heading to the last filled row. */
export function areaOf(sheet: Sheet, segments: readonly Segment[]): Area {
  const top = segments[0]?.headingTop ?? 0;
  const columns = segments.flatMap(({ header }) => header?.columns.map(({ index }) => index) ?? 0);
  let bottom = segments.at(-1)?.bodyBottom ?? 0;
  while (bottom > top && sheet.rows[bottom] === undefined) bottom -= 1;
  return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
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
