/** How much of the figures was checked: one line for all that is whole, one for each place that is not. */
import type { CheckedFile } from "../checkedFile";
import { coverageGaps, coverageTotal } from "../coverage";
import { hanging, pad, widest } from "./lines";
import type { TextOptions } from "./options";

/** How many amounts were read and checked, and where those stand that were not. */
export function coverageLines(file: CheckedFile, { words, typewriter, verbose }: TextOptions): string[] {
  if (file.summary.amounts === 0) return [];
  const gaps = coverageGaps(file, words, verbose);
  const names = gaps.map(({ sheet }) => sheet);
  const width = widest(names, typewriter);
  return [
    ...hanging("", 0, coverageTotal(file, words), typewriter),
    ...gaps.flatMap(({ sheet, amounts, checked, unread }) =>
      hanging(
        `  ${pad(sheet, width, typewriter)}  `,
        width + 4,
        words.clauses([words.coverage.counted(amounts, checked), ...unread]),
        typewriter,
        typewriter.faint,
      ),
    ),
  ];
}
