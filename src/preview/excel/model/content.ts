/** What a cell holds, and what Excel makes of a value that is written into it. */
import { isFault, type CellValue } from "../../../workbook";

export const GENERAL = "General";
const TEXT = "@";

export interface Content {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string | undefined;
}

/** What was typed, with the number format that Excel gives a cell which had none. */
export interface Entered {
  readonly content: Content | undefined;
  readonly format?: string;
}

/**
 * As Excel takes what is typed, or written through its interface: text that looks like a number, a date or a formula becomes one, unless the
 * cell is formatted as text or the text begins with an apostrophe.
 */
export function entered(value: string | number | boolean, format: string): Entered {
  if (typeof value !== "string") return { content: { value } };
  if (value === "") return { content: undefined };
  if (value.startsWith("'")) return { content: value === "'" ? undefined : { value: value.slice(1) } };
  if (format === TEXT) return { content: { value } };
  if (value.startsWith("=") && value.length > 1) {
    return { content: { value: { kind: "uncalculated" }, formula: value.slice(1) } };
  }
  return asNumber(value) ?? { content: { value: asConstant(value) } };
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

function asConstant(text: string): CellValue {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return errors.has(word) ? { kind: "error", code: word } : text;
}

const number = /^[-+]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const date = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;

function asNumber(text: string): Entered | undefined {
  const trimmed = text.trim();
  const day = date.exec(trimmed);
  if (day !== null) return asDate(Number(day[1]), Number(day[3]), Number(day[4]));
  const bracketed = /^\((.+)\)$/.exec(trimmed)?.[1];
  const bare = bracketed ?? trimmed;
  const percent = bare.endsWith("%");
  const digits = percent ? bare.slice(0, -1) : bare;
  if (!number.test(digits)) return undefined;
  const size = Number(digits.replaceAll(",", "")) * (bracketed === undefined ? 1 : -1);
  // Dividing the text keeps 12.3% from becoming 0.12300000000000001.
  const value = percent ? Number(`${size}e-2`) : size;
  const decimals = digits.includes(".") ? ".00" : "";
  const format = percent ? `0${decimals}%` : digits.includes(",") ? `#,##0${decimals}` : undefined;
  return format === undefined ? { content: { value } } : { content: { value }, format };
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which takes 1900 for a leap year; dates before March 1900 are therefore left as text. */
const EPOCH = Date.UTC(1899, 11, 30);

function asDate(year: number, month: number, day: number): Entered | undefined {
  const time = Date.UTC(year, month - 1, day);
  const given = new Date(time);
  if (given.getUTCMonth() !== month - 1 || given.getUTCDate() !== day || year < 1901) return undefined;
  return { content: { value: (time - EPOCH) / DAY }, format: "yyyy/m/d" };
}

/** What Excel answers for a cell whose value is not there yet. */
const NOT_THERE_YET = "#BUSY!";

/** The value as Excel's interface hands it over: blank cells as the empty text, errors by their code. */
export function shownValue(content: Content | undefined): string | number | boolean {
  const value = content?.value ?? "";
  if (!isFault(value)) return value;
  return value.kind === "error" ? value.code : NOT_THERE_YET;
}

export function valueType(content: Content | undefined): string {
  if (content === undefined) return "Empty";
  if (isFault(content.value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof content.value as "string" | "number" | "boolean"
  ];
}

export function shownFormula(content: Content | undefined): string | number | boolean {
  return content?.formula === undefined ? shownValue(content) : `=${content.formula}`;
}
