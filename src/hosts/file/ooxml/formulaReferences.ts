/**
 * The references in a formula's text, and how they follow what moves. Texts, names, columns of tables, other workbooks and several sheets at
 * once (`表1:表3!A1`) are passed over, as Excel does. SheetJS shifts references only where it unfolds shared formulas, and does not hand it out.
 */
import { columnIndex, columnLetters } from "../../../workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const cells = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const wholes = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const end = String.raw`(?![\p{L}\p{N}_(!.\[])`;
const bracketed = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
const text = `"(?:[^"]|"")*"`;
const several = String.raw`(?:\[[^\]]*\](?:${name})?|${name}:${name})!`;
const sheet = String.raw`(?:'(?:[^']|'')+'|${name})!`;

const piece = new RegExp(
  `${text}|${several}(?:${cells}|${wholes}|${name})?|(?<sheet>${sheet})?(?<address>(?:${cells}|${wholes})${end})|` +
    String.raw`(?:${sheet})?${name}(?:${bracketed})?|\d+\.?\d*(?:E[-+]?\d+)?`,
  "giu",
);

interface Coordinate {
  readonly index: number;
  readonly isFixed: boolean;
}

/** `$B12`; of a whole column or row one is absent. */
export interface Corner {
  readonly columns: Coordinate | undefined;
  readonly rows: Coordinate | undefined;
}

/** `undefined` takes the place of what is gone. */
type Moved = readonly Corner[] | undefined;

/**
 * @param move answers where one or two corners go to; its `sheetName` is absent where the reference names none
 * @returns the formula with all of its references moved
 */
export function withMoved(
  formula: string,
  move: (corners: readonly Corner[], sheetName: string | undefined) => Moved,
): string {
  return formula.replace(piece, (...found) => {
    const whole = found[0] as string;
    const { sheet: prefix = "", address } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const corners = address?.split(":").map(cornerOf);
    if (corners === undefined || !corners.every(isOnSheet)) return whole;
    const named = prefix === "" ? undefined : nameIn(prefix);
    // `'[1]表1'!A1` and `'表1:表3'!A1`: sheets' names have no such signs.
    if (named !== undefined && /[[\]:]/.test(named)) return whole;
    const moved = move(corners, named);
    return prefix + (moved === undefined ? "#REF!" : moved.map(cornerText).join(":"));
  });
}

function nameIn(prefix: string): string {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

function cornerOf(corner: string): Corner {
  const [, column, row] = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(corner) ?? [];
  const coordinate = (part: string | undefined, read: (bare: string) => number): Coordinate | undefined =>
    part === undefined ? undefined : { index: read(part.replace("$", "")), isFixed: part.startsWith("$") };
  return { columns: coordinate(column, columnIndex), rows: coordinate(row, (bare) => Number(bare) - 1) };
}

/** What looks like a cell behind the last column is a name. */
function isOnSheet({ columns, rows }: Corner): boolean {
  return (columns?.index ?? 0) < MAX_COLUMNS && (rows?.index ?? 0) >= 0 && (rows?.index ?? 0) < MAX_ROWS;
}

function cornerText({ columns, rows }: Corner): string {
  const part = (coordinate: Coordinate | undefined, write: (index: number) => string): string =>
    coordinate === undefined ? "" : (coordinate.isFixed ? "$" : "") + write(coordinate.index);
  return part(columns, columnLetters) + part(rows, (row) => String(row + 1));
}

/** @returns the corner in another row or column */
export function withIndex(corner: Corner, axis: keyof Corner, index: number): Corner {
  const coordinate = corner[axis];
  return coordinate === undefined ? corner : { ...corner, [axis]: { ...coordinate, index } };
}

/** A formula as if it had been filled from its cell into another; what leads out of the sheet comes in again at its other end. */
export function filledFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  const step = (corner: Corner, axis: keyof Corner, size: number): Corner => {
    const coordinate = corner[axis];
    if (coordinate === undefined || coordinate.isFixed) return corner;
    return withIndex(corner, axis, (coordinate.index + by[axis] + size) % size);
  };
  return withMoved(formula, (corners) =>
    corners.map((corner) => step(step(corner, "rows", MAX_ROWS), "columns", MAX_COLUMNS)),
  );
}
