/** The records of one worksheet of an .xls: numbers and formulas go on to SheetJS, everything else is read here. */
import type { Area, CellValue } from "../../../workbook";
import { viewOf } from "../bytes";
import type { CellBudget } from "../cellBudget";
import { MAX_COLUMNS } from "../limits";
import { placeOf, type SurveyedSheet } from "../sheetjs/surveyed";
import { Refusal } from "../unusable";
import { readText } from "./biffText";
import type { Decode } from "./codePage";
import type { FormulaRecords } from "./formulaRecords";
import { RecordReader } from "./recordReader";
import { types, type BiffRecord, type RecordWriter } from "./records";

/** What the workbook says once for all its sheets. */
export interface BookFacts {
  readonly texts: readonly string[];
  /** Of the cell formats. */
  readonly indents: readonly number[];
  readonly decode: Decode | undefined;
}

/** Row, column and format, with which the record of every cell begins. */
interface Start {
  readonly row: number;
  readonly column: number;
  readonly format: number;
}

const HIDDEN = 0x20;
const DIALOG = 0x10;

export class SheetRecords {
  isDialog = false;

  readonly #book: BookFacts;
  readonly #out: RecordWriter;
  readonly #formulas: FormulaRecords;
  readonly #budget: CellBudget;
  readonly #hiddenRows = new Set<number>();
  readonly #merges: Area[] = [];
  readonly #values = new Map<number, CellValue>();
  readonly #indents = new Map<number, number>();
  /** The cell of the formula whose result is a text, which the next record holds. */
  #awaiting: Start | undefined;

  constructor(book: BookFacts, out: RecordWriter, formulas: FormulaRecords, budget: CellBudget) {
    this.#book = book;
    this.#out = out;
    this.#formulas = formulas;
    this.#budget = budget;
  }

  noted(): Pick<SurveyedSheet, "hiddenRows" | "merges" | "values" | "indents"> {
    return { hiddenRows: this.#hiddenRows, merges: this.#merges, values: this.#values, indents: this.#indents };
  }

  take(record: BiffRecord): void {
    const { type, body } = record;
    if (this.#formulas.take(record)) return;
    switch (type) {
      case types.row:
        if (((body[12] ?? 0) & HIDDEN) !== 0) this.#hiddenRows.add(new RecordReader(record).uint16());
        return;
      case types.merges:
        return this.#takeMerges(new RecordReader(record));
      case types.sheetOptions:
        this.isDialog ||= ((body[0] ?? 0) & DIALOG) !== 0;
        return;
      case types.number:
        return this.#takeNumbers(record, 14);
      case types.smallNumber:
        return this.#takeNumbers(record, 10);
      case types.truthOrError:
        return this.#takeNumbers(record, 8);
      case types.manyNumbers:
        return this.#takeManyNumbers(record);
      case types.formula:
        return this.#takeFormula(record);
      case types.text:
        return this.#takeResult(new RecordReader(record));
      case types.label:
      case types.richLabel:
      case types.sharedLabel:
        return this.#takeLabel(record);
    }
  }

  #takeMerges(reader: RecordReader): void {
    for (let left = reader.uint16(); left > 0; left--) {
      const [top, bottom, first, last] = [reader.uint16(), reader.uint16(), reader.uint16(), reader.uint16()];
      if (last < MAX_COLUMNS) this.#merges.push({ top, left: first, bottom, right: last });
    }
  }

  #takeNumbers({ type, body }: BiffRecord, length: number): void {
    if (body.length < length) throw new Refusal("damaged");
    this.#begin(startOf(body));
    this.#out.write(type, body.subarray(0, length));
  }

  /** `row first (format number)* last` */
  #takeManyNumbers({ type, body }: BiffRecord): void {
    const count = Math.floor((body.length - 6) / 6);
    if (count < 1 || body.length !== 6 + 6 * count) throw new Refusal("damaged");
    const view = viewOf(body);
    const [row, first] = [view.getUint16(0, true), view.getUint16(2, true)];
    if (view.getUint16(body.length - 2, true) !== first + count - 1) throw new Refusal("damaged");
    for (let index = 0; index < count; index++) {
      this.#begin({ row, column: first + index, format: view.getUint16(4 + 6 * index, true) });
    }
    this.#out.write(type, body);
  }

  #takeFormula(record: BiffRecord): void {
    const start = startOf(record.body);
    this.#begin(start);
    const result = this.#formulas.begin(record);
    if (result === "text follows") this.#awaiting = start;
    // Should the text not follow, nobody has calculated it.
    if (result !== "number") {
      this.#values.set(placeOf(start), result === "empty text" ? "" : { kind: "uncalculated" });
    }
  }

  #takeResult(reader: RecordReader): void {
    if (this.#awaiting === undefined) return;
    this.#values.set(placeOf(this.#awaiting), readText(reader, 2, this.#book.decode));
    this.#awaiting = undefined;
  }

  #takeLabel(record: BiffRecord): void {
    const start = startOf(record.body);
    const reader = new RecordReader(record, 6);
    const text =
      record.type === types.sharedLabel ? this.#shared(reader.uint32()) : readText(reader, 2, this.#book.decode);
    if (text === "") return;
    this.#begin(start);
    this.#values.set(placeOf(start), text);
    // It needs a format, and SheetJS knows that of a number.
    const number = new Uint8Array(14);
    number.set(record.body.subarray(0, 6));
    this.#out.write(types.number, number);
  }

  /** A cell that refers to a text that is not there must not pass for blank. */
  #shared(index: number): string {
    const text = this.#book.texts[index];
    if (text === undefined) throw new Refusal("damaged");
    return text;
  }

  #begin(start: Start): void {
    if (start.column >= MAX_COLUMNS) throw new Refusal("damaged");
    this.#budget.take();
    this.#awaiting = undefined;
    const place = placeOf(start);
    // A cell that is written twice holds what was written last.
    this.#values.delete(place);
    const indent = this.#book.indents[start.format] ?? 0;
    if (indent > 0) this.#indents.set(place, indent);
  }
}

function startOf(body: Uint8Array): Start {
  if (body.length < 6) throw new Refusal("damaged");
  const [row = 0, rowHigh = 0, column = 0, columnHigh = 0, format = 0, formatHigh = 0] = body;
  return { row: row | (rowHigh << 8), column: column | (columnHigh << 8), format: format | (formatHigh << 8) };
}
