/** Sheets of the preview's small Excel for tests, written as text. */
import { entered, parseAddress, Sheet } from "../../../src/preview";
import type { Area } from "../../../src/workbook";

/** A line for each row, `|` between cells; merged areas in A1 notation. */
export function sheetOf(text: string, merges: readonly string[] = []): Sheet {
  const sheet = new Sheet("1", "表一");
  for (const [row, line] of text.split("\n").entries()) {
    for (const [column, cell] of line.split("|").entries()) {
      const position = { row, column };
      const { content } = entered(cell.trim(), "General");
      if (content !== undefined) sheet.put(position, { ...sheet.cell(position), content });
    }
  }
  sheet.merges = merges.map(areaOf);
  return sheet;
}

export function areaOf(address: string): Area {
  const [area] = parseAddress(address)?.areas ?? [];
  if (area === undefined) throw new Error(address);
  return area;
}
