/** The cells that a trainee changed in the practice workbook. */
import type { Workbook } from "../../../workbook";
import { contentsOf, type AnswerKey, type KeyContent, type KeyPlace } from "../key";

export interface ChangedCell extends KeyPlace {
  readonly to: KeyContent | null;
}

export interface ChangedCells {
  readonly changes: readonly ChangedCell[];
  /** Sheets in which so much differs that rows or columns must have moved: nothing of them is counted. */
  readonly moved: readonly string[];
  /** Sheets of the practice workbook that are gone. */
  readonly gone: readonly string[];
}

/** Nobody corrects more cells of one sheet, and more than a third of it, one by one. */
const mostCorrected = 30;

/** The cells that a trainee changed since the practice was handed out, and the sheets that are gone or had lines moved. */
export function changesIn({ sheets }: Workbook, { handedOut }: AnswerKey): ChangedCells {
  const changes: ChangedCell[] = [];
  const moved: string[] = [];
  const gone: string[] = [];
  for (const [name, before] of Object.entries(handedOut)) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) {
      gone.push(name);
      continue;
    }
    const own = [...changesOf(name, before, contentsOf(sheet))];
    const isMoved = own.length > mostCorrected && own.length * 3 > Object.keys(before).length;
    if (isMoved) moved.push(name);
    else changes.push(...own);
  }
  return { changes, moved, gone };
}

function* changesOf(
  sheet: string,
  before: Readonly<Record<string, KeyContent>>,
  after: Readonly<Record<string, KeyContent>>,
): Iterable<ChangedCell> {
  for (const cell of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const to = after[cell] ?? null;
    // An emptied cell may stay behind as an empty text.
    if ((before[cell] ?? null) !== (to === "" ? null : to)) yield { sheet, cell, to };
  }
}
