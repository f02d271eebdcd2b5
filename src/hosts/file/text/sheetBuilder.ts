/** Gathers the cells of one sheet whose file tells them one after the other. */
import type { Area, Cell, Sheet, Visibility } from "../../../workbook";
import type { CellBudget } from "../cellBudget";
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from "../limits";
import { Refusal } from "../unusable";

export class SheetBuilder {
  visibility: Visibility = "visible";
  readonly hiddenRows = new Set<number>();

  readonly #budget: CellBudget;
  readonly #rows: (Cell | undefined)[][] = [];
  readonly #merges: Area[] = [];

  constructor(
    readonly name: string,
    budget: CellBudget,
  ) {
    this.#budget = budget;
  }

  /** A blank text without a formula is no cell. */
  put(row: number, column: number, cell: Cell): void {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new Refusal("tooManyCells");
    if (cell.value === "" && cell.formula === undefined) return;
    if (typeof cell.value === "string" && cell.value.length > MAX_CELL_CHARACTERS) throw new Refusal("damaged");
    this.#budget.take();
    (this.#rows[row] ??= [])[column] = cell;
  }

  merge(area: Area): void {
    const { top, left, bottom, right } = area;
    if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw new Refusal("damaged");
    if (bottom > top || right > left) this.#merges.push(area);
  }

  finish(): Sheet {
    const { name, visibility, hiddenRows } = this;
    return { name, visibility, rows: this.#rows, merges: this.#merges, hiddenRows };
  }
}
