/** Copies on disk: marked ones are named like their originals; none is ever written over a file that exists. */
import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { CliWords } from "../locale";
import { codeOf, writeFailure } from "./failures";
import { createFile } from "./wholeFile";

/** Two workbooks of the same name get `预算.xlsx` and `预算 (2).xlsx`, in the order of the inputs. */
export function copyNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const extension = extname(name);
    const stem = name.slice(0, name.length - extension.length);
    let free = name;
    for (let number = 2; taken.has(sameOnDisk(free)); number += 1) free = `${stem} (${number})${extension}`;
    taken.add(sameOnDisk(free));
    return free;
  });
}

/** Windows and macOS hold names that differ in case or in composed characters for the same. */
function sameOnDisk(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** @returns why nothing was written, or undefined. */
export function writeCopy(target: string, bytes: Uint8Array, words: CliWords): string | undefined {
  try {
    createFile(target, bytes);
    return undefined;
  } catch (error) {
    return codeOf(error) === "EEXIST" && existsSync(target)
      ? words.copyExists(target)
      : words.noCopy(writeFailure(error, words));
  }
}
