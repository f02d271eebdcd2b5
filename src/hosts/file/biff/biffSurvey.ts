/**
 * Walks the records of an .xls before SheetJS does. Texts are read here, because SheetJS guesses at code pages and looks up every character
 * of a long table of texts; so are merged areas, hidden rows and indents. SheetJS gets an excerpt with numbers, formats and formulas, in
 * which every length has been checked; a cell with a text is a number there.
 */
import type { Visibility } from "../../../workbook";
import { viewOf } from "../bytes";
import type { CellBudget } from "../cellBudget";
import { visibilities } from "../sheetjs/fromSheetJs";
import type { SurveyedSheet } from "../sheetjs/surveyed";
import { Refusal } from "../unusable";
import { readCharacters, readText, readTextTable } from "./biffText";
import { decoderOf, packed, type Decode } from "./codePage";
import { FormulaRecords } from "./formulaRecords";
import { RecordReader } from "./recordReader";
import { records, RecordWriter, types, type BiffRecord } from "./records";
import { SheetRecords } from "./sheetRecords";

const EXCEL_5 = 0x0500;
const EXCEL_97 = 0x0600;
const GLOBALS = 0x05;
const WORKSHEET = 0x10;
/** SheetJS looks for a sheet where its tab says: no excerpt is as long. */
const NOWHERE = 0x7fff0000;

interface Tab {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isWorksheet: boolean;
  /** Where the excerpt tells SheetJS where the sheet begins. */
  readonly pointer: number;
  sheet: SheetRecords | "another kind" | undefined;
}

export class BiffSurvey {
  readonly #out = new RecordWriter();
  readonly #budget: CellBudget;
  readonly #formulas: FormulaRecords;
  /** By where their sheets begin in the stream. */
  readonly #tabs = new Map<number, Tab>();
  readonly #indents: number[] = [];
  #texts: readonly string[] = [];
  #isOld = false;
  #codePage: number | undefined;
  #depth = 0;
  /** What is done with the records of the substream that is open; nothing with those of charts and macros. */
  #open: ((record: BiffRecord) => void) | undefined;

  constructor(stream: Uint8Array, budget: CellBudget, withFormulaTexts: boolean) {
    this.#budget = budget;
    this.#formulas = new FormulaRecords(this.#out, withFormulaTexts);
    for (const record of records(stream)) this.#take(record);
  }

  /** The worksheets by their names, in the order of their tabs. */
  sheets(): ReadonlyMap<string, SurveyedSheet> {
    const sheets = new Map<string, SurveyedSheet>();
    for (const { name, visibility, isWorksheet, sheet } of this.#tabs.values()) {
      // A sheet that cannot be found must not pass for one that was checked.
      if (sheet === undefined && isWorksheet) throw new Refusal("damaged");
      if (!(sheet instanceof SheetRecords) || sheet.isDialog) continue;
      if (sheets.has(name)) throw new Refusal("damaged");
      sheets.set(name, { name, visibility, ...sheet.noted() });
    }
    return sheets;
  }

  /** Whether texts of the excerpt have to be unpacked. */
  get isPacked(): boolean {
    return this.#isOld;
  }

  excerpt(): Uint8Array {
    return this.#out.finish();
  }

  #take(record: BiffRecord): void {
    const { type, body } = record;
    if (type === types.begin) {
      if (this.#depth++ === 0) this.#begin(record);
    } else if (type === types.eof) {
      if (--this.#depth > 0) return;
      this.#formulas.flush();
      if (this.#open !== undefined) this.#out.write(type, body);
      this.#open = undefined;
    } else if (type === types.filePass) throw new Refusal("encrypted");
    // Charts within a sheet have records of cells, too.
    else if (this.#depth === 1) this.#open?.(record);
  }

  #begin({ type, at, body }: BiffRecord): void {
    if (body.length < 4) throw new Refusal("damaged");
    const [version, kind] = [viewOf(body).getUint16(0, true), viewOf(body).getUint16(2, true)];
    if (this.#out.position === 0) this.#beginBook(version, kind);
    else {
      const tab = this.#tabs.get(at);
      if (tab === undefined) return;
      if (kind !== WORKSHEET) {
        tab.sheet = "another kind";
        return;
      }
      const decode = this.#decode();
      const book = { texts: this.#texts, indents: this.#indents, decode };
      const sheet = new SheetRecords(book, this.#out, this.#formulas, this.#budget);
      tab.sheet = sheet;
      this.#formulas.beginSheet(decode);
      this.#out.overwrite(tab.pointer, this.#out.position);
      this.#open = (record) => sheet.take(record);
    }
    this.#out.write(type, body);
  }

  #beginBook(version: number, kind: number): void {
    if (version > 0 && version < EXCEL_5) throw new Refusal("oldExcel");
    if (version !== EXCEL_5 && version !== EXCEL_97) throw new Refusal("damaged");
    if (kind !== GLOBALS) throw new Refusal("noWorkbook");
    this.#isOld = version === EXCEL_5;
    this.#open = (record) => this.#takeOfBook(record);
  }

  /** Undefined for Excel 97 and later, whose texts are Unicode. */
  #decode(): Decode | undefined {
    return this.#isOld ? decoderOf(this.#codePage) : undefined;
  }

  #takeOfBook(record: BiffRecord): void {
    const { type, body, more } = record;
    const reader = new RecordReader(record);
    switch (type) {
      case types.codePage:
        this.#codePage = reader.uint16();
        return;
      case types.tab:
        return this.#takeTab(reader);
      case types.texts:
        this.#texts = readTextTable(reader);
        return;
      case types.cellFormat:
        // Four bits of a format of Excel 97; Excel 95 knows no indents.
        this.#indents.push(this.#isOld ? 0 : (body[8] ?? 0) & 0x0f);
        return this.#out.write(type, body);
      case types.numberFormat:
        return this.#takeNumberFormat(record, reader);
      case types.supBook:
      case types.externName:
        return this.#out.write(type, body, more);
      case types.externSheet:
        return this.#takeExternSheet(record);
      case types.name:
        return this.#takeName(reader);
    }
  }

  #takeTab(reader: RecordReader): void {
    const position = reader.uint32();
    const visibility = visibilities[reader.uint8() & 3] ?? "visible";
    const isWorksheet = reader.uint8() === 0;
    const name = readText(reader, 1, this.#decode());
    // The tabs number the sheets to which formulas refer, so those of other kinds stay in the list.
    const record = this.#isOld
      ? Uint8Array.of(0, 0, 0, 0, 0, 0, ...counted(name))
      : Uint8Array.of(0, 0, 0, 0, 0, 0, name.length, 1, ...wide(name));
    viewOf(record).setUint32(0, NOWHERE + this.#tabs.size, true);
    if (this.#tabs.has(position)) throw new Refusal("damaged");
    this.#tabs.set(position, { name, visibility, isWorksheet, pointer: this.#out.position + 4, sheet: undefined });
    this.#out.write(types.tab, record);
  }

  #takeNumberFormat({ type, body }: BiffRecord, reader: RecordReader): void {
    if (!this.#isOld) return this.#out.write(type, body);
    const id = reader.bytes(2);
    this.#out.write(type, Uint8Array.of(...id, ...counted(readText(reader, 1, this.#decode()))));
  }

  #takeExternSheet({ type, body, more }: BiffRecord): void {
    if (!this.#isOld) {
      const length = more.reduce((sum, piece) => sum + piece.length, body.length);
      // What is of another length is not what SheetJS takes it for.
      if (length >= 2 && length === 2 + 6 * viewOf(body).getUint16(0, true)) this.#out.write(type, body, more);
      return;
    }
    const IN_THIS_BOOK = 3;
    const isHere = body[1] === IN_THIS_BOOK;
    const name = packed(decoderOf(this.#codePage)(body.subarray(isHere ? 2 : 1))).subarray(0, 0xfe);
    this.#out.write(type, Uint8Array.of(name.length, ...(isHere ? [IN_THIS_BOOK] : []), ...name));
  }

  /** A name as formulas show it; what it stands for nobody asks. */
  #takeName(reader: RecordReader): void {
    const HEADER = 14;
    const header = reader.bytes(HEADER).slice();
    const name = readCharacters(reader, header[3] ?? 0, this.#decode());
    header.fill(0, 4, 6);
    const text = this.#isOld ? packed(name).subarray(0, 0xff) : Uint8Array.of(1, ...wide(name));
    header[3] = this.#isOld ? text.length : name.length;
    this.#out.write(types.name, Uint8Array.of(...header, ...text));
  }
}

/** With its length before it, as ASCII. */
function counted(text: string): Uint8Array {
  const ascii = packed(text).subarray(0, 0xff);
  return Uint8Array.of(ascii.length, ...ascii);
}

function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = viewOf(bytes);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), true);
  return bytes;
}
