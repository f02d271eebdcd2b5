import type { Position, Sheet } from "../../workbook";

/** One cell of a sheet, or one paragraph of a text beside the workbook. */
export function textKey({ sheet, row, column }: Position & { readonly sheet: Sheet }): string {
  return `${sheet.name} ${String(row)} ${String(column)}`;
}
