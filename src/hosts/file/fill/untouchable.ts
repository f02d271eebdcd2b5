/** Cells of a sheet that must not be written into, whatever they hold. */
import { contains, type Area, type CellEdit, type Sheet } from "../../../workbook";
import type { CopyParts } from "../package/copyParts";
import { outline } from "../package/outline";
import { areaOf } from "../package/reference";
import type { Reason } from "../unusable";

/** @returns why a cell must not be written into, or undefined. */
export function untouchableIn(
  parts: CopyParts,
  part: string,
  { merges }: Sheet,
): (edit: CellEdit) => Reason | undefined {
  const computed = computedAreas(parts.read(part));
  const headers = tableHeaders(parts, part);
  return (edit) => {
    const isIn = (area: Area): boolean => contains(area, edit);
    if (computed.some(isIn)) return "cellHasFormula";
    if (headers.some(isIn)) return "cellNamesTable";
    const isCovered = (area: Area): boolean => isIn(area) && (area.top !== edit.row || area.left !== edit.column);
    return merges.some(isCovered) ? "cellMerged" : undefined;
  };
}

/** What array formulas, spilled ones and data tables fill: only their first cell has the formula. */
function computedAreas(xml: string): Area[] {
  const formulas = xml.match(/<(?:\w+:)?f\s[^>]*>/gu) ?? [];
  return formulas
    .filter((tag) => /\st\s*=\s*["'](?:array|dataTable)["']/u.test(tag))
    .flatMap((tag) => /\sref\s*=\s*["']([A-Za-z0-9:]+)["']/u.exec(tag)?.[1] ?? [])
    .map(areaOf);
}

/** The table's own part repeats the texts of its header, and Excel calls a file damaged where the two differ. */
function tableHeaders(parts: CopyParts, part: string): Area[] {
  return parts.related(part, "/table").flatMap((target) => {
    const { ref, headerRowCount } = outline(parts.read(target), (_, depth) => depth === 0).attributes;
    if (ref === undefined || headerRowCount?.value === "0") return [];
    const area = areaOf(ref.value);
    return [{ ...area, bottom: area.top }];
  });
}
