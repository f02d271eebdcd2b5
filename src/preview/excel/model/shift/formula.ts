/**
 * The references in a formula's text, and how they follow what moves. Texts, names, columns of tables, other workbooks and several sheets at
 * once (`表1:表3!A1`) are passed over, as Excel does. SheetJS shifts references only where it unfolds shared formulas, and does not hand it out.
 */
import { sameName } from "../names";
import { columnIndex, columnLetters } from "../../../../workbook";
import { COLUMNS, ROWS } from "../areas";
import { keepsSize, movedSpan, type SheetShift, type ShiftAxis } from "./shift";

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
interface Corner {
  readonly columns: Coordinate | undefined;
  readonly rows: Coordinate | undefined;
}

/** `undefined` takes the place of what is gone. */
type Moved = readonly Corner[] | undefined;

/** @param sheetName absent where the reference names none */
function replaced(formula: string, move: (corners: readonly Corner[], sheetName: string | undefined) => Moved): string {
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
  return (columns?.index ?? 0) < COLUMNS && (rows?.index ?? 0) >= 0 && (rows?.index ?? 0) < ROWS;
}

function cornerText({ columns, rows }: Corner): string {
  const part = (coordinate: Coordinate | undefined, write: (index: number) => string): string =>
    coordinate === undefined ? "" : (coordinate.isFixed ? "$" : "") + write(coordinate.index);
  return part(columns, columnLetters) + part(rows, (row) => String(row + 1));
}

export interface ShiftedFormula {
  readonly text: string;
  /** Whether it refers to other cells than before: some have come between them, or have gone. */
  readonly isOther: boolean;
}

interface Home {
  /** The sheet that a reference without a name leads to. */
  readonly home: string;
  /** In a defined name, references without `$` lead to places beside the cell that uses it: they stay. */
  readonly onlyFixed?: boolean;
}

/** @param formula without its `=` */
export function shiftedFormula(
  formula: string,
  { sheet: shifted, shift }: SheetShift,
  { home, onlyFixed = false }: Home,
): ShiftedFormula {
  let isOther = false;
  const moved = replaced(formula, (corners, sheetName) => {
    const indices = corners.map((corner) => corner[shift.axis]);
    const [first, last = first] = indices;
    if (first === undefined || last === undefined || !sameName(sheetName ?? home, shifted)) return corners;
    if (onlyFixed && !(first.isFixed && last.isFixed)) return corners;
    const [from, to] = first.index <= last.index ? [first.index, last.index] : [last.index, first.index];
    isOther ||= !keepsSize(shift, from, to);
    const span = movedSpan(shift, from, to);
    if (span === undefined) return undefined;
    const ends = first.index <= last.index ? span : [span[1], span[0]];
    return corners.map((corner, index) => withIndex(corner, shift.axis, ends[index] ?? 0));
  });
  return { text: moved, isOther };
}

function withIndex(corner: Corner, axis: ShiftAxis, index: number): Corner {
  const coordinate = corner[axis];
  return coordinate === undefined ? corner : { ...corner, [axis]: { ...coordinate, index } };
}

/** A formula as if it had been filled from its cell into another; what leads out of the sheet comes in again at its other end. */
export function filledFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  const step = (corner: Corner, axis: ShiftAxis, size: number): Corner => {
    const coordinate = corner[axis];
    if (coordinate === undefined || coordinate.isFixed) return corner;
    return withIndex(corner, axis, (coordinate.index + by[axis] + size) % size);
  };
  return replaced(formula, (corners) => corners.map((corner) => step(step(corner, "rows", ROWS), "columns", COLUMNS)));
}
