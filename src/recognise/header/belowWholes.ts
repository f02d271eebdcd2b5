/** Which column one that begins with 其中 is a part of: `一般公共预算 | 其中：上年结转 | 政府性基金 | 其中：上年结转`. */
import { ofWhichWord } from "../../vocabulary";
import { a1, type Position } from "../../workbook";

interface PrintedColumn {
  /** Header texts from the top down, and as they are printed. */
  readonly path: readonly string[];
  readonly texts: readonly string[];
  readonly cells: readonly Position[];
}

/**
 * Gives each such column the path that it would have below the column or group before it. Of a single one behind several nobody
 * knows whether it is a part of the last or of all of them.
 */
export function belowWholes<Column extends PrintedColumn>(
  columns: readonly Column[],
): (Column & { readonly below?: readonly string[] })[] {
  const counts = new Map<string, number>();
  for (const column of columns) {
    if (isListed(column)) counts.set(headOf(column), (counts.get(headOf(column)) ?? 0) + 1);
  }
  if (counts.size === 0) return [...columns];
  let whole: Column | undefined;
  return columns.map((column, at) => {
    if (!isListed(column)) {
      whole = column;
      return column;
    }
    const level = column.cells.length - 1;
    const isLast = !isBeside(columns[at + 1], column, level);
    const isAlone = counts.get(headOf(column)) === 1;
    const text = isBeside(whole, column, level) ? whole?.path[level] : undefined;
    if (text === undefined || (isLast && isAlone)) return column;
    return { ...column, below: [...column.path.slice(0, level), text, ...column.path.slice(level)] };
  });
}

function isListed({ texts }: PrintedColumn): boolean {
  return texts.at(-1)?.startsWith(ofWhichWord) === true;
}

/** What it has in common with those beside it. */
function headOf({ cells }: PrintedColumn): string {
  const head = cells.at(-2);
  return head === undefined ? "" : a1(head);
}

function isBeside(other: PrintedColumn | undefined, { cells }: PrintedColumn, level: number): boolean {
  const [head, own] = [cells[level - 1], other?.cells[level - 1]];
  if (other === undefined || other.cells.length <= level) return false;
  return head === undefined || (own !== undefined && a1(own) === a1(head));
}
