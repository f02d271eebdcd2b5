/** Writing into cells: only where they still hold what was seen, text as text, all or nothing, and back again. */
import type { CellEdit } from "../../../src/workbook";
import { restyled } from "../../../src/preview";
import { failure, open } from "./open";

const table = `
  === 支出
  编码 | 名称 | 金额
  208  |      | 16.88
  210  |      | 3
  === 其他
  甲 | 1
`;

function edit(
  row: number,
  column: number,
  before: CellEdit["before"],
  after: CellEdit["after"],
  sheet = "支出",
): CellEdit {
  return { sheet, row, column, before, after };
}

test("fills blanks and replaces what is still there", async () => {
  const { excel, at } = open(table);
  const written = await excel.write([
    edit(1, 1, null, "社会保障和就业支出"),
    edit(2, 1, null, "卫生健康支出"),
    edit(1, 2, 16.88, 16.98),
    edit(0, 1, 1, null, "其他"),
  ]);
  expect(written).toMatchObject({ written: 4, refused: [] });
  expect([at("支出", 1, 1), at("支出", 2, 1), at("支出", 1, 2), at("其他", 0, 1)]).toEqual([
    "社会保障和就业支出",
    "卫生健康支出",
    16.98,
    undefined,
  ]);
});

test("what was changed meanwhile stays, and is told; the rest is written", async () => {
  const { excel, at } = open(table);
  const written = await excel.write([edit(1, 2, 16.87, 20), edit(1, 0, null, "x"), edit(2, 1, null, "卫生健康支出")]);
  expect(written.written).toBe(1);
  expect(written.refused).toEqual([
    { sheet: "支出", row: 1, column: 2, reason: "changed" },
    { sheet: "支出", row: 1, column: 0, reason: "changed" },
  ]);
  expect(at("支出", 1, 2)).toBe(16.88);
});

test("a number is not the text that looks like it, and a formula with nothing to show is not a blank cell", async () => {
  const { excel, sheet } = open(table);
  sheet("支出").put(
    { row: 1, column: 1 },
    { content: { value: "", formula: 'IF(1,"")' }, style: sheet("支出").cell({ row: 0, column: 0 }).style },
  );
  const { refused } = await excel.write([edit(1, 0, "208", "x"), edit(1, 1, null, "名称")]);
  expect(refused.map(({ reason }) => reason)).toEqual(["changed", "changed"]);
});

test("locked cells of a protected sheet are refused, unlocked ones are written", async () => {
  const { excel, sheet, at } = open(table);
  const { style } = sheet("支出").cell({ row: 2, column: 1 });
  sheet("支出").put({ row: 2, column: 1 }, { content: undefined, style: restyled(style, { locked: false }) });
  sheet("支出").protection = { options: {} };
  const written = await excel.write([edit(1, 1, null, "甲"), edit(2, 1, null, "乙"), edit(0, 1, 1, 2, "其他")]);
  expect(written).toMatchObject({ written: 2, refused: [{ sheet: "支出", row: 1, column: 1, reason: "protected" }] });
  expect([at("支出", 2, 1), at("其他", 0, 1)]).toEqual(["乙", 2]);
});

test("cells covered by a merged area are refused, its first cell is written", async () => {
  const { excel, sheet, at } = open(table);
  sheet("支出").merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
  const written = await excel.write([edit(1, 1, null, "甲"), edit(2, 1, null, "乙")]);
  expect(written).toMatchObject({ written: 1, refused: [{ row: 2, column: 1, reason: "merged" }] });
  expect(at("支出", 1, 1)).toBe("甲");
});

test("cells that an array formula fills are refused", async () => {
  const { excel, sheet } = open(table);
  sheet("支出").spills.push({ top: 1, left: 2, bottom: 2, right: 2 });
  expect((await excel.write([edit(1, 2, 16.88, 1), edit(2, 2, 3, 1)])).refused.map(({ reason }) => reason)).toEqual([
    "spilled",
    "spilled",
  ]);
});

test("of a column that an array formula fills in part the other cells are written, for one round trip more", async () => {
  const { excel, sheet, session, at } = open(table);
  sheet("支出").spills.push({ top: 2, left: 2, bottom: 3, right: 2 });
  const written = await excel.write([edit(1, 2, 16.88, 1), edit(2, 2, 3, 1)]);
  expect(written).toMatchObject({ written: 1, refused: [{ row: 2, column: 2, reason: "spilled" }] });
  expect(at("支出", 1, 2)).toBe(1);
  expect(session.roundTrips).toHaveLength(5);
});

test("a sheet that is gone is told", async () => {
  const { excel } = open(table);
  expect((await excel.write([edit(0, 0, null, "x", "没有")])).refused).toEqual([
    { sheet: "没有", row: 0, column: 0, reason: "gone" },
  ]);
});

test.each([
  "=SUM(A1)",
  "+86",
  "-",
  "@甲",
  "0201",
  "2026",
  "12%",
  "1-2",
  "TRUE",
  "'甲",
  "#N/A",
  "２０８",
  "＝A1",
  "  208",
  "1,190.89",
  "2026-01-01",
  "二〇二六年",
])("%s is written as text, and the cell keeps its format", async (text) => {
  const { excel, at, sheet } = open(table);
  const { style } = sheet("支出").cell({ row: 1, column: 1 });
  expect((await excel.write([edit(1, 1, null, text)])).written).toBe(1);
  expect(at("支出", 1, 1)).toBe(text);
  expect(sheet("支出").cell({ row: 1, column: 1 }).style).toEqual(style);
});

test("plain names are written without an apostrophe, indented ones keep their blanks", async () => {
  const { excel, at } = open(table);
  const values = jest.spyOn(Excel.Range.prototype, "formulas", "set");
  await excel.write([edit(1, 1, null, "　　社会保障和就业支出"), edit(2, 1, null, "“三公”经费")]);
  expect(values.mock.calls).toEqual([[[["　　社会保障和就业支出"], ["“三公”经费"]]]]);
  expect(at("支出", 1, 1)).toBe("　　社会保障和就业支出");
  values.mockRestore();
});

test("into a cell formatted as text a text goes as it is, a number makes it a number again", async () => {
  const { excel, at, sheet } = open(table);
  const style = restyled(sheet("支出").cell({ row: 1, column: 1 }).style, { numberFormat: "@" });
  sheet("支出").put({ row: 1, column: 1 }, { content: undefined, style });
  sheet("支出").put({ row: 2, column: 1 }, { content: { value: "193.36" }, style });
  const { undo } = await excel.write([edit(1, 1, null, "=0201"), edit(2, 1, "193.36", 193.26)]);
  expect([at("支出", 1, 1), at("支出", 2, 1)]).toEqual(["=0201", 193.26]);
  const formats = () => [1, 2].map((row) => sheet("支出").cell({ row, column: 1 }).style.numberFormat);
  expect(formats()).toEqual(["@", "General"]);
  await undo();
  expect([at("支出", 1, 1), at("支出", 2, 1)]).toEqual([undefined, "193.36"]);
  expect(formats()).toEqual(["@", "@"]);
});

test("undo brings back values, formulas and blanks, and can itself be undone", async () => {
  const { excel, at, sheet, whole } = open(table);
  sheet("支出").put(
    { row: 2, column: 2 },
    { content: { value: 20, formula: "C2+3.12" }, style: sheet("支出").cell({ row: 2, column: 2 }).style },
  );
  const before = whole();
  const { undo } = await excel.write([edit(1, 1, null, "0201"), edit(1, 2, 16.88, 16.98), edit(2, 2, 20, 21)]);
  const after = whole();
  const undone = await undo();
  expect(undone).toMatchObject({ written: 3, refused: [] });
  expect(whole()).toBe(before);
  expect(at("支出", 2, 2)).toBe("=C2+3.12");
  await undone.undo();
  expect(whole()).toBe(after);
});

test("undo leaves alone what somebody has changed since", async () => {
  const { excel, at, workbook, sheet } = open(table);
  const { undo } = await excel.write([edit(1, 1, null, "甲"), edit(2, 1, null, "乙")]);
  workbook.write(sheet("支出"), [{ row: 1, column: 1, content: { value: "丙" } }]);
  expect(await undo()).toMatchObject({ written: 1, refused: [{ row: 1, column: 1, reason: "changed" }] });
  expect([at("支出", 1, 1), at("支出", 2, 1)]).toEqual(["丙", undefined]);
});

test("undo does not take an equal value that is a formula now for its own", async () => {
  const { excel, at, workbook, sheet } = open(table);
  const { undo } = await excel.write([edit(1, 2, 16.88, 3)]);
  workbook.write(sheet("支出"), [{ row: 1, column: 2, content: { value: 3, formula: "C3" } }]);
  expect((await undo()).refused).toMatchObject([{ reason: "changed" }]);
  expect(at("支出", 1, 2)).toBe("=C3");
});

test("where Excel fails in the middle of the batch the workbook is as it was", async () => {
  const { excel, whole, breakAt } = open(table);
  const before = whole();
  breakAt("支出", 2, 1);
  expect(await failure(excel.write([edit(1, 1, null, "甲"), edit(2, 1, null, "乙"), edit(0, 1, 1, 2, "其他")]))).toBe(
    "unexpected",
  );
  expect(whole()).toBe(before);
});

test("where Excel fails between a format and its value, the format comes back too", async () => {
  const { excel, whole, sheet } = open(table);
  const style = restyled(sheet("支出").cell({ row: 2, column: 1 }).style, { numberFormat: "@" });
  sheet("支出").put({ row: 2, column: 1 }, { content: { value: "3" }, style });
  const before = whole();
  let puts = 0;
  const put = sheet("支出").put.bind(sheet("支出"));
  sheet("支出").put = (place, cell) => {
    puts += 1;
    if (puts === 2) throw Object.assign(new RangeError(), {});
    put(place, cell);
  };
  expect(await failure(excel.write([edit(2, 1, "3", 3)]))).toBe("unexpected");
  expect(whole()).toBe(before);
});

test.each([1, 500])("%i cells take four round trips", async (count) => {
  const { excel, session, at } = open("=== 表\n甲");
  const edits = Array.from({ length: count }, (_, row) => edit(row + 1, 3, null, `名称${row}`, "表"));
  expect((await excel.write(edits)).written).toBe(count);
  expect(session.roundTrips).toHaveLength(4);
  expect(at("表", count, 3)).toBe(`名称${count - 1}`);
});

test("thousands of cells go in several requests, far from 5 MB, with progress; stopped in between nothing is left", async () => {
  const { excel, session, whole } = open("=== 表\n甲");
  const edits = Array.from({ length: 2_500 }, (_, row) => edit(row + 1, 3, null, "名称", "表"));
  const before = whole();
  const stop = new AbortController();
  expect(await failure(excel.write(edits, { signal: stop.signal, progress: () => stop.abort() }))).toBe("cancelled");
  expect(whole()).toBe(before);
  expect((await excel.write(edits)).written).toBe(2_500);
  expect(Math.max(...session.roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024 * 0.5);
});

test("one undo step where Excel has them, no such option where it has not", async () => {
  const run = jest.spyOn(Excel, "run");
  await open(table, { excelApi: "1.20" }).excel.write([edit(1, 1, null, "甲")]);
  expect(run.mock.lastCall?.[0]).toEqual({ mergeUndoGroup: true });
  await open(table, { excelApi: "1.19" }).excel.write([edit(1, 1, null, "甲")]);
  expect(run.mock.lastCall?.[0]).toEqual({});
  run.mockRestore();
});

test("nothing to write is no change", async () => {
  const { excel, whole } = open(table);
  const before = whole();
  expect(await excel.write([])).toMatchObject({ written: 0, refused: [] });
  expect(whole()).toBe(before);
});
