/** The texts of a header as they lie on the sheet: which cell reaches over which columns, and the path above each column. */
import { ofWhichWord } from "../../vocabulary";
import { cellAt, type Position, type Sheet } from "../../workbook";
import { lastMergedColumn, mergeAt } from "../cells/mergedAreas";
import { normaliseHeader, withoutLetters } from "../cells/text";
import { belowWholes } from "./belowWholes";
import { withoutPeriod, type TimelessColumn } from "./timeless";

export interface HeaderColumn {
  readonly index: number;
  /** Normalised header texts from the top down, each once: `["基本支出", "人员经费"]`. */
  readonly path: readonly string[];
  /** As printed, for people: `基本支出 / 人员经费`. */
  readonly title: string;
  /** All header texts above as printed, with units and years: `采购金额合计（万元）`. */
  readonly printed: string;
  /** The same, one by one: a text may have strokes of its own. */
  readonly texts: readonly string[];
  /** Where the lowest of these texts stands: columns under one cell have it in common. */
  readonly cell: Position;
  /** The header cells that the path was read from, from the top down: columns under one cell are of one group. */
  readonly cells: readonly Position[];
  readonly timeless: TimelessColumn;
  /** The 其中 over it and its neighbours: `预算总额 | 其中[工资奖金 | 设备购置]`. It says how they belong together, and is none of their words. */
  readonly ofWhich?: Position;
  /** The path below what it is a part of: `一般公共预算 | 其中：上年结转` as one below the other. */
  readonly below?: readonly string[];
}

/** Cells of a line that is a row of the table too: only these belong to the header. */
export interface SharedRow {
  readonly row: number;
  readonly columns: ReadonlySet<number>;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The line below `bottom`, where some of its cells are the header's still: `合计 | | 5.00 | 合计 | 基本支出 | 项目支出`. */
  readonly shared: SharedRow | undefined;
}

/** Headers with remarks in them are this long at most; what goes on says nothing of a column, and takes time to search for words. */
const longestHeader = 500;

/** What covers a cell of a header, and what reaches from there over a blank on its right. */
interface Cover {
  readonly cell: Position | undefined;
  readonly reaching: Position | undefined;
}

/** More than a header has, with every line that may be its last. */
const mostLines = 64;

export class HeaderGrid {
  private readonly covers = new Map<string, Cover[]>();

  /** @param read what of a text tells columns apart */
  constructor(
    readonly sheet: Sheet,
    private readonly read: (text: string) => string = normaliseHeader,
  ) {}

  textAt(row: number, column: number): string {
    const value = cellAt(this.sheet, row, column)?.value;
    return typeof value === "string" ? this.read(value.slice(0, longestHeader)) : "";
  }

  /** Does the header cell reach over the column to its right, by a merge or because nothing stands there but below? */
  spans(row: number, column: number, lowest: number): boolean {
    const merge = mergeAt(this.sheet, row, column);
    if (merge !== undefined && merge.right > merge.left) return true;
    if (this.isRepeated(row, column, lowest)) return true;
    if (merge !== undefined) return false;
    return (
      this.textAt(row, column + 1) === "" &&
      mergeAt(this.sheet, row, column + 1) === undefined &&
      this.hasTextBelow(row, column, lowest) &&
      this.hasTextBelow(row, column + 1, lowest)
    );
  }

  /**
   * Is the nearest header text above one that reaches over several columns?
   *
   * @param lowest the last line that says over which: that of the cell itself, or one below it
   */
  isUnderSpan(top: number, row: number, column: number, lowest = row): boolean {
    for (let above = row - 1; above >= top; above -= 1) {
      const merge = mergeAt(this.sheet, above, column);
      if (merge !== undefined) return merge.right > merge.left;
      if (this.textAt(above, column) !== "") return this.spans(above, column, lowest);
      if (this.groupCell(above, column, lowest) !== undefined) return true;
    }
    return false;
  }

  /** Does a text stand over the cell, in one of the header's lines above it? */
  hasTextAbove(top: number, row: number, column: number): boolean {
    for (let above = row - 1; above >= top; above -= 1) {
      const merge = mergeAt(this.sheet, above, column);
      if (this.textAt(merge?.top ?? above, merge?.left ?? column) !== "") return true;
    }
    return false;
  }

  /** @param shared the line below `bottom` of which some cells are the header's */
  columnPaths(top: number, bottom: number, shared?: SharedRow): HeaderColumn[] {
    let width = lastMergedColumn(this.sheet, top, bottom) + 1;
    for (let row = top; row <= bottom; row += 1) width = Math.max(width, this.sheet.rows[row]?.length ?? 0);
    const columns: HeaderColumn[] = [];
    for (let index = 0; index < width; index += 1) {
      const lowest = shared?.columns.has(index) === true ? shared.row : bottom;
      const column = this.columnPath(index, top, lowest);
      if (column !== undefined) columns.push(column);
    }
    return belowWholes(columns);
  }

  private columnPath(index: number, top: number, bottom: number): HeaderColumn | undefined {
    const path: string[] = [];
    const printed: string[] = [];
    const cells: Position[] = [];
    let ofWhich: Position | undefined;
    for (let row = top; row <= bottom; row += 1) {
      const cell = this.groupCell(row, index, bottom);
      const text = cell === undefined ? "" : this.textAt(cell.row, cell.column);
      if (cell !== undefined && text === ofWhichWord) ofWhich = cell;
      if (cell === undefined || text === path[path.length - 1] || text === ofWhichWord) continue;
      path.push(text);
      printed.push(this.printedAt(cell.row, cell.column));
      cells.push(cell);
    }
    const cell = cells.at(-1);
    if (cell === undefined) return undefined;
    const timeless = withoutPeriod(path, printed, cells);
    const title = path.join("/");
    const column = { index, path, title, printed: printed.join("/"), texts: printed, cell, cells, timeless };
    return ofWhich === undefined ? column : { ...column, ofWhich };
  }

  /** Is the text printed in the next cell again, as merged cells that come apart have it? Something stands below both of them. */
  private isRepeated(row: number, column: number, lowest: number): boolean {
    return this.goesOn(row, column, lowest) || this.goesOn(row, column + 1, lowest);
  }

  /** Does the cell repeat the text that reaches over the column on its left? */
  private goesOn(row: number, column: number, lowest: number): boolean {
    if (column === 0 || this.textAt(row, column) === "" || !this.hasTextBelow(row, column, lowest)) return false;
    const merge = mergeAt(this.sheet, row, column - 1);
    return (
      // 2023年预算数 and 2024年预算数 beside it are two headers, though the year is no part of what is meant.
      this.printedAt(row, merge?.left ?? column - 1) === this.printedAt(row, column) &&
      (merge === undefined || merge.bottom === row) &&
      this.hasTextBelow(row, column - 1, lowest)
    );
  }

  private printedAt(row: number, column: number): string {
    return withoutLetters(String(cellAt(this.sheet, row, column)?.value ?? "").slice(0, longestHeader));
  }

  private hasTextBelow(row: number, column: number, lowest: number): boolean {
    for (let lower = row + 1; lower <= lowest; lower += 1) if (this.textAt(lower, column) !== "") return true;
    return false;
  }

  /** The header cell that covers a cell: itself, its merge's, or the nearest to the left that reaches over it. */
  private groupCell(row: number, column: number, lowest: number): Position | undefined {
    const known = this.coversOf(row, lowest);
    for (let at = known.length; at <= column; at += 1) known.push(this.coverOf(row, at, lowest, known.at(-1)));
    return known[column]?.cell;
  }

  /** What is known of a line, from its first column on. */
  private coversOf(row: number, lowest: number): Cover[] {
    const key = `${row} ${lowest}`;
    let known = this.covers.get(key);
    if (known === undefined) {
      // A header's lines are asked for again and again, and those before it never.
      if (this.covers.size >= mostLines) this.covers.clear();
      this.covers.set(key, (known = []));
    }
    return known;
  }

  /** @param before the same of the column on the left, so that thousands of columns are gone through once */
  private coverOf(row: number, column: number, lowest: number, before: Cover | undefined): Cover {
    const own = { row, column };
    const isAboveText = this.hasTextBelow(row, column, lowest);
    if (this.textAt(row, column) !== "")
      return {
        cell: this.goesOn(row, column, lowest) ? before?.cell : own,
        reaching: isAboveText ? own : undefined,
      };
    const merge = mergeAt(this.sheet, row, column);
    // Without merges a blank belongs to the group on its left if something stands below both of them.
    const reaching = isAboveText && merge === undefined ? before?.reaching : undefined;
    if (merge === undefined) return { cell: reaching, reaching };
    const isBlank = this.textAt(merge.top, merge.left) === "";
    return { cell: isBlank ? undefined : { row: merge.top, column: merge.left }, reaching };
  }
}
