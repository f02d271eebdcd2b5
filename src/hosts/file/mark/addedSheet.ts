/** Writes an added sheet as a worksheet part in which every cell is text and can never become a formula. */
import { a1, columnLetters, quoteSheet, type AddedCell, type AddedSheet } from "../../../workbook";
import { cellText, MAX_LINKS, titleHeight } from "../../addedSheet/looks";
import { escapeCellText, escapeXml } from "../package/xml";

/** In points; the last is the highest row that Excel knows. */
const LINE_HEIGHT = 15;
const MAX_HEIGHT = 409;
/** In characters, as Excel has it where no width is given. */
const DEFAULT_WIDTH = 8;

/** `formatOf` answers the index of a cell's format in the workbook's styles part. */
export function addedSheetXml(sheet: AddedSheet, namespace: string, formatOf: (cell: AddedCell) => number): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet.frozenRows)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    columns(sheet.columnWidths) +
    `<sheetData>${sheet.rows.map((cells, row) => rowXml(cells, row, sheet.columnWidths, formatOf)).join("")}</sheetData>` +
    hyperlinks(sheet.rows) +
    `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

function pane(frozenRows: number): string {
  if (frozenRows === 0) return "";
  const first = a1({ row: frozenRows, column: 0 });
  return (
    `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
  );
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}

function rowXml(
  cells: readonly AddedCell[],
  row: number,
  widths: readonly number[],
  formatOf: (cell: AddedCell) => number,
): string {
  const written = cells.map((cell, column) => {
    const start = `<c r="${columnLetters(column)}${row + 1}" s="${formatOf(cell)}"`;
    return cell.text === ""
      ? `${start}/>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cellText(cell.text))}</t></is></c>`;
  });
  return `<row r="${row + 1}"${height(cells, widths)}>${written.join("")}</row>`;
}

/** Not every program fits a row to wrapped text when it opens a file, so rows of several lines are written as high as they need to be. */
function height(cells: readonly AddedCell[], widths: readonly number[]): string {
  if (cells.some(({ style }) => style === "title")) return ` ht="${titleHeight}" customHeight="1"`;
  const lines = Math.max(1, ...cells.map(({ text }, column) => linesOf(text, widths[column] ?? DEFAULT_WIDTH)));
  return lines === 1 ? "" : ` ht="${Math.min(lines * LINE_HEIGHT, MAX_HEIGHT)}" customHeight="1"`;
}

function linesOf(text: string, width: number): number {
  // A Chinese character is as wide as two digits; the cell's margins take about one digit.
  const room = Math.max(width - 1, 1);
  return text.split("\n").reduce((sum, line) => {
    const wide = line.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
    return sum + Math.max(1, Math.ceil((line.length + wide) / room));
  }, 0);
}

function hyperlinks(rows: AddedSheet["rows"]): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ text, link }, column) => {
      if (link === undefined) return [];
      const location = escapeXml(`${quoteSheet(link.sheet)}!${link.cell}`);
      const display = escapeXml(text.replace(/\s+/g, " ").slice(0, 255));
      return `<hyperlink ref="${a1({ row, column })}" location="${location}" display="${display}"/>`;
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.slice(0, MAX_LINKS).join("")}</hyperlinks>`;
}
