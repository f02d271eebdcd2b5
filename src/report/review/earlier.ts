/** An earlier 审核意见 of the workbook: what people wrote in it goes over into the next one, and what it told is not forgotten. */
import type { Decision } from "../../check/decisions";
import type { ReportWords } from "../../locale";
import { isFault, type AddedSheet, type Cell, type Sheet } from "../../workbook";
import { answerColumns, columns, type ReviewColumn, type ReviewRow } from "./columns";

export interface EarlierReview {
  /** Rows with a finding, and all others in which the unit wrote an answer. */
  readonly rows: readonly ReviewRow[];
  /** The line for signatures, where somebody signed. */
  readonly signed: string | undefined;
}

/** Below title and counts; somebody may have put a few lines above. */
const mostAbove = 12;

/** @returns undefined where the sheet is none of ours, or has no place for answers */
export function earlierReview(sheet: Sheet, words: ReportWords): EarlierReview | undefined {
  // Without holes, which some ways of going through an array pass over.
  const rows = Array.from(sheet.rows, (cells = []) => cells);
  const header = rows.slice(0, mostAbove).findIndex((cells) => isHeader(cells, words));
  if (header < 0) return undefined;
  const places = columns.map(([name]) => [name, placeOf(rows[header] ?? [], words.column[name])] as const);
  const below = rows.slice(header + 1).map((cells) => rowOf(cells, places));
  const isKept = (row: ReviewRow): boolean => row.key !== undefined || hasAnswer(row);
  const line = rows
    .slice(header + 1)
    .map((cells) => textOf(cells[0]))
    .find((text) => text.startsWith(words.signature.slice(0, signatureStart)));
  return { rows: below.filter(isKept), signed: line === words.signature ? undefined : line };
}

/** `审核人` */
const signatureStart = 3;

/** The last one, where the workbook has several. */
export function earlierReviewIn(sheets: readonly Sheet[], words: ReportWords): EarlierReview | undefined {
  return sheets.flatMap((sheet) => earlierReview(sheet, words) ?? []).at(-1);
}

/** What was decided by what the last one tells: it outlives programs that drop what we keep in the workbook. */
export function explainedIn(sheets: readonly Sheet[], words: ReportWords): readonly Decision[] {
  const { rows = [] } = earlierReviewIn(sheets, words) ?? {};
  return rows.flatMap(({ key, state, reason }) =>
    key !== undefined && reason !== undefined && state === words.state.explained ? [{ fingerprint: key, reason }] : [],
  );
}

/** In how many rows the unit wrote something. */
export function countAnswers({ rows }: EarlierReview): number {
  return rows.filter(hasAnswer).length;
}

/** The sheet as one of ours, so that it is taken away only as long as it is just so. */
export function asAdded({ name, rows }: Sheet): AddedSheet {
  const texts = Array.from(rows, (cells = []) => Array.from(cells, (cell) => ({ text: textOf(cell) })));
  return { name, columnWidths: [], rows: texts, frozenRows: 0 };
}

/** Whether somebody wrote something into the columns for answers. */
export function hasAnswer(row: ReviewRow): boolean {
  return answerColumns.some((name) => row[name] !== undefined);
}

type Cells = readonly (Cell | undefined)[];

function isHeader(cells: Cells, words: ReportWords): boolean {
  return ["severity", "message", ...answerColumns].every((name) =>
    cells.some((cell) => textOf(cell) === words.column[name as ReviewColumn]),
  );
}

function placeOf(header: Cells, heading: string): number {
  return header.findIndex((cell) => textOf(cell) === heading);
}

function rowOf(cells: Cells, places: readonly (readonly [ReviewColumn, number])[]): ReviewRow {
  const filled = places.map(([name, column]) => [name, textOf(cells[column])] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined || isFault(cell.value)) return "";
  return String(cell.value);
}
