/** Cells on their way between the page and its worker: some thousands at a time, so that neither is held by them. */
import type { Area, CellValue } from "../../workbook";
import type { Sheet } from "../excel";
import type { CellStyle } from "../excel/model/style";

export interface CellSlice {
  /** The sheet's id. */
  readonly sheet: string;
  /** Those that were not sent before; they are numbered through all slices. */
  readonly styles: readonly CellStyle[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Undefined where a cell has its look alone. */
  readonly values: readonly (CellValue | undefined)[];
  /** By the cell's place in the slice. */
  readonly formulas: ReadonlyMap<number, string>;
  /** The number of its style. */
  readonly looks: readonly number[];
}

/** Of which a page is rid, or takes in, unnoticed. */
const CELLS_PER_SLICE = 6_000;

/** Gives every style that it meets a number, and sends it once. */
export class CellSender {
  readonly #numbers = new Map<CellStyle, number>();

  *slices(sheet: Sheet, area?: Area): Generator<CellSlice> {
    let slice = new Draft(sheet.id, this.#numbers);
    for (const cell of sheet.stored(area)) {
      slice.add(cell);
      if (slice.rows.length < CELLS_PER_SLICE) continue;
      yield slice;
      slice = new Draft(sheet.id, this.#numbers);
    }
    if (slice.rows.length > 0) yield slice;
  }
}

class Draft implements CellSlice {
  readonly styles: CellStyle[] = [];
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  readonly values: (CellValue | undefined)[] = [];
  readonly formulas = new Map<number, string>();
  readonly looks: number[] = [];
  readonly #numbers: Map<CellStyle, number>;

  constructor(
    readonly sheet: string,
    numbers: Map<CellStyle, number>,
  ) {
    this.#numbers = numbers;
  }

  add({ row, column, content, style }: ReturnType<Sheet["stored"]> extends Generator<infer C> ? C : never): void {
    let number = this.#numbers.get(style);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(style, number);
      this.styles.push(style);
    }
    if (content?.formula !== undefined) this.formulas.set(this.rows.length, content.formula);
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(content?.value);
    this.looks.push(number);
  }
}

/** Puts what a sender sent into the sheets of another workbook. */
export class CellReceiver {
  readonly #styles: CellStyle[] = [];

  put(sheet: Sheet, { styles, rows, columns, values, formulas, looks }: CellSlice): void {
    this.#styles.push(...styles);
    for (const [at, row] of rows.entries()) {
      const [column = 0, value, look = 0] = [columns[at], values[at], looks[at]];
      const style = this.#styles[look] ?? sheet.defaultStyle;
      const content = value === undefined ? undefined : { value, formula: formulas.get(at) };
      sheet.put({ row, column }, { content, style });
    }
  }
}
