/** Formulas follow rows and columns that come or go, as Excel's do. */
import { shiftedFormula } from "../../src/preview";

const change = (kind: "insert" | "delete", at: number, count: number, axis: "rows" | "columns" = "rows") => ({
  sheet: "表1",
  shift: { axis, kind, at, count },
});

test.each([
  ["SUM(A3:A9)", "SUM(A3:A11)"],
  ["A5+$B$6*A4", "A7+$B$8*A4"],
  ["SUM(A:A,2:5,$6:$7)", "SUM(A:A,2:7,$8:$9)"],
  ["SUM(表1!C5:D5)+'表1'!E1", "SUM(表1!C7:D7)+'表1'!E1"],
  ["表2!A5+'表 3'!A5", "表2!A5+'表 3'!A5"],
  ['IF(A5="A5","表1!A9",B5)', 'IF(A7="A5","表1!A9",B7)'],
  ["[1]表1!A5+'[1]表1'!A5+'C:\\[a.xlsx]表1'!A5", "[1]表1!A5+'[1]表1'!A5+'C:\\[a.xlsx]表1'!A5"],
  ["SUM(表1:表3!A5)", "SUM(表1:表3!A5)"],
  ["LOG10(A5)+XYZ100+合计5+A5_x", "LOG10(A7)+XYZ100+合计5+A5_x"],
  ["SUM(明细[[#This Row],[A5]])", "SUM(明细[[#This Row],[A5]])"],
  ["A1048576", "#REF!"],
  ["SUM(A9:A1048576)", "SUM(A11:A1048576)"],
])("two rows in front of row 5: %s", (before, after) => {
  expect(shiftedFormula(before, change("insert", 4, 2), { home: "表1" }).text).toBe(after);
});

test.each([
  ["A5+A6+A7", "#REF!+#REF!+A5"],
  ["SUM(A3:A9)", "SUM(A3:A7)"],
  ["SUM(A5:A9)", "SUM(A5:A7)"],
  ["SUM(A2:A6)", "SUM(A2:A4)"],
  ["SUM(A5:A6)", "SUM(#REF!)"],
  ["表1!A5", "表1!#REF!"],
  ["SUM(5:6)", "SUM(#REF!)"],
])("rows 5 and 6 go: %s", (before, after) => {
  expect(shiftedFormula(before, change("delete", 4, 2), { home: "表1" }).text).toBe(after);
});

test("columns", () => {
  const { text } = shiftedFormula("SUM(B2:D2)+A1+C:C+3:3", change("insert", 2, 1, "columns"), { home: "表1" });
  expect(text).toBe("SUM(B2:E2)+A1+D:D+3:3");
});

test("in a name only fixed references move", () => {
  const names = { home: "", onlyFixed: true };
  expect(shiftedFormula("表1!$A$1:$H$40,表1!A9", change("insert", 4, 1), names).text).toBe("表1!$A$1:$H$41,表1!A9");
});
