/** Writes a sheet of ours as a worksheet part in which every cell is text or a number and can never become a formula. */
import { a1, a1Area, columnLetters, quoteSheet, type BookCell, type BookSheet, type FileLink } from "../../../workbook";
import { cellText, MAX_LINKS, titleHeight } from "../../addedSheet/looks";
import { escapeCellText, escapeXml } from "../package/xml";
import { wrappedLines } from "../../addedSheet/wrappedLines";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** In points, for fonts that stand in for another too; the last is the highest row that Excel knows. */
const LINE_HEIGHT = 16;
const MAX_HEIGHT = 409;
/** In characters, as Excel has it where no width is given. */
const DEFAULT_WIDTH = 8;

/**
 * `formatOf` answers the index of a cell's format in the workbook's styles part, `relationTo` the id of a relationship to a file; without it
 * such links are left out.
 */
export function addedSheetXml(
  sheet: BookSheet,
  namespace: string,
  formatOf: (cell: BookCell) => number,
  relationTo?: (link: FileLink) => string,
): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    columns(sheet.columnWidths) +
    `<sheetData>${sheet.rows.map((cells, row) => rowXml(cells, row, sheet.columnWidths, formatOf)).join("")}</sheetData>` +
    filter(sheet) +
    hyperlinks(sheet.rows, relationTo) +
    `<printOptions gridLines="1"/>` +
    `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

function pane({ frozenRows, frozenColumns = 0 }: BookSheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const first = a1({ row: frozenRows, column: frozenColumns });
  const splits =
    (frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`) + (frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`);
  const side = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  return (
    `<pane${splits} topLeftCell="${first}" activePane="${side}" state="frozen"/>` +
    `<selection pane="${side}" activeCell="${first}" sqref="${first}"/>`
  );
}

/** Excel wants to be told where the filter ends, and keeps a hidden name for it that it makes itself. */
function filter({ filterRow, rows }: BookSheet): string {
  const headings = filterRow === undefined ? undefined : rows[filterRow];
  if (filterRow === undefined || headings === undefined || rows.length <= filterRow + 1) return "";
  const area = { top: filterRow, left: 0, bottom: rows.length - 1, right: headings.length - 1 };
  return `<autoFilter ref="${a1Area(area)}"/>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const cols = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${width === 0 ? ` hidden="1"` : ""}/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}

function rowXml(
  cells: readonly BookCell[],
  row: number,
  widths: readonly number[],
  formatOf: (cell: BookCell) => number,
): string {
  const written = cells.map((cell, column) => {
    const start = `<c r="${columnLetters(column)}${row + 1}" s="${formatOf(cell)}"`;
    if (cell.number !== undefined) return `${start}><v>${cell.number}</v></c>`;
    return cell.text === ""
      ? `${start}/>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cellText(cell.text))}</t></is></c>`;
  });
  return `<row r="${row + 1}"${height(cells, widths)}>${written.join("")}</row>`;
}

/** Not every program fits a row to wrapped text when it opens a file, so rows of several lines are written as high as they need to be. */
function height(cells: readonly BookCell[], widths: readonly number[]): string {
  if (cells.some(({ style }) => style === "title")) return ` ht="${titleHeight}" customHeight="1"`;
  const wrapped = cells.map(({ text, style }, column) =>
    style === "note" || widths[column] === 0 ? 1 : wrappedLines(text, widths[column] ?? DEFAULT_WIDTH),
  );
  const lines = Math.max(1, ...wrapped);
  return lines === 1 ? "" : ` ht="${Math.min(lines * LINE_HEIGHT, MAX_HEIGHT)}" customHeight="1"`;
}

function hyperlinks(rows: BookSheet["rows"], relationTo: ((link: FileLink) => string) | undefined): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ text, link }, column) => {
      const target = link === undefined ? undefined : targetOf(link, relationTo);
      if (target === undefined) return [];
      const display = escapeXml(text.replace(/\s+/g, " ").slice(0, 255));
      return `<hyperlink${target.relation} ref="${a1({ row, column })}"${target.location} display="${display}"/>`;
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.slice(0, MAX_LINKS).join("")}</hyperlinks>`;
}

function targetOf(
  link: NonNullable<BookCell["link"]>,
  relationTo: ((link: FileLink) => string) | undefined,
): { readonly relation: string; readonly location: string } | undefined {
  if ("sheet" in link) {
    return { relation: "", location: ` location="${escapeXml(`${quoteSheet(link.sheet)}!${link.cell}`)}"` };
  }
  if (relationTo === undefined) return undefined;
  const location = link.place === undefined ? "" : ` location="${escapeXml(link.place)}"`;
  return { relation: ` xmlns:r="${RELATIONS}" r:id="${relationTo(link)}"`, location };
}
