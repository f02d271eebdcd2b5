/** Writes a set of cells as the shortest sensible list of ranges. */
import { a1Area, type Area, type Position } from "../../workbook";

/** Office.js refuses an address of more than 8192 characters, and some programs cut longer lists in files off. */
const MAX_ADDRESS = 8_000;

/** The ranges in A1 notation, in as many lists as are needed. Cells may come in any order and more than once. */
export function addressLists(cells: readonly Position[], separator: " " | ","): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of runs(cells)) {
    const range = a1Area(area);
    if (list.length + range.length >= MAX_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? range : separator + range;
  }
  if (list !== "") lists.push(list);
  return lists;
}

/** Cells that stand below one another become one column run; equal runs side by side become one block. */
function runs(cells: readonly Position[]): Area[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const columns: Area[] = [];
  for (const { row, column } of sorted) {
    const last = columns.at(-1);
    if (last !== undefined && last.left === column && row <= last.bottom + 1) {
      columns[columns.length - 1] = { ...last, bottom: row };
    } else columns.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: Area[] = [];
  for (const run of columns.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left) {
      blocks[blocks.length - 1] = { ...last, right: run.right };
    } else blocks.push(run);
  }
  return blocks;
}
