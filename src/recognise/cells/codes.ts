/** Codes as accountants type them: numbers, texts, in brackets, together with the name, split over 类|款|项. */
import { kindOf } from "../../catalogue";
import type { CellValue } from "../../workbook";
import { normalise } from "./text";

/** `20805`, `[20805]`, `20805-行政事业单位养老支出`, `20805行政事业单位养老支出`, `行政事业单位养老支出(20805)`, `208（类）05（款）`, `20805（款）`. */
export type CodeForm = "plain" | "bracketed" | "dashed" | "joined" | "behind" | "levelled";

export interface Coded {
  readonly code: string;
  /** The rest of the cell, where it holds more than the code. */
  readonly name: string;
  readonly form: CodeForm;
}

/** Codes of 政府采购品目 begin with a letter; others that do are models of goods, not codes. */
const item = "[ABC]\\d{8}(?:\\d{2})?(?!\\d)";
const alone = new RegExp(`^(\\[?)(\\d[\\dA-Za-z-]*|${item})\\]?$`, "u");
const withName = new RegExp(`^(\\[?)(\\d[\\dA-Za-z]+|${item})\\]?(?:([-—])|[:、._|/])?(.*[一-龥].*)$`, "u");
/** `201.01.01`, `201·01·01行政运行`, `201-01`: a subject's code with its levels held apart. */
const parted = /^(\d{3})([-—.·•‧・/_、])(\d{2})(?:\2(\d{2}))?(?!\d)[-—:.·、]?(\D.*)?$/u;
/** `2010101.`, `(2010101)`, `(2010101)行政运行`. */
const marked = /^(?:\((\d{3,7})\)(\D.*)?|(\d{3,7})[.、,])$/u;
/** `行政运行(2010101)`, `行政运行[2010101]`, `行政运行-2010101`. */
const behind = /^(\D.*?)[-—:_]?[[(]?((?<!\d)\d{3}(?:\d{2}){0,2})[\])]?$/u;
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
  const subject = readSubject(text);
  if (subject !== undefined) return subject;
  const [, bracket, bare] = alone.exec(text) ?? [];
  if (bare !== undefined) return { code: bare, name: "", form: bracket === "" ? "plain" : "bracketed" };
  const inLevels = readLevels(text);
  if (inLevels !== undefined) return inLevels;
  const [, opening, code, dash = "", name] = withName.exec(text) ?? [];
  if (code === undefined || name === undefined) return undefined;
  return { code, name, form: opening !== "" ? "bracketed" : dash !== "" ? "dashed" : "joined" };
}

/** What only a subject's code is told by: other numbers are written so too. */
function readSubject(text: string): Coded | undefined {
  return (
    (mayBeMarked.test(text) ? readMarked(text) : undefined) ?? (endsInCode.test(text) ? readBehind(text) : undefined)
  );
}

function readMarked(text: string): Coded | undefined {
  const [, first = "", , second = "", third = "", name = ""] = parted.exec(text) ?? [];
  if (kindOf(`${first}${second}${third}`) !== undefined && (name === "" || hasWords.test(name)))
    return { code: `${first}${second}${third}`, name, form: name === "" ? "plain" : "joined" };
  const [, inBrackets = "", named = "", stopped = ""] = marked.exec(text) ?? [];
  if (kindOf(`${inBrackets}${stopped}`) === undefined) return undefined;
  return { code: `${inBrackets}${stopped}`, name: named, form: inBrackets === "" ? "plain" : "bracketed" };
}

function readBehind(text: string): Coded | undefined {
  const [, named = "", code = ""] = behind.exec(text) ?? [];
  return kindOf(code) === undefined || !hasWords.test(named) ? undefined : { code, name: named, form: "behind" };
}

const hasWords = /[一-龥]/u;
/** Most texts need not be read any further. */
const mayBeMarked = /^\(?\d{3}/u;
const endsInCode = /^\D.*\d{3}[\])]?$/u;

function readLevels(text: string): Coded | undefined {
  const [, division, item = division, name = ""] = withLevel.exec(text) ?? [];
  if (item !== undefined) return { code: item, name, form: "levelled" };
  const [, first, ofClass, second = "", ofDivision, third = "", ofItem] = levelled.exec(text) ?? [];
  if (first === undefined) return undefined;
  return { code: `${first}${second}${third}`, name: ofItem || ofDivision || ofClass || "", form: "levelled" };
}
