import type { Position } from "../../workbook";

/** One cell of a sheet, or one paragraph of a text beside the workbook. */
export function textKey({ sheet, row, column }: Position & { readonly sheet: { readonly name: string } }): string {
  return `${sheet.name} ${String(row)} ${String(column)}`;
}
