/** A sheet that the workbook's file does not have yet, as a worksheet part. */
import { escapeXml } from "../../../hosts/file/package/xml";
import { a1, a1Area } from "../../../workbook";
import type { Sheet } from "../model/sheet";
import type { CellStyle } from "../model/style";
import { contentXml } from "./contentXml";

/** In digits of the default font: the reverse of what is read. */
const digitsOf = (points: number): number => Number((((points * 96) / 72 - 5) / 7).toFixed(2));

export function newSheetXml(sheet: Sheet, namespace: string, formatOf: (style: CellStyle) => number): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    (sheet.page.pagesWide === undefined ? "" : `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`) +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${sheet.defaultRowHeight}"/>` +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, formatOf)}</sheetData>` +
    mergesXml(sheet) +
    linksXml(sheet) +
    pageXml(sheet) +
    `</worksheet>`
  );
}

function paneXml({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  return `<pane${splits} topLeftCell="${a1({ row: rows, column: columns })}" activePane="${active}" state="frozen"/>`;
}

function columnsXml({ columnWidths, hiddenColumns }: Sheet): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  if (columns.length === 0) return "";
  const cols = columns.map((column) => {
    const width = columnWidths.get(column);
    const size = width === undefined ? "" : ` width="${digitsOf(width)}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${size}${hiddenColumns.has(column) ? ` hidden="1"` : ""}/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}

function rowsXml(sheet: Sheet, formatOf: (style: CellStyle) => number): string {
  const rows = new Map<number, string>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) rows.set(row, "");
  for (const { row, column, content, style } of sheet.stored()) {
    rows.set(row, (rows.get(row) ?? "") + contentXml({ row, column }, content, String(formatOf(style)), ""));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${size}${sheet.hiddenRows.has(row) ? ` hidden="1"` : ""}>${cells}</row>`;
    })
    .join("");
}

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${a1Area(merge)}"/>`).join("")}</mergeCells>`;
}

const paperNumbers = { Letter: 1, A3: 8, A4: 9 } as const;

/** Nothing where nobody has set anything. */
function pageXml({ page: { orientation, paperSize, isCentred, pagesWide } }: Sheet): string {
  const centred = isCentred ? `<printOptions horizontalCentered="1"/>` : "";
  if (paperSize === undefined && pagesWide === undefined) return centred;
  const paper = paperSize === undefined ? "" : ` paperSize="${paperNumbers[paperSize]}"`;
  const fit = pagesWide === undefined ? "" : ` fitToWidth="${pagesWide}" fitToHeight="0"`;
  return (
    `${centred}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup${paper} orientation="${orientation.toLowerCase()}"${fit}/>`
  );
}

/** Links within the workbook; those that lead elsewhere would need relationships, and no add-in of ours makes any. */
function linksXml({ hyperlinks }: Sheet): string {
  const links = [...hyperlinks].flatMap(([place, { documentReference }]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (documentReference === undefined) return [];
    return [`<hyperlink ref="${a1({ row, column })}" location="${escapeXml(documentReference)}"/>`];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
