/** The corrections that were tried on the workbook and proved right, as edits that can be written together. */
import type { CellEdit } from "../../workbook";
import type { ShownCase } from "./listing";

/** Of two that would write into one cell neither is certain any more. */
export function certainFixes(cases: readonly ShownCase[]): CellEdit[] {
  const edits = cases.flatMap(({ finding }) => finding.fix ?? []);
  const wanted = new Map<string, Set<CellEdit["after"]>>();
  for (const edit of edits) wanted.set(cellOf(edit), (wanted.get(cellOf(edit)) ?? new Set()).add(edit.after));
  const written = new Set<string>();
  return edits.filter((edit) => {
    const cell = cellOf(edit);
    if (written.has(cell) || wanted.get(cell)?.size !== 1) return false;
    written.add(cell);
    return true;
  });
}

function cellOf({ sheet, row, column }: CellEdit): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}
