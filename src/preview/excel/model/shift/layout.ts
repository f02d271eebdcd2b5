/** What a sheet keeps besides cells and formats: merged areas, sizes, what is hidden, links, tables, panes. It follows the cells. */
import type { Area } from "../../../../workbook";
import { cellCount } from "../areas";
import type { Sheet } from "../sheet";
import { shiftedFormula } from "./formula";
import { moveKeys, moveMembers, movePlaces } from "./maps";
import { movedArea, movedAreas, movedSpan, type Shift } from "./shift";

export function moveLayout(sheet: Sheet, shift: Shift): void {
  const { axis } = shift;
  sheet.merges = movedAreas(shift, sheet.merges).filter((merge) => cellCount([merge]) > 1);
  refill(sheet.arrays, movedAreas(shift, sheet.arrays));
  refill(sheet.spills, movedAreas(shift, sheet.spills));
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = movedArea(shift, table.area);
    return area === undefined ? [] : [{ ...table, area }];
  });
  movePlaces(sheet.hyperlinks, shift);
  const frozen = sheet.frozen[axis];
  if (frozen > 0) {
    const span = movedSpan(shift, 0, frozen - 1);
    sheet.frozen = { ...sheet.frozen, [axis]: span === undefined ? 0 : span[1] + 1 };
  }
  moveKeys(axis === "rows" ? sheet.rowHeights : sheet.columnWidths, shift);
  moveMembers(axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  if (axis === "columns") moveKeys(sheet.columnStyles, shift);
  if (shift.kind === "insert") likeBefore(sheet, shift);
}

/** As in Excel, new rows look like the one above them, and new columns like the one on their left. */
function likeBefore(sheet: Sheet, { axis, at, count }: Shift): void {
  const before = at - 1;
  const maps: readonly Map<number, unknown>[] =
    axis === "rows" ? [sheet.rowHeights] : [sheet.columnWidths, sheet.columnStyles];
  for (const map of maps) {
    const value = map.get(before);
    if (value === undefined) continue;
    for (let index = at; index < at + count; index++) map.set(index, value);
  }
  for (const [cell, style] of stylesOf(sheet, axis, before)) {
    for (let index = at; index < at + count; index++) {
      const place = axis === "rows" ? { row: index, column: cell } : { row: cell, column: index };
      sheet.put(place, { content: undefined, style });
    }
  }
}

function stylesOf(sheet: Sheet, axis: Shift["axis"], before: number) {
  if (before < 0) return [];
  const line: Area =
    axis === "rows"
      ? { top: before, bottom: before, left: 0, right: Infinity }
      : { top: 0, bottom: Infinity, left: before, right: before };
  return [...sheet.stored(line)]
    .filter(({ column, style }) => style !== (sheet.columnStyles.get(column) ?? sheet.defaultStyle))
    .map(({ row, column, style }) => [axis === "rows" ? column : row, style] as const);
}

/** Links to places of the workbook follow these, also from other sheets; a link to what is gone stays as it is. */
export function moveLinks(sheet: Sheet, shifted: Sheet, shift: Shift): void {
  for (const [place, link] of sheet.hyperlinks) {
    if (link.documentReference === undefined) continue;
    const { text } = shiftedFormula(link.documentReference, { sheet: shifted.name, shift }, { home: sheet.name });
    if (!text.includes("#REF!")) sheet.hyperlinks.set(place, { ...link, documentReference: text });
  }
}

function refill<T>(list: T[], members: readonly T[]): void {
  list.splice(0, list.length, ...members);
}
