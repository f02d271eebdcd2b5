/**
 * Details that repeat the code of the subject above them: `2010602 一般行政管理事务 | | 407.59`, and below it each project in a row that prints the code
 * once more.
 */
import { cellAt } from "../../workbook";
import { addsUp } from "../header/headerMatcher";
import { adopt, type DraftRow } from "./draft";

/** Does a subject stand twice one after the other? */
export function repeatsCodes(rows: readonly DraftRow[]): boolean {
  return runsOf(rows).length > 0;
}

/** Hangs the rows that repeat a code below the first row that prints it. */
export function hangBelowFirst(rows: readonly DraftRow[]): void {
  for (const [first, ...repeated] of runsOf(rows))
    for (const row of repeated) {
      const { parent } = row;
      if (parent !== undefined) parent.children.splice(parent.children.indexOf(row), 1);
      adopt(first, row);
    }
}

/** Rows of one code that stand together, the others with a text where the first has none; a row that is printed twice is the same twice. */
function runsOf(rows: readonly DraftRow[]): readonly (readonly DraftRow[])[] {
  const runs: DraftRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (row.kind === "code" && first?.key === row.key && first.panel === row.panel) run?.push(row);
    else runs.push([row]);
  }
  return runs.filter(
    ([first, ...repeated]) => first !== undefined && repeated.length > 0 && nameDetails(first, repeated),
  );
}

function nameDetails(subject: DraftRow, details: readonly DraftRow[]): boolean {
  const textIn = ({ sheet, index }: DraftRow, column: number): boolean =>
    typeof cellAt(sheet, index, column)?.value === "string";
  return subject.panel.columns.some(
    ({ index, role }) =>
      !addsUp(role) &&
      cellAt(subject.sheet, subject.index, index) === undefined &&
      details.every((row) => textIn(row, index)),
  );
}
