/** One cell as Excel answers it, as one cell of ours. */
import type { Cell, CellValue } from "../../../workbook";

/**
 * Excel answers errors as texts. A text that only spells an error needs an apostrophe to be typed at all, and no figure of a table is
 * one, so that asking for the types of all cells, a third more to transfer, is not worth it.
 */
const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** Nobody has calculated the formula yet: the cell holds no value, which is not zero. */
const NOT_THERE_YET = "#BUSY!";

/** `undefined` for a blank cell. */
export function cellOf(value: unknown, formula: unknown, format: unknown, indent: unknown): Cell | undefined {
  const written = formulaOf(value, formula);
  if ((value === "" || value === null || value === undefined) && written === undefined) return undefined;
  return {
    value: valueOf(value),
    format: typeof format === "string" && format !== "" ? format : "General",
    ...(written !== undefined && { formula: written }),
    ...(typeof indent === "number" && indent > 0 && { indent }),
  };
}

/** Where there is no formula Excel answers the value in its place; `=1+1` as text comes out as its own formula. */
export function formulaOf(value: unknown, formula: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

function valueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value ?? "");
  if (text === NOT_THERE_YET) return { kind: "uncalculated" };
  return errors.has(text) ? { kind: "error", code: text } : text;
}
