/** A copy of an .xlsx or .xlsm that differs from the original in the marks and in one added sheet, and in nothing else. */
import type { AddedSheet, Mark, Tone } from "../../workbook";
import { freeSheetName } from "../addedSheet/sheetName";
import { tones } from "../marks/tones";
import { addedSheetXml } from "./mark/addedSheet";
import {
  addContentType,
  addRelationships,
  addTab,
  freePart,
  relationshipsNamespace,
  stylesPart,
} from "./mark/newParts";
import { cellFormat, markFormat } from "./mark/reviewStyles";
import { markSheet, mayHoldMarks } from "./mark/sheetMarks";
import { minimalStyles, StyleSheet } from "./mark/styleSheet";
import { openForCopy } from "./openForCopy";
import type { CopyParts } from "./package/copyParts";
import { outline } from "./package/outline";
import { folderOf, isWorksheet, type WorkbookParts } from "./package/workbookParts";
import { orUnusable, type Unusable } from "./unusable";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Marks cells with conditional formats, takes our earlier marks away, and appends `addedSheet` under a name that is free. Parts that need no
 * change are copied as they lie in the file, still compressed. A file that cannot be marked is answered as a value; a mark on a sheet
 * that the workbook does not have is the caller's mistake, and throws.
 */
export function markedCopy(
  original: Uint8Array,
  marks: readonly Mark[],
  addedSheet: AddedSheet,
): Uint8Array | Unusable {
  return orUnusable(() => {
    const { parts, workbook } = openForCopy(original, "markNeedsXlsx");
    const namespace = outline(parts.read(workbook.workbook.name), (_, depth) => depth === 0).uri;
    const related = stylesOf(workbook);
    // A part that is announced and missing is none; Excel opens such a file.
    const hasStyles = related !== undefined && parts.has(related);
    const styles = new StyleSheet(hasStyles ? parts.read(related) : minimalStyles(namespace));

    const sheetXml = addedSheetXml(addedSheet, namespace, (cell) => cellFormat(styles, cell));
    markSheets(parts, workbook, marks, styles);
    addParts(parts, workbook, addedSheet.name, sheetXml, styles, namespace);
    return parts.finish();
  });
}

function markSheets(parts: CopyParts, workbook: WorkbookParts, marks: readonly Mark[], styles: StyleSheet): void {
  const worksheets = workbook.sheets.filter(isWorksheet);
  const bySheet = new Map<string, Mark[]>();
  for (const { sheet } of marks) bySheet.set(sheet, []);
  for (const mark of marks) bySheet.get(mark.sheet)?.push(mark);
  const used = new Set(marks.map(({ tone }) => tone));
  const formatIds = Object.fromEntries(
    tones.map((tone) => [tone, used.has(tone) ? markFormat(styles, tone) : 0]),
  ) as Record<Tone, number>;
  for (const { name, relationship } of worksheets) {
    const xml = parts.read(relationship.target);
    const own = bySheet.get(name) ?? [];
    bySheet.delete(name);
    if (own.length > 0 || mayHoldMarks(xml)) {
      const marked = markSheet(xml, own, formatIds);
      if (marked !== xml) parts.write(relationship.target, marked);
    }
  }
  const [unknown] = bySheet.keys();
  if (unknown !== undefined) throw new Error(`There is no worksheet ${JSON.stringify(unknown)} to mark.`);
}

function stylesOf({ relationships }: WorkbookParts): string | undefined {
  return relationships.find(({ type }) => type.endsWith("/styles"))?.target;
}

/** Order matters to the zip only: the part that is new stands last. */
function addParts(
  parts: CopyParts,
  workbook: WorkbookParts,
  wantedName: string,
  sheetXml: string,
  styles: StyleSheet,
  namespace: string,
): void {
  const from = workbook.workbook.name;
  const types = relationshipsNamespace(namespace);
  const targets: { type: string; target: string }[] = [];
  const related = stylesOf(workbook);
  const newStyles = stylesPart(parts, folderOf(from));
  const stylesName = related ?? folderOf(from) + newStyles;
  if (related === undefined) targets.push({ type: `${types}/styles`, target: newStyles });
  if (!parts.has(stylesName)) addContentType(parts, stylesName, STYLES_TYPE);
  parts.write(stylesName, styles.write());
  const target = freePart(parts, folderOf(from), "worksheets/sheet");
  const ids = addRelationships(parts, from, [...targets, { type: `${types}/worksheet`, target }]);
  addContentType(parts, folderOf(from) + target, SHEET_TYPE);
  const name = freeSheetName(
    wantedName,
    workbook.sheets.map((sheet) => sheet.name),
  );
  addTab(parts, from, name, ids.at(-1) ?? "");
  parts.write(folderOf(from) + target, sheetXml);
}
