/** What a cell holds, exactly enough to write it and to put it back. */
import type { CellPlace } from "../../../workbook";
import { formulaOf } from "../read/cell";

type Value = string | number | boolean | null;

export interface WrittenContent {
  /** `null` for a cell with nothing in it. */
  readonly value: Value;
  /** Without the leading `=`. */
  readonly formula: string | undefined;
  readonly format: string;
}

/** Of what is expected and of what is to come, only what is named counts. */
export interface CellWrite extends CellPlace {
  readonly from: { readonly value: Value; readonly formula?: string | undefined };
  readonly to: { readonly value: Value; readonly formula?: string | undefined; readonly format?: string };
}

/** What must be loaded of a column of cells for `contentsOf`. */
export const contentProperties = "values,formulas,numberFormat";

/** What stands in the cells of a range of one column: value, formula and number format. */
export function contentsOf({ values, formulas, numberFormat }: Excel.Range): WrittenContent[] {
  return values.map(([value], row) => {
    const formula = formulaOf(value, formulas[row]?.[0]);
    const isBlank = value === "" && formula === undefined;
    return { value: isBlank ? null : (value as Value), formula, format: String(numberFormat[row]?.[0] ?? "General") };
  });
}

/** What is to be entered into a cell, the number format to do it in, and the one that the cell has in the end. */
export interface CellEntry {
  readonly typed: string | number | boolean;
  readonly during: string;
  readonly finally: string;
}

/** How something is entered so that it becomes what is meant: a text that looks like a number stays one. */
export function entryOf({ value, formula, format }: CellWrite["to"], now: WrittenContent): CellEntry {
  const isText = formula === undefined && (typeof value === "string" || value === null);
  // A number or formula entered into a cell formatted as text would become text.
  const afterwards = format ?? (now.format === TEXT && !isText ? "General" : now.format);
  const during = afterwards === TEXT && !isText ? "General" : afterwards;
  if (formula !== undefined) return { typed: `=${formula}`, during, finally: afterwards };
  return { typed: typeof value === "string" ? asText(value, during) : (value ?? ""), during, finally: afterwards };
}

/**
 * Excel reads an assigned text as if it had been typed: `0201` would become 201 and `-` a formula. An apostrophe before it keeps it text
 * without a change of format; a cell formatted as text needs none.
 */
function asText(text: string, format: string): string {
  const isSafe = text === "" || (format === TEXT && !text.startsWith("'")) || words.test(text);
  return isSafe ? text : `'${text}`;
}

/** The number format in which whatever is typed stays text. */
const TEXT = "@";

/** Begins with a letter or an opening bracket, holds no digit of any script and is no logical value: Excel takes it for nothing else. */
const words = /^(?!\s*(?:true|false)\s*$)\s*[\p{L}“‘《（【]\P{N}*$/iu;
