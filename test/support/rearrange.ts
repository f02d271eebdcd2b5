/** The one thing that moves cells about: a sheet of the rows and columns of another, in any order, with its merged areas. */
import type { Area, Cell, Sheet } from "../../src/workbook";

/** Stands for a new blank row or column. */
export const blankLine = -1;

export function heightOf(sheet: Sheet): number {
  return sheet.rows.length;
}

export function widthOf(sheet: Sheet): number {
  let width = 0;
  for (const row of sheet.rows) width = Math.max(width, row?.length ?? 0);
  for (const { right } of sheet.merges) width = Math.max(width, right + 1);
  return width;
}

export function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/**
 * The sheet made of these rows and columns of another, each named by its old number, as often and in whatever order.
 * A merged area that comes apart becomes several, each with the text of the whole, as an accountant would print it again.
 */
export function rearrange(
  sheet: Sheet,
  rows: readonly number[] = span(0, heightOf(sheet) - 1),
  columns: readonly number[] = span(0, widthOf(sheet) - 1),
): Sheet {
  const cells: (Cell | undefined)[][] = rows.map((row) => columns.map((column) => sheet.rows[row]?.[column]));
  const merges: Area[] = [];
  for (const { top, left, bottom, right } of sheet.merges) {
    for (const [newTop, newBottom] of runs(rows, top, bottom)) {
      for (const [newLeft, newRight] of runs(columns, left, right)) {
        for (const row of span(newTop, newBottom))
          for (const column of span(newLeft, newRight)) (cells[row] ?? [])[column] = undefined;
        (cells[newTop] ?? [])[newLeft] = sheet.rows[top]?.[left];
        if (newBottom > newTop || newRight > newLeft)
          merges.push({ top: newTop, left: newLeft, bottom: newBottom, right: newRight });
      }
    }
  }
  return { ...sheet, rows: cells.map(withoutEnd), merges, hiddenRows: new Set() };
}

/** A blank column before another one, as Excel inserts it: what is merged over that place becomes wider. */
export function withBlankColumn(sheet: Sheet, before: number): Sheet {
  const moved = (column: number): number => (column >= before ? column + 1 : column);
  return {
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells === undefined || cells.length <= before
        ? cells
        : [...cells.slice(0, before), undefined, ...cells.slice(before)],
    ),
    merges: sheet.merges.map((area) => ({ ...area, left: moved(area.left), right: moved(area.right) })),
  };
}

/** Where the old numbers `first` to `last` stand side by side now. */
function runs(order: readonly number[], first: number, last: number): [number, number][] {
  const found: [number, number][] = [];
  order.forEach((old, position) => {
    if (old < first || old > last) return;
    const run = found.at(-1);
    // A line that begins the area again begins a new one: a header block printed twice.
    if (
      run !== undefined &&
      run[1] === position - 1 &&
      !(old === first && order[position - 1] === last && last > first)
    )
      run[1] = position;
    else found.push([position, position]);
  });
  return found;
}

/** Blank rows are absent, as hosts report them. */
function withoutEnd(cells: (Cell | undefined)[]): (Cell | undefined)[] | undefined {
  const last = cells.findLastIndex((cell) => cell !== undefined);
  return last < 0 ? undefined : cells.slice(0, last + 1);
}

export type Edit = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

/** The sheet with cells changed; `edit` is asked for every cell up to the sheet's width. */
export function edited(sheet: Sheet, edit: Edit): Sheet {
  const width = widthOf(sheet);
  return {
    ...sheet,
    rows: span(0, heightOf(sheet) - 1).map((row) =>
      withoutEnd(span(0, width - 1).map((column) => edit(sheet.rows[row]?.[column], row, column))),
    ),
  };
}

/** All sheets below each other on one. */
export function stacked(sheets: readonly Sheet[], gap: number): Sheet {
  const rows: Sheet["rows"][number][] = [];
  const merges: Area[] = [];
  for (const sheet of sheets) {
    if (rows.length > 0) for (let blank = 0; blank < gap; blank += 1) rows.push(undefined);
    const shift = rows.length;
    rows.push(...span(0, heightOf(sheet) - 1).map((row) => sheet.rows[row]));
    merges.push(...sheet.merges.map((area) => ({ ...area, top: area.top + shift, bottom: area.bottom + shift })));
  }
  return { name: "Sheet1", visibility: "visible", rows, merges, hiddenRows: new Set() };
}

export function textCell(value: string): Cell {
  return { value, format: "@" };
}
