/** A worksheet of ours, appended whole or not at all. */
import type { AddedSheet } from "../../../src/workbook";
import { headerFill } from "../../../src/hosts/addedSheet/looks";
import { toneColours, webColour } from "../../../src/hosts/marks/tones";
import { review } from "../file/marking";
import { eventsArrived } from "../../support/officeJs";
import { failure, open } from "./open";

const table = "=== 表'1\n编码 | 金额\n208 | 16.88";

test("texts, widths, looks, links and frozen rows", async () => {
  const { excel, workbook, sheet, at } = open(table);
  expect(await excel.addSheet(review)).toBe("审核意见");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["表'1", "审核意见"]);
  const added = sheet("审核意见");
  expect(added.frozen).toEqual({ rows: 2, columns: 0 });
  expect([0, 1].map((column) => added.columnWidths.get(column))).toEqual([39.75, 243.75]);
  const style = (row: number, column: number) => added.cell({ row, column }).style;
  expect(style(0, 0)).toMatchObject({ wrap: false, font: { bold: true, size: 16 } });
  expect(style(1, 1)).toMatchObject({ wrap: true, vertical: "Top", fill: webColour(headerFill), font: { bold: true } });
  expect(style(2, 0)).toMatchObject({
    fill: webColour(toneColours.error.fill),
    font: { color: webColour(toneColours.error.text) },
  });
  expect(at("审核意见", 2, 0)).toBe("1");
  expect([...added.hyperlinks.values()]).toEqual([expect.objectContaining({ documentReference: "'表''1'!B2" })]);
});

test("rows are as high as what is wrapped in them, and no higher", async () => {
  const { excel, sheet } = open(table);
  const long = "一般公共预算支出表的合计不等于所列各类之和".repeat(4);
  await excel.addSheet({
    name: "意见",
    columnWidths: [20, 0],
    rows: [[{ text: "短" }], [{ text: long }, { text: long }]],
    frozenRows: 0,
  });
  const { rowHeights } = sheet("意见");
  expect(rowHeights.has(0)).toBe(false);
  expect(rowHeights.get(1)).toBeGreaterThan(8 * 14);
  expect(rowHeights.get(1)).toBeLessThan(12 * 17);
});

test("text is text whatever it starts with", async () => {
  const { excel, at } = open(table);
  await excel.addSheet(review);
  expect(at("审核意见", 2, 1)).toBe('=HYPERLINK("http://x","点我")');
  expect([0, 1, 2, 3].map((column) => at("审核意见", 3, column))).toEqual([
    "+cmd|' /C calc'!A0",
    "@SUM(A1)\u0000\u0007 <&\"'> _x0041_\n第二行",
    undefined,
    "-1",
  ]);
});

test("a text too long for a cell is cut", async () => {
  const { excel, at } = open(table);
  await excel.addSheet({ ...review, rows: [[{ text: "长".repeat(40_000) }]] });
  expect(String(at("审核意见", 0, 0))).toHaveLength(32_767);
});

test("takes the nearest free name", async () => {
  const { excel } = open("=== 审核意见\n1\n=== 审核意见 (2)\n2");
  expect(await excel.addSheet(review)).toBe("审核意见 (3)");
  expect(await excel.addSheet({ ...review, name: "收入/支出[1]" })).toBe("收入 支出 1");
});

test("an empty sheet is a sheet", async () => {
  const { excel, workbook } = open(table);
  await excel.addSheet({ name: "空", columnWidths: [], frozenRows: 0, rows: [] });
  expect(workbook.sheets).toHaveLength(2);
});

function long(rows: number): AddedSheet {
  const line = [
    { text: "1" },
    { text: "C12", link: { sheet: "表'1", cell: "B2" } },
    { text: "卫生健康支出不等于下级合计".repeat(20) },
  ];
  return { name: "审核意见", columnWidths: [6, 9, 60], frozenRows: 0, rows: Array.from({ length: rows }, () => line) };
}

test("three round trips; thousands of rows take more, none of them near 5 MB", async () => {
  const few = open(table);
  await few.excel.addSheet(long(50));
  expect(few.session.roundTrips).toHaveLength(3);
  const many = open(table);
  await many.excel.addSheet(long(5_000));
  expect(many.at("审核意见", 4_999, 1)).toBe("C12");
  expect(Math.max(...many.session.roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(4 * 1024 * 1024);
});

test("where Excel fails in the middle there is no half of a sheet", async () => {
  const { excel, whole, workbook } = open(table);
  const before = whole();
  const stop = workbook.listen((change) => {
    if (change.kind === "added") change.sheet.protection = { options: {} };
  });
  expect(await failure(excel.addSheet(review))).toBe("accessDenied");
  stop();
  expect(whole()).toBe(before);
});

describe("given another name", () => {
  test("has it, and nobody is told", async () => {
    const { excel, workbook } = open(table);
    const name = await excel.addSheet(review);
    const told: unknown[] = [];
    const stop = excel.onChange((change) => told.push(change));
    await eventsArrived();
    expect(await excel.renameSheet(name, "另一份")).toBe("另一份");
    await eventsArrived();
    expect(workbook.sheets.map((one) => one.name)).toEqual(["表'1", "另一份"]);
    expect(told).toEqual([]);
    stop();
  });

  test("keeps its own where another sheet has that, and where it is gone", async () => {
    const { excel, workbook } = open(table);
    const name = await excel.addSheet(review);
    expect(await excel.renameSheet(name, "表'1")).toBe(name);
    expect(await excel.renameSheet("没有这张表", "另一份")).toBe("没有这张表");
    expect(workbook.sheets.map((one) => one.name)).toEqual(["表'1", name]);
  });
});

describe("taken away again", () => {
  test("is the sheet as it was added, and nobody is told", async () => {
    const { excel, workbook } = open(table);
    const name = await excel.addSheet(review);
    const told: unknown[] = [];
    const stop = excel.onChange((change) => told.push(change));
    await eventsArrived();
    expect(await excel.removeSheet(name, review)).toBe("removed");
    await eventsArrived();
    expect(workbook.sheets.map((one) => one.name)).toEqual(["表'1"]);
    expect(told).toEqual([]);
    stop();
  });

  test("is none in which somebody has written, and none that is gone", async () => {
    const { excel, workbook, sheet } = open(table);
    const name = await excel.addSheet(review);
    workbook.write(sheet(name), [{ row: 40, column: 1, content: { value: "已改" } }]);
    expect(await excel.removeSheet(name, review)).toBe("changed");
    expect(workbook.sheets).toHaveLength(2);
    expect(await excel.removeSheet("没有这张表", review)).toBe("gone");
  });
});
