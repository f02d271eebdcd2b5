/** The bytes of a file that the user names, or why there are none. */
import { readFileSync, statSync } from "node:fs";
import type { Unusable } from "../../hosts/file";
import { MAX_FILE_BYTES } from "../../hosts/file/limits";
import { reasons } from "../../hosts/file/unusable";
import type { CliWords } from "../../locale";
import { readFailure } from "../failures";

/** The bytes of a file, or why it cannot be read; what may never end or is too large is not begun. */
export function readInput(path: string, words: CliWords): Uint8Array | Unusable {
  try {
    const status = statSync(path);
    // What is neither may never end: a pipe that nobody writes into, a device.
    if (!status.isFile() && !status.isDirectory()) return { kind: "unusable", reason: words.notAFile };
    // A file that would be refused need not fill the memory first.
    if (status.size > MAX_FILE_BYTES) return { kind: "unusable", reason: reasons.tooBig };
    return readFileSync(path);
  } catch (error) {
    return { kind: "unusable", reason: readFailure(error, words) };
  }
}
