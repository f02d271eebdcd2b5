/** The workbook's file with rows and columns moved as they were moved in memory: the sheet, and all parts that refer to it. */
import type { CopyParts } from "../../../../hosts/file/package/copyParts";
import { openForCopy } from "../../../../hosts/file/openForCopy";
import { child, outline, type Element } from "../../../../hosts/file/package/outline";
import { setAttribute, splice, type Edit } from "../../../../hosts/file/package/splice";
import { escapeXml } from "../../../../hosts/file/package/xml";
import { isWorksheet, type WorkbookParts } from "../../../../hosts/file/package/workbookParts";
import { removeCalculationOrder } from "../../../../hosts/file/withoutFormulas";
import { quoteSheet } from "../../../../workbook";
import { shiftedFormula } from "../../model/shift/formula";
import { movedIndex, type Shift, type SheetShift } from "../../model/shift/shift";
import { changedText, movedFormulas, movedPlace, type PartShift } from "./references";
import { movedSheet } from "./sheetPart";

/** @param shifts in their order; `index` counts the file's worksheets */
export function shiftedFile(
  original: Uint8Array,
  shifts: readonly { readonly index: number; readonly shift: Shift }[],
): Uint8Array {
  const { parts, workbook } = openForCopy(original, "fillNeedsXlsx");
  const sheets = workbook.sheets.filter(isWorksheet);
  for (const { index, shift } of shifts) {
    const shifted = sheets[index];
    if (shifted === undefined) continue;
    const change = { sheet: shifted.name, shift };
    for (const { name, relationship } of sheets) moveSheet(parts, relationship.target, name, change);
    for (const { relationship } of workbook.sheets)
      moveDrawings(parts, relationship.target, relationship === shifted.relationship, change);
    for (const table of parts.related(shifted.relationship.target, "/table")) {
      rewrite(parts, table, (xml) => movedTable({ xml, change, home: shifted.name }));
    }
    rewrite(parts, workbook.workbook.name, (xml) => movedNames(xml, workbook, change));
  }
  removeCalculationOrder(parts, workbook);
  return parts.finish();
}

function rewrite(parts: CopyParts, name: string, move: (xml: string) => string): void {
  if (!parts.has(name)) return;
  const xml = parts.read(name);
  const moved = move(xml);
  if (moved !== xml) parts.write(name, moved);
}

function moveSheet(parts: CopyParts, part: string, home: string, change: SheetShift): void {
  rewrite(parts, part, (xml) =>
    home === change.sheet || mentions(xml, change.sheet) ? movedSheet({ xml, home, change }) : xml,
  );
}

/** Quickly, and rather too often. */
function mentions(xml: string, sheet: string): boolean {
  const lower = xml.toLowerCase();
  return [sheet, escapeXml(sheet), escapeXml(quoteSheet(sheet).slice(1, -1))].some((name) =>
    lower.includes(name.toLowerCase()),
  );
}

function movedNames(xml: string, { sheets }: WorkbookParts, change: SheetShift): string {
  const root = outline(xml, ({ name }, depth) => depth === 0 || name === "definedNames");
  const names = child(root, "definedNames")?.children ?? [];
  const edits = names.flatMap((name) => {
    const local = name.attributes["localSheetId"]?.value;
    const home = local === undefined ? "" : (sheets[Number(local)]?.name ?? "");
    return changedText(name, shiftedFormula(name.text, change, { home, onlyFixed: true }).text);
  });
  return splice(xml, edits);
}

/** Nothing of a table goes: what would take rows of it away, or put rows into it, was refused. */
function movedTable(part: PartShift): string {
  const root = outline(part.xml, () => true);
  const table = { ...root, name: "autoFilter" };
  return splice(
    part.xml,
    [table, ...all(root)].flatMap((element) => {
      const moved = movedPlace(element, part);
      return moved === "gone" ? [] : moved;
    }),
  );
}

/** Pictures and charts of the sheet stay beside their cells; charts of all sheets and shapes' texts follow what they refer to. */
function moveDrawings(parts: CopyParts, sheet: string, isShifted: boolean, change: SheetShift): void {
  for (const drawing of parts.related(sheet, "/drawing")) {
    if (!parts.has(drawing)) continue;
    rewrite(parts, drawing, (xml) => splice(xml, drawingEdits({ xml, change, home: "" }, isShifted)));
    for (const type of ["/chart", "/chartEx"]) {
      for (const chart of parts.related(drawing, type)) {
        rewrite(parts, chart, (xml) =>
          splice(
            xml,
            movedFormulas(
              outline(xml, () => true),
              { xml, change, home: "" },
            ),
          ),
        );
      }
    }
  }
}

function drawingEdits({ xml, change }: PartShift, isShifted: boolean): Edit[] {
  return all(outline(xml, () => true)).flatMap((element) => {
    const link = element.attributes["textlink"]?.value;
    if (link !== undefined && link !== "") {
      const { text } = shiftedFormula(link, change, { home: "" });
      return text === link ? [] : [setAttribute(xml, element, "textlink", text)];
    }
    const isAnchor =
      element.name === (change.shift.axis === "rows" ? "row" : "col") &&
      (element.parent?.name === "from" || element.parent?.name === "to");
    if (!isShifted || !isAnchor) return [];
    const line = Number(element.text);
    // What hung on a row or column that goes hangs on the one that takes its place.
    return changedText(element, String(movedIndex(change.shift, line) ?? change.shift.at));
  });
}

function all(element: Element): Element[] {
  return element.children.flatMap((one) => [one, ...all(one)]);
}
