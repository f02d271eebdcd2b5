/** Where cells stand: zero-based rows and columns, and the A1 notation that people read. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four bounds belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `aa` → `26`. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `C12` → `{ row: 11, column: 2 }`; undefined for what is no cell, as a paragraph. */
export function positionOf(cell: string): Position | undefined {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/u.exec(cell) ?? [];
  return letters === undefined ? undefined : { row: Number(row) - 1, column: columnIndex(letters) };
}

/** `{ row: 11, column: 2 }` → `C12`. */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:H40`, or `C12` for a single cell. */
export function a1Area(area: Area): string {
  const start = a1({ row: area.top, column: area.left });
  const end = a1({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas and links write it: `'表6'`. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether a cell stands in an area. Both count from 0. */
export function contains(area: Area, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
