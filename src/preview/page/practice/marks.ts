/** What a trainee has marked as wrong, and where it stands in the workbook: on its 练习答卷, which can be handed in. */
import { a1, type Position } from "../../../workbook";
import type { Book } from "../../excel";

export interface MarkedCell {
  readonly sheet: string;
  readonly cell: string;
  /** What should stand there; empty where she only points at it. */
  readonly expected: string;
}

export function isMarked(marks: readonly MarkedCell[], sheet: string, position: Position): boolean {
  return marks.some((mark) => mark.sheet === sheet && mark.cell === a1(position));
}

/** Below title, name, instructions and headings. */
const FIRST_LINE = 4;

/** @param lines how many were written before: those that are left over become blank */
export function writeMarks(book: Book, answerSheet: string, marks: readonly MarkedCell[], lines: number): void {
  const sheet = book.sheetNamed(answerSheet);
  if (sheet === undefined) return;
  const cells = Array.from({ length: Math.max(marks.length, lines) }, (_, line) => {
    const { sheet = "", cell = "", expected = "" } = marks[line] ?? {};
    return [sheet, cell, expected].map((value, column) => ({
      row: FIRST_LINE + line,
      column: column + 1,
      content: value === "" ? undefined : { value },
    }));
  });
  book.write(sheet, cells.flat());
}
