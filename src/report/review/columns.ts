/** The columns of 审核意见, in their order: what was found, what the unit answers, and what a row is known again by. */
import type { ReportWords } from "../../locale";

export type ReviewColumn = keyof ReportWords["column"];

/** Widths in characters. The key is for us, and hidden. */
export const columns = [
  ["number", 6],
  ["severity", 7],
  ["sheet", 14],
  ["table", 20],
  ["cell", 8],
  ["message", 46],
  ["expected", 12],
  ["actual", 12],
  ["difference", 10],
  ["unit", 7],
  ["rule", 13],
  ["basis", 20],
  ["state", 7],
  ["reason", 18],
  ["feedback", 20],
  ["rectified", 20],
  ["key", 0],
] as const satisfies readonly (readonly [ReviewColumn, number])[];

export const messageColumn = columns.findIndex(([name]) => name === "message");

/** Those in which people write. */
export const answerColumns = ["feedback", "rectified"] as const satisfies readonly ReviewColumn[];

/** A row of the sheet, by its columns; what is not named stays blank. */
export type ReviewRow = Readonly<Partial<Record<ReviewColumn, string>>>;
