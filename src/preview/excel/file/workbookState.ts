/** What the workbook's own part says of its sheets and formulas. */
import type { CopyParts } from "../../../hosts/file/package/copyParts";
import { escapeXml } from "../../../hosts/file/package/xml";
import { child, outline, type Element } from "../../../hosts/file/package/outline";
import { append, insert, setAttribute, splice, type Edit } from "../../../hosts/file/package/splice";
import { isFault, quoteSheet, type CellValue } from "../../../workbook";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";

/** Which sheets are hidden, what is repeated on each page of added ones, and that formulas without a result are to be calculated by the next program that opens the file. */
export function saveState(parts: CopyParts, workbook: string, before: Book, now: Book): void {
  const xml = parts.read(workbook);
  const root = outline(xml, ({ name }, depth) => depth === 0 || name === "sheets");
  const edits = [
    ...titleEdits(xml, root, before, now),
    ...visibilityEdits(xml, root, before, now),
    ...calculationEdits(xml, root, before, now),
  ];
  if (edits.length > 0) parts.write(workbook, splice(xml, edits));
}

function visibilityEdits(xml: string, root: Element, before: Book, now: Book): Edit[] {
  const tabs = child(root, "sheets")?.children ?? [];
  return now.sheets.flatMap(({ id, name, visibility }) => {
    const was = before.sheets.find((sheet) => sheet.id === id);
    const tab = tabs.find(({ attributes }) => attributes["name"]?.value === (was?.name ?? name));
    const isChanged = tab !== undefined && visibility !== (was?.visibility ?? "visible");
    return isChanged ? [setAttribute(xml, tab, "state", visibility)] : [];
  });
}

/** The rows that are repeated on each page are a name of the sheet's own. */
function titleEdits(xml: string, root: Element, before: Book, now: Book): Edit[] {
  const sheets = child(root, "sheets");
  const names = now.sheets.flatMap(({ id, name, page: { titleRows } }) => {
    const place = sheets?.children.findIndex(({ attributes }) => attributes["name"]?.value === name) ?? -1;
    if (titleRows === undefined || place < 0 || before.sheets.some((sheet) => sheet.id === id)) return [];
    const rows = `${quoteSheet(name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
    return [
      `<${root.prefix}definedName name="_xlnm.Print_Titles" localSheetId="${place}">${escapeXml(rows)}</${root.prefix}definedName>`,
    ];
  });
  const last = beforeNames.map((one) => child(root, one)).find((element) => element !== undefined);
  if (names.length === 0 || last === undefined) return [];
  const there = child(root, "definedNames");
  if (there !== undefined) return [append(xml, there, names.join(""))];
  return [insert(last.end, `<${root.prefix}definedNames>${names.join("")}</${root.prefix}definedNames>`)];
}

/** In the order of the schema, the last of these that is there stands before `definedNames`. */
const beforeNames = ["externalReferences", "functionGroups", "sheets"];

/** In the order of the schema, the last of these that is there stands before `calcPr`. */
const beforeCalculation = ["definedNames", ...beforeNames];

function calculationEdits(xml: string, root: Element, before: Book, now: Book): Edit[] {
  if (!now.sheets.some((sheet) => hasNewGaps(sheet, before))) return [];
  const properties = child(root, "calcPr");
  if (properties !== undefined) return [setAttribute(xml, properties, "fullCalcOnLoad", "1")];
  const last = beforeCalculation.map((name) => child(root, name)).find((element) => element !== undefined);
  return last === undefined ? [] : [insert(last.end, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
}

/** Whether a formula has no result that had one, or is new. */
function hasNewGaps(sheet: Sheet, before: Book): boolean {
  const was = before.sheets.find(({ id }) => id === sheet.id);
  const isGap = (value: CellValue | undefined): boolean => isFault(value) && value.kind === "uncalculated";
  return sheet.formulas().some((at) => isGap(sheet.content(at)?.value) && !isGap(was?.content(at)?.value));
}
