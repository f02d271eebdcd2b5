/** Tables that stand beside each other on one sheet, each under a title of its own: read as if each had the sheet for itself. */
import { onceFor } from "../../remembered";
import { isTitleLine, tableNumber } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import { isFigure } from "../cells/figure";
import { normalise } from "../cells/text";

/** Columns of a sheet, both counted in. */
interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The sheet itself; or its parts, each with its own cells where they are, where blank columns part tables that all have a title. */
export const besideEachOther = onceFor((sheet: Sheet): readonly Sheet[] => {
  const blocks = titledBlocks(sheet);
  return blocks.length < 2 ? [sheet] : blocks.map((columns) => partOf(sheet, columns));
});

/** What stands right of a blank column without a title above belongs to the table on its left. */
function titledBlocks(sheet: Sheet): readonly Columns[] {
  const titled: Columns[] = [];
  for (const block of filledBlocks(sheet)) {
    const last = titled.at(-1);
    if (last === undefined || hasTitle(sheet, block)) titled.push(block);
    else titled[titled.length - 1] = { left: last.left, right: block.right };
  }
  const [first] = titled;
  return first !== undefined && hasTitle(sheet, first) ? titled : [];
}

/** Runs of columns with nothing blank between them: no cell, and nothing merged over it. */
function filledBlocks({ rows, merges }: Sheet): readonly Columns[] {
  const filled = new Set<number>();
  for (const cells of rows)
    for (const [column, cell] of (cells ?? []).entries()) if (cell !== undefined) filled.add(column);
  for (const { left, right } of merges) for (let column = left; column <= right; column += 1) filled.add(column);
  const blocks: Columns[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last?.right === column - 1) blocks[blocks.length - 1] = { left: last.left, right: column };
    else blocks.push({ left: column, right: column });
  }
  return blocks;
}

/** Does the name of a table stand above the first figure of these columns? */
function hasTitle({ rows }: Sheet, { left, right }: Columns): boolean {
  let isTitled = false;
  for (const cells of rows) {
    const own = cells?.slice(left, right + 1) ?? [];
    if (own.some(isFigure)) return isTitled;
    isTitled ||= own.some((cell) => typeof cell?.value === "string" && namesTable(normalise(cell.value)));
  }
  return false;
}

/** `公开10表` above the last column is the number of a table, and no name of one. */
function namesTable(text: string): boolean {
  return isTitleLine(text) && !tableNumber.test(text);
}

function partOf(sheet: Sheet, { left, right }: Columns): Sheet {
  const isWithin = (column: number): boolean => left <= column && column <= right;
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => cells?.map((cell, column) => (isWithin(column) ? cell : undefined))),
    merges: sheet.merges.filter((area) => isWithin(area.left)),
  };
}
