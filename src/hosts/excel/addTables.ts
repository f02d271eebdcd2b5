/** Appends worksheets of printed tables, all of them or none; and takes them away again. */
import type { AddedTables, Position, PrintedCell, PrintedSheet, RemovedTables, Watch } from "../../workbook";
import { printedFormula } from "../addedSheet/printedFormula";
import { printedLooks, printedSize } from "../addedSheet/printedLooks";
import { rowHeightsOf } from "../addedSheet/rowHeights";
import { underFreeNames } from "../addedSheet/underFreeNames";
import { addressLists } from "../marks/addressLists";
import { asExcelText, columnPoints } from "./addedContent";
import { areaAt, boundsOf } from "./areas";
import { officeCode } from "./failure";
import type { OwnChanges } from "./ownChanges";
import { rangeOf } from "./ranges";
import { formulasInto } from "./formulasInto";
import { changingBesideUndo, stopIfAsked, whenNotEditing } from "./session";
import { tabsOf, type Tab } from "./tabs";

/** What a sheet held when it was added: as long as it holds the same, nobody has written in it. */
interface AddedTable {
  readonly id: string;
  readonly name: string;
  readonly formulas: string;
}

/** Two round trips, and two for each sheet: the formulas of one lead to the others, so all are there before the first is filled. */
export function addTables(wanted: readonly PrintedSheet[], own: OwnChanges, watch?: Watch): Promise<AddedTables> {
  return changingBesideUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const tables = underFreeNames(
      wanted,
      worksheets.items.map(({ name }) => name),
    );
    const names = tables.map(({ name }) => name);
    names.forEach((name) => own.adding(name));
    try {
      const sheets = tables.map(({ name }) => worksheets.add(name).load("id,name"));
      // Its answer may be lost when the sheets are there already.
      await context.sync();
      for (const [position, table] of tables.entries()) {
        stopIfAsked(watch);
        fill(sheets[position], table);
        await context.sync();
        watch?.progress?.(position + 1, tables.length);
      }
      const added = await heldBy(context, sheets);
      return { sheets: names, undo: (written) => removeTables(added, own, written) };
    } catch (error) {
      if (officeCode(error) !== "ItemAlreadyExists") await removeAll(names);
      names.forEach((name) => own.forget(name));
      throw error;
    }
  });
}

/** In a run of its own: what failed may still be waiting in the other. A user who began to type is waited for. */
async function removeAll(names: readonly string[]): Promise<void> {
  await whenNotEditing(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  }).catch(() => undefined); // The first failure is what the user has to hear of.
}

async function heldBy(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<AddedTable[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas"));
  await context.sync();
  return sheets.map(({ id, name }, position) => ({ id, name, formulas: textOf(used[position]) }));
}

function textOf(used: Excel.Range | undefined): string {
  return used === undefined || used.isNullObject ? "" : JSON.stringify(used.formulas);
}

/**
 * Three round trips, and those of reading the other sheets. Where somebody has written in one of them none goes, for the others may be
 * what it adds up; nor where a formula elsewhere leads to one.
 */
function removeTables(
  added: readonly AddedTable[],
  own: OwnChanges,
  written: "keep" | "remove" = "keep",
): Promise<RemovedTables> {
  return changingBesideUndo(async (context) => {
    const tabs = await tabsOf(context);
    const there = tabs.filter(({ id }) => added.some((one) => one.id === id));
    if (written === "keep") {
      const changed = await changedSince(context, added, there);
      const referring = await formulasInto(context, tabs, there);
      if (changed.length > 0 || referring.length > 0) return { removed: [], written: changed, referring };
    }
    for (const { id, sheet } of there) {
      own.removing(id);
      sheet.delete();
    }
    await context.sync();
    return { removed: there.map(({ name }) => name), written: [], referring: [] };
  });
}

/** The names of those that no longer hold what they held when they were added. */
async function changedSince(
  context: Excel.RequestContext,
  added: readonly AddedTable[],
  there: readonly Tab[],
): Promise<string[]> {
  const now = await heldBy(
    context,
    there.map(({ sheet }) => sheet),
  );
  const before = new Map(added.map(({ id, formulas }) => [id, formulas]));
  return now.filter(({ id, formulas }) => before.get(id) !== formulas).map(({ name }) => name);
}

function fill(sheet: Excel.Worksheet | undefined, table: PrintedSheet): void {
  const width = table.columnWidths.length;
  if (sheet === undefined || table.rows.length === 0) return;
  const cells = table.rows.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  const all = rangeOf(sheet, { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 });
  // What is formatted as text stays the text that is entered.
  all.numberFormat = cells.map((row) => row.map((cell) => (cell && printedLooks[cell.look].format) ?? "General"));
  all.formulas = cells.map((row) => row.map((cell) => entryOf(table.name, cell)));
  for (const area of table.merges) rangeOf(sheet, area).merge();
  addLooks(sheet, all, cells);
  rowHeightsOf(table).forEach((height, row) => {
    sheet.getCell(row, 0).getEntireRow().format.rowHeight = height;
  });
  table.columnWidths.forEach((characters, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = columnPoints(characters);
  });
  sheet.freezePanes.freezeRows(table.headerRows);
  setPage(sheet, table);
}

function entryOf(sheet: string, cell: PrintedCell | undefined): string | number {
  if (cell === undefined) return "";
  const formula = printedFormula(sheet, cell);
  if (formula !== undefined) return `=${formula}`;
  if (cell.value !== undefined) return cell.value;
  return printedLooks[cell.look].format === "@" ? (cell.text ?? "") : asExcelText(cell.text ?? "");
}

function addLooks(
  sheet: Excel.Worksheet,
  all: Excel.Range,
  cells: readonly (readonly (PrintedCell | undefined)[])[],
): void {
  all.format.verticalAlignment = "Center";
  all.format.font.size = printedSize;
  const places = cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => (cell === undefined ? [] : [{ row: rowIndex, column, look: cell.look }])),
  );
  for (const [look, { horizontal, size, isBold, wraps }] of Object.entries(printedLooks)) {
    const own = places.filter((place) => place.look === look);
    for (const addresses of addressLists(own, ",")) {
      const { format } = sheet.getRanges(addresses);
      format.horizontalAlignment = alignments[horizontal];
      if (wraps === true) format.wrapText = true;
      if (isBold === true) format.font.bold = true;
      if (size !== undefined) format.font.size = size;
    }
  }
  frame(
    sheet,
    places.filter(({ look }) => printedLooks[look].isFramed),
  );
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** Header and rows stand in one frame. A range of one row has no lines between rows, and Excel may refuse to draw them. */
function frame(sheet: Excel.Worksheet, cells: readonly Position[]): void {
  const [first, ...others] = cells.map(areaAt);
  if (first === undefined) return;
  const area = boundsOf([first, ...others]);
  const inner = [
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  const { borders } = rangeOf(sheet, area).format;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inner] as const)
    borders.getItem(edge).style = "Continuous";
}

/** A4, as wide as one page, the header on each of them. */
function setPage({ pageLayout }: Excel.Worksheet, { isLandscape, headerRows }: PrintedSheet): void {
  pageLayout.orientation = isLandscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$1:$${String(headerRows)}`);
}
