/** Reads .csv and .txt files, separated by commas, tabs or semicolons, so that every cell stays the text that was typed. */
import { read, type CellObject } from "@e965/xlsx";
import type { Cell, Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from "../limits";
import { library } from "../sheetjs/library";
import { orUnusable, Refusal, type Unusable } from "../unusable";
import { decodeText } from "../text/decode";
import { typedCell } from "../text/typedCell";
import { separatorOf, type Separated } from "./separator";

const TEXT = "@";

/**
 * One sheet of texts: `0201` keeps its zero, `2E5` is no number and `=A1` no formula. A file that cannot be used is answered as a value
 * that says why in one sentence; nothing that a file contains makes this throw.
 */
export function readCsv(bytes: Uint8Array, sheetName = "CSV"): Workbook | Unusable {
  return orUnusable(() => ({
    sheets: [{ name: sheetName, ...plainSheet, rows: rowsOf(separatorOf(decodeText(bytes))) }],
  }));
}

/**
 * A text that is opened as a workbook: numbers become what Excel makes of them. Throws a `Refusal` where hardly any line has a separator, for such
 * a text is no table.
 */
export function readTypedCsv(text: string): Workbook {
  const separated = separatorOf(text);
  const { separator, body } = separated;
  const lines = body.split(/\r\n|\r|\n/u, 200).filter((line) => line.trim() !== "");
  const withSeparator = lines.filter((line) => line.includes(separator)).length;
  if (withSeparator < 2 || withSeparator * 2 < lines.length) throw new Refusal("plainText");
  const typed = rowsOf(separated).map((row) => row?.map((cell) => cell && typedCell(String(cell.value))));
  return { sheets: [{ name: "Sheet1", ...plainSheet, rows: typed }] };
}

const plainSheet = { visibility: "visible", merges: [], hiddenRows: new Set<number>() } as const;

function rowsOf(separated: Separated): (Cell | undefined)[][] {
  const lines = parse(separated);
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
function parse({ separator, body }: Separated): CellObject[][] {
  const options = { type: "string", raw: true, dense: true, cellText: false } as const;
  const book = library(() => read(`sep=${separator}\r\n${body}`, options));
  return book.Sheets[book.SheetNames[0] ?? ""]?.["!data"] ?? [];
}
