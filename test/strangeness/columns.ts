/** Columns in another order, and columns more. */
import type { Sheet } from "../../src/workbook";
import { normalise } from "../../src/workbook";
import { rearrange, span, widthOf } from "../support/rearrange";
import { addedCell, leafAbove, taggedAt, type Shape } from "./tagged";
import {
  onTables,
  pick,
  shuffled,
  textIn,
  withCellAt,
  withColumns,
  type Random,
  type Transformation,
} from "./transformation";
import { pseudoWords } from "./words";

/** Columns of amounts side by side. */
function amountRuns({ columns }: Shape): number[][] {
  const runs: number[][] = [];
  for (const { index, role } of columns) {
    if (role !== "amount") continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

function isMergedAcross({ sheet, body }: Shape, run: readonly number[]): boolean {
  return sheet.merges.some(
    ({ top, left, right }) =>
      right > left && body.includes(top) && run.some((column) => column >= left && column <= right),
  );
}

/** Groups of the header with all below them change places, and within a group its columns. */
function reordered(shape: Shape, random: Random): Sheet | undefined {
  const { sheet, header } = shape;
  const isPart = (column: number): boolean =>
    span(header.top, header.bottom).some((row) => /其中/u.test(textIn(sheet.rows[row]?.[column])));
  const order = span(0, widthOf(sheet) - 1);
  for (const run of amountRuns(shape)) {
    if (run.some(isPart) || isMergedAcross(shape, run)) continue;
    const moved = inGroups(shape, header.top, run, random);
    run.forEach((column, position) => {
      order[column] = moved[position] ?? column;
    });
  }
  return order.every((column, position) => column === position) ? undefined : rearrange(sheet, undefined, order);
}

function inGroups(shape: Shape, row: number, columns: readonly number[], random: Random): number[] {
  if (row > shape.header.bottom || columns.length < 2) return [...columns];
  const groups: number[][] = [];
  for (const column of columns) {
    const begins = beginsAt(shape, row, column);
    if (begins || groups.length === 0) groups.push([column]);
    else groups.at(-1)?.push(column);
  }
  // Where the group's text stands over its first column only, that one must stay the first.
  const isMovable = (group: readonly number[]): boolean =>
    shape.sheet.merges.some(
      ({ top, left, right }) => top <= row && left === group[0] && right === group.at(-1) && top >= shape.header.top,
    );
  return shuffled(random, groups).flatMap((group) =>
    isMovable(group) ? inGroups(shape, row + 1, group, random) : group,
  );
}

/** Does a header cell begin at this column, one that reaches down from above included? */
function beginsAt({ sheet, header }: Shape, row: number, column: number): boolean {
  if (taggedAt(sheet, row, column) !== undefined) return true;
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (area !== undefined) return area.left === column;
  return row > header.top && taggedAt(sheet, row - 1, column) !== undefined;
}

/** At the left end, the right end, or where amounts begin: never within a group of the header. */
function gapOf({ sheet, columns, header }: Shape, random: Random): number {
  const isFree = (at: number): boolean =>
    !sheet.merges.some(({ top, left, right }) => top >= header.top && left < at && at <= right);
  const gaps = columns
    .filter(({ role }, position) => role === "amount" && columns[position - 1]?.role !== "amount")
    .map(({ index }) => index)
    .filter(isFree);
  return pick(random, [0, widthOf(sheet), ...gaps]) ?? 0;
}

function withColumn(
  shape: Shape,
  at: number,
  title: string | undefined,
  valueOf: (position: number) => string | number | undefined,
): Sheet | undefined {
  const { sheet, table, header, body, repeated } = shape;
  if (repeated.length > 0) return undefined;
  let changed = withColumns(sheet, at);
  if (title !== undefined) {
    changed = withCellAt(changed, header.top, at, addedCell(title, { table, part: "header", role: "other" }));
    if (header.bottom > header.top && sheet.merges.length > 0)
      changed = {
        ...changed,
        merges: [...changed.merges, { top: header.top, left: at, bottom: header.bottom, right: at }],
      };
  }
  body.forEach((row, position) => {
    const value = valueOf(position);
    if (value !== undefined)
      changed = withCellAt(changed, row, at, addedCell(value, { table, part: "body", role: "other" }));
  });
  return changed;
}

export const columnChanges: readonly Transformation[] = [
  onTables("amount columns in another order", reordered),
  onTables("a blank column", (shape, random) => withColumns(shape.sheet, gapOf(shape, random))),
  onTables("blank columns between all columns", ({ sheet, columns, header }) => {
    if (sheet.merges.some(({ top, left, right }) => top > header.bottom && right > left)) return undefined;
    return columns
      .toReversed()
      .reduce((changed, { index }) => (index === 0 ? changed : withColumns(changed, index)), sheet);
  }),
  onTables("序号 on the left", (shape) =>
    normalise(textIn(leafAbove(shape.sheet, shape.header, 0))) === "序号"
      ? undefined
      : withColumn(shape, 0, "序号", (position) => position + 1),
  ),
  onTables("备注 on the right", (shape) => withColumn(shape, widthOf(shape.sheet), "备注", () => undefined)),
  onTables("备注 with texts on the right", (shape, random) => {
    const wordFor = pseudoWords(random);
    return withColumn(shape, widthOf(shape.sheet), "备注", (position) =>
      position % 3 === 1 ? wordFor("已核对") : undefined,
    );
  }),
  onTables("a column of texts under a word that occurs nowhere", (shape, random) => {
    const wordFor = pseudoWords(random);
    return withColumn(shape, gapOf(shape, random), wordFor("经办"), (position) =>
      wordFor(`第${"甲乙丙丁"[position % 4] ?? ""}组`),
    );
  }),
];
