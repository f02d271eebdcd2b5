/** What the user selects and changes, as the pane hears of it. */
import { eventsArrived } from "../../support/officeJs";
import { OwnChanges } from "../../../src/hosts/excel/ownChanges";
import { failure, open } from "./open";

const table = "=== 收入\n编码 | 金额\n208 | 16.88\n=== 支出\n合计 | 20";
const a1 = { top: 0, left: 0, bottom: 0, right: 0 };

async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) await eventsArrived();
}

function listening(options?: Parameters<typeof open>[1]) {
  const running = open(table, options);
  const changes: unknown[] = [];
  const stop = running.excel.onChange((change) => changes.push(change));
  return { ...running, changes, stop };
}

test("select shows the sheet and the cell", async () => {
  const { excel, workbook } = open(table);
  await excel.select({ sheet: "支出", row: 0, column: 1 });
  expect(workbook.active.name).toBe("支出");
  expect(workbook.selection).toEqual([{ top: 0, left: 1, bottom: 0, right: 1 }]);
  expect(await excel.selection()).toEqual({ sheet: "支出", area: { top: 0, left: 1, bottom: 0, right: 1 } });
});

test("a hidden sheet cannot be shown, one that is gone neither; both are said", async () => {
  const { excel, sheet } = open(table);
  sheet("支出").visibility = "hidden";
  expect(await failure(excel.select({ sheet: "支出", row: 0, column: 0 }))).toBe("hidden");
  expect(await failure(excel.select({ sheet: "没有", row: 0, column: 0 }))).toBe("gone");
});

test("of several selected areas the first is told, of a whole row all its cells", async () => {
  const { excel, workbook, sheet } = open(table);
  workbook.select(sheet("收入"), [{ top: 1, left: 0, bottom: 1, right: 1 }, a1]);
  expect((await excel.selection()).area).toEqual({ top: 1, left: 0, bottom: 1, right: 1 });
  workbook.select(sheet("收入"), [{ top: 1, left: 0, bottom: 1, right: 16_383 }]);
  expect((await excel.selection()).area).toEqual({ top: 1, left: 0, bottom: 1, right: 16_383 });
});

test("the user's selections are told, also when she goes to another sheet, until nobody listens", async () => {
  const { excel, workbook, sheet } = open(table);
  const selections: unknown[] = [];
  const stop = excel.onSelect((selection) => selections.push(selection));
  await settled();
  workbook.select(sheet("收入"), [{ top: 1, left: 1, bottom: 1, right: 1 }]);
  await settled();
  workbook.activate(sheet("支出"));
  await settled();
  expect(selections).toEqual([
    { sheet: "收入", area: { top: 1, left: 1, bottom: 1, right: 1 } },
    { sheet: "支出", area: a1 },
  ]);
  stop();
  await settled();
  workbook.select(sheet("收入"), [a1]);
  await settled();
  expect(selections).toHaveLength(2);
});

test("of many selections in a row only the last need be told", async () => {
  const { excel, workbook, sheet, session } = open(table);
  const selections: { area: { top: number } }[] = [];
  excel.onSelect((selection) => selections.push(selection));
  await settled();
  const trips = session.roundTrips.length;
  for (let row = 0; row < 50; row++) workbook.select(sheet("收入"), [{ top: row, left: 0, bottom: row, right: 0 }]);
  await settled();
  expect(selections.at(-1)?.area.top).toBe(49);
  expect(session.roundTrips.length - trips).toBeLessThan(4);
});

test("the user's edits are told with sheet and area, until nobody listens", async () => {
  const { workbook, sheet, changes, stop } = listening();
  await settled();
  workbook.write(sheet("收入"), [{ row: 1, column: 1, content: { value: 17 } }]);
  workbook.write(
    sheet("支出"),
    [0, 1, 2].map((row) => ({ row, column: 1, content: { value: row } })),
  );
  await settled();
  expect(changes).toEqual([
    { sheet: "收入", area: { top: 1, left: 1, bottom: 1, right: 1 } },
    { sheet: "支出", area: { top: 0, left: 1, bottom: 2, right: 1 } },
  ]);
  stop();
  await settled();
  workbook.write(sheet("收入"), [{ row: 1, column: 1, content: { value: 18 } }]);
  await settled();
  expect(changes).toHaveLength(2);
});

test("our own writes, undo, marks and added sheets are not told as changes", async () => {
  const { excel, changes } = listening();
  await settled();
  const { undo } = await excel.write([{ sheet: "收入", row: 1, column: 1, before: 16.88, after: 16.98 }]);
  await undo();
  await excel.setMarks([{ sheet: "收入", row: 1, column: 1, tone: "error" }]);
  await excel.addSheet({ name: "审核意见", columnWidths: [10], frozenRows: 1, rows: [[{ text: "审核意见" }]] });
  await settled();
  expect(changes).toEqual([]);
});

test("an edit of the user right after a write of ours is told", async () => {
  const { excel, workbook, sheet, changes } = listening();
  await settled();
  await excel.write([{ sheet: "收入", row: 1, column: 1, before: 16.88, after: 16.98 }]);
  workbook.write(sheet("收入"), [{ row: 1, column: 1, content: { value: 1 } }]);
  await settled();
  expect(changes).toEqual([{ sheet: "收入", area: { top: 1, left: 1, bottom: 1, right: 1 } }]);
});

test("sheets that come, go and are renamed are told, a renamed one under both names", async () => {
  const { workbook, sheet, changes } = listening();
  await settled();
  workbook.addSheet("新表");
  await settled();
  workbook.renameSheet(sheet("新表"), "项目表");
  await settled();
  workbook.deleteSheet(sheet("支出"));
  await settled();
  expect(changes).toEqual([{ sheet: "新表" }, { sheet: "新表" }, { sheet: "项目表" }, { sheet: "支出" }]);
});

test("where Excel tells of no renaming, the next change of the sheet tells both names", async () => {
  const { workbook, sheet, changes } = listening({ excelApi: "1.13" });
  await settled();
  workbook.renameSheet(sheet("收入"), "收入表");
  workbook.write(sheet("收入表"), [{ row: 1, column: 1, content: { value: 17 } }]);
  await settled();
  expect(changes).toEqual([{ sheet: "收入" }, { sheet: "收入表", area: { top: 1, left: 1, bottom: 1, right: 1 } }]);
});

test("a change that is told while the user types into the next cell is not lost", async () => {
  const { workbook, sheet, session, changes } = listening();
  await settled();
  workbook.write(sheet("收入"), [{ row: 1, column: 1, content: { value: 17 } }]);
  session.cellEditing = true;
  await settled();
  expect(changes).toEqual([]);
  session.cellEditing = false;
  await settled();
  expect(changes).toEqual([{ sheet: "收入", area: { top: 1, left: 1, bottom: 1, right: 1 } }]);
});

test("where Excel does not tell who changed a cell, what changes here while we write is taken for ours", async () => {
  const own = new OwnChanges();
  expect(own.isOurs({ source: "Local" })).toBe(false);
  await own.during(() => {
    expect(own.isOurs({ source: "Local" })).toBe(true);
    expect(own.isOurs({ source: "Remote" })).toBe(false);
    expect(own.isOurs({ source: "Local", triggerSource: "Unknown" })).toBe(false);
    return Promise.resolve();
  });
  expect(own.isOurs({ source: "Local" })).toBe(false);
});

test("a listener that fails is told of the next selection all the same", async () => {
  const { excel, workbook, sheet } = open(table);
  const rows: number[] = [];
  excel.onSelect(({ area }) => {
    rows.push(area.top);
    if (rows.length === 1) throw new Error("in the pane");
  });
  await settled();
  for (const row of [1, 2]) {
    workbook.select(sheet("收入"), [{ top: row, left: 0, bottom: row, right: 0 }]);
    await settled();
  }
  expect(rows).toEqual([1, 2]);
});
