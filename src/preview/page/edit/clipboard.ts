/** Cells as the text that programs exchange through the clipboard: a tab between cells, a line for each row. */
import type { Area, Position } from "../../../workbook";
import { intersection } from "../../excel/model/areas";
import { displayed } from "../../excel/model/display";
import type { Sheet } from "../../excel/model/sheet";
import { typed, type CellChange } from "./typed";

export function copied(sheet: Sheet, area: Area): string {
  const used = sheet.used(true);
  const part = used === undefined ? undefined : intersection(area, used);
  if (part === undefined) return "";
  return Array.from({ length: part.bottom - part.top + 1 }, (_, down) =>
    Array.from({ length: part.right - part.left + 1 }, (_, along) => {
      const { content, style } = sheet.cell({ row: part.top + down, column: part.left + along });
      const text = displayed(content, style.numberFormat);
      return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join("\t"),
  ).join("\n");
}

/** Pasted as if it were typed, from one cell on; what lies under merged areas is left out. */
export function pasted(sheet: Sheet, text: string, { row, column }: Position): CellChange[] {
  return rowsOf(text).flatMap((cells, down) =>
    cells.flatMap((cell, along) => {
      const position = { row: row + down, column: column + along };
      const merge = sheet.mergeAt(position);
      const isCovered = merge !== undefined && (merge.top !== position.row || merge.left !== position.column);
      return isCovered ? [] : [typed(sheet, position, cell)];
    }),
  );
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const whole = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  for (;;) {
    const found = cell.exec(whole);
    if (found === null) return rows;
    const [, quoted, plain = "", separator] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (separator === "") return rows;
    if (separator === "\n") rows.push([]);
  }
}
