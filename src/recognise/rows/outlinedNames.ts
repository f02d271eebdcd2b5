/** Names of one column among which numbers or indentation tell heads: `一、政务服务 | 1.综合窗口 | 2.办事大厅`. */
import { adopt, draftRow, Ordinals, type DraftRow } from "./draft";
import { depthAt, Outline, styleOf } from "./outline";

/**
 * Hangs what a column lists below its heads, and these below the organisation above them.
 *
 * @param listed the kind of the rows that are listed; of these only those without a code are looked at
 * @param head what rows with others below them are
 */
export function outlinedNames(
  rows: readonly DraftRow[],
  listed: "project" | "organisation",
  head: "group" | "organisation",
): DraftRow[] {
  const levels = levelsOf(rows, listed);
  const ordinals = new Ordinals();
  const open: DraftRow[] = [];
  let organisation: DraftRow | undefined;
  return rows.map((printed, at) => {
    const level = levels[at];
    if (level === undefined) {
      open.length = 0;
      organisation = printed.kind === "organisation" ? printed : undefined;
      return printed;
    }
    const key = head === "group" ? ordinals.keyOf(`group:${printed.name}`) : printed.key;
    const row = isHeadIn(levels, at) ? draftRow(printed, { kind: head, key, name: printed.name }) : printed;
    open.length = Math.min(open.length, level - 1);
    adopt(open.at(-1) ?? organisation, row);
    open.push(row);
    return row;
  });
}

/** Is any of them a head? */
export function hasOutlinedHeads(rows: readonly DraftRow[], listed: DraftRow["kind"]): boolean {
  const levels = levelsOf(rows, listed);
  return levels.some((_, at) => isHeadIn(levels, at));
}

function isHeadIn(levels: readonly (number | undefined)[], at: number): boolean {
  return (levels[at + 1] ?? 0) > (levels[at] ?? Infinity);
}

function levelsOf(rows: readonly DraftRow[], listed: DraftRow["kind"]): readonly (number | undefined)[] {
  const outline = new Outline();
  return rows.map((row) => {
    if (row.kind === listed && row.code === undefined)
      return outline.levelOf(styleOf(row.name, depthAt(row, row.nameColumn ?? row.keyColumn)));
    outline.begin();
    return undefined;
  });
}
