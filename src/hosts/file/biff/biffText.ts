/** The texts of a BIFF stream, as each version writes them. */
import type { Decode } from "./codePage";
import type { RecordReader } from "./recordReader";

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/** A text whose length stands before it: in two bytes, or in one (names of tabs). `decode` is given for Excel 5 and 95. */
export function readText(reader: RecordReader, lengthBytes: 1 | 2, decode: Decode | undefined): string {
  const length = lengthBytes === 1 ? reader.uint8() : reader.uint16();
  return readCharacters(reader, length, decode);
}

/** The characters of a text in a record: in the code page of older files, else 8 or 16 bits each. */
export function readCharacters(reader: RecordReader, length: number, decode: Decode | undefined): string {
  if (decode !== undefined) return decode(reader.bytes(length));
  // Some writers leave out even the width of a text that is empty.
  if (length === 0) return "";
  return reader.characters(length, (reader.uint8() & WIDE) !== 0);
}

/** The table of all texts of the workbook's cells. What it says of their number is believed only as far as there are any. */
export function readTextTable(reader: RecordReader): string[] {
  reader.skip(4);
  const count = reader.uint32();
  const texts: string[] = [];
  while (texts.length < count && !reader.isAtEnd) {
    const length = reader.uint16();
    const flags = reader.uint8();
    const runs = (flags & RICH) === 0 ? 0 : reader.uint16();
    const phonetic = (flags & PHONETIC) === 0 ? 0 : reader.uint32();
    texts.push(reader.characters(length, (flags & WIDE) !== 0));
    reader.skip(4 * runs + phonetic);
  }
  return texts;
}
