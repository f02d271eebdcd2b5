/** The formulas that our small Excel calculates, and those that it leaves alone. */
import { parseAddress, parseFormula, referencesIn } from "../../src/preview";
import { a1Area } from "../../src/workbook";
import type { CellValue } from "../../src/workbook";

const cells: Readonly<Record<string, readonly CellValue[]>> = {
  A1: [1],
  "A1:A3": [1, "二", 0.2],
  B1: ["12.5"],
  C1: ["文字"],
  D1: [{ kind: "error", code: "#N/A" }],
  E1: [],
  F1: [{ kind: "uncalculated" }],
};

/** By the text of the area: `A1:A3`. */
function calculated(formula: string): CellValue | undefined {
  return parseFormula(formula)?.evaluate(({ area }) => {
    const found = Object.entries(cells).find(
      ([address]) => JSON.stringify(parseAddress(address)?.areas[0]) === JSON.stringify(area),
    );
    return found?.[1] ?? [];
  });
}

test.each<[string, CellValue]>([
  ["1+2*3-4/2", 5],
  ["-(1+2)*3", -9],
  ["0.1+0.2", 0.3],
  ["A1+B1", 13.5],
  ["SUM(A1:A3)", 1.2],
  ["SUM(A1:A3,10,$A$1)", 12.2],
  ["SUM(E1)", 0],
  ["E1+1", 1],
  ["ROUND(2.345,2)", 2.35],
  ["ROUND(1234,-2)", 1200],
  ["ABS(A1-3)", 2],
  ["50%*A1", 0.5],
  ["'收支 总表'!A1+预算01表!A1", 2],
  ["A1/0", { kind: "error", code: "#DIV/0!" }],
  ["A1+C1", { kind: "error", code: "#VALUE!" }],
  ["SUM(D1,1)", { kind: "error", code: "#N/A" }],
  ["SUM(F1,1)", { kind: "uncalculated" }],
  ["1+F1", { kind: "uncalculated" }],
])("%s", (formula, value) => {
  expect(calculated(formula)).toEqual(value);
});

test.each(["IF(A1>0,1,2)", "VLOOKUP(A1,A:C,3)", "A1&B1", "SUM(A1:A3", "名称+1", "A1:A3 B1", "{1,2}", "[1]表!A1", ""])(
  "%s is not understood",
  (formula) => {
    expect(parseFormula(formula)).toBeUndefined();
  },
);

test.each([
  "(".repeat(4000) + "1" + ")".repeat(4000),
  "SUM(".repeat(65) + "1" + ")".repeat(65),
  "1" + "+1".repeat(16_000),
])("what Excel would not take, as a file may hold it, is not understood either: %#", (formula) =>
  expect(parseFormula(formula)).toBeUndefined(),
);

test.each<[string, string[] | undefined]>([
  ["IF(A1>0,\"支出 B9\",'收支 总表'!B2:$C$3)", ["A1", "收支 总表!B2:C3"]],
  ["VLOOKUP(A1,表2!A:C,3,FALSE)", ["A1", "表2!A1:C1048576"]],
  ["IFERROR(LOG10(A1),#N/A)", ["A1"]],
  ["INDIRECT(A1)", undefined],
  ["名称+A1", undefined],
  ["[1]表!A1", undefined],
])("%s refers to %j", (formula, expected) => {
  const shown = referencesIn(formula)?.map(
    ({ sheet, area }) => `${sheet === undefined ? "" : `${sheet}!`}${a1Area(area)}`,
  );
  expect(shown).toEqual(expected);
});
