/** Rows that are moved in by their cells' format and not by blanks: as Excel's own button does it. */
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { sheet } from "../support/table";

const table = sheet(
  "表1",
  `绿化养护情况表
   | | 单位：万元
   名目 | 去年 | 今年
   合计 | 30.00 | 60.00
   甲片 | 20.00 | 40.00
   东段 | 15.00 | 10.00
   西段 | 5.00 | 30.00
   乙片 | 10.00 | 20.00`,
);

function indented(steps: readonly number[]): Sheet {
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      cells?.map((cell, column) => {
        const indent = column === 0 ? (steps[row] ?? 0) : 0;
        return cell === undefined || indent === 0 ? cell : { ...cell, indent };
      }),
    ),
  };
}

function parentsOf(on: Sheet): Record<string, string | undefined> {
  const [found] = recognise({ sheets: [on] }).tables;
  return Object.fromEntries((found?.rows ?? []).map(({ name, parent }) => [name, parent?.name]));
}

it("counts a cell's own indent as two blanks a step", () => {
  const byFormat = parentsOf(indented([0, 0, 0, 0, 1, 2, 2, 1]));
  const byBlanks = parentsOf({
    ...table,
    rows: table.rows.map((cells, row) =>
      cells?.map((cell, column) => {
        const blanks = " ".repeat(2 * ([0, 0, 0, 0, 1, 2, 2, 1][row] ?? 0));
        return cell === undefined || column > 0 ? cell : { ...cell, value: `${blanks}${String(cell.value)}` };
      }),
    ),
  });
  expect(byFormat["东段"]).toBe("甲片");
  expect(byFormat).toEqual(byBlanks);
});

it("does not count a line that is broken right behind the indent", () => {
  const steps = [0, 0, 0, 0, 1, 2, 2, 1];
  const broken = (row: number): string => (row === 5 ? "\n" : "");
  const parents = parentsOf({
    ...table,
    rows: table.rows.map((cells, row) =>
      cells?.map((cell, column) => {
        const indent = `${" ".repeat(2 * (steps[row] ?? 0))}${broken(row)}`;
        return cell === undefined || column > 0 ? cell : { ...cell, value: `${indent}${String(cell.value)}` };
      }),
    ),
  });
  expect(parents["东段"]).toBe("甲片");
  expect(parents["西段"]).toBe("甲片");
});
