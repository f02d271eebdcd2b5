/** Copies on disk: marked ones are named like their originals; none is ever written over a file that exists. */
import { existsSync } from "node:fs";
import type { CliWords } from "../../locale";
import { codeOf, writeFailure } from "../failures";
import { createFile } from "./wholeFile";

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
