/** What a trainee wrote on the sheet 练习答卷: a line a mistake. */
import { isFault, normalise, type Sheet, type Workbook } from "../../../workbook";
import type { AnswerKey, KeyPlace } from "../key";

export interface Answer extends KeyPlace {
  readonly expected: string;
  readonly reason: string;
}

export interface Answers {
  /** Empty where nobody wrote a name. */
  readonly trainee: string;
  readonly answers: readonly Answer[];
  /** Lines with something on them that names no cell of the practice workbook, as they are written. */
  readonly unread: readonly string[];
}

type Columns = Readonly<Record<"sheet" | "cell" | "expected" | "reason", number>>;

const headers = {
  sheet: /^(?:工作表|sheet)$/iu,
  cell: /^(?:单元格|cell)$/iu,
  expected: /^(?:应为|shouldbe)$/iu,
  reason: /^(?:理由|why)$/iu,
};
const nameLabel = /^(?:姓名|name):(.*)$/iu;
const cellName = /([A-Z]{1,3})([1-9]\d{0,6})/giu;

/** @returns undefined where the workbook has no such sheet */
export function readAnswers({ sheets }: Workbook, key: AnswerKey): Answers | undefined {
  for (const sheet of sheets.toReversed()) {
    const top = sheet.rows.findIndex((_, row) => columnsIn(sheet, row) !== undefined);
    const columns = columnsIn(sheet, top);
    // The practice workbook's own sheets were handed out as they are.
    if (columns !== undefined && !(sheet.name in key.handedOut)) return answersIn(sheet, top, columns, key);
  }
  return undefined;
}

function columnsIn(sheet: Sheet, row: number): Columns | undefined {
  const texts = (sheet.rows[row] ?? []).map((_, column) => normalise(textAt(sheet, row, column)));
  const of = (header: RegExp): number => texts.findIndex((text) => header.test(text));
  const columns = {
    sheet: of(headers.sheet),
    cell: of(headers.cell),
    expected: of(headers.expected),
    reason: of(headers.reason),
  };
  return Object.values(columns).includes(-1) ? undefined : columns;
}

function answersIn(sheet: Sheet, top: number, columns: Columns, key: AnswerKey): Answers {
  const answers: Answer[] = [];
  const unread: string[] = [];
  for (let row = top + 1; row < sheet.rows.length; row += 1) {
    const text = (column: keyof Columns): string => textAt(sheet, row, columns[column]);
    const [expected, reason, cell] = [text("expected"), text("reason"), text("cell")];
    // At level 1 the sheets stand there from the beginning.
    if (cell === "" && expected === "" && reason === "") continue;
    const places = placesIn(text("sheet"), cell, key);
    if (places.length === 0)
      unread.push([text("sheet"), cell, expected, reason].filter((part) => part !== "").join(" "));
    answers.push(...places.map((place) => ({ ...place, expected, reason })));
  }
  return { trainee: traineeIn(sheet, top), answers, unread };
}

/** `C12、C13` are two cells. */
function placesIn(sheet: string, cell: string, { handedOut }: AnswerKey): KeyPlace[] {
  const name = sheetNamed(sheet, Object.keys(handedOut));
  const cells = normalise(cell).replaceAll("$", "").matchAll(cellName);
  return name === undefined ? [] : [...cells].map(([found]) => ({ sheet: name, cell: found.toUpperCase() }));
}

/** By its whole name, or by a part that no other has: `表3` of `表3 支出总表`. */
function sheetNamed(text: string, names: readonly string[]): string | undefined {
  const wanted = normalise(text);
  if (wanted === "") return undefined;
  const same = names.find((name) => normalise(name) === wanted);
  const [part, another] = names.filter(
    (name) => normalise(name).startsWith(wanted) || normalise(name).endsWith(wanted),
  );
  return same ?? (another === undefined ? part : undefined);
}

/** Behind the label, or in one of the cells beside it. */
function traineeIn(sheet: Sheet, top: number): string {
  for (let row = 0; row < top; row += 1) {
    for (const [column] of (sheet.rows[row] ?? []).entries()) {
      const own = nameLabel.exec(normalise(textAt(sheet, row, column)))?.[1];
      if (own !== undefined) return own === "" ? textAt(sheet, row, column + 1) : own;
    }
  }
  return "";
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]?.value;
  return value === undefined || isFault(value) ? "" : String(value).trim();
}
