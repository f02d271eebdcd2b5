/** Small published tables written as text, for tests: they go through the real recogniser. */
import { type Cell, type Sheet, type Workbook } from "../../src/workbook";

/**
 * One worksheet from text: a line a row, `|` between cells. `16.88` becomes a number with the format that shows so many
 * decimals, `"16.88"` stays a text, everything else is text. Blanks around a cell do not count; blank lines are dropped.
 */
export function table(strings: TemplateStringsArray, ...values: readonly unknown[]): Sheet {
  return sheet("", String.raw({ raw: strings }, ...values));
}

export function sheet(name: string, text: string): Sheet {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((part) => toCell(part.trim())));
  return { name, visibility: "visible", rows, merges: [], hiddenRows: new Set() };
}

/** A workbook of sheets `Sheet1`, `Sheet2` … unless they have names of their own. */
export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets: sheets.map((one, position) => ({ ...one, name: one.name || `Sheet${position + 1}` })) };
}

const faults = /^#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/u;

function toCell(text: string): Cell | undefined {
  if (text === "") return undefined;
  if (faults.test(text)) return { value: { kind: "error", code: text }, format: "General" };
  if (/^".*"$/u.test(text)) return { value: text.slice(1, -1), format: "@" };
  if (!/^-?\d[\d,]*(?:\.\d+)?$/u.test(text) || /^0\d/u.test(text)) return { value: text, format: "General" };
  const decimals = text.split(".")[1]?.length ?? 0;
  return { value: Number(text.replaceAll(",", "")), format: decimals === 0 ? "General" : `0.${"0".repeat(decimals)}` };
}
