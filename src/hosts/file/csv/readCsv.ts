/** Reads .csv and .txt files, separated by commas, tabs or semicolons, so that every cell stays the text that was typed. */
import { read, type CellObject } from "@e965/xlsx";
import type { Cell, Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { library } from "../sheetjs/readBinary";
import { orUnusable, Refusal, type Unusable } from "../unusable";
import { decodeText } from "./decode";
import { separatorOf } from "./separator";

/** As much as a cell of a workbook holds. */
const MAX_CELL_CHARACTERS = 32_767;
const TEXT = "@";

/**
 * One sheet of texts: `0201` keeps its zero, `2E5` is no number and `=A1` no formula. A file that cannot be used is answered as a value
 * that says why in one sentence; nothing that a file contains makes this throw.
 */
export function readCsv(bytes: Uint8Array, sheetName = "CSV"): Workbook | Unusable {
  return orUnusable(() => ({ sheets: [{ name: sheetName, ...plainSheet, rows: rowsOf(decodeText(bytes)) }] }));
}

const plainSheet = { visibility: "visible", merges: [], hiddenRows: new Set<number>() } as const;

function rowsOf(text: string): (Cell | undefined)[][] {
  const lines = parse(text);
  const budget = cellBudget();
  const rows: (Cell | undefined)[][] = [];
  // Keys name what exists; the length of a sparse array says nothing about its content.
  for (const row of Object.keys(lines).map(Number)) {
    if (row >= MAX_ROWS) throw new Refusal("tooManyCells");
    const cells = lines[row] ?? [];
    for (const column of Object.keys(cells).map(Number)) {
      const value = String(cells[column]?.v ?? "");
      if (value === "") continue;
      if (value.length > MAX_CELL_CHARACTERS || column >= MAX_COLUMNS) throw new Refusal("unclearCells");
      budget.take();
      (rows[row] ??= [])[column] = { value, format: TEXT };
    }
  }
  const last = rows.at(-1)?.at(-1)?.value;
  // The library takes a quote that is never closed, and all that follows it, for one cell, which is then the last.
  if (typeof last === "string" && last.startsWith('"') && /[\r\n]/u.test(last)) throw new Refusal("unclearCells");
  return rows;
}

/** The line `sep=` tells the library that this is text; it would take `ID`, `TABLE` and others at the beginning for other formats. */
function parse(text: string): CellObject[][] {
  const { separator, body } = separatorOf(text);
  const options = { type: "string", raw: true, dense: true, cellText: false } as const;
  const book = library(() => read(`sep=${separator}\r\n${body}`, options));
  return book.Sheets[book.SheetNames[0] ?? ""]?.["!data"] ?? [];
}
