/** Header words as they are compared. */
import { remembered } from "../../remembered";
import { columnLetters, ofWhichWord, unitInBrackets, withoutYear } from "../../vocabulary";
import { normalise } from "../../workbook";

export { normalise };

/** A header as it is printed, without the letter by which other columns call it. */
export function withoutLetters(text: string): string {
  return normalise(text).replace(columnLetters, "");
}

const ofWhichAhead = new RegExp(`^${ofWhichWord}:?`, "u");

/** A header word without its unit, year, strokes or `其中：`. A bare year says of which year the columns below it are, a bare 其中 of what: they stay. */
export const normaliseHeader = remembered((text: string): string => {
  const printed = withoutLetters(text).replace(unitInBrackets, "").replaceAll("/", "");
  const word = printed.replace(ofWhichAhead, "");
  return withoutYear(word) || word || (printed === "" ? "" : ofWhichWord);
});
