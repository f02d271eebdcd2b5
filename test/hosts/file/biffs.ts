/** Builds .xls files record by record, so that a test says exactly what a file holds. */
import { CFB } from "@e965/xlsx";

/** One record: its number and the bytes of its body. */
export type Record = readonly [type: number, ...body: number[]];

export function u16(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

export function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(Math.floor(value / 0x10000))];
}

export function f64(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

/** Characters of two bytes, with the flag that says so before them. */
export function unicode(text: string): number[] {
  return [1, ...Buffer.from(text, "utf16le")];
}

const GLOBALS = 0x05;
const WORKSHEET = 0x10;

function begin(version: number, kind: number): Record {
  return [0x0809, ...u16(version), ...u16(kind), ...u32(0), ...(version === 0x0600 ? [...u32(0), ...u32(0)] : [])];
}

function bytesOf(records: readonly Record[]): number[] {
  return records.flatMap(([type, ...body]) => [...u16(type), ...u16(body.length), ...body]);
}

export interface BiffSheet {
  /** As its version writes it: bytes of a code page, or `unicode`. */
  readonly name: readonly number[];
  readonly nameLength: number;
  readonly records: readonly Record[];
}

/** A workbook's stream of records. */
export function stream(version: 0x0500 | 0x0600, globals: readonly Record[], sheets: readonly BiffSheet[]): Uint8Array {
  const tab = ({ name, nameLength }: BiffSheet, at: number): Record => [0x85, ...u32(at), 0, 0, nameLength, ...name];
  const end: Record = [0x0a];
  const book = (positions: readonly number[]): number[] =>
    bytesOf([
      begin(version, GLOBALS),
      ...globals,
      ...sheets.map((sheet, index) => tab(sheet, positions[index] ?? 0)),
      end,
    ]);
  const bodies = sheets.map(({ records }) => bytesOf([begin(version, WORKSHEET), ...records, end]));
  const first = book([]).length;
  const positions = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, { length }) => sum + length, first));
  return Uint8Array.from([...book(positions), ...bodies.flat()]);
}

/** Excel 97 and later, one sheet. */
export function biff8(records: readonly Record[], globals: readonly Record[] = [], name = "表"): Uint8Array {
  return stream(0x0600, globals, [{ name: unicode(name), nameLength: name.length, records }]);
}

/** In a compound file; padded, so that it does not lie among the short streams. */
export function compound(content: Uint8Array, name = "/Workbook"): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Buffer.concat([content, Buffer.alloc(Math.max(0, 4096 - content.length))]));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

/** A number in a cell; `format` is the index of its cell format. */
export function number(row: number, column: number, value: number, format = 0): Record {
  return [0x0203, ...u16(row), ...u16(column), ...u16(format), ...f64(value)];
}

export function formula(row: number, column: number, value: readonly number[], tokens: readonly number[]): Record {
  return [
    0x06,
    ...u16(row),
    ...u16(column),
    ...u16(0),
    ...value,
    ...u16(0),
    ...u32(0),
    ...u16(tokens.length),
    ...tokens,
  ];
}
