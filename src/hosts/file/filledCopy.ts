/** A copy of an .xlsx or .xlsm that differs from the original in the cells that were written, and in nothing else. */
import { a1, cellAt, type CellEdit, type Sheet } from "../../workbook";
import { grouped } from "../../grouped";
import { untouchableIn } from "./fill/untouchable";
import { writeCells } from "./fill/writeCells";
import { MAX_CELL_CHARACTERS } from "./limits";
import { openForCopy } from "./openForCopy";
import type { CopyParts } from "./package/copyParts";
import { isWorksheet } from "./package/workbookParts";
import { openZip } from "./package/zip";
import { readOoxml } from "./ooxml/readOoxml";
import { orUnusable, Refusal, type Unusable } from "./unusable";

/**
 * Writes every edit, or none: a cell that holds something else than the edit's `before`, a formula's result or a place that nobody sees is
 * a reason to answer no copy at all. All parts but the sheets concerned are copied as they lie in the file, still compressed. Formulas keep
 * the results that are stored with them until a program calculates them anew. A sheet that the workbook does not have, a cell that is named
 * twice and a number that is none are the caller's mistakes, and throw.
 */
export function filledCopy(original: Uint8Array, edits: readonly CellEdit[]): Uint8Array | Unusable {
  return orUnusable(() => {
    const { parts, workbook } = openForCopy(original, "fillNeedsXlsx");
    if (edits.length === 0) return original;
    const { sheets } = readOoxml(openZip(original));
    const worksheets = workbook.sheets.filter(isWorksheet);
    for (const [name, own] of grouped(edits, ({ sheet }) => sheet)) {
      const position = worksheets.findIndex((sheet) => sheet.name === name);
      const [part, sheet] = [worksheets[position]?.relationship.target, sheets[position]];
      if (part === undefined || sheet === undefined) throw new Error(`There is no worksheet ${JSON.stringify(name)}.`);
      fillSheet(parts, part, sheet, own);
    }
    return parts.finish();
  });
}

function fillSheet(parts: CopyParts, part: string, sheet: Sheet, edits: readonly CellEdit[]): void {
  const untouchable = untouchableIn(parts, part, sheet);
  const named = new Set<string>();
  for (const edit of edits) {
    const { after } = edit;
    const place = `${sheet.name}!${a1(edit)}`;
    if (named.has(place)) throw new Error(`${place} is named twice.`);
    named.add(place);
    if (typeof after === "number" && !Number.isFinite(after)) throw new Error(`${after} cannot be written.`);
    if (typeof after === "string" && after.length > MAX_CELL_CHARACTERS) throw new Refusal("cellTextTooLong", place);
    const cell = cellAt(sheet, edit.row, edit.column);
    const reason = cell?.formula === undefined ? untouchable(edit) : "cellHasFormula";
    if (reason !== undefined) throw new Refusal(reason, place);
    if ((cell?.value ?? null) !== (edit.before === "" ? null : edit.before)) throw new Refusal("cellChanged", place);
  }
  const xml = parts.read(part);
  const written = writeCells(xml, edits.map(toWritten));
  if (written !== xml) parts.write(part, written);
}

/** Excel ends lines with a line feed. */
function toWritten({ row, column, after }: CellEdit) {
  return { row, column, after: typeof after === "string" ? after.replace(/\r\n?/gu, "\n") : after };
}
