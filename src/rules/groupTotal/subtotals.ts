/** 小计 among the lines of a section: which of the lines it may add up. */
import type { FormPart, Row } from "../../recognise";

export interface Subtotal {
  readonly row: Row;
  /** The lines of its block; where a block begins with lines that belong to no 小计, fewer of them. */
  readonly blocks: readonly (readonly Row[])[];
}

/** A 小计 stands below its lines; where the section begins with one, all stand above theirs. */
export function subtotalsIn({ rows }: FormPart): Subtotal[] {
  const lines = rows.filter(({ kind }) => kind === "line" || kind === "group");
  const isAbove = lines[0]?.kind === "group";
  const found: Subtotal[] = [];
  let block: Row[] = [];
  let last: Row | undefined;
  const close = (row: Row | undefined): void => {
    if (row !== undefined && block.length > 0) found.push({ row, blocks: portions(block, isAbove) });
    block = [];
  };
  for (const row of lines) {
    if (row.kind === "line") block.push(row);
    else close(isAbove ? last : row);
    if (row.kind === "group") last = row;
  }
  if (isAbove) close(last);
  return found;
}

/** All of the lines, and those next to the 小计, as many as the longest blocks that people print have. */
function portions(lines: readonly Row[], isAbove: boolean): (readonly Row[])[] {
  const counts = lines.slice(0, mostLines).map((_, left) => lines.length - left);
  return counts.map((count) => (isAbove ? lines.slice(0, count) : lines.slice(-count)));
}

const mostLines = 20;
