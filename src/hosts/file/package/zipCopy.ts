/** Writes a zip again with some parts replaced and some appended; what is not named is copied as it lies, still compressed. */
import { deflateSync } from "fflate";
import { viewOf } from "../bytes";
import { crc32 } from "./crc32";
import { rawData, type Zip, type ZipEntry } from "./zip";

const DATA_DESCRIPTOR_FLAG = 8;
const UTF8_FLAG = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the zero of zip's calendar: the same input gives the same copy. */
const NO_DATE = 0x00210000;
const VERSION = 20;

interface CopiedEntry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly attributes: number;
}

/** Keys of `parts` that the zip does not have are appended in the map's order. */
export function copyZip(
  zip: Zip,
  parts: ReadonlyMap<string, Uint8Array>,
  without: ReadonlySet<string> = new Set(),
): Uint8Array {
  const rest = new Map(parts);
  const written: CopiedEntry[] = [];
  for (const entry of zip.entries) {
    if (without.has(entry.name)) continue;
    const content = rest.get(entry.name);
    rest.delete(entry.name);
    written.push(content === undefined ? kept(zip, entry) : replaced(entry, content));
  }
  for (const [name, content] of rest) written.push(added(name, content));
  return assemble(written);
}

function kept(zip: Zip, entry: ZipEntry): CopiedEntry {
  const { crc, size, method } = entry;
  return { ...asBefore(entry), method, crc, size, data: rawData(zip.bytes, entry) };
}

function replaced(entry: ZipEntry, content: Uint8Array): CopiedEntry {
  return { ...asBefore(entry), ...packed(content) };
}

function added(name: string, content: Uint8Array): CopiedEntry {
  return { name: new TextEncoder().encode(name), flags: UTF8_FLAG, date: NO_DATE, attributes: 0, ...packed(content) };
}

function packed(content: Uint8Array): Pick<CopiedEntry, "method" | "crc" | "size" | "data"> {
  return { method: DEFLATED, crc: crc32(content), size: content.length, data: deflateSync(content) };
}

/** What a copy keeps of an entry: its name byte for byte, its date and attributes. */
function asBefore({ record }: ZipEntry): Pick<CopiedEntry, "name" | "flags" | "date" | "attributes"> {
  const view = viewOf(record);
  return {
    name: record.subarray(46, 46 + view.getUint16(28, true)),
    // The sizes are written into the header, so no descriptor follows the data.
    flags: view.getUint16(8, true) & ~DATA_DESCRIPTOR_FLAG,
    date: view.getUint32(12, true),
    attributes: view.getUint32(38, true),
  };
}

function assemble(entries: readonly CopiedEntry[]): Uint8Array {
  const directorySize = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bodySize = entries.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const bytes = new Uint8Array(bodySize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = bodySize;
  for (const entry of entries) {
    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, VERSION, true);
    writeCommon(view, record + 6, entry);
    view.setUint32(record + 38, entry.attributes, true);
    view.setUint32(record + 42, at, true);
    bytes.set(entry.name, record + 46);
    record += 46 + entry.name.length;

    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.name, at + 30);
    bytes.set(entry.data, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.data.length;
  }
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, directorySize, true);
  view.setUint32(record + 16, bodySize, true);
  return bytes;
}

/** The 24 bytes that local header and central record share. */
function writeCommon(view: DataView, at: number, entry: CopiedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
