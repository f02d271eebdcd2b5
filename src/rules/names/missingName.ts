/** 有编码没有名称。 */
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { isReliable, type Catalogue } from "../../catalogue";
import { defineRule, holds, type Check, type Violation } from "../../contract/rule";
import { rightName } from "../../readings/codes/editionWords";
import type { Occurrence } from "../../readings/codes/codedCells";
import { withWholeName } from "../../readings/codes/continuedName";
import { placeOfName, printedCodes, type PrintedCode } from "../../readings/codes/printedCodes";
import { listed, tableName } from "../../readings/wording";
import type { Table } from "../../recognise";
import { a1, cellAt, type Sheet } from "../../workbook";
import { filledIn } from "./nameEdits";

export const missingName = defineRule({
  id: "missing-name",
  severity: "warning",
  docs: {
    title: "缺科目名称",
    why: "填了编码，名称栏却是空的。公开表应当编码、名称齐全；目录里有这个编码的，可以直接填上。",
    basis: "部门预算、决算公开表式",
    causes: "只录了编码，没有带出名称。",
    mend: "点“填科目名称”由编码带出，或照目录补填。",
    example: {
      good: "2210201 住房公积金",
      bad: "2210201（名称空白）",
      drawn: drawnExpenditure("20805 | 行政事业单位养老支出→ | 16.88 | 16.88 |"),
    },
  },
  *check({ tables }, catalogue) {
    for (const table of tables) {
      const codes = printedCodes(table);
      const merged = mergedRows();
      const missing = codes.flatMap((printed) =>
        nameless(withWholeName(catalogue, printed), merged).map((at) => violation(catalogue, printed, at)),
      );
      if (missing.length === 0 && codes.length > 0) yield holds;
      yield* missing;
    }
  },
});

type MergedRows = (sheet: Sheet, column: number) => ReadonlySet<number>;

/** Where the cell that should hold the name is blank. A cell in a merged area shows what the area's first cell holds. */
function nameless({ name, occurrences }: PrintedCode, merged: MergedRows): Occurrence[] {
  if (name !== "") return [];
  return occurrences.filter(
    ({ row: { sheet, index }, codeColumns, nameColumn: column }) =>
      column !== undefined &&
      !codeColumns.includes(column) &&
      cellAt(sheet, index, column) === undefined &&
      !merged(sheet, column).has(index),
  );
}

/** The rows in which a column's cells belong to merged areas; gathered for the columns that are asked for. */
function mergedRows(): MergedRows {
  const byColumn = new Map<string, Set<number>>();
  return (sheet, column) => {
    const key = `${sheet.name}/${column}`;
    let rows = byColumn.get(key);
    if (rows !== undefined) return rows;
    byColumn.set(key, (rows = new Set()));
    for (const { top, bottom, left, right } of sheet.merges) {
      if (left > column || right < column) continue;
      for (let row = top; row <= bottom; row += 1) rows.add(row);
    }
    return rows;
  };
}

function violation(catalogue: Catalogue, printed: PrintedCode, at: Occurrence): Check {
  const { table, kind, code } = printed;
  const [entry, ...others] = catalogue.names(kind, code, table.year);
  const fix = entry !== undefined && isReliable(entry) ? filledIn(at, entry) : undefined;
  const hint = entry === undefined || others.length > 0 ? "请补填名称。" : `${rightName(catalogue, entry, table)}。`;
  return {
    kind: "violation",
    at: placeOfName(table, at),
    message: `${tableName(table)}第${at.row.index + 1}行填了编码${code}，没有名称。${hint}`,
    ...(entry !== undefined && { expected: entry.name }),
    ...(fix !== undefined && { fix: [fix] }),
    together: { key: [table.sheet.name, tableName(table)].join("/"), message: (all) => manyMessage(table, all) },
  };
}

function manyMessage(table: Table, all: readonly Violation[]): string {
  const filled = all.filter(({ fix }) => fix !== undefined).length;
  const advice =
    filled === all.length ? "请按目录补填。" : filled === 0 ? "请补填名称。" : `请补填名称，其中${filled}处目录中有。`;
  return `${tableName(table)}有${all.length}行填了编码，没有名称（${listed(all.map(({ at }) => a1(at)))}）。${advice}`;
}
