/** Header words as they are compared. */
import { ofWhichWord, unitInBrackets, withoutYear } from "../vocabulary";
import { normalise } from "../workbook";

export { normalise };

/** A header word without its unit, year, strokes or `其中：`. */
export function normaliseHeader(text: string): string {
  const word = normalise(text).replace(unitInBrackets, "").replaceAll("/", "");
  return withoutYear(word.replace(ofWhichAhead, ""));
}

const ofWhichAhead = new RegExp(`^${ofWhichWord}:?`, "u");
