/** Header cells merged and taken apart. */
import type { Area, Sheet } from "../../src/workbook";
import { span } from "../support/rearrange";
import { taggedAt, type Shape } from "./tagged";
import { onTables, withCellAt, type Transformation } from "./transformation";

function isInHeader({ header, repeated }: Shape, { top }: Area): boolean {
  return [header, ...repeated].some((block) => top >= block.top && top <= block.bottom);
}

/** The header's areas come apart; `repeat` says whether each cell of them prints the text again. */
function apart(shape: Shape, repeat: "no" | "across"): Sheet {
  const { sheet } = shape;
  const areas = sheet.merges.filter((area) => isInHeader(shape, area));
  let changed: Sheet = { ...sheet, merges: sheet.merges.filter((area) => !areas.includes(area)) };
  if (repeat === "across")
    for (const { top, left, right } of areas)
      for (const column of span(left + 1, right))
        changed = withCellAt(changed, top, column, taggedAt(sheet, top, left));
  return changed;
}

/** Blank header cells join the text on their left, where something stands below them, or the text above them. */
function joined({ sheet, header, columns }: Shape): Sheet | undefined {
  if (sheet.merges.length > 0) return undefined;
  const last = columns.at(-1)?.index ?? 0;
  const merges: Area[] = [];
  const isBlank = (row: number, column: number): boolean => sheet.rows[row]?.[column] === undefined;
  for (const row of span(header.top, header.bottom))
    for (const column of span(0, last)) {
      if (isBlank(row, column)) continue;
      let right = column;
      while (
        right < last &&
        isBlank(row, right + 1) &&
        span(row + 1, header.bottom).some((below) => !isBlank(below, right + 1)) &&
        !span(header.top, row - 1).some((above) => !isBlank(above, right + 1))
      )
        right += 1;
      let bottom = row;
      while (right === column && bottom < header.bottom && isBlank(bottom + 1, column)) bottom += 1;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    }
  return merges.length === 0 ? undefined : { ...sheet, merges };
}

export const headerChanges: readonly Transformation[] = [
  onTables("header cells unmerged", (shape) => apart(shape, "no")),
  onTables("header cells unmerged, the text in each of a row", (shape) => apart(shape, "across")),
  onTables("header cells merged", joined),
  onTables("titles and notes unmerged", (shape) => ({
    ...shape.sheet,
    merges: shape.sheet.merges.filter((area) => isInHeader(shape, area)),
  })),
];
