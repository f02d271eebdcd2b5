/** Opens a workbook's file: cells as our own reader has them, looks and the rest from the file's parts. */
import { CopyParts } from "../../../hosts/file/package/copyParts";
import { outline } from "../../../hosts/file/package/outline";
import { isWorksheet, workbookParts } from "../../../hosts/file/package/workbookParts";
import { parsePart } from "../../../hosts/file/package/xml";
import { openZip, type Zip } from "../../../hosts/file/package/zip";
import { isUnusable, readWorkbook, type Unusable } from "../../../hosts/file";
import { orUnusable } from "../../../hosts/file/unusable";
import { bookOf } from "../fromSheets";
import { parseAddress } from "../model/areas";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { readKept } from "./keptParts";
import { palette } from "./palette";
import { SheetLooks } from "./sheetLooks";
import { pivotSources, unmovableIn } from "./unmovable";
import { noLooks, readLooks } from "./styles";

/** Workbooks of other formats than Office Open XML come without looks. */
export function openBook(bytes: Uint8Array, name: string): Book | Unusable {
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return workbook;
  const book = bookOf(workbook);
  book.name = name;
  if (!isZip(bytes)) return book;
  return orUnusable(() => {
    const zip = openZip(bytes);
    if (zip.find("content.xml") === undefined) readParts(book, zip);
    return book;
  });
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function readParts(book: Book, zip: Zip): void {
  const parts = new CopyParts(zip);
  const { workbook, sheets } = workbookParts(zip);
  const [theme] = parts.related(workbook.name, "/theme");
  const [styles] = parts.related(workbook.name, "/styles");
  const colours = palette(theme === undefined || !parts.has(theme) ? undefined : parts.read(theme));
  const looks = styles === undefined || !parts.has(styles) ? noLooks : readLooks(parts.read(styles), colours);
  book.defaultStyle = looks.cells[0] ?? book.defaultStyle;
  for (const [index, { relationship }] of sheets.filter(isWorksheet).entries()) {
    const [sheet, entry] = [book.sheets[index], zip.find(relationship.target)];
    if (sheet === undefined || entry === undefined) continue;
    sheet.defaultStyle = book.defaultStyle;
    parsePart(zip, entry, new SheetLooks(book, sheet, looks));
    for (const kind of unmovableIn(zip, relationship.target)) sheet.unmovable.add(kind);
    for (const target of parts.related(relationship.target, "/table")) readTable(sheet, parts.read(target));
  }
  for (const name of pivotSources(parts, workbook.name)) book.sheetNamed(name)?.unmovable.add("pivot");
  readNames(
    book,
    parts.read(workbook.name),
    sheets.map((part) => part.name),
  );
  readKept(book, parts, workbook.name);
}

function readTable(sheet: Sheet, xml: string): void {
  const { attributes } = outline(xml, (_, depth) => depth === 0);
  const area = parseAddress(attributes["ref"]?.value ?? "")?.areas[0];
  const name = attributes["displayName"]?.value ?? attributes["name"]?.value;
  if (area === undefined || name === undefined) return;
  sheet.tables.push({
    id: attributes["id"]?.value ?? name,
    name,
    area,
    showHeaders: attributes["headerRowCount"]?.value !== "0",
    showTotals: attributes["totalsRowCount"]?.value === "1",
  });
}

function readNames(book: Book, xml: string, tabs: readonly string[]): void {
  const root = outline(xml, ({ name }, depth) => depth === 0 || name === "definedNames");
  const defined = root.children.filter(({ name }) => name === "definedNames").flatMap(({ children }) => children);
  for (const { attributes, text } of defined) {
    const name = attributes["name"]?.value ?? "";
    // Names such as `_xlnm.Print_Area` are Excel's own, which its interface does not show.
    if (name === "" || name.startsWith("_xlnm.")) continue;
    const local = attributes["localSheetId"]?.value;
    const scope = local === undefined ? undefined : book.sheetNamed(tabs[Number(local)] ?? "");
    const visible = attributes["hidden"]?.value !== "1";
    book.names.push({ name, formula: `=${text}`, visible, ...(scope === undefined ? {} : { scope }) });
  }
}
