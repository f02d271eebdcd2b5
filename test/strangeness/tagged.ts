/**
 * Cells that know what they are and where they came from. Transformations move and copy cells; as the tags travel with them, the
 * parts of a table can be found again in any arrangement without asking the recogniser, which is what is being tested.
 */
import type { Cell, Sheet, Workbook } from "../../src/workbook";
import { heightOf, span, widthOf } from "../support/rearrange";

/** What a column holds. `other`: counts, shares, line numbers, texts that name no row. */
export type Role = "code" | "name" | "amount" | "other";

export type Part = "title" | "label" | "header" | "body" | "note";

export interface TaggedCell extends Cell {
  /** Number of the table in its workbook. */
  readonly table: number;
  readonly part: Part;
  /** Of its column; of a header cell: of the columns below it. */
  readonly role: Role | undefined;
  /** `表3!C7` in the workbook as it was published; cells that a transformation adds have none. */
  readonly origin: string | undefined;
}

export function isTagged(cell: Cell | undefined): cell is TaggedCell {
  return cell !== undefined && "table" in cell;
}

export function taggedAt(sheet: Sheet, row: number, column: number): TaggedCell | undefined {
  const cell = sheet.rows[row]?.[column];
  return isTagged(cell) ? cell : undefined;
}

/** A cell that a transformation adds to a table. */
export function addedCell(value: string | number, like: Pick<TaggedCell, "table" | "part" | "role">): TaggedCell {
  const { table, part, role } = like;
  return { value, format: typeof value === "string" ? "@" : "General", table, part, role, origin: undefined };
}

/** Where the parts of one table are on its sheet, rows from the top down. */
export interface Shape {
  readonly sheet: Sheet;
  readonly table: number;
  readonly titles: readonly number[];
  readonly labels: readonly number[];
  /** The first header block, and those printed again further down. */
  readonly header: Block;
  readonly repeated: readonly Block[];
  readonly body: readonly number[];
  readonly notes: readonly number[];
  /** One for every column of the sheet that the table uses. */
  readonly columns: readonly { readonly index: number; readonly role: Role }[];
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
}

export function shapesOf(sheet: Sheet): Shape[] {
  const rowsOfTables = new Map<number, Map<number, Part>>();
  for (const row of span(0, heightOf(sheet) - 1)) {
    const cells = (sheet.rows[row] ?? []).filter(isTagged);
    for (const { table, part } of cells) {
      const rows = rowsOfTables.get(table) ?? new Map<number, Part>();
      rowsOfTables.set(table, rows);
      if (!rows.has(row) || part === "title") rows.set(row, part);
    }
  }
  return [...rowsOfTables].flatMap(([table, parts]) => shapeOf(sheet, table, parts) ?? []);
}

/** The table's shape where the sheet holds this one only. */
export function onlyShape(sheet: Sheet): Shape | undefined {
  const shapes = shapesOf(sheet);
  return shapes.length === 1 ? shapes[0] : undefined;
}

function shapeOf(sheet: Sheet, table: number, parts: ReadonlyMap<number, Part>): Shape | undefined {
  const rowsWith = (wanted: Part): number[] => [...parts].filter(([, part]) => part === wanted).map(([row]) => row);
  const [header, ...repeated] = blocksOf(rowsWith("header"), rowsWith("body"));
  if (header === undefined) return undefined;
  const body = rowsWith("body");
  const columns = span(0, widthOf(sheet) - 1).flatMap((index) => {
    const role = roleOf(sheet, table, index, header, body);
    return role === undefined ? [] : [{ index, role }];
  });
  const named = { titles: rowsWith("title"), labels: rowsWith("label"), notes: rowsWith("note") };
  return { sheet, table, ...named, header, repeated, body, columns };
}

/** Header rows in blocks, each ended by a row of the body. */
function blocksOf(header: readonly number[], body: readonly number[]): Block[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const row of header) {
    const last = blocks.at(-1);
    if (last === undefined || body.some((one) => one > last.bottom && one < row))
      blocks.push({ top: row, bottom: row });
    else last.bottom = row;
  }
  return blocks;
}

function roleOf(sheet: Sheet, table: number, column: number, header: Block, body: readonly number[]): Role | undefined {
  for (const row of body) {
    const cell = taggedAt(sheet, row, column);
    if (cell?.table === table && cell.role !== undefined) return cell.role;
  }
  return leafAbove(sheet, header, column)?.role;
}

/** The lowest header cell above a column, covered ones included. */
export function leafAbove(sheet: Sheet, header: Block, column: number): TaggedCell | undefined {
  for (let row = header.bottom; row >= header.top; row -= 1) {
    const cell = taggedAt(sheet, row, column) ?? coveringCell(sheet, row, column);
    if (cell?.part === "header") return cell;
  }
  return undefined;
}

function coveringCell(sheet: Sheet, row: number, column: number): TaggedCell | undefined {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return area && taggedAt(sheet, area.top, area.left);
}

/** Where every cell of the published workbook stands now; a cell that is printed twice stands where it is first. */
export function placesOf(
  workbook: Workbook,
): Map<string, { readonly sheet: Sheet; readonly row: number; readonly column: number }> {
  const places = new Map<string, { sheet: Sheet; row: number; column: number }>();
  for (const sheet of workbook.sheets)
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (isTagged(cell) && cell.origin !== undefined && !places.has(cell.origin))
          places.set(cell.origin, { sheet, row, column });
      });
    });
  return places;
}

export type Amount = TaggedCell & { readonly value: number; readonly origin: string };

/** The amounts of the tables, zero left out. */
export function amountsOf(workbook: Workbook): Amount[] {
  return workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) =>
      (cells ?? []).filter(
        (cell): cell is Amount =>
          isTagged(cell) &&
          cell.part === "body" &&
          cell.role === "amount" &&
          cell.origin !== undefined &&
          typeof cell.value === "number" &&
          cell.value !== 0,
      ),
    ),
  );
}
