/** A printed table as a worksheet part. */
import {
  a1,
  a1Area,
  quoteSheet,
  runs,
  type PrintedCell,
  type PrintedLook,
  type PrintedRef,
  type PrintedSheet,
  type PrintedTerm,
} from "../../../workbook";
import { escapeCellText, escapeXml } from "../package/xml";

/** In points. */
const heights: Readonly<Partial<Record<PrintedLook, number>>> = { title: 30, header: 24 };
const usualHeight = 18;

/** `formatOf` answers the index of a cell's format in the workbook's styles part. */
export function printedSheetXml(
  sheet: PrintedSheet,
  namespace: string,
  formatOf: (look: PrintedLook) => number,
): string {
  const { rows, merges, columnWidths, isLandscape, headerRows } = sheet;
  const first = a1({ row: headerRows, column: 0 });
  const cols = columnWidths.map(
    (width, column) =>
      `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(headerRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${String(usualHeight)}"/><cols>${cols.join("")}</cols>` +
    `<sheetData>${rows.map((cells, row) => rowXml(sheet.name, cells, row, formatOf)).join("")}</sheetData>` +
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
  formatOf: (look: PrintedLook) => number,
): string {
  const height = heights[cells[0]?.look ?? "text"] ?? usualHeight;
  const written = cells.map((cell, column) =>
    cell === undefined ? "" : cellXml(sheet, cell, a1({ row, column }), formatOf(cell.look)),
  );
  return `<row r="${String(row + 1)}" ht="${String(height)}" customHeight="1">${written.join("")}</row>`;
}

function cellXml(sheet: string, { text, terms, share, value }: PrintedCell, at: string, format: number): string {
  const start = `<c r="${at}" s="${String(format)}"`;
  if (terms !== undefined)
    return `${start}><f>${escapeXml(formulaOf(sheet, terms))}</f><v>${String(value ?? 0)}</v></c>`;
  if (share !== undefined)
    return `${start}><f>${escapeXml(shareFormula(sheet, share))}</f><v>${String(value ?? 0)}</v></c>`;
  if (value !== undefined) return `${start}><v>${String(value)}</v></c>`;
  if (text === undefined) return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

/** `SUM(D9:D12,D15)` of cells of its own sheet, else `'表3'!D9+D12-D15`. */
function formulaOf(sheet: string, terms: readonly PrintedTerm[]): string {
  const isPlain = terms.every(({ sign, ref }) => sign === 1 && ref.sheet === sheet);
  if (isPlain && terms.length > 2)
    return `SUM(${runs(terms.map(({ ref }) => ref))
      .map(a1Area)
      .join(",")})`;
  return terms
    .map(({ sign, ref }, position) => {
      return `${sign === -1 ? "-" : position === 0 ? "" : "+"}${placeOf(sheet, ref)}`;
    })
    .join("");
}

/** `IF(D9=0,0,D5/D9)`. */
function shareFormula(sheet: string, { part, whole }: NonNullable<PrintedCell["share"]>): string {
  const [over, under] = [placeOf(sheet, part), placeOf(sheet, whole)];
  return `IF(${under}=0,0,${over}/${under})`;
}

function placeOf(sheet: string, ref: PrintedRef): string {
  return ref.sheet === sheet ? a1(ref) : `${quoteSheet(ref.sheet)}!${a1(ref)}`;
}

/** The lines above the first row of figures stand on every page. */
export function printTitles(sheets: readonly PrintedSheet[]): string {
  const names = sheets.map(
    ({ name, headerRows }, position) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${String(position)}">${escapeXml(`${quoteSheet(name)}!$1:$${String(headerRows)}`)}</definedName>`,
  );
  return `<definedNames>${names.join("")}</definedNames>`;
}
