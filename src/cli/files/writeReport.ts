/** Puts a report on the screen or into a file. */
import type { CliWords } from "../../locale";
import { writeFailure } from "../failures";
import { replaceEntry, replaceFile } from "./wholeFile";

/** @returns whether it was written. */
export function writeReport(
  report: string | Uint8Array,
  out: string | undefined,
  words: CliWords,
  complain: (where: string, what: string) => void,
): boolean {
  if (out === undefined) {
    process.stdout.write(report);
    return true;
  }
  try {
    replaceFile(out, report);
    return true;
  } catch (error) {
    complain(out, writeFailure(error, words));
    return false;
  }
}

/**
 * The same for one of many in a folder, under a name that no user wrote.
 * @returns why it was not written, or undefined
 */
export function putReport(path: string, report: string, words: CliWords): string | undefined {
  try {
    replaceEntry(path, report);
    return undefined;
  } catch (error) {
    return writeFailure(error, words);
  }
}
