/** The records of a BIFF stream (MS-XLS), read and written; long ones run on in CONTINUE records. */
import { viewOf } from "../bytes";
import { Refusal } from "../unusable";

export interface BiffRecord {
  readonly type: number;
  /** Where its header stands in the stream. */
  readonly at: number;
  readonly body: Uint8Array;
  /** What its CONTINUE records hold: texts may change from one width to the other where one begins. */
  readonly more: readonly Uint8Array[];
}

export const types = {
  formula: 0x0006,
  eof: 0x000a,
  externSheet: 0x0017,
  name: 0x0018,
  externName: 0x0023,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  sheetOptions: 0x0081,
  tab: 0x0085,
  manyNumbers: 0x00bd,
  richLabel: 0x00d6,
  cellFormat: 0x00e0,
  merges: 0x00e5,
  texts: 0x00fc,
  sharedLabel: 0x00fd,
  supBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  truthOrError: 0x0205,
  text: 0x0207,
  row: 0x0208,
  array: 0x0221,
  smallNumber: 0x027e,
  numberFormat: 0x041e,
  sharedFormula: 0x04bc,
  begin: 0x0809,
} as const;

/** Excel 2, 3 and 4 begin with a record of another number. */
const oldBegins: readonly number[] = [0x0009, 0x0209, 0x0409];

function isOldBegin(type: number): boolean {
  return oldBegins.includes(type);
}

/** Hardly any record is continued. */
const none: readonly Uint8Array[] = [];

/** All records up to the end of the last substream; what follows is padding. Throws a `Refusal` where one reaches beyond the stream. */
export function* records(stream: Uint8Array): Generator<BiffRecord> {
  const view = viewOf(stream);
  const bodyAt = (at: number): Uint8Array => {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) throw new Refusal("damaged");
    return stream.subarray(at + 4, end);
  };
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    if (depth === 0 && type !== types.begin && !isOldBegin(type)) return;
    const record = { type, at, body: bodyAt(at), more: none as Uint8Array[] };
    at += 4 + record.body.length;
    while (at + 4 <= stream.length && view.getUint16(at, true) === types.continued) {
      const body = bodyAt(at);
      if (record.more === none) record.more = [];
      record.more.push(body);
      at += 4 + body.length;
    }
    if (isOldBegin(type)) throw new Refusal("oldExcel");
    if (type === types.begin) depth++;
    if (type === types.eof) depth--;
    yield record;
  }
  if (depth > 0) throw new Refusal("damaged");
}

export class RecordWriter {
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;

  /** Where the next record will stand. */
  get position(): number {
    return this.#length;
  }

  write(type: number, body: Uint8Array, more: readonly Uint8Array[] = []): void {
    this.#take(type, body);
    for (const piece of more) this.#take(types.continued, piece);
  }

  /** Writes a number over four bytes that stand there already. */
  overwrite(at: number, value: number): void {
    new DataView(this.#bytes.buffer).setUint32(at, value, true);
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #take(type: number, body: Uint8Array): void {
    const end = this.#length + 4 + body.length;
    if (end > this.#bytes.length) {
      const longer = new Uint8Array(2 * end);
      longer.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = longer;
    }
    const header = [type & 0xff, type >> 8, body.length & 0xff, body.length >> 8];
    this.#bytes.set(header, this.#length);
    this.#bytes.set(body, this.#length + 4);
    this.#length = end;
  }
}
