/** Puts a report on the screen or into a file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { CliWords } from "../locale";
import { writeFailure } from "./failures";

/** @returns whether it was written. */
export function writeReport(
  report: string,
  out: string | undefined,
  words: CliWords,
  complain: (where: string, what: string) => void,
): boolean {
  if (out === undefined) {
    process.stdout.write(report);
    return true;
  }
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, report);
    return true;
  } catch (error) {
    complain(out, writeFailure(error, words));
    return false;
  }
}
