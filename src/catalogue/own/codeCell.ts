/** Codes and names as accountants type them: numbers, texts, in brackets, both in one cell. */
import { normalise, type Cell } from "../../workbook";
import { kindOf } from "../codes";

export interface CodeAndName {
  readonly code: string;
  /** The rest of the cell, where it holds more than the code. */
  readonly name: string;
}

const digit = "[0-9０-９]";
const inner = "[-0-9A-Za-z０-９Ａ-Ｚａ-ｚ._]";
const bracketed = new RegExp(
  `^\\s*[[［【〔(（]\\s*(${inner}*${digit}${inner}*)\\s*[\\]］】〕)）]\\s*[-—–:：]?(.*)$`,
  "su",
);
const together = new RegExp(
  `^\\s*([A-Za-zＡ-Ｚａ-ｚ]?${digit}(?:${inner}*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])?)([\\s\\-—–_:：、，,.]*)(\\p{Script=Han}.*)$`,
  "su",
);
const levels = /^(\d{3})(?:\(类\)|类(?=\d))(?:(\d{2})(?:\(款\)|款)(?:(\d{2})(?:\(项\)|项))?)?/u;

/**
 * `[2101501]行政运行`, `20805 行政事业单位养老支出`, `208（类）05（款）` → code and name; `20805` (also typed as a number), `208.05` (as a
 * text) → code. Undefined for texts that begin with no code.
 */
export function readCodeCell({ value, format }: Cell): CodeAndName | undefined {
  if (typeof value === "number") return { code: numberCode(value, format), name: "" };
  if (typeof value !== "string") return undefined;
  const unleveled = withoutLevels(value);
  const coded = split(unleveled);
  return (
    coded ??
    (/^[^\p{Script=Han}\d]*\d[^\p{Script=Han}]*$/u.test(normalise(unleveled))
      ? { code: tidyCode(unleveled), name: "" }
      : undefined)
  );
}

function split(text: string): CodeAndName | undefined {
  const [, inBrackets, afterBrackets] = bracketed.exec(text) ?? [];
  if (inBrackets !== undefined && afterBrackets !== undefined)
    return { code: tidyCode(inBrackets), name: afterBrackets };
  const [, before, between, name] = together.exec(text) ?? [];
  if (before === undefined || name === undefined) return undefined;
  const code = tidyCode(before);
  // `2026 年项目经费` begins with a year.
  return /^年/u.test(name) ? undefined : between !== "" || kindOf(code) !== undefined ? { code, name } : undefined;
}

/** A name without the code before it, where that is the code of its own line. */
export function withoutOwnCode(name: string, code: string): string {
  const coded = split(name);
  return coded?.code === code && coded.name !== "" ? withoutOwnCode(coded.name, code) : name;
}

/** The code that stands in brackets before a name. */
export function codeBefore(name: string): string | undefined {
  const code = bracketed.exec(name)?.[1];
  return code === undefined ? undefined : tidyCode(code);
}

/** Leading zeros are part of a code, and a format such as `000000` is how Excel shows them. */
function numberCode(value: number, format: string): string {
  return /^0+$/u.test(format) ? String(value).padStart(format.length, "0") : String(value);
}

/** `208.05`, `208 05`, `a07100300` → as published; codes of other forms stay as they are, but for blanks and width. */
function tidyCode(text: string): string {
  const plain = normalise(text);
  const dense = plain.replace(/[.-]/gu, "").toUpperCase();
  return kindOf(dense) === undefined ? plain : dense;
}

/** `208（类）05（款）01（项）` → `2080501`. */
function withoutLevels(text: string): string {
  const [printed, ...digits] = levels.exec(normalise(text)) ?? [];
  if (printed === undefined) return text;
  const rest = normalise(text).slice(printed.length);
  return `${digits.join("")}${rest === "" ? "" : ` ${rest}`}`;
}
