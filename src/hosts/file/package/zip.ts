/** Reads a zip from its central directory: lists entries cheaply, and inflates only the parts that are asked for. */
import { Inflate } from "fflate";
import { joined, viewOf } from "../bytes";
import { INFLATE_STEP, MAX_ENTRIES, MAX_INFLATED_BYTES, MAX_RATIO, RATIO_WATCHED_FROM } from "../limits";
import { Refusal } from "../unusable";
import { crc32 } from "./crc32";

export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
  /** The entry's central directory record as it stands in the file. */
  readonly record: Uint8Array;
  /** Where the entry's local header stands. */
  readonly offset: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** A part's name is compared without regard to case, as OPC demands. */
  find(name: string): ZipEntry | undefined;
  /** Hands over the inflated bytes piece by piece; all reads of a zip share one budget. */
  inflate(entry: ZipEntry, piece: (bytes: Uint8Array) => void): void;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/** Throws a `Refusal` where the bytes are not a whole zip, or hide something. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  refuseOverlaps(bytes, entries);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    // Two entries of one name: which of them a program shows is anybody's guess, so a checker must not guess.
    if (byName.has(key) || isUnsafe(entry.name)) throw new Refusal("unsafePaths");
    byName.set(key, entry);
  }
  let inflated = 0;
  return {
    bytes,
    entries,
    find: (name) => byName.get(name.toLowerCase()),
    inflate(entry, piece) {
      if (inflated + entry.size > MAX_INFLATED_BYTES) throw new Refusal("bomb");
      inflateEntry(bytes, entry, (part) => {
        inflated += part.length;
        if (inflated > MAX_INFLATED_BYTES) throw new Refusal("bomb");
        piece(part);
      });
    },
  };
}

/** The entry's bytes in one piece. What it claims to hold is believed only once it has come out. */
export function wholeEntry(zip: Zip, entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  zip.inflate(entry, (piece) => pieces.push(piece));
  return joined(pieces);
}

/** The entry's data as it lies in the file, still compressed. */
export function rawData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw new Refusal("damaged");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new Refusal("damaged");
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Entries that share bytes would be copied as often as they are listed: a megabyte of them makes a copy of gigabytes. */
function refuseOverlaps(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new Refusal("overlapping");
    const data = rawData(bytes, entry);
    end = data.byteOffset - bytes.byteOffset + data.length;
  }
}

function inflateEntry(bytes: Uint8Array, entry: ZipEntry, piece: (bytes: Uint8Array) => void): void {
  const raw = rawData(bytes, entry);
  let size = 0;
  let crc = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    // The declared size is only a claim; what really comes out is what counts.
    if (size > RATIO_WATCHED_FROM && size > raw.length * MAX_RATIO) throw new Refusal("bomb");
    if (size > entry.size) throw new Refusal("damaged");
    crc = crc32(part, crc);
    piece(part);
  };
  if (entry.method === STORED) for (const step of steps(raw)) take(step);
  else if (entry.method === DEFLATED) inflateInSteps(raw, take);
  else throw new Refusal("damaged");
  if (size !== entry.size || crc !== entry.crc) throw new Refusal("damaged");
}

function inflateInSteps(raw: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  let pushed = 0;
  try {
    for (const step of steps(raw)) {
      pushed += step.length;
      inflater.push(step, pushed === raw.length);
    }
  } catch (error) {
    // What is thrown in `take` passes; anything else is fflate saying that the data make no sense.
    throw error instanceof Error && "code" in error ? new Refusal("damaged") : error;
  }
}

function* steps(raw: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < raw.length; from += INFLATE_STEP) yield raw.subarray(from, from + INFLATE_STEP);
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start } = findDirectory(bytes, view);
  if (count > MAX_ENTRIES) throw new Refusal("bomb");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refusal("damaged");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > bytes.length) throw new Refusal("damaged");
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new Refusal("encrypted");
    entries.push({
      name: partName(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, nameEnd, extraEnd),
      record: bytes.subarray(at, end),
    });
    at = end;
  }
  return entries;
}

/** Sizes and offset, from the ZIP64 extra field where the record refers to it: some writers use it for small files, too. */
function sizes(view: DataView, record: number, extraStart: number, extraEnd: number) {
  let size = view.getUint32(record + 24, true);
  let compressedSize = view.getUint32(record + 20, true);
  let offset = view.getUint32(record + 42, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (): number => {
      if (field + 8 > extraEnd) throw new Refusal("damaged");
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (compressedSize === 0xffffffff) compressedSize = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { size, compressedSize, offset };
}

function findDirectory(bytes: Uint8Array, view: DataView): { count: number; start: number } {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - ZIP64_LOCATOR_LENGTH;
    if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, start };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > bytes.length) throw new Refusal("damaged");
    return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw new Refusal("damaged");
}

function partName(raw: Uint8Array): string {
  // Old .NET writers used backslashes.
  return new TextDecoder().decode(raw).replaceAll("\\", "/");
}

/**
 * Nothing is ever unpacked to disk, so such a name can do no harm here; but nobody honest writes one, and to Excel an entry whose name begins
 * with a slash is no part of the package (ECMA-376 part 2: the name of a part is that of its entry with a slash put before it).
 */
function isUnsafe(name: string): boolean {
  return name.includes("\0") || /^(?:\/|[a-z]:)/i.test(name) || name.split("/").includes("..");
}
