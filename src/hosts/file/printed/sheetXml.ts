/** A printed table as a worksheet part. */
import { a1, a1Area, quoteSheet, type PrintedCell, type PrintedLook, type PrintedSheet } from "../../../workbook";
import { printedFormula } from "../../addedSheet/printedFormula";
import { printedHeight } from "../../addedSheet/printedLooks";
import { rowHeightsOf } from "../../addedSheet/rowHeights";
import { escapeCellText, escapeXml } from "../package/xml";

/** `formatOf` answers the index of a cell's format in the workbook's styles part. */
export function printedSheetXml(
  sheet: PrintedSheet,
  namespace: string,
  formatOf: (look: PrintedLook) => number,
): string {
  const { rows, merges, columnWidths, isLandscape, headerRows } = sheet;
  const first = a1({ row: headerRows, column: 0 });
  const heights = rowHeightsOf(sheet);
  const cols = columnWidths.map(
    (width, column) =>
      `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(headerRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${String(printedHeight)}"/><cols>${cols.join("")}</cols>` +
    `<sheetData>${rows.map((cells, row) => rowXml(sheet.name, cells, row, heights[row] ?? printedHeight, formatOf)).join("")}</sheetData>` +
    (merges.length === 0
      ? ""
      : `<mergeCells count="${String(merges.length)}">${merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join("")}</mergeCells>`) +
    `<printOptions horizontalCentered="1"/>` +
    `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${isLandscape ? "landscape" : "portrait"}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

function rowXml(
  sheet: string,
  cells: PrintedSheet["rows"][number],
  row: number,
  height: number,
  formatOf: (look: PrintedLook) => number,
): string {
  const written = cells.map((cell, column) =>
    cell === undefined ? "" : cellXml(sheet, cell, a1({ row, column }), formatOf(cell.look)),
  );
  return `<row r="${String(row + 1)}" ht="${String(height)}" customHeight="1">${written.join("")}</row>`;
}

function cellXml(sheet: string, cell: PrintedCell, at: string, format: number): string {
  const { text, value } = cell;
  const start = `<c r="${at}" s="${String(format)}"`;
  const formula = printedFormula(sheet, cell);
  if (formula !== undefined) return `${start}><f>${escapeXml(formula)}</f><v>${String(value ?? 0)}</v></c>`;
  if (value !== undefined) return `${start}><v>${String(value)}</v></c>`;
  if (text === undefined) return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

/** The lines above the first row of figures stand on every page. */
export function printTitles(sheets: readonly PrintedSheet[]): string {
  const names = sheets.map(
    ({ name, headerRows }, position) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${String(position)}">${escapeXml(`${quoteSheet(name)}!$1:$${String(headerRows)}`)}</definedName>`,
  );
  return `<definedNames>${names.join("")}</definedNames>`;
}
