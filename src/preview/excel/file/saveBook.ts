/** The workbook as a file again: the original with what was changed in it, and everything else as it was. */
import { openForCopy } from "../../../hosts/file/openForCopy";
import { placeCells } from "../../../hosts/file/fill/placeCells";
import { markFormat } from "../../../hosts/file/mark/reviewStyles";
import { markSheet } from "../../../hosts/file/mark/sheetMarks";
import {
  addContentType,
  addRelationships,
  addTab,
  freePart,
  relationshipsNamespace,
} from "../../../hosts/file/mark/newParts";
import type { CopyParts } from "../../../hosts/file/package/copyParts";
import { child, outline, type Element } from "../../../hosts/file/package/outline";
import { folderOf, isWorksheet } from "../../../hosts/file/package/workbookParts";
import { isUnusable, type Unusable } from "../../../hosts/file";
import { orUnusable } from "../../../hosts/file/unusable";
import { markFormula } from "../../../hosts/marks/formula";
import { tones } from "../../../hosts/marks/tones";
import type { Mark, Position, Tone } from "../../../workbook";
import type { Book } from "../model/book";
import { positions, type Sheet } from "../model/sheet";
import { CellFormats } from "./cellFormats";
import { contentXml } from "./contentXml";
import { writeKept } from "./keptParts";
import { newSheetXml } from "./newSheet";
import { openBook } from "./openBook";
import { shiftedFile } from "./shift/shiftFile";
import { saveState } from "./workbookState";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Writes rows and columns that came and went, cells with their formats, our marks, added sheets, which sheets are hidden, and what add-ins keep. Of the
 * sheets that the file has, sizes, merged areas, names and order stay as they were in it.
 * @param before the original as it was opened
 */
export function saveBook(
  original: Uint8Array,
  book: Book,
  before: Book | Unusable = openBook(original, book.name),
): Uint8Array | Unusable {
  if (isUnusable(before)) return before;
  const shifts = book.shifts.flatMap(({ sheet, shift }) => {
    const index = before.sheets.findIndex(({ id }) => id === sheet.id);
    return index < 0 ? [] : [{ index, shift }];
  });
  if (shifts.length === 0) return savedBook(original, book, before);
  const moved = orUnusable(() => shiftedFile(original, shifts));
  if (isUnusable(moved)) return moved;
  const opened = openBook(moved, book.name);
  return isUnusable(opened) ? opened : savedBook(moved, book, opened);
}

/** Of a file whose cells stand where they stand in the workbook. */
function savedBook(original: Uint8Array, book: Book, before: Book): Uint8Array | Unusable {
  return orUnusable(() => {
    const { parts, workbook } = openForCopy(original, "fillNeedsXlsx");
    const from = workbook.workbook.name;
    const namespace = outline(parts.read(from), (_, depth) => depth === 0).uri;
    const [stylesPart] = parts.related(from, "/styles");
    const [theme] = parts.related(from, "/theme");
    if (stylesPart === undefined) throw new Error("Every workbook that Excel wrote has a styles part.");
    const formats = new CellFormats(parts.read(stylesPart), theme === undefined ? undefined : parts.read(theme));
    const files = workbook.sheets.filter(isWorksheet);
    for (const [index, sheet] of before.sheets.entries()) {
      // Opening the file gives its sheets the same ids each time.
      const now = book.sheets.find(({ id }) => id === sheet.id);
      const part = files[index]?.relationship.target;
      if (now !== undefined && part !== undefined) saveSheet(parts, part, sheet, now, formats);
    }
    for (const sheet of addedSheets(book, before)) {
      const target = freePart(parts, folderOf(from), "worksheets/sheet");
      const xml = newSheetXml(sheet, namespace, (style) => formats.numberOf(style));
      parts.write(folderOf(from) + target, marked(xml, sheet, formats));
      const type = `${relationshipsNamespace(namespace)}/worksheet`;
      const [id = ""] = addRelationships(parts, from, [{ type, target }]);
      addContentType(parts, folderOf(from) + target, SHEET_TYPE);
      addTab(parts, from, sheet.name, id);
    }
    saveState(parts, from, before, book);
    writeKept(book, before, parts, from, namespace);
    const styles = formats.styles.write();
    if (styles !== parts.read(stylesPart)) parts.write(stylesPart, styles);
    return parts.finish();
  });
}

function addedSheets(book: Book, before: Book): Sheet[] {
  return book.sheets.filter(({ id }) => before.sheets.every((sheet) => sheet.id !== id));
}

function saveSheet(parts: CopyParts, part: string, before: Sheet, now: Sheet, formats: CellFormats): void {
  const xml = parts.read(part);
  const changed = changedCells(before, now);
  const placed =
    changed.length === 0
      ? xml
      : placeCells(
          xml,
          changed.map((at) => ({
            ...at,
            write({ element, style, prefix }) {
              const cell = now.cell(at);
              const isRestyled = !isSame(before.cell(at).style, cell.style);
              const format = isRestyled ? String(formats.numberOf(cell.style)) : style;
              const kept = cell.content?.formula !== undefined && cell.content.formula === before.content(at)?.formula;
              return contentXml(at, cell.content, format, prefix, kept ? formulaOf(xml, element) : undefined);
            },
          })),
        );
  const laid = isSame(marksOf(before), marksOf(now)) ? placed : marked(placed, now, formats);
  if (laid !== xml) parts.write(part, laid);
}

function formulaOf(xml: string, element: Element | undefined): string | undefined {
  const formula = element === undefined ? undefined : child(element, "f");
  return formula === undefined ? undefined : xml.slice(formula.start, formula.end);
}

function changedCells(before: Sheet, now: Sheet): Position[] {
  return [...now.differences(before)].filter((at) => {
    const [was, is] = [before.cell(at), now.cell(at)];
    return !isSame(was.content, is.content) || !isSame(was.style, is.style);
  });
}

function marked(xml: string, sheet: Sheet, formats: CellFormats): string {
  const marks = marksOf(sheet);
  const used = new Set(marks.map(({ tone }) => tone));
  const ids = tones.map((tone) => [tone, used.has(tone) ? markFormat(formats.styles, tone) : 0]);
  return markSheet(xml, marks, Object.fromEntries(ids) as Record<Tone, number>);
}

function marksOf(sheet: Sheet): Mark[] {
  return sheet.conditionalFormats.flatMap(({ formula, areas }) => {
    const tone = tones.find((one) => formula === `=${markFormula(one)}`);
    if (tone === undefined) return [];
    return areas.flatMap((area) => [...positions(area)].map((at) => ({ ...at, sheet: sheet.name, tone })));
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
