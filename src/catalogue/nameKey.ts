import { normalise } from "../workbook";

const typing = /[()[\]{}、，,。.·・\-—_]/gu;

/**
 * What two names have in common that differ only in how they are typed: width and kind of brackets, blanks, `（室）` for `(室)`, a missing `、`.
 * Names are the same where their keys are.
 */
export function nameKey(name: string): string {
  return normalise(name).replace(typing, "").toUpperCase();
}
