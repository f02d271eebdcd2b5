/** The lines with which a text or a form begins, and the years that they name. */
import { yearIn } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import { normalise } from "../cells/text";

const fewLines = 40;
const longestHeading = 40;

/** The texts of the sheet's first lines, normalised. */
export function textLinesOf(sheet: Sheet): string[] {
  return sheet.rows
    .slice(0, fewLines)
    .flatMap((cells) =>
      (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [normalise(cell.value)] : [])),
    );
}

/** Years of the headings among them: `2025年部门预算情况说明`. */
export function yearsOfLines(lines: readonly string[]): number[] {
  return lines
    .filter((text) => text.length <= longestHeading && /20\d\d年(?:度)?.*(?:预算|决算)/u.test(text))
    .flatMap((text) => yearIn(text) ?? []);
}
