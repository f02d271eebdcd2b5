/** The places of the sheets where tables and forms stand; pages of one table belong together, on whatever sheets. */
import type { Layout } from "../../layouts";
import { onceFor } from "../../remembered";
import { isSentence, isTitleLine } from "../../vocabulary";
import type { Area, Sheet } from "../../workbook";
import { findForms } from "../forms/findForms";
import { readForm } from "../forms/readForm";
import { readLabels, type Labels } from "../heading/labels";
import { areaOf, pagesOn, readTable } from "../readTable";
import { hasHeader, joinPages, segmentsOf, type Segment } from "./segments";
import { continuesOnNextSheet, pageWithoutHeader } from "./sheetPages";
import type { TableParts } from "../table";
import { layoutOfTitles } from "../heading/titles";

/** A place of a sheet where a table or a form stands. */
export interface Region {
  readonly area: Area;
  /** Of a table: its pages, which may go on on the next sheet. */
  readonly pages: readonly Segment[];
  readonly read: (chosen: Layout | undefined, pages: readonly Segment[]) => TableParts | undefined;
}

export interface SheetRegions {
  readonly sheet: Sheet;
  /** It begins with pages of a table of the sheet before, and they are read with that. */
  readonly isContinuation?: true;
  readonly regions: readonly Region[];
}

/** Pages with which a sheet begins are given to the table that the sheet before ended with, where they are further pages of it. */
export function regionsOfSheets(sheets: readonly Sheet[]): SheetRegions[] {
  const joined: SheetRegions[] = [];
  for (const sheet of sheets) {
    const before = joined.findLast((one) => one.regions.length > 0);
    const last = before?.regions.at(-1);
    const plain = last && pageWithoutHeader(last.pages, sheet);
    const open = plain === undefined ? sheet : rowsOf(sheet, (row) => row > plain.bodyBottom);
    const regions = plain === undefined ? regionsAlone(sheet) : regionsOf(open, sheet);
    const [first, ...rest] = regions;
    const isPage = plain === undefined && last && first?.pages[0] && continuesOnNextSheet(last.pages, first.pages[0]);
    const further = plain !== undefined ? [plain] : isPage === true ? (first?.pages ?? []) : [];
    if (before === undefined || last === undefined || further.length === 0) {
      joined.push({ sheet, regions });
      continue;
    }
    const longer = { ...last, pages: [...last.pages, ...further] };
    joined[joined.indexOf(before)] = { ...before, regions: [...before.regions.slice(0, -1), longer] };
    joined.push({ sheet, regions: plain === undefined ? rest : withLines(open, regions), isContinuation: true });
  }
  return joined;
}

/** Lines below a page that are no table are a place that nobody read. */
function withLines(open: Sheet, regions: readonly Region[]): readonly Region[] {
  const area = filledArea(open);
  return regions.length > 0 || area === undefined ? regions : [{ area, pages: [], read: () => undefined }];
}

/** Of a sheet by itself: looked for once, however often the workbook is read again after edits elsewhere. */
export const regionsAlone = onceFor((sheet: Sheet): readonly Region[] => regionsOf(sheet, sheet));

/**
 * From the top down. Tables are looked for where no form stands, as forms have small tables of their own.
 *
 * @param open what is looked through: the rows of the `sheet` that belong to no table of the sheet before
 */
function regionsOf(open: Sheet, sheet: Sheet): Region[] {
  const forms = findForms(open);
  const rest = rowsOf(open, (row) => !forms.some(({ area }) => area.top <= row && row <= area.bottom));
  const tables = joinPages(rest, endingBefore(forms, segmentsOf(rest, sheet)));
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

/** A form below a table is none of its lines, also where no other table comes behind it. */
function endingBefore(forms: readonly { readonly area: Area }[], segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    const next = forms.find(({ area }) => area.top > (segment.header?.bottom ?? segment.bodyBottom));
    return next === undefined ? segment : { ...segment, bodyBottom: Math.min(segment.bodyBottom, next.area.top - 1) };
  });
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

export function filledRows({ rows }: Sheet): number[] {
  return rows.flatMap((cells, row) => (cells?.some((cell) => cell !== undefined) === true ? [row] : []));
}

/** From the first filled row to the last, in full width. */
export function filledArea(sheet: Sheet): Area | undefined {
  const filled = filledRows(sheet);
  const [top, bottom] = [filled[0], filled.at(-1)];
  if (top === undefined || bottom === undefined) return undefined;
  const width = filled.reduce((widest, row) => Math.max(widest, sheet.rows[row]?.length ?? 0), 0);
  return { top, left: 0, bottom, right: Math.max(0, width - 1) };
}

export function unreadableTable(
  sheet: Sheet,
  area: Area,
  labels: Labels,
  chosen: Layout | undefined,
): TableParts | undefined {
  const layout = chosen ?? layoutOfTitles(titlesIn(labels.titles.map(({ value }) => value)));
  if (layout === undefined) return undefined;
  const [axis = "single"] = layout.axes;
  const nothing = { panels: [], rows: [], notes: [] };
  return { sheet, area, layout, confidence: 0.5, labels, axis, ...nothing, unreadable: true };
}

/** Beside sentences (`三、“三公”经费变动原因`) only a line that cannot be but the name of a table is a title. */
function titlesIn(lines: readonly string[]): readonly string[] {
  const isText = lines.some(isSentence);
  return lines.filter((line) => !isSentence(line) && (!isText || isTitleLine(line)));
}
