/** Lines that list parts of the line above them: `其中：经费拨款`, and what goes on with it. */
import { normalise, type Row, type Table } from "../recognise";
import { isSumLabel, makeUp, ofWhich, splitOrdinal } from "../vocabulary";
import { cellAt } from "../workbook";

export interface OfWhich {
  readonly whole: Row;
  readonly parts: readonly Row[];
  /**
   * How the parts are to the whole. `all`: their names make it up. `list`: they have numbers, and none is within another. `some`:
   * the table says nothing more of them.
   */
  readonly kind: "all" | "list" | "some";
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
      if (parts === undefined || ordinalOf(row).level === ofWhich) found.push({ whole, parts: (parts = []) });
      parts.push(row);
    }
  }
  return found.map((one) => ({ ...one, kind: kindOf(one) }));
}

function kindOf({ whole, parts }: Pick<OfWhich, "whole" | "parts">): OfWhich["kind"] {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return "some";
  if (
    makeUp(
      parts.map(({ name }) => name),
      whole.name,
    )
  )
    return "all";
  const { level } = splitOrdinal(ordinalOf(first).text);
  return level > 0 && others.every((row) => ordinalOf(row).level === level) ? "list" : "some";
}

function ordinalOf({ sheet, index, nameColumn }: Row): ReturnType<typeof splitOrdinal> {
  return splitOrdinal(normalise(String(cellAt(sheet, index, nameColumn ?? 0)?.value ?? "")));
}
