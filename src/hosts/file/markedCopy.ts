/** A copy of an .xlsx or .xlsm that differs from the original in the marks and in one added sheet, and in nothing else. */
import type { AddedSheet, Mark, Tone } from "../../workbook";
import { containerOf } from "./container";
import { addedSheetXml } from "./mark/addedSheet";
import { CopyParts } from "./mark/copyParts";
import { addContentType, addRelationships, addTab, relationshipsNamespace } from "./mark/newParts";
import { outline } from "./mark/outline";
import { cellFormat, markFormat } from "./mark/reviewStyles";
import { freeSheetName } from "./mark/sheetName";
import { markSheet, mayHoldMarks } from "./mark/sheetMarks";
import { minimalStyles, StyleSheet } from "./mark/styleSheet";
import { tones } from "./mark/tones";
import { folderOf, isWorksheet, workbookParts, type WorkbookParts } from "./package/workbookParts";
import { openZip } from "./package/zip";
import { refuseLockedCompound } from "./sheetjs/readBinary";
import { isOds } from "./sheetjs/readOds";
import { orUnusable, Refusal, type Unusable } from "./unusable";

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
    if (containerOf(original) === "compound") {
      refuseLockedCompound(original);
      throw new Refusal("markNeedsXlsx");
    }
    const zip = openZip(original);
    if (isOds(zip)) throw new Refusal("markNeedsXlsx");
    const workbook = workbookParts(zip);
    const parts = new CopyParts(zip);
    const namespace = outline(parts.read(workbook.workbook.name), (_, depth) => depth === 0).uri;
    const stylesPart = stylesOf(workbook);
    const styles = new StyleSheet(stylesPart === undefined ? minimalStyles(namespace) : parts.read(stylesPart));

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
  const stylesPart = stylesOf(workbook);
  if (stylesPart !== undefined) parts.write(stylesPart, styles.write());
  else {
    const target = freePart(parts, folderOf(from), "styles");
    parts.write(folderOf(from) + target, styles.write());
    addContentType(parts, folderOf(from) + target, STYLES_TYPE);
    targets.push({ type: `${types}/styles`, target });
  }
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

/** `worksheets/sheet` → `worksheets/sheet17.xml`, the first that the package does not have. */
function freePart(parts: CopyParts, folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const target = `${stem}${number}.xml`;
    if (!parts.has(folder + target)) return target;
  }
}
