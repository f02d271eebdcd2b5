/** One worksheet in memory: sparse cells, and what Excel keeps about rows, columns and areas. */
import type { Area, Position, Visibility } from "../../../workbook";
import { intersection } from "./areas";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Content } from "./content";
import { Reach, smallestArea } from "./reach";
import { moveKeys } from "./shift/maps";
import type { Shift } from "./shift/shift";
import { plainStyle, type CellStyle } from "./style";

export interface Cell {
  readonly content: Content | undefined;
  readonly style: CellStyle;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface Hyperlink {
  readonly address?: string | undefined;
  /** A place in the workbook. */
  readonly documentReference?: string | undefined;
  readonly screenTip?: string | undefined;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string | undefined;
}

/** How it is printed. */
export interface PageSetting {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize?: "A3" | "A4" | "Letter";
  readonly isCentred: boolean;
  /** It is made as small as it takes to be so many pages wide. */
  readonly pagesWide?: number | undefined;
  /** Rows that are repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** `pivot` tables, `comments`, `controls` and embedded objects, or anything `other`, such as what is filtered by slicers. */
export type Unmovable = "pivot" | "comments" | "controls" | "other";

export class Sheet {
  name: string;
  visibility: Visibility = "visible";
  tabColor = "";
  /** Rows and columns that stay in view. */
  frozen = { rows: 0, columns: 0 };
  protection: Protection | undefined;
  /** Set by an add-in: what the file says of a sheet that it has is left as it is. */
  page: PageSetting = { orientation: "Portrait", isCentred: false };
  merges: Area[] = [];
  /** In points. */
  defaultRowHeight = 14.25;
  defaultColumnWidth = 54;
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Of whole columns, for the cells that have none of their own. */
  readonly columnStyles = new Map<number, CellStyle>();
  /** Where the result of one dynamic formula fills several cells; it stands in the first. */
  readonly spills: Area[] = [];
  /** What array formulas fill that were entered as such. */
  readonly arrays: Area[] = [];
  /** By `row,column`. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  /** What its file has of this sheet that could not follow rows and columns that come or go. */
  readonly unmovable = new Set<Unmovable>();

  readonly #rows = new Map<number, Map<number, Cell>>();
  readonly #formulas = new Map<string, Position & { readonly formula: string }>();
  /** Every look that cells were ever given, which some may have lost. */
  readonly #looks = new Set<CellStyle>();
  /** What is used of the whole sheet, until it changes. */
  readonly #used = new Map<boolean, Area | undefined>();
  /** Of all cells, and of those that hold something. */
  #reach = { cells: new Reach(), contents: new Reach() };

  constructor(
    readonly id: string,
    name: string,
    /** Of cells that have no look of their own. */
    public defaultStyle: CellStyle = plainStyle,
  ) {
    this.name = name;
  }

  cell({ row, column }: Position): Cell {
    return (
      this.#rows.get(row)?.get(column) ?? {
        content: undefined,
        style: this.columnStyles.get(column) ?? this.defaultStyle,
      }
    );
  }

  content({ row, column }: Position): Content | undefined {
    return this.#rows.get(row)?.get(column)?.content;
  }

  put({ row, column }: Position, cell: Cell): void {
    const cells = this.#rows.get(row) ?? new Map<number, Cell>();
    this.#rows.set(row, cells);
    cells.set(column, cell);
    this.#note(row, column, cell);
    const formula = cell.content?.formula;
    if (formula !== undefined) this.#formulas.set(`${row},${column}`, { row, column, formula });
    else if (this.#formulas.size > 0) this.#formulas.delete(`${row},${column}`);
  }

  /** The same sheet once more: what is put into one is not in the other. Cells themselves never change. */
  copy(): Sheet {
    const copy = Object.assign(new Sheet(this.id, this.name), this);
    for (const [row, cells] of this.#rows) {
      copy.#rows.set(row, new Map(cells));
      for (const [column, cell] of cells) copy.#note(row, column, cell);
    }
    for (const [key, formula] of this.#formulas) copy.#formulas.set(key, formula);
    return copy;
  }

  /** Where the cells are not the very same as in another sheet: elsewhere nothing was changed. */
  *differences(other: Sheet): Generator<Position> {
    for (const [row, cells] of this.#rows) {
      const others = other.#rows.get(row);
      for (const [column, cell] of cells) if (others?.get(column) !== cell) yield { row, column };
    }
    for (const [row, cells] of other.#rows) {
      const own = this.#rows.get(row);
      for (const column of cells.keys()) if (own?.has(column) !== true) yield { row, column };
    }
  }

  /** Moves the cells that lie behind rows or columns that come or go; the cells of those that go are gone. */
  moveCells(shift: Shift): void {
    if (shift.axis === "rows") moveKeys(this.#rows, shift);
    else for (const cells of this.#rows.values()) moveKeys(cells, shift);
    this.#reach = { cells: new Reach(), contents: new Reach() };
    this.#formulas.clear();
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        this.#note(row, column, cell);
        const formula = cell.content?.formula;
        if (formula !== undefined) this.#formulas.set(`${row},${column}`, { row, column, formula });
      }
    }
  }

  /** The cells that hold a formula. */
  formulas(): readonly (Position & { readonly formula: string })[] {
    return [...this.#formulas.values()];
  }

  /** The cells of an area that hold something or have a look of their own, in reading order. */
  *stored(area?: Area): Generator<Position & Cell> {
    const rows = this.#keys(this.#rows, area?.top, area?.bottom);
    for (const row of rows) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (const column of this.#keys(cells, area?.left, area?.right)) {
        const cell = cells.get(column);
        if (cell !== undefined) yield { row, column, ...cell };
      }
    }
  }

  /** Each look once that cells of an area have which hold something or have a look of their own. @returns how many cells these are */
  *looks(area: Area): Generator<CellStyle, number> {
    const told = new Set<CellStyle>();
    let count = 0;
    for (const [, cells] of this.#rowsIn(area)) {
      for (const [column, { style }] of cells) {
        if (column < area.left || column > area.right) continue;
        count += 1;
        if (told.has(style)) continue;
        told.add(style);
        yield style;
      }
    }
    return count;
  }

  /** Every look that a cell of this sheet can have, and maybe some that none has. */
  *possibleLooks(): Generator<CellStyle> {
    yield this.defaultStyle;
    yield* this.columnStyles.values();
    yield* this.#looks;
  }

  /** The smallest area that holds all content, and all looks too unless `valuesOnly`; `undefined` where there is nothing. */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    if (within !== undefined) return this.#usedIn(valuesOnly, within);
    if (!this.#used.has(valuesOnly)) this.#used.set(valuesOnly, this.#usedIn(valuesOnly));
    return this.#used.get(valuesOnly);
  }

  #usedIn(valuesOnly: boolean, within?: Area): Area | undefined {
    const limits = (valuesOnly ? this.#reach.contents : this.#reach.cells).around(within);
    return limits && smallestArea(limits, this.#rows, ({ content }) => !valuesOnly || content !== undefined);
  }

  /** The merged area that a cell lies in. */
  mergeAt({ row, column }: Position): Area | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.find((merge) => intersection(merge, cell) !== undefined);
  }

  spillAt({ row, column }: Position): Area | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.spills.find((spill) => intersection(spill, cell) !== undefined);
  }

  /** Whether the user may change a cell's content. */
  isLocked(position: Position): boolean {
    return this.protection !== undefined && this.cell(position).style.locked;
  }

  #note(row: number, column: number, { content, style }: Cell): void {
    this.#used.clear();
    this.#looks.add(style);
    this.#reach.cells.add(row, column);
    if (content !== undefined) this.#reach.contents.add(row, column);
  }

  /** The rows of an area that have cells, in whatever order. */
  *#rowsIn({ top, bottom }: Area): Generator<readonly [number, ReadonlyMap<number, Cell>]> {
    if (bottom - top >= this.#rows.size) {
      for (const entry of this.#rows) if (entry[0] >= top && entry[0] <= bottom) yield entry;
      return;
    }
    for (let row = top; row <= bottom; row++) {
      const cells = this.#rows.get(row);
      if (cells !== undefined) yield [row, cells];
    }
  }

  #keys(map: ReadonlyMap<number, unknown>, from = 0, to = Number.POSITIVE_INFINITY): number[] {
    if (to - from < map.size) {
      return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((key) => map.has(key));
    }
    return [...map.keys()].filter((key) => key >= from && key <= to).sort((a, b) => a - b);
  }
}

/** Every position of an area, in reading order. */
export function* positions({ top, left, bottom, right }: Area): Generator<Position> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}
