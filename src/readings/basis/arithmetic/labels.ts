/** The words around a number that belong to it: what it counts, what it is a price of, and remarks in brackets. */
import type { Cursor } from "./cursor";
import { hidesNumber, isCounted, readMeasure } from "./units";

/** The longest text between a number and the next operator that is a measure (人次), not a sentence. In characters. */
const longestLabel = 12;
/** 人次, 平方米: shown as it is. */
const longestMeasure = 3;
/** How many remarks in brackets may follow one figure. */
const mostRemarks = 4;

/** Words before a number: `×每人300元`. A year among them is no number. */
export function takePrefix(cursor: Cursor): void {
  let length = 0;
  while (cursor.token?.kind === "word") {
    const { text } = cursor.token;
    if (!/^\d/u.test(text)) length += text.length;
    if (hidesNumber(text) || length > longestLabel) cursor.isDoubtful = true;
    cursor.take("word");
  }
}

/** Takes the words before a figure; the cursor stands behind them afterwards. */
export function takeLabel(cursor: Cursor): string {
  const { token, end } = cursor;
  let label = "";
  for (let word = cursor.take("word"); word !== undefined; word = cursor.take("word")) label += word.text;
  if (token?.kind === "word") cursor.end = shownLength(token.text) === 0 ? end : token.start + shownLength(token.text);
  return label;
}

/** Of the words behind a number only what it counts is shown: not `15万元用于购买设备`. */
function shownLength(word: string): number {
  const unit = readMeasure(word)?.unit ?? "";
  if (unit !== "") return word.startsWith(unit) ? unit.length : 1;
  if (word.length <= longestMeasure) return word.length;
  return isCounted(word) ? 1 : 0;
}

/** `/人/年`, `/（人·天）`: a stroke before a number divides, one before words says of what this is the price. */
export function takePer(cursor: Cursor): string {
  const per: string[] = [];
  for (;;) {
    const { at, end } = cursor;
    if (cursor.takeOperator("/") === undefined) break;
    const words = cursor.token?.kind === "open" ? takeBracketedWords(cursor) : takeLabel(cursor);
    if (words === "") {
      cursor.backTo(at, end);
      break;
    }
    per.push(words);
  }
  return per.join("/");
}

function takeBracketedWords(cursor: Cursor): string {
  const close = cursor.line.closes(cursor.at);
  if (close === undefined || cursor.line.hasNumber(cursor.at, close)) return "";
  cursor.take("open");
  const words = takeLabel(cursor);
  if (cursor.at !== close) return "";
  cursor.take("close");
  return words;
}

export interface BracketedUnit {
  readonly label: string;
  readonly per: string;
}

/** Passes over what is said in brackets, and gives the unit where it is a unit: `2000（元/月）`. */
export function takeRemarks(cursor: Cursor): BracketedUnit | undefined {
  let unit: BracketedUnit | undefined;
  for (let passed = 0; passed < mostRemarks; passed++) {
    const close = cursor.token?.kind === "open" ? cursor.line.closes(cursor.at) : undefined;
    if (close === undefined) break;
    const { at, end } = cursor;
    cursor.take("open");
    if (cursor.line.hasNumber(at, close)) {
      cursor.remarks.push({ start: at + 1, end: close });
      if (isFactor(cursor, close)) cursor.isDoubtful = true;
      cursor.backTo(close + 1, end);
      continue;
    }
    const label = takeLabel(cursor);
    const per = takePer(cursor);
    const isUnit = cursor.at === close && readMeasure(label)?.unit !== undefined;
    cursor.backTo(close + 1, end);
    if (isUnit && unit === undefined) unit = { label, per };
  }
  return unit;
}

/** `60人（3天）`: a remark that is nothing but a count may be a factor. */
function isFactor(cursor: Cursor, close: number): boolean {
  cursor.takeOperator("*");
  if (cursor.take("number") === undefined) return false;
  cursor.take("percent");
  const label = takeLabel(cursor);
  return cursor.at === close && label.length <= 3 && (label === "" || isCounted(label));
}

/** Another operator or the equals sign follows, so that the words just read stand within the arithmetic. */
export function leadsOn(cursor: Cursor): boolean {
  return cursor.token?.kind === "operator" || cursor.token?.kind === "equals";
}

/** Whether a text is too long to be what a figure is called. */
export function isTooLong(label: string): boolean {
  return label.length > longestLabel;
}
