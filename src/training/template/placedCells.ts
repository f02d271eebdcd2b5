/** Where the cells of a form stand: line by line from the left, around those that reach down from above. */
import type { StyledFormCell, FormRows } from "./style";

export interface Placed {
  readonly cell: StyledFormCell;
  /** Counted from the first line of the form. */
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** Where the cells of a form stand: each in the first free column that no cell above reaches into. */
export function placedCells({ lines }: FormRows): readonly Placed[] {
  const taken = new Set<string>();
  return lines.flatMap((line, row) => {
    let column = 0;
    return line.map((cell): Placed => {
      while (taken.has(`${String(row)},${String(column)}`)) column += 1;
      const { across = 1, down = 1 } = cell;
      const placed = { cell, row, column, across, down };
      for (let below = row; below < row + down; below += 1)
        for (let at = column; at < column + across; at += 1) taken.add(`${String(below)},${String(at)}`);
      column += across;
      return placed;
    });
  });
}
