/** The tree that numbering and indentation show: a style of numbering, or a depth, is a level from where it first appears. */
import { cellAt } from "../../workbook";
import { adopt, type DraftRow, type Line } from "./draft";
import { ofWhich, splitOrdinal } from "../../vocabulary";
import { normalise } from "../cells/text";

/** A row with what its label looks like. */
export interface OutlineItem {
  readonly row: DraftRow;
  /** `一、` and `（一）` are two styles, ten blanks and none two depths. */
  readonly style: string;
}

/** A step of a cell's own indent is about as wide as two blanks. */
const indentStep = 2;

/** How far a label is indented, by its cell's format and by blanks: one of full width counts as two of half width, a column as many. */
export function depthAt({ sheet, index }: Line, column: number): number {
  const { value, indent = 0 } = cellAt(sheet, index, column) ?? {};
  if (typeof value !== "string") return 0;
  const [blanks = ""] = /^[\s\u3000]*/u.exec(value) ?? [];
  // A cell may be broken right behind its indent.
  return [...blanks.replace(/[\r\n]/gu, "")].reduce(
    (depth, blank) => depth + (blank === "\u3000" ? 2 : 1),
    indentStep * indent,
  );
}

/** Numbered items go by their numbering, whatever stands before it (`其中：（一）`, further in `（二）`); others by their depth. */
export function styleOf(label: string, depth: number): string {
  const outer = splitOrdinal(normalise(label));
  const { level } = outer.level === ofWhich ? splitOrdinal(outer.text) : outer;
  return level > 0 && level !== ofWhich ? numberedStyle(level) : `indented ${depth}`;
}

export function numberedStyle(level: number): string {
  return `numbered ${level}`;
}

/** Does a number, and not the depth of its label, say where a line belongs? */
export function isNumbered(style: string): boolean {
  return style.startsWith("numbered");
}

/** Levels of a list, the outermost 1: a style that comes for the first time is one level further in than the line before it. */
export class Outline {
  private readonly styles: string[] = [];

  levelOf(style: string): number {
    const known = this.styles.indexOf(style);
    if (known >= 0) this.styles.length = known;
    this.styles.push(style);
    return this.styles.length;
  }

  /** Another list begins. */
  begin(): void {
    this.styles.length = 0;
  }
}

/** Hangs every line below the nearest one above it that is of a level further out; a total closes its list, and another begins. */
export function growOutline(items: readonly OutlineItem[]): void {
  const outline = new Outline();
  const open: DraftRow[] = [];
  for (const { row, style } of items) {
    if (row.kind === "total") outline.begin();
    if (row.kind !== "line") continue;
    open.length = outline.levelOf(style) - 1;
    adopt(open.at(-1), row);
    open.push(row);
  }
}
