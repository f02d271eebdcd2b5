/**
 * Opens a compound file (MS-CFB), the container of .xls, .et and of workbooks with a password: finds the streams of its root storage. Every
 * table is walked with a bound, for a chain of sectors that runs in a circle would be followed until memory ends.
 */
import { joined, viewOf } from "../bytes";
import { Refusal } from "../unusable";

export interface CompoundFile {
  /** A stream of the root storage; names are compared without regard to case, as MS-CFB demands. */
  find(name: string): Uint8Array | undefined;
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** Of the FAT's sectors, as many stand in the header. */
const LISTED_IN_HEADER = 109;
/** Sector numbers from here on mark ends and free places. */
const LAST_SECTOR = 0xfffffffa;
const MINI_SECTOR = 64;

/** Throws a `Refusal` where the tables lead nowhere or in a circle. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) throw new Refusal("damaged");
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Refusal("damaged");
  const sectors = new Sectors(bytes, 1 << shift, header);
  const entries = entriesOf(sectors.chain(header.getUint32(48, true)));
  const [root] = entries;
  if (root?.kind !== ROOT) throw new Refusal("damaged");
  const cutoff = header.getUint32(56, true);
  const miniTable = header.getUint32(60, true);
  const streams = new Map(
    siblings(entries, root.child)
      .filter(({ kind }) => kind === STREAM)
      .map((entry) => [entry.name.toLowerCase(), entry]),
  );
  return {
    find(name) {
      const entry = streams.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const content =
        entry.size < cutoff ? miniChain(entry.start, sectors, root, miniTable) : sectors.chain(entry.start);
      // Some writers leave the last sector short; whether the records are whole is seen when they are read.
      return content.subarray(0, entry.size);
    },
  };
}

/** The file in sectors, and the table that says which one follows which. */
class Sectors {
  readonly #bytes: Uint8Array;
  readonly #size: number;
  readonly #next: DataView;

  constructor(bytes: Uint8Array, size: number, header: DataView) {
    this.#bytes = bytes;
    this.#size = size;
    const listed = Array.from({ length: LISTED_IN_HEADER }, (_, index) => header.getUint32(76 + 4 * index, true));
    this.#next = viewOf(
      joined([...listed, ...this.#listedElsewhere(header.getUint32(68, true))].map((n) => this.#at(n))),
    );
  }

  chain(first: number): Uint8Array {
    return joined([...follow(first, this.#next)].map((number) => this.#at(number)));
  }

  /** The last sector of a file may be short, and one that a table merely reserves may be absent. */
  #at(number: number): Uint8Array {
    if (number >= LAST_SECTOR) return new Uint8Array(0);
    const start = (number + 1) * this.#size;
    if (start >= this.#bytes.length) throw new Refusal("damaged");
    return this.#bytes.subarray(start, start + this.#size);
  }

  /** A large file lists the sectors of its table in a chain of their own: each ends with the number of the next one. */
  *#listedElsewhere(first: number): Iterable<number> {
    const seen = new Set<number>();
    for (let number = first; number < LAST_SECTOR;) {
      if (seen.has(number)) throw new Refusal("damaged");
      seen.add(number);
      const list = viewOf(this.#at(number));
      if (list.byteLength < this.#size) throw new Refusal("damaged");
      const last = this.#size - 4;
      for (let at = 0; at < last; at += 4) yield list.getUint32(at, true);
      number = list.getUint32(last, true);
    }
  }
}

/** Short streams lie together in one long stream, the root's own, in sectors of 64 bytes. */
function miniChain(first: number, sectors: Sectors, root: DirectoryEntry, table: number): Uint8Array {
  const bytes = sectors.chain(root.start);
  const next = viewOf(sectors.chain(table));
  return joined(
    [...follow(first, next)].map((number) => bytes.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR)),
  );
}

function* follow(first: number, next: DataView): Iterable<number> {
  const most = next.byteLength >> 2;
  let taken = 0;
  for (let number = first; number < LAST_SECTOR; number = next.getUint32(4 * number, true)) {
    // More steps than there are sectors: the chain bites its own tail.
    if (number >= most || ++taken > most) throw new Refusal("damaged");
    yield number;
  }
}

function entriesOf(directory: Uint8Array): DirectoryEntry[] {
  const view = viewOf(directory);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
      kind: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The members of a storage form a tree; nobody needs their order. */
function siblings(entries: readonly DirectoryEntry[], first: number): DirectoryEntry[] {
  const found = new Map<number, DirectoryEntry>();
  const open = [first];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const entry = entries[number];
    if (entry === undefined || found.has(number)) continue;
    found.set(number, entry);
    open.push(entry.left, entry.right);
  }
  return [...found.values()];
}
