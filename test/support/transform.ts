/**
 * What accountants do to a workbook, as pure functions Workbook → Workbook: titles dropped, columns moved, codes split …
 * Where the parts of a table are is asked of recognition itself, on the workbook as it was published.
 */
import { recognise, type Column, type Table } from "../../src/recognise";
import { findHeaders } from "../../src/recognise/header/headers";
import { normalise } from "../../src/recognise/cells/text";
import type { Cell, Sheet, Workbook } from "../../src/workbook";
import { blankLine, edited, heightOf, rearrange, span, stacked, textCell, widthOf, type Edit } from "./rearrange";

export type Transform = (workbook: Workbook) => Workbook;

/** One table of a published sheet and where its parts are. */
export interface Shape {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly header: { readonly top: number; readonly bottom: number };
  /** Sheet rows below the header, notes left out. */
  readonly body: readonly number[];
  readonly notes: readonly number[];
  readonly columns: readonly Column[];
}

/** Changes every table that can be read, a sheet each; the other sheets stay as they are. */
export function onTables(change: (shape: Shape) => Sheet): Transform {
  return (workbook) => {
    const published = new Set(recognise(workbook).tables.map(({ sheet }) => sheet));
    return {
      sheets: workbook.sheets.map((original) => {
        if (!published.has(original)) return original;
        const sheet = onOnePage(original);
        const [table] = recognise({ sheets: [sheet] }).tables;
        const [header] = findHeaders(sheet);
        if (table === undefined || header === undefined || table.panels.length === 0) return sheet;
        const notes = table.notes.map(({ row }) => row);
        const body = span(header.bottom + 1, heightOf(sheet) - 1).filter((row) => !notes.includes(row));
        return change({ sheet, table, header, body, notes, columns: table.panels.flatMap(({ columns }) => columns) });
      }),
    };
  };
}

/** Without the headers of further pages. */
function onOnePage(sheet: Sheet): Sheet {
  const [, ...again] = findHeaders(sheet);
  const isAgain = (row: number): boolean => again.some(({ top, bottom }) => row >= top && row <= bottom);
  return again.length === 0
    ? sheet
    : rearrange(
        sheet,
        span(0, heightOf(sheet) - 1).filter((row) => !isAgain(row)),
      );
}

export function onCells(edit: (shape: Shape) => Edit): Transform {
  return onTables((shape) => edited(shape.sheet, edit(shape)));
}

function onSheets(change: (sheet: Sheet, position: number) => Sheet): Transform {
  return ({ sheets }) => ({ sheets: sheets.map(change) });
}

export function inTurn(...transforms: readonly Transform[]): Transform {
  return (workbook) => transforms.reduce((changed, transform) => transform(changed), workbook);
}

// Sheets

export const anonymousSheets = onSheets((sheet, position) => ({ ...sheet, name: `Sheet${position + 1}` }));

export const sheetsBackwards: Transform = ({ sheets }) => ({ sheets: sheets.toReversed() });

export const withoutMerges = onSheets((sheet) => ({ ...sheet, merges: [] }));

/** Only the sheets with tables, all on one sheet. */
export function stackedSheets(gap: number, perSheet = Infinity): Transform {
  return (workbook) => {
    const tables = tableSheets(workbook);
    const sheets: Sheet[] = [];
    for (let from = 0; from < tables.length; from += perSheet) {
      const group = tables.slice(from, from + perSheet);
      sheets.push({ ...stacked(group, gap), name: `Sheet${sheets.length + 1}` });
    }
    return { sheets };
  };
}

export function tableSheets(workbook: Workbook): Sheet[] {
  const sheets = new Set(recognise(workbook).tables.map(({ sheet }) => sheet));
  return workbook.sheets.filter((sheet) => sheets.has(sheet));
}

// Headings

/** Titles and table numbers go; organisation and unit stay. */
export const withoutTitles = onTables(({ sheet, table, header }) => {
  const titles = new Set(table.labels.titles.map(({ row }) => row));
  const rows = span(0, heightOf(sheet) - 1).filter(
    (row) => row >= header.top || (!titles.has(row) && !/^(?:公开|预算)?表?\d+(?:-\d)?表?$/u.test(rowText(sheet, row))),
  );
  return rearrange(sheet, rows);
});

/** Only the line with the unit stays above the header. */
export const onlyUnitAbove = onTables(({ sheet, table, header }) => {
  const unit = table.labels.unit?.row;
  const kept = rearrange(
    sheet,
    span(0, heightOf(sheet) - 1).filter((row) => row >= header.top || row === unit),
  );
  return unit === undefined
    ? kept
    : edited(kept, (cell, row) => (row === 0 && !/元/u.test(String(cell?.value)) ? undefined : cell));
});

export function retitled(titleOf: (title: string, shape: Shape) => string): Transform {
  return onCells((shape) => (cell, row, column) => {
    const label = shape.table.labels.titles.find((title) => title.row === row && title.column === column);
    return cell === undefined || label === undefined ? cell : { ...cell, value: titleOf(label.value, shape) };
  });
}

/** No heading above the tables but unit and organisation; each sheet is called what its title was. */
export const titlesInSheetNames: Transform = (workbook) => {
  const named = onTables(({ sheet, table }) => ({ ...sheet, name: table.labels.titles[0]?.value ?? sheet.name }))(
    workbook,
  );
  return withoutTitles(named);
};

/** The header block again in the middle of the table, as on a second page. */
export function repeatedHeader(heading: "none" | "same" | "continued"): Transform {
  return onTables(({ sheet, header, body, notes }) => {
    if (body.length < 4) return sheet;
    const middle = Math.floor(body.length / 2);
    const block = span(heading === "none" ? header.top : 0, header.bottom);
    const rows = [...span(0, header.bottom), ...body.slice(0, middle), ...block, ...body.slice(middle), ...notes];
    const changed = rearrange(sheet, rows);
    const second = header.bottom + 1 + middle;
    if (heading !== "continued") return changed;
    return edited(changed, (cell, row) =>
      row >= second && row < second + header.top && /表(?:\(|（|$)/u.test(String(cell?.value)) && cell !== undefined
        ? { ...cell, value: `${String(cell.value)}（续）` }
        : cell,
    );
  });
}

// Rows

export const blankRowsBetween = onTables(({ sheet, header }) =>
  rearrange(
    sheet,
    span(0, heightOf(sheet) - 1).flatMap((row) => (row > header.bottom ? [row, blankLine] : [row])),
  ),
);

export const blankRowAboveHeader = onTables(({ sheet, header }) =>
  rearrange(
    sheet,
    span(0, heightOf(sheet) - 1).flatMap((row) => (row === header.top ? [blankLine, row] : [row])),
  ),
);

export const totalLast = onTables(({ sheet, table, header, body, notes }) => {
  if (table.axis === "caption") return sheet;
  const total = table.rows.find(({ key }) => key === "total" && table.rows.length > 1)?.index;
  if (total === undefined) return sheet;
  return rearrange(sheet, [...span(0, header.bottom), ...body.filter((row) => row !== total), total, ...notes]);
});

export const totalWithoutLabel = onCells(({ table }) => {
  const total = table.axis === "caption" ? undefined : table.rows.find(({ key }) => key === "total")?.index;
  return (cell, row) => (row === total && typeof cell?.value === "string" ? undefined : cell);
});

/** A level above the departments, with the figures of the total. */
export const extraOrganisationLevel = onTables(({ sheet, table, columns }) => {
  const total = table.rows.find(({ key, kind }) => key === "total" && kind === "total");
  const code = columns.find(({ role }) => role === "code");
  const name = columns.find(({ role }) => role === "name");
  const isKeyed = table.axis === "organisation" || table.axis === "project";
  if (!isKeyed || total === undefined || code === undefined || name === undefined) return sheet;
  const rows = span(0, heightOf(sheet) - 1).flatMap((row) => (row === total.index ? [row, row] : [row]));
  const labels = new Map([
    [code.index, "04"],
    [name.index, "社保街道科"],
  ]);
  return edited(rearrange(sheet, rows), (cell, row, column) =>
    row === total.index + 1 && labels.has(column) ? textCell(labels.get(column) ?? "") : cell,
  );
});

export function noteInstead(note: string): Transform {
  return onTables(({ sheet, header, table }) => {
    if (table.axis === "caption") return sheet;
    const emptied = rearrange(sheet, span(0, header.bottom));
    return { ...emptied, rows: [...emptied.rows, [textCell(note)]] };
  });
}

/** `[illegible]` in place of the first amount of every table. */
export const firstAmountIllegible = onCells(({ table }) => {
  const fact = table.rows
    .flatMap((row) => row.panel.additive.map((column) => table.factIn(row, column)))
    .find(({ reading }) => reading.kind === "amount");
  return (cell, row, column) =>
    fact !== undefined && row === fact.row.index && column === fact.column.index ? textCell("[illegible]") : cell;
});

/** `[illegible]` in place of every table, its heading above; only the sheets with tables. */
export const allIllegible: Transform = (workbook) => {
  const emptied = onTables(({ sheet, header }) => {
    const heading = rearrange(sheet, span(0, header.top - 1));
    return { ...heading, rows: [...heading.rows, [textCell("[illegible]")]] };
  })(workbook);
  const kept = new Set(tableSheets(workbook).map(({ name }) => name));
  return { sheets: emptied.sheets.filter(({ name }) => kept.has(name)) };
};

// Columns

export type ColumnOrder = (columns: readonly Column[]) => readonly Column[];

/** Reorders the columns within each panel. Not where labels stand across panels, as 公用经费合计 does in 公开06表. */
export function reordered(order: ColumnOrder): Transform {
  return onTables(({ sheet, table }) => {
    if (table.axis === "economic" && table.panels.length > 1) return sheet;
    const moved = table.panels.flatMap(({ columns }) => order(columns).map(({ index }) => index));
    return moved.length === widthOf(sheet) ? rearrange(sheet, undefined, moved) : sheet;
  });
}

export const keysLast: ColumnOrder = (columns) => [
  ...columns.filter((column) => !isKey(column)),
  ...columns.filter(isKey),
];
/** The grand total only: a 小计 keeps its place in its group. */
export const totalsLast: ColumnOrder = (columns) => {
  const isTotal = ({ concept, title }: Column): boolean => concept === "total" && !title.includes("/");
  return [...columns.filter((column) => !isTotal(column)), ...columns.filter(isTotal)];
};
export const backwards: ColumnOrder = (columns) => columns.toReversed();
export const amountsBackwards: ColumnOrder = (columns) => [
  ...columns.filter(isKey),
  ...columns.filter((column) => !isKey(column)).toReversed(),
];

function isKey({ role }: Column): boolean {
  return role === "code" || role === "code-part" || role === "name" || role === "caption";
}

/** Expenditure on the left, income on the right. */
export const panelsSwapped = onTables(({ sheet, table }) => {
  const order = table.panels.toReversed().flatMap(({ columns }) => columns.map(({ index }) => index));
  return table.axis === "caption" && order.length === widthOf(sheet) ? rearrange(sheet, undefined, order) : sheet;
});

/** Columns without any amount but zero, as some places leave them out; the form of “三公” tables is prescribed. */
export const withoutZeroColumns = onTables(({ sheet, table, columns }) => {
  if (table.axis === "single") return sheet;
  const isEmpty = (column: Column): boolean =>
    column.role === "amount" &&
    table.rows.length > 0 &&
    table.rows.every((row) => {
      const value = sheet.rows[row.index]?.[column.index]?.value;
      return value === undefined || value === 0;
    });
  const dropped = new Set(columns.filter(isEmpty).map(({ index }) => index));
  if (dropped.size === columns.filter(({ role }) => role === "amount").length) return sheet;
  return rearrange(
    sheet,
    undefined,
    span(0, widthOf(sheet) - 1).filter((column) => !dropped.has(column)),
  );
});

/** A column more on the left: without anything, or numbering the rows. */
export function columnLeft(content: "blank" | "numbers"): Transform {
  return onTables(({ sheet, table, header }) => {
    const rows = [...new Set(table.rows.map(({ index }) => index))].sort((a, b) => a - b);
    const moved = rearrange(sheet, undefined, [blankLine, ...span(0, widthOf(sheet) - 1)]);
    if (content === "blank") return moved;
    return edited(moved, (cell, row, column) => {
      if (column > 0) return cell;
      if (row === header.top) return textCell("序号");
      const number = rows.indexOf(row);
      return number >= 0 ? { value: number + 1, format: "General" } : cell;
    });
  });
}

export function cellText(cell: Cell | undefined): string {
  return typeof cell?.value === "string" ? normalise(cell.value) : "";
}

function rowText(sheet: Sheet, row: number): string {
  return (sheet.rows[row] ?? []).map(cellText).join("");
}
