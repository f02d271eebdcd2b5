/** What a correction would do: the workbook is read and checked once more with the corrected cells, before anything is offered. */
import { grouped } from "../grouped";
import { onceForEach } from "../remembered";
import { cellAt, type CellEdit, type Sheet, type Workbook } from "../workbook";
import type { Collected, Failed, ToldViolation } from "./collect";

/** All corrections of a workbook together may read so many cells again. */
const mostCells = 200_000;
const mostTimes = 20;

/** An item that the rules told, by what and where: the same before and after cells elsewhere changed. */
export type ItemKey = string;

/** What an equality that fails is recognised by when the workbook is checked again. */
export function keyOfFailed({ rule, equality }: Failed): ItemKey {
  const { row, column } = equality.claim;
  return `${rule.id}|${equality.relation ?? ""}|${row.sheet.name}!${row.index}:${column.index}`;
}

/** What a told violation is recognised by when the workbook is checked again. */
export function keyOfTold({ rule, violation: { relation = "", at } }: ToldViolation): ItemKey {
  return `${rule.id}|${relation}|${at.sheet.name}!${at.row}:${at.column}`;
}

export class Recheck {
  private left: number;
  private readonly most: number;
  private readonly known = new Map<string, ReadonlySet<ItemKey> | undefined>();
  private readonly before: ReadonlyMap<ItemKey, number>;
  private readonly notRun: number;

  /** @param again reads and checks a workbook as this one was */
  constructor(
    private readonly workbook: Workbook,
    before: Collected,
    private readonly again: (corrected: Workbook) => Collected,
    private readonly progress?: (done: number, all: number) => void,
  ) {
    const cells = workbook.sheets.reduce(
      (sum, { rows }) => sum + rows.reduce((count, row) => count + (row?.length ?? 0), 0),
      0,
    );
    this.left = this.most = Math.min(mostTimes, Math.floor(mostCells / Math.max(1, cells)));
    this.before = countsOf(before);
    this.notRun = before.notRun.length;
  }

  get isPossible(): boolean {
    return this.left > 0;
  }

  /**
   * Checks the workbook with the edits.
   *
   * @param moved what formulas make of the edits by themselves
   * @returns the items that are no longer told; undefined where a new one is told, nothing is mended, or too many corrections
   * were tried already
   */
  mends(edits: readonly CellEdit[], moved: readonly CellEdit[] = []): ReadonlySet<ItemKey> | undefined {
    const name = JSON.stringify([edits, moved]);
    if (this.known.has(name) || !this.isPossible) return this.known.get(name);
    this.progress?.(this.most - this.left, this.most);
    this.left -= 1;
    const mended = this.tried(edits, moved);
    this.known.set(name, mended);
    return mended;
  }

  private tried(edits: readonly CellEdit[], moved: readonly CellEdit[]): ReadonlySet<ItemKey> | undefined {
    const collected = this.again(withEdits(this.workbook, [...edits, ...moved]));
    if (collected.notRun.length > this.notRun) return undefined;
    const after = countsOf(collected);
    const isMore = (key: ItemKey): boolean => (after.get(key) ?? 0) > (this.before.get(key) ?? 0);
    const { failed, residues, told } = collected;
    if (told.some((item) => isMore(keyOfTold(item)))) return undefined;
    if ([...failed, ...residues].some((item) => isMore(keyOfFailed(item)) && !isCalculated(item))) return undefined;
    const mended = [...this.before].filter(([key, count]) => (after.get(key) ?? 0) < count);
    return mended.length === 0 ? undefined : new Set(mended.map(([key]) => key));
  }
}

/** A formula is calculated anew once its figures are corrected: what it still says here is no mistake of the correction. */
function isCalculated({ equality }: Failed): boolean {
  const { row, column } = equality.claim;
  return cellAt(row.sheet, row.index, column.index)?.formula !== undefined;
}

function countsOf({ failed, residues, told }: Collected): Map<ItemKey, number> {
  const counts = new Map<ItemKey, number>();
  for (const key of [...failed.map(keyOfFailed), ...residues.map(keyOfFailed), ...told.map(keyOfTold)])
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The workbook as it would be; formats stay. */
export function withEdits(workbook: Workbook, edits: readonly CellEdit[]): Workbook {
  const bySheet = grouped(edits, ({ sheet }) => sheet);
  return {
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : corrected(sheet, own);
    }),
  };
}

/** The same object for the same correction: after an edit elsewhere a sheet is corrected as before, and what was read of it is known. */
const corrected = onceForEach(
  (edits: readonly CellEdit[]) => JSON.stringify(edits),
  (sheet: Sheet, edits): Sheet => {
    const rows = [...sheet.rows];
    for (const { row, column, after } of edits) {
      const cells = [...(rows[row] ?? [])];
      const format = cells[column]?.format ?? "General";
      cells[column] = after === null ? undefined : { value: after, format };
      rows[row] = cells;
    }
    return { ...sheet, rows };
  },
  mostTimes,
);
