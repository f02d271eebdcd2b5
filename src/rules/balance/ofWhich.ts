/** Lines that list parts of the line above them: `其中：经费拨款`, and what goes on with it. */
import { normalise, type Row, type Table } from "../../recognise";
import { isSumLabel, ofWhich, splitOrdinal } from "../../vocabulary";
import { cellAt } from "../../workbook";

export interface OfWhich {
  readonly whole: Row;
  readonly parts: readonly Row[];
  /** They have numbers, and none is within another. */
  readonly isList: boolean;
}

/** Of a table of captions, from the top down. */
export function ofWhichIn({ rows }: Table): readonly OfWhich[] {
  const found: { whole: Row; parts: Row[] }[] = [];
  let whole: Row | undefined;
  let parts: Row[] | undefined;
  for (const row of rows) {
    if (row.kind !== "memo" || isSumLabel(row.name) || row.name === "") {
      whole = row.kind === "memo" ? undefined : row;
      parts = undefined;
    } else if (whole?.panel === row.panel) {
      if (parts === undefined || isOfWhich(row)) found.push({ whole, parts: (parts = []) });
      parts.push(row);
    }
  }
  return found.map((one) => ({ ...one, isList: isList(one) }));
}

function isList({ parts: [first, ...others] }: Pick<OfWhich, "parts">): boolean {
  if (first === undefined || others.length === 0) return false;
  const { level } = splitOrdinal(ordinalOf(first).text);
  return level > 0 && others.every((row) => ordinalOf(row).level === level);
}

/** Does 其中 stand before it? */
export function isOfWhich(row: Row): boolean {
  return ordinalOf(row).level === ofWhich;
}

function ordinalOf({ sheet, index, nameColumn }: Row): ReturnType<typeof splitOrdinal> {
  return splitOrdinal(normalise(String(cellAt(sheet, index, nameColumn ?? 0)?.value ?? "")));
}
