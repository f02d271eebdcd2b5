/** The rows of a table that needs no names for them, like “三公” 经费: one, or one for each year. */
import { yearIn } from "../../vocabulary";
import { draftRow, hasFigures, type Body, type DraftRow, type Line } from "./draft";

/** The first row is the table's; of rows that begin with years (`2025年`, `2026年`) that of the last year. */
export function readSingleRows({ panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  const own = lines.filter((line) => hasFigures(line, panel));
  const years = own.map((line) => yearIn(labelOf(line)));
  const named = years.filter((year) => year !== undefined);
  const isByYear = named.length > 1 && new Set(named).size === named.length;
  const main = isByYear ? years.indexOf(Math.max(...named)) : 0;
  return own.map((line, position) =>
    draftRow(
      { ...line, panel, keyColumn: panel.columns[0]?.index ?? 0, nameColumn: undefined },
      {
        kind: "single",
        key: position === main ? "total" : `row:${position}`,
        ...(isByYear && { name: labelOf(line) }),
      },
    ),
  );
}

/** The text with which a line begins. */
function labelOf({ sheet, index }: Line): string {
  const first = sheet.rows[index]?.find((cell) => cell !== undefined)?.value;
  return typeof first === "string" ? first.replace(/\s/gu, "") : "";
}
