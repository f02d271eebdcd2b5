/** What Excel makes of a text when it opens a file that says nothing of types: a number where it reads like one. */
import type { Cell } from "../../../workbook";
import { GENERAL } from "../sheetjs/fromSheetJs";

/** Blanks around it do not count. A leading zero is a code's, and Excel keeps fifteen digits. */
const number = /^([-+]?)(0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.(\d{1,10}))?(%?)$/u;

/** `format` is the cell's own, where the file names one. */
export function typedCell(text: string, format?: string): Cell {
  const found = number.exec(text.trim());
  if (found === null || format === "@") return { value: text, format: format ?? GENERAL };
  const [, sign = "", whole = "", decimals = "", percent = ""] = found;
  const digits = whole.replaceAll(",", "");
  if (digits.length + decimals.length > 15) return { value: text, format: format ?? GENERAL };
  const value = Number(`${sign}${digits}.${decimals || "0"}`);
  const shown = (whole.includes(",") ? "#,##0" : "0") + (decimals === "" ? "" : `.${"0".repeat(decimals.length)}`);
  const usual = percent === "" ? (shown === "0" ? GENERAL : shown) : `${shown}%`;
  return { value: percent === "" ? value : value / 100, format: format ?? usual };
}
