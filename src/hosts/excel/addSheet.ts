/** Appends a worksheet of texts and links, whole or not at all. */
import { quoteSheet, type AddedCell, type AddedSheet, type Position } from "../../workbook";
import { headerFill, MAX_LINKS, titleHeight, titleSize } from "../addedSheet/looks";
import { freeSheetName } from "../addedSheet/sheetName";
import { addressLists } from "../marks/addressLists";
import { toneColours, tones, webColour } from "../marks/tones";
import { asExcelText, columnPoints } from "./addedContent";
import { areaAt } from "./areas";
import { officeCode } from "./failure";
import { CHARACTERS_PER_REQUEST, OBJECTS_PER_REQUEST } from "./limits";
import { rangeOf } from "./ranges";
import type { OwnChanges } from "./ownChanges";
import { changingBesideUndo, whenNotEditing } from "./session";

/** Answers the name taken. Three round trips, and more only for very long sheets. */
export function addSheet(added: AddedSheet, own: OwnChanges): Promise<string> {
  return changingBesideUndo(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      added.name,
      sheets.items.map((sheet) => sheet.name),
    );
    own.adding(name);
    try {
      const sheet = sheets.add(name);
      // Its answer may be lost when the sheet is there already.
      await context.sync();
      await fill(context, sheet, added);
    } catch (error) {
      if (officeCode(error) !== "ItemAlreadyExists") await remove(name); // Else somebody else's has just come.
      own.forget(name);
      throw error;
    }
    return name;
  });
}

/** In a run of its own: what failed may still be waiting in the other. A user who began to type is waited for. */
async function remove(name: string): Promise<void> {
  await whenNotEditing(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  }).catch(() => undefined); // The first failure is what the user has to hear of.
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, added: AddedSheet): Promise<void> {
  // A link writes a text and a look of its own, so texts and looks come after it.
  await addLinks(context, sheet, added);
  await addTexts(context, sheet, added);
  added.columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = columnPoints(width);
  });
  addLooks(sheet, added);
  if (added.frozenRows > 0) sheet.freezePanes.freezeRows(added.frozenRows);
  await context.sync();
}

interface PlacedCell extends AddedCell, Position {}

function cellsOf({ rows }: AddedSheet): PlacedCell[] {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ ...cell, row, column })));
}

async function addLinks(context: Excel.RequestContext, sheet: Excel.Worksheet, added: AddedSheet): Promise<void> {
  const links = cellsOf(added).flatMap((cell) => (cell.link === undefined ? [] : [{ ...cell, link: cell.link }]));
  for (const [index, { link, ...place }] of links.slice(0, MAX_LINKS).entries()) {
    if (index > 0 && index % OBJECTS_PER_REQUEST === 0) await context.sync();
    rangeOf(sheet, areaAt(place)).hyperlink = { documentReference: `${quoteSheet(link.sheet)}!${link.cell}` };
  }
}

async function addTexts(context: Excel.RequestContext, sheet: Excel.Worksheet, { rows }: AddedSheet): Promise<void> {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return;
  let start = 0;
  while (start < rows.length) {
    let characters = 0;
    const lines: string[][] = [];
    for (const cells of rows.slice(start)) {
      if (lines.length > 0 && characters > CHARACTERS_PER_REQUEST) break;
      const line = Array.from({ length: width }, (_, column) => asExcelText(cells[column]?.text ?? ""));
      characters += line.join("").length;
      lines.push(line);
    }
    const bottom = start + lines.length - 1;
    rangeOf(sheet, { top: start, left: 0, bottom, right: width - 1 }).values = lines;
    start += lines.length;
    if (start < rows.length) await context.sync();
  }
}

function addLooks(sheet: Excel.Worksheet, added: AddedSheet): void {
  const cells = cellsOf(added);
  if (cells.length === 0) return;
  const right = Math.max(...cells.map(({ column }) => column));
  const all = rangeOf(sheet, { top: 0, left: 0, bottom: added.rows.length - 1, right });
  all.format.verticalAlignment = "Top";
  all.format.wrapText = true;
  const titles = cells.filter(({ style }) => style === "title");
  const headers = cells.filter(({ style }) => style === "header");
  const notes = cells.filter(({ style }) => style === "note");
  each(sheet, [...titles, ...headers], (format) => (format.font.bold = true));
  each(sheet, notes, (format) => (format.wrapText = false));
  each(sheet, headers, (format) => (format.fill.color = webColour(headerFill)));
  for (const tone of tones)
    each(
      sheet,
      cells.filter(({ style }) => style === tone),
      (format) => {
        format.fill.color = webColour(toneColours[tone].fill);
        format.font.color = webColour(toneColours[tone].text);
      },
    );
  all.format.autofitRows();
  each(sheet, titles, (format) => {
    format.font.size = titleSize;
    // A title runs on over the empty cells beside it.
    format.wrapText = false;
    format.rowHeight = titleHeight;
  });
}

function each(sheet: Excel.Worksheet, cells: readonly Position[], paint: (format: Excel.RangeFormat) => void): void {
  for (const addresses of addressLists(cells, ",")) paint(sheet.getRanges(addresses).format);
}
