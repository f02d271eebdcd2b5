/** Writes a set of cells as lists of ranges, none longer than programs read. */
import { a1Area, runs, type Position } from "../../workbook";

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
