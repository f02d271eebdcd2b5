/** A name that goes on in the lines below its code, or stands above and below it, as a page breaks it: known by the catalogue. */
import { nameKey, type Catalogue } from "../../catalogue";
import { normalise } from "../../recognise";
import { cellAt, type Sheet } from "../../workbook";
import type { Occurrence } from "./codedCells";
import type { PrintedCode } from "./printedCodes";

/** A name is broken over as many lines at most. */
const mostLines = 3;

/** `2080505 | 机关事业单位基本养老保险` above `缴费支出` alone has the name of the two; all others are as they were. */
export function withWholeName(catalogue: Catalogue, printed: PrintedCode): PrintedCode {
  const { kind, code, name, occurrences } = printed;
  const known = catalogue.ever(kind, code);
  if (known.length === 0 || known.some((entry) => entry.name === name)) return printed;
  const [first] = occurrences;
  const whole = wholeNames(first, name).find((one) => known.some((entry) => nameKey(entry.name) === nameKey(one)));
  return whole === undefined ? printed : { ...printed, name: whole };
}

/** What the name may be with one line more, two, and so on. */
function wholeNames({ row: { sheet, index }, nameColumn }: Occurrence, name: string): string[] {
  if (nameColumn === undefined) return [];
  const above = name === "" ? textAlone(sheet, index - 1, nameColumn) : "";
  let whole = `${above}${name}`;
  if (whole === "") return [];
  const names: string[] = [];
  for (let row = index + 1; row <= index + mostLines; row += 1) {
    const rest = textAlone(sheet, row, nameColumn);
    if (rest === "") break;
    names.push((whole += rest));
  }
  return names;
}

/** The text of a line that has no other, in this column; empty where it is none. */
function textAlone(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  const isAlone = (sheet.rows[row] ?? []).every((cell, other) => cell === undefined || other === column);
  return isAlone && typeof value === "string" ? normalise(value) : "";
}
