/** Tells from a file's first bytes what it is: extensions lie, and .xls in particular may be anything. */
import { MAX_FILE_BYTES } from "./limits";
import { Refusal } from "./unusable";

/** `records` is an .xls without the compound file around it. */
export type Container = "zip" | "compound" | "records" | "text";

/** What is none of the containers may be text; whoever reads it as such refuses what is not. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal("tooBig");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "compound";
  return beginsOfRecords.some((begin) => startsWith(bytes, begin)) ? "records" : "text";
}

/** The first record of Excel 5 and later, and of Excel 2, 3 and 4, with its length. */
const beginsOfRecords = [
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
