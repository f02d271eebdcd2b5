/** Which merged area of a header covers a cell; found in constant time however many areas a sheet has. */
import { onceFor } from "../../remembered";
import type { Area, Sheet } from "../../workbook";

/** What is merged over more rows than any header has is no header. */
const tallest = 8;

/** The merged area that covers the cell; row and column are counted from 0. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  if (sheet.merges.length === 0) return undefined;
  return areasByRow(sheet)
    .get(row)
    ?.find(({ left, right }) => left <= column && column <= right);
}

/** The last column that an area of these rows reaches; -1 where there is none. */
export function lastMergedColumn(sheet: Sheet, top: number, bottom: number): number {
  let last = -1;
  for (let row = top; row <= bottom && sheet.merges.length > 0; row += 1)
    for (const { right } of areasByRow(sheet).get(row) ?? []) last = Math.max(last, right);
  return last;
}

const areasByRow = onceFor(({ merges }: Sheet): ReadonlyMap<number, readonly Area[]> => {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.bottom - area.top >= tallest) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return byRow;
});
