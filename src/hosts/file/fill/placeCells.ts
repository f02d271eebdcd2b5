/** Puts cells into one sheet part, in place of those that stand there; every other character of it stays as it is. */
import type { Position } from "../../../workbook";
import { child, type Element } from "../package/outline";
import { append, insert, splice, type Edit } from "../package/splice";
import { Refusal } from "../unusable";
import { grouped } from "../../../grouped";
import { findCells, type FoundCells } from "./findCells";

export interface PlacedCell extends Position {
  /** The cell's text. */
  readonly write: (place: CellSlot) => string;
}

export interface CellSlot {
  /** The cell that stands there now. */
  readonly element: Element | undefined;
  /** The number of the cell's format: of the one that stands there, else that which Excel would give it. */
  readonly style: string | undefined;
  /** `x:` where the part's elements have a prefix. */
  readonly prefix: string;
}

/** No cell may be named twice. */
export function placeCells(xml: string, cells: readonly PlacedCell[]): string {
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const byRow = grouped(sorted, ({ row }) => row);
  const found = findCells(xml, new Map([...byRow].map(([row, own]) => [row, own.map(({ column }) => column)])));
  const data = child(found.root, "sheetData");
  if (data === undefined) throw new Refusal("damaged");
  const missing: Missing[] = [];
  const changes: Edit[] = [];
  for (const [row, own] of byRow) {
    const element = found.rows.get(row);
    if (element === undefined) missing.push({ number: row, text: rowXml(row, own, found) });
    else changes.push(...changesInRow(xml, element, own, found));
  }
  return splice(xml, [...changes, ...insertions(xml, data, found.rows, missing)]);
}

function changesInRow(xml: string, row: Element, cells: readonly PlacedCell[], found: FoundCells): Edit[] {
  const present = found.cells.get(cells[0]?.row ?? 0) ?? new Map<number, Element>();
  const missing: Missing[] = [];
  const changes: Edit[] = [];
  for (const cell of cells) {
    const element = present.get(cell.column);
    if (element === undefined) missing.push({ number: cell.column, text: newCell(cell, found) });
    else {
      const style = element.attributes["s"]?.value;
      changes.push({ ...element, text: cell.write({ element, style, prefix: found.root.prefix }) });
    }
  }
  return [...changes, ...insertions(xml, row, present, missing)];
}

/** A row or a cell that `present` lacks. */
interface Missing {
  readonly number: number;
  readonly text: string;
}

/** Puts each in front of the first that has a higher number, else at the end. Both lists are in order. */
function insertions(
  xml: string,
  parent: Element,
  present: ReadonlyMap<number, Element>,
  missing: readonly Missing[],
): Edit[] {
  const numbers = [...present.keys()].sort((a, b) => a - b);
  let at = 0;
  const texts = new Map<Element | undefined, string>();
  for (const { number, text } of missing) {
    while ((numbers[at] ?? Infinity) < number) at += 1;
    const behind = present.get(numbers[at] ?? -1);
    texts.set(behind, (texts.get(behind) ?? "") + text);
  }
  return [...texts].map(([behind, text]) =>
    behind === undefined ? append(xml, parent, text) : insert(behind.start, text),
  );
}

function rowXml(row: number, cells: readonly PlacedCell[], found: FoundCells): string {
  const { prefix } = found.root;
  return `<${prefix}row r="${row + 1}">${cells.map((cell) => newCell(cell, found)).join("")}</${prefix}row>`;
}

function newCell(cell: PlacedCell, found: FoundCells): string {
  return cell.write({ element: undefined, style: styleFor(cell, found), prefix: found.root.prefix });
}

/** The format that Excel gives a cell that is typed into for the first time: its row's, else its column's. */
function styleFor({ row, column }: Position, { root, rows }: FoundCells): string | undefined {
  const { s, customFormat } = rows.get(row)?.attributes ?? {};
  if (s !== undefined && (customFormat?.value === "1" || customFormat?.value === "true")) return s.value;
  const columns = root.children.filter(({ name }) => name === "cols").flatMap(({ children }) => children);
  return columns.find(
    ({ attributes: { min, max } }) => Number(min?.value) <= column + 1 && column + 1 <= Number(max?.value),
  )?.attributes["style"]?.value;
}
