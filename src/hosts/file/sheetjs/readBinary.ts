/** Reads .xls and WPS's .et: both are BIFF records in a compound file, which SheetJS knows. */
import { CFB, read } from "@e965/xlsx";
import type { Workbook } from "../../../workbook";
import { MAX_BINARY_FILE_BYTES } from "../limits";
import { Refusal } from "../unusable";
import { fromSheetJs, readOptions } from "./fromSheetJs";

/** Of the parts of SheetJS's compound file reader that it does not type, what is used here. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { type: "array" }): unknown;
  find(file: unknown, path: string): unknown;
}
const compound = CFB as CompoundFiles;

export function readBinary(bytes: Uint8Array): Workbook {
  const file = refuseLockedCompound(bytes);
  if (!compound.find(file, "/Workbook") && !compound.find(file, "/Book")) throw new Refusal("noWorkbook");
  return fromSheetJs(library(() => read(bytes, readOptions)));
}

/** Opens the compound file that an encrypted .xlsx is, too. */
export function refuseLockedCompound(bytes: Uint8Array): unknown {
  if (bytes.length > MAX_BINARY_FILE_BYTES) throw new Refusal("tooBigBinary");
  const file = library(() => compound.read(bytes, { type: "array" }));
  if (compound.find(file, "EncryptedPackage")) throw new Refusal("encrypted");
  return file;
}

/** SheetJS answers every malformed file with an exception of its own, and some with remarks on the console that are no use to anyone. */
export function library<T>(work: () => T): T {
  const { error: speak } = console;
  console.error = () => undefined;
  try {
    return work();
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Refusal(locked ? "encrypted" : "damaged");
  } finally {
    console.error = speak;
  }
}
