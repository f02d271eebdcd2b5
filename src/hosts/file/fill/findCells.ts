/** Finds in a sheet part the cells that are to be written; for a wanted cell that is absent, the cell or row before which it goes. */
import { MAX_ROWS } from "../limits";
import { outline, type Element, type Interest } from "../package/outline";
import { positionOf } from "../package/reference";
import { Refusal } from "../unusable";

export interface FoundCells {
  readonly root: Element;
  /** Row number → row: the wanted rows, and each row before which an absent one goes. `cells` likewise, by column within such a row. */
  readonly rows: ReadonlyMap<number, Element>;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Element>>;
}

/** @param wanted columns by row, both zero-based and ascending */
export function findCells(xml: string, wanted: ReadonlyMap<number, readonly number[]>): FoundCells {
  const search = new Search(wanted);
  const root = outline(xml, (element, depth) => search.look(element, depth));
  return { root, rows: search.rows, cells: search.cells };
}

/** Some writers leave out the numbers of rows and cells: then each follows the one before it. */
class Search {
  readonly rows = new Map<number, Element>();
  readonly cells = new Map<number, Map<number, Element>>();
  private readonly wantedRows: readonly number[];
  private passedRows = 0;
  private row = -1;
  private column = -1;

  constructor(private readonly wanted: ReadonlyMap<number, readonly number[]>) {
    this.wantedRows = [...wanted.keys()];
  }

  look(element: Element, depth: number): Interest {
    const { name } = element;
    if (depth < 2) return depth === 0 || name === "sheetData" || name === "cols";
    if (depth === 2 && name === "row") return this.lookAtRow(element);
    if (depth === 3 && name === "c") return this.lookAtCell(element);
    return false;
  }

  private lookAtRow(element: Element): Interest {
    const before = this.row;
    const number = element.attributes["r"]?.value;
    this.row = number === undefined ? before + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) throw new Refusal("damaged");
    const isWanted = this.wanted.has(this.row);
    if (!isWanted && !this.isRowMissing(before)) return "forget";
    this.rows.set(this.row, element);
    if (isWanted) this.cells.set(this.row, new Map());
    return isWanted;
  }

  /** Is a row wanted that would stand between this one and the one before? */
  private isRowMissing(before: number): boolean {
    while ((this.wantedRows[this.passedRows] ?? Infinity) <= before) this.passedRows += 1;
    return (this.wantedRows[this.passedRows] ?? Infinity) < this.row;
  }

  private lookAtCell(element: Element): Interest {
    const before = this.column;
    const reference = element.attributes["r"]?.value;
    const position = reference === undefined ? { row: this.row, column: before + 1 } : positionOf(reference);
    if (position.row !== this.row) throw new Refusal("damaged");
    this.column = position.column;
    const columns = this.wanted.get(this.row) ?? [];
    const isWanted = columns.includes(this.column);
    if (!isWanted && !columns.some((column) => before < column && column < this.column)) return "forget";
    this.cells.get(this.row)?.set(this.column, element);
    return isWanted;
  }
}
