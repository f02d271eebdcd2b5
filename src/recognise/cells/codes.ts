/** Codes as accountants type them: numbers, texts, in brackets, together with the name, split over 类|款|项. */
import type { CellValue } from "../../workbook";
import { normalise } from "./text";

/** `20805`, `[20805]`, `20805-行政事业单位养老支出`, `20805行政事业单位养老支出`, `208（类）05（款）`, `20805（款）`. */
export type CodeForm = "plain" | "bracketed" | "dashed" | "joined" | "levelled";

export interface Coded {
  readonly code: string;
  /** The rest of the cell, where it holds more than the code. */
  readonly name: string;
  readonly form: CodeForm;
}

/** Codes of 政府采购品目 begin with a letter; others that do are models of goods, not codes. */
const item = "[ABC]\\d{8}(?:\\d{2})?(?!\\d)";
const alone = new RegExp(`^(\\[?)(\\d[\\dA-Za-z-]*|${item})\\]?$`, "u");
const withName = new RegExp(`^(\\[?)(\\d[\\dA-Za-z]+|${item})\\]?([-—:]?)(.*[一-龥].*)$`, "u");
/** `208（类）05（款）01（项）`, the name at the end or every level's name behind its code. */
const levelled = /^(\d{3})\(?类\)?(\D*)(?:(\d{2})\(?款\)?(\D*)(?:(\d{2})\(?项\)?(\D*))?)?$/u;

/** `20805（款）`, `2080501（项）行政单位离退休`: the whole code, and which level that is. */
const withLevel = /^(?:(\d{5})\(?款\)?|(\d{7})\(?项\)?)(\D*)$/u;

/** `[2101501]行政运行` → code and name, `20805` (typed as a number) → code; undefined for other texts. */
export function readCode(value: CellValue | undefined): Coded | undefined {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 ? { code: String(value), name: "", form: "plain" } : undefined;
  if (typeof value !== "string") return undefined;
  const text = normalise(value);
  const [, bracket, bare] = alone.exec(text) ?? [];
  if (bare !== undefined) return { code: bare, name: "", form: bracket === "" ? "plain" : "bracketed" };
  const inLevels = readLevels(text);
  if (inLevels !== undefined) return inLevels;
  const [, opening, code, dash, name] = withName.exec(text) ?? [];
  if (code === undefined || name === undefined) return undefined;
  return { code, name, form: opening !== "" ? "bracketed" : dash !== "" ? "dashed" : "joined" };
}

function readLevels(text: string): Coded | undefined {
  const [, division, item = division, name = ""] = withLevel.exec(text) ?? [];
  if (item !== undefined) return { code: item, name, form: "levelled" };
  const [, first, ofClass, second = "", ofDivision, third = "", ofItem] = levelled.exec(text) ?? [];
  if (first === undefined) return undefined;
  return { code: `${first}${second}${third}`, name: ofItem || ofDivision || ofClass || "", form: "levelled" };
}
