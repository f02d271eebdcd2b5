/** `getCellProperties`, `getRowProperties`, `getColumnProperties`: many looks in one answer, named as the add-in asks for them. */
import { positions, type Cell, type Sheet } from "../model/sheet";
import type { Position } from "../../../workbook";
import { addressOf, COLUMNS, ROWS } from "../model/areas";
import { ExcelFailure } from "../protocol/failure";
import type { Ranges } from "./selves";

type Wanted = Readonly<Record<string, unknown>>;
type Readers<T> = { readonly [name: string]: ((of: T) => unknown) | Readers<T> };
interface PropertyCell extends Position {
  readonly sheet: Sheet;
  readonly cell: Cell;
}

const cellReaders: Readers<PropertyCell> = {
  address: ({ sheet, row, column }) => addressOf(sheet.name, { top: row, left: column, bottom: row, right: column }),
  hidden: ({ sheet, row, column }) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
  format: {
    fill: { color: ({ cell }) => cell.style.fill ?? "#FFFFFF" },
    font: {
      name: ({ cell }) => cell.style.font.name,
      size: ({ cell }) => cell.style.font.size,
      color: ({ cell }) => cell.style.font.color,
      bold: ({ cell }) => cell.style.font.bold,
      italic: ({ cell }) => cell.style.font.italic,
      underline: ({ cell }) => cell.style.font.underline,
      strikethrough: ({ cell }) => cell.style.font.strikethrough,
    },
    horizontalAlignment: ({ cell }) => cell.style.horizontal,
    verticalAlignment: ({ cell }) => cell.style.vertical,
    wrapText: ({ cell }) => cell.style.wrap,
    indentLevel: ({ cell }) => cell.style.indent,
    protection: { locked: ({ cell }) => cell.style.locked },
  },
};

export function cellProperties({ sheet, areas: [area] }: Ranges, wanted: Wanted): unknown[][] {
  if (area === undefined) return [];
  const rows: unknown[][] = [];
  for (const { row, column } of positions(area)) {
    (rows[row - area.top] ??= []).push(
      read({ sheet, row, column, cell: sheet.cell({ row, column }) }, wanted, cellReaders),
    );
  }
  return rows;
}

const rowReaders: Readers<{ readonly sheet: Sheet; readonly row: number }> = {
  address: ({ sheet, row }) => addressOf(sheet.name, { top: row, left: 0, bottom: row, right: COLUMNS - 1 }),
  rowIndex: ({ row }) => row,
  rowHidden: ({ sheet, row }) => sheet.hiddenRows.has(row),
  format: {
    rowHeight: ({ sheet, row }) =>
      sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight),
  },
};

export function rowProperties({ sheet, areas: [area] }: Ranges, wanted: Wanted): unknown[] {
  if (area === undefined) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    read({ sheet, row: area.top + index }, wanted, rowReaders),
  );
}

const columnReaders: Readers<{ readonly sheet: Sheet; readonly column: number }> = {
  address: ({ sheet, column }) => addressOf(sheet.name, { top: 0, left: column, bottom: ROWS - 1, right: column }),
  columnIndex: ({ column }) => column,
  columnHidden: ({ sheet, column }) => sheet.hiddenColumns.has(column),
  format: {
    columnWidth: ({ sheet, column }) =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth),
  },
};

export function columnProperties({ sheet, areas: [area] }: Ranges, wanted: Wanted): unknown[] {
  if (area === undefined) return [];
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    read({ sheet, column: area.left + index }, wanted, columnReaders),
  );
}

function read<T>(of: T, wanted: Wanted, readers: Readers<T>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, asked]) => asked !== false)
      .map(([name, asked]) => {
        const reader = readers[name];
        if (typeof reader === "function") return [name, reader(of)];
        if (reader === undefined || typeof asked !== "object" || asked === null)
          throw new ExcelFailure("InvalidArgument");
        return [name, read(of, asked as Wanted, reader)];
      }),
  );
}
