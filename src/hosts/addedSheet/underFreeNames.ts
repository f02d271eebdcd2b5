/** Printed tables under names that a workbook has free; what refers to one of them refers to it under its new name. */
import type { PrintedCell, PrintedRef, PrintedSheet } from "../../workbook";
import { freeSheetName } from "./sheetName";

/** @param taken the names of the workbook's own sheets */
export function underFreeNames(sheets: readonly PrintedSheet[], taken: readonly string[]): PrintedSheet[] {
  const names = new Map<string, string>();
  for (const { name } of sheets) names.set(name, freeSheetName(name, [...taken, ...names.values()]));
  const nameOf = (name: string): string => names.get(name) ?? name;
  return sheets.map((sheet) => ({
    ...sheet,
    name: nameOf(sheet.name),
    rows: sheet.rows.map((cells) => cells.map((cell) => cell && renamed(cell, nameOf))),
  }));
}

function renamed(cell: PrintedCell, nameOf: (name: string) => string): PrintedCell {
  const { terms, share } = cell;
  const moved = (ref: PrintedRef): PrintedRef => ({ ...ref, sheet: nameOf(ref.sheet) });
  return {
    ...cell,
    ...(terms !== undefined && { terms: terms.map((term) => ({ ...term, ref: moved(term.ref) })) }),
    ...(share !== undefined && { share: { part: moved(share.part), whole: moved(share.whole) } }),
  };
}
