/** Moving a formula changes its relative references and nothing else. */
import { moveFormula } from "../../../src/hosts/file/ooxml/sharedFormula";

test.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(C5:C9)", 0, 1, "SUM(D5:D9)"],
  ["SUM(C:C)+SUM($C:D)", 5, 1, "SUM(D:D)+SUM($C:E)"],
  ["SUM(3:4)+SUM($3:4)", 1, 7, "SUM(4:5)+SUM($3:5)"],
  ["表6!C5+'预算 A1'!C5", 1, 0, "表6!C6+'预算 A1'!C6"],
  ['"A1 不动"&A1', 1, 0, '"A1 不动"&A2'],
  ["LOG10(A1)+ZZZ2026+率A1+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ZZZ2026+率A1+ATAN2(B2,C2)"],
  ["[1]Sheet1!A1+表[A1]", 1, 0, "[1]Sheet1!A2+表[A1]"],
  ["Sheet1!A1", 1, 0, "Sheet1!A2"],
  ["1E5+1.5*A1%", 1, 0, "1E5+1.5*A2%"],
  ["A1", -1, 0, "A1048576"],
])("%s by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
