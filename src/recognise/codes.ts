/** Codes as accountants type them: numbers, texts, in brackets, together with the name, split over 类|款|项. */
import type { CellValue } from "../workbook";
import { normalise } from "./text";

export interface Coded {
  readonly code: string;
  /** The rest of the cell, where it holds more than the code. */
  readonly name: string;
}

const alone = /^\[?(\d[\dA-Za-z-]*)\]?$/u;
const withName = /^\[?(\d[\dA-Za-z]{1,})\]?[-—:]?(.*[一-龥].*)$/u;

/** `[2101501]行政运行` → code and name, `20805` (typed as a number) → code; undefined for other texts. */
export function readCode(value: CellValue | undefined): Coded | undefined {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 ? { code: String(value), name: "" } : undefined;
  if (typeof value !== "string") return undefined;
  const text = normalise(value);
  const bare = alone.exec(text)?.[1];
  if (bare !== undefined) return { code: bare, name: "" };
  const [, code, name] = withName.exec(text) ?? [];
  return code === undefined || name === undefined ? undefined : { code, name };
}

/**
 * Joins a code split over 类|款|项 columns. Publishers repeat the upper parts on each line, leave them blank, or print the
 * whole code in the column of its level; `before` is the code of the line above, whose upper parts a blank stands for.
 */
export function joinCodeParts(parts: readonly (string | undefined)[], before: string | undefined): string | undefined {
  const last = parts.findLastIndex((part) => part !== undefined);
  const lowest = parts[last];
  if (lowest === undefined) return undefined;
  if (lowest.length > 3 || last === 0) return lowest;
  const widths = [3, 2, 2];
  let code = "";
  for (let level = 0; level <= last; level += 1) {
    const start = code.length;
    const width = widths[level] ?? 2;
    const part = parts[level] ?? before?.slice(start, start + width);
    if (part === undefined || part === "") return undefined;
    code += part.padStart(width, "0").slice(-width);
  }
  return code;
}
