/** Writes a set of cells as the shortest sensible list of ranges. */
import { a1Area, type Area, type Position } from "../../../workbook";

/** Excel reads longer lists, but other programs have been seen to cut them off. */
const MAX_SQREF = 8_000;

/** Space-separated ranges for `sqref`, in as many attributes as are needed. Cells may come in any order and more than once. */
export function sqrefs(cells: readonly Position[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of runs(cells)) {
    const range = a1Area(area);
    if (list.length + range.length >= MAX_SQREF) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? range : ` ${range}`;
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
