/** Where the keys lead. */
import { Axis, cursorOf, type Ground, moved, ROWS, selected } from "../../../src/preview";
import { a1, a1Area } from "../../../src/workbook";
import { areaOf, sheetOf } from "./sheets";

const sheet = sheetOf("题|||\n一|1||x\n二|2||\n三|3||\n||||\n计|6||", ["A1:D1"]);
const ground: Ground = {
  sheet,
  rows: new Axis(120, 15, new Map(), new Set([3])),
  columns: new Axis(26, 54, new Map(), new Set()),
  page: 10,
};

/** `Control+Shift+ArrowDown` as Playwright writes keys. */
function press(from: string, keys: string): { active: string; area: string } | undefined {
  const parts = keys.split("+");
  const key = { key: parts.at(-1) ?? "", shift: parts.includes("Shift"), ctrl: parts.includes("Control") };
  const cursor = moved(cursorOf(areaOf(from)), key, ground);
  return cursor && { active: a1(cursor.active), area: a1Area(selected(cursor, sheet)) };
}

test.each([
  ["B2", "ArrowDown", "B3"],
  ["B3", "ArrowDown", "B5"],
  ["B2", "ArrowRight", "C2"],
  ["A2", "ArrowLeft", "A2"],
  ["B2", "Enter", "B3"],
  ["B3", "Shift+Enter", "B2"],
  ["B2", "Tab", "C2"],
  ["B2", "Shift+Tab", "A2"],
  ["C5", "Home", "A5"],
  ["C5", "Control+Home", "A1"],
  ["A1", "Control+End", "D6"],
  ["A2", "PageDown", "A13"],
  ["A30", "PageUp", "A20"],
])("from %s, %s leads to %s", (from, keys, to) => {
  expect(press(from, keys)?.active).toBe(to);
});

test.each([
  ["into a merged area: to its first cell, all of it selected", "C2", "ArrowUp", "A1", "A1:D1"],
  ["out of a merged area at its other side", "A1", "ArrowRight", "E1", "E1"],
  ["with Shift: more is selected, the active cell stays", "B2", "Shift+ArrowDown", "B2", "B2:B3"],
])("%s", (_, from, keys, active, area) => {
  expect(press(from, keys)).toEqual({ active, area });
});

test.each([
  ["the end of the filled cells", "B2", "Control+ArrowDown", "B3"],
  ["the next filled cell over blanks", "B5", "Control+ArrowDown", "B6"],
  ["the last used row where nothing follows", "D2", "Control+ArrowDown", "D6"],
  ["the next filled cell to the right", "B2", "Control+ArrowRight", "D2"],
])("Control and an arrow lead to %s", (_, from, keys, to) => {
  // The fourth row is hidden, so that the filled run goes on from B3 to B5, which is blank.
  expect(press(from, keys)?.active).toBe(to);
});

test("other keys leave the cursor where it is", () => {
  expect(press("B2", "x")).toBeUndefined();
  expect(press("B2", "End")).toBeUndefined();
});

test("a whole column is not widened by the title that is merged over it", () => {
  const column = { active: { row: 0, column: 2 }, corner: { row: ROWS - 1, column: 2 } };
  expect(selected(column, sheet)).toEqual({ top: 0, left: 2, bottom: ROWS - 1, right: 2 });
});
