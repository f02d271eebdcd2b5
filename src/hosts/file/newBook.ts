/** A workbook written anew, out of sheets of ours: the same sheets, looks and links as in a marked copy. */
import { strToU8, zipSync } from "fflate";
import { addressOfFile, quoteSheet, type BookSheet, type FileLink, type Visibility } from "../../workbook";
import { freeSheetName } from "../addedSheet/sheetName";
import { addedSheetXml } from "./mark/addedSheet";
import { cellFormat } from "./mark/reviewStyles";
import { minimalStyles, StyleSheet } from "./mark/styleSheet";
import { escapeXml } from "./package/xml";
import { openZip, wholeEntry } from "./package/zip";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES = "application/vnd.openxmlformats-officedocument";
export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** By this name in its properties a workbook that we wrote is known again. */
const PROGRAM = "Gouji";
const PROPERTIES = "docProps/app.xml";

/** The zero of zip's calendar, so that the same sheets give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** The bytes of a new .xlsx with these sheets. Names that Excel does not allow, or that are taken, are made free. */
export function newBook(sheets: readonly BookSheet[]): Uint8Array {
  const styles = new StyleSheet(minimalStyles(MAIN));
  const names: string[] = [];
  for (const { name } of sheets) names.push(freeSheetName(name, names));
  const written = sheets.map((sheet, index) => ({ name: names[index] ?? sheet.name, ...sheetParts(sheet, styles) }));
  return bookOf(written, styles, printTitles(sheets, names));
}

/** The last of the rows that stay in sight says what the columns are: it is printed on every page. */
function printTitles(sheets: readonly BookSheet[], names: readonly string[]): string {
  const titles = sheets.flatMap(({ frozenRows }, index) => {
    if (frozenRows === 0) return [];
    const rows = `${quoteSheet(names[index] ?? "")}!$${frozenRows}:$${frozenRows}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(rows)}</definedName>`];
  });
  return titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
}

/** A sheet as a part, and the files that it links to. */
interface WrittenSheet {
  readonly name: string;
  readonly xml: string;
  readonly links: readonly string[];
  readonly visibility?: Visibility;
}

/**
 * Sheets and their styles as a workbook; what the sheets refer to in `styles` must have been asked for before.
 * @param program what the properties say wrote it: another name for what must not be written over
 */
export function bookOf(
  written: readonly WrittenSheet[],
  styles: StyleSheet,
  definedNames = "",
  program = PROGRAM,
): Uint8Array {
  const names = written.map(({ name }) => name);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(written.length),
    "_rels/.rels": relationships([
      [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
      [`${OFFICE}/relationships/extended-properties`, PROPERTIES],
    ]),
    [PROPERTIES]: `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>${program}</Application></Properties>`,
    "xl/workbook.xml": workbookXml(written, definedNames),
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, index) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${OFFICE}/relationships/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": styles.write(),
  };
  for (const [index, { xml, links }] of written.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
    if (links.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = fileRelationships(links);
  }
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_DATE });
}

/** Whether these are the bytes of a workbook that `newBook` wrote: such a one may be written anew without a loss. */
export function isNewBook(bytes: Uint8Array): boolean {
  try {
    const zip = openZip(bytes);
    const entry = zip.find(PROPERTIES);
    const text = entry === undefined ? "" : new TextDecoder().decode(wholeEntry(zip, entry));
    return text.includes(`<Application>${PROGRAM}</Application>`);
  } catch {
    return false;
  }
}

function sheetParts(sheet: BookSheet, styles: StyleSheet): { readonly xml: string; readonly links: readonly string[] } {
  const links: string[] = [];
  const relationTo = ({ file }: FileLink): string => {
    const known = links.indexOf(file);
    return `rId${known === -1 ? links.push(file) : known + 1}`;
  };
  return { xml: addedSheetXml(sheet, MAIN, (cell) => cellFormat(styles, cell), relationTo), links };
}

function workbookXml(written: readonly WrittenSheet[], definedNames: string): string {
  const sheets = written.map(({ name, visibility = "visible" }, index) => {
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${sheets.join("")}</sheets>${definedNames}</workbook>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, index) =>
    override(`xl/worksheets/sheet${index + 1}.xml`, "spreadsheetml.worksheet"),
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", "spreadsheetml.sheet.main") +
    override("xl/styles.xml", "spreadsheetml.styles") +
    override(PROPERTIES, "extended-properties") +
    `${each.join("")}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function fileRelationships(files: readonly string[]): string {
  const all = files.map((file, index) => {
    const target = addressOfFile(file);
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}
