/** 说明与表不符：情况说明里的一个数抄错了。 */
import { narrative as narrativeReading } from "../../../readings/narrative";
import type { Figure } from "../../../narrative";
import { cellAt } from "../../../workbook";
import { editOf, together } from "../cells";
import { swapDigits } from "../digits";
import type { MistakeKind, Planter } from "../mistake";

export const narrative: MistakeKind = {
  id: "narrative",
  level: 3,
  places: ({ readings }) =>
    readings
      .of(narrativeReading)
      .comparisons.filter(({ holds, figure }) => holds && figure.paragraph.paragraph === undefined)
      .map(({ figure }) => placeAt(figure)),
};

function placeAt({ paragraph, start, end }: Figure): Planter {
  return (random) => {
    const { sheet, row, column, typed, folded } = paragraph;
    const [from, last] = [folded.at[start], folded.at[end - 1]];
    const whole = cellAt(sheet, row, column)?.value;
    if (from === undefined || last === undefined || typeof whole !== "string") return undefined;
    const swapped = swapDigits(typed.slice(from, last + 1), random);
    if (swapped === undefined) return undefined;
    const wrong = `${typed.slice(0, from)}${swapped}${typed.slice(last + 1)}`;
    const edit = editOf(
      sheet,
      { row, column },
      whole.replace(typed, () => wrong),
    );
    return together([edit]);
  };
}
