/** Header words as they are compared. */
import { remembered } from "../../remembered";
import { ofWhichWord, unitInBrackets, withoutYear } from "../../vocabulary";
import { normalise } from "../../workbook";

export { normalise };

const ofWhichAhead = new RegExp(`^${ofWhichWord}:?`, "u");

/** A header word without its unit, year, strokes or `其中：`. A bare year says of which year the columns below it are, a bare 其中 of what: they stay. */
export const normaliseHeader = remembered((text: string): string => {
  const printed = normalise(text).replace(unitInBrackets, "").replaceAll("/", "");
  const word = printed.replace(ofWhichAhead, "");
  return withoutYear(word) || word || (printed === "" ? "" : ofWhichWord);
});
