/** The genuine library against our small Excel: what can be read, when, and what it says where it cannot. */
import { book } from "../support/book";
import { startExcel } from "../support/officeJs";
import { failure } from "./failing";

const sheets = book(`
=== 表一
编码 | 名称 | 金额
208  | 社会保障 | 16.88
=== 表 二
合计 | 20
`);

function start(options = {}) {
  return startExcel(sheets, options);
}

test("a property that was not loaded cannot be read", async () => {
  start();
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem("表一").getRange("A1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["编码"]]);
    expect(range.text).toBe("never reached");
  });
  expect(error.code).toBe("PropertyNotLoaded");
});

test("a whole workbook is read in one round trip, through collections, members and their parts", async () => {
  const { session } = start();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/visibility,items/protection/protected");
    const used = worksheets.getItem("表一").getUsedRangeOrNullObject(true);
    used.load("values,valueTypes,numberFormat,text,address,rowIndex,columnCount,hasSpill");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["表一", "表 二"]);
    expect(worksheets.items[1]?.position).toBe(1);
    expect(worksheets.items[0]?.protection.protected).toBe(false);
    expect(used.valueTypes[1]).toEqual(["Double", "String", "Double"]);
    expect(used.address).toBe("表一!A1:C2");
    expect(used.text[1]?.[2]).toBe("16.88");
    expect(used.hasSpill).toBe(false);
  });
  expect(session.roundTrips).toHaveLength(1);
});

test("load options may be a list, an object, and ask for everything", async () => {
  start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表 二");
    sheet.load({ name: true, visibility: true });
    const range = sheet.getRange("A1:B1").load(["values", "format/fill/color"]);
    const all = sheet.getRange("A1");
    all.load();
    context.workbook.worksheets.load({ name: true, $top: 1 });
    await context.sync();
    expect([sheet.name, sheet.visibility]).toEqual(["表 二", "Visible"]);
    expect(range.format.fill.color).toBe("#FFFFFF");
    expect(all.address).toBe("'表 二'!A1");
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["表一"]);
  });
});

test("the members of a loaded collection can be used on", async () => {
  start();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("values"));
    await context.sync();
    expect(ranges.map(({ values }) => values[0]?.[0])).toEqual(["编码", "合计"]);
  });
});

test("what does not exist is an error, or a null object where that was asked for", async () => {
  start();
  const error = await failure((context) => context.workbook.worksheets.getItem("表三"));
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("表三");
    const range = sheet.getUsedRangeOrNullObject();
    range.load("values");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test("a null object cannot be written to", async () => {
  start();
  const error = await failure((context) => {
    context.workbook.worksheets.getItemOrNullObject("表三").name = "表四";
  });
  expect(error.code).toBe("ItemNotFound");
});

test("isNullObject is not known before sync", async () => {
  start();
  const error = await failure((context) => {
    expect(context.workbook.worksheets.getItemOrNullObject("表一").isNullObject).toBe(false);
  });
  expect(error.code).toBe("PropertyNotLoaded");
});

test.each([
  ["getRange", (sheet: Excel.Worksheet) => sheet.getRange("表一 A1")],
  ["getRange", (sheet: Excel.Worksheet) => sheet.getRange("A0")],
  ["getRangeByIndexes", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)],
  ["getRangeByIndexes", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ["load", (sheet: Excel.Worksheet) => sheet.load("colour")],
])("%s with a wrong argument is an invalid argument", async (_, call) => {
  start();
  const error = await failure((context) => call(context.workbook.worksheets.getItem("表一")));
  expect(error.code).toBe("InvalidArgument");
});

test("members that are not answered fail aloud", async () => {
  start();
  const error = await failure((context) => context.workbook.worksheets.getItem("表一").charts.load("items"));
  expect(error.code).toBe("ApiNotFound");
});

test("members newer than the host claims to have are refused by the library itself", async () => {
  start({ excelApi: "1.8" });
  const error = await failure((context) => context.workbook.worksheets.getItem("表一").getRanges("A1,B2"));
  expect(error.code).toBe("ApiNotFound");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
});

test("an error ends the batch, and what was done before it stays done", async () => {
  const { book: workbook } = start();
  const error = await failure((context) => {
    const sheet = context.workbook.worksheets.getItem("表一");
    sheet.getRange("A1").values = [["一"]];
    sheet.getRange("A2:B2").values = [["二"]];
    sheet.getRange("A3").values = [["三"]];
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.statement).toContain("values");
  const [sheet] = workbook.sheets;
  expect(sheet?.content({ row: 0, column: 0 })?.value).toBe("一");
  expect(sheet?.content({ row: 2, column: 0 })).toBeUndefined();
});

test("a range lives on in its run, and is let go of at its end", async () => {
  const { session } = start();
  let range: Excel.Range | undefined;
  await Excel.run(async (context) => {
    range = context.workbook.worksheets.getItem("表一").getRange("A1:B2").getCell(1, 1);
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["社会保障"]]);
    expect(session.keptObjects).toBeGreaterThan(0);
  });
  expect(session.keptObjects).toBe(0);
  expect(session.roundTrips).toHaveLength(2);
  expect(() => range?.load("text")).toThrow("object path");
});

test("a sheet stays the same sheet when it is renamed", async () => {
  start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表一");
    await context.sync();
    sheet.name = "总表";
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("总表");
  });
});

test("ranges answer other ranges", async () => {
  start();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表一").getRange("B2:C5");
    const others = [
      range.getCell(0, 1),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(0, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("A9"),
      range.getIntersectionOrNullObject("C1:D3"),
    ].map((other) => other.load("address"));
    const none = range.getIntersectionOrNullObject("E1");
    await context.sync();
    expect(others.map(({ address }) => address.replace("表一!", ""))).toEqual([
      "C2",
      "C5",
      "A3:B6",
      "B2:D5",
      "2:5",
      "B:C",
      "A2:C9",
      "C2:C3",
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test("used ranges with and without looks, and of an empty sheet", async () => {
  start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表一");
    sheet.getRange("F1048576").format.fill.color = "yellow";
    const empty = context.workbook.worksheets.add("空");
    const [values, all] = [true, false].map((valuesOnly) => sheet.getUsedRange(valuesOnly).load("address"));
    const none = empty.getUsedRangeOrNullObject();
    const corner = empty.getUsedRange().load("address");
    await context.sync();
    expect(values?.address).toBe("表一!A1:C2");
    expect(all?.address).toBe("表一!A:F");
    expect(none.isNullObject).toBe(true);
    expect(corner.address).toBe("空!A1");
  });
});

test("cells of a whole column cannot be listed", async () => {
  start();
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("表一").getRange("A:A").load("values,isEntireColumn,cellCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect([column.isEntireColumn, column.cellCount]).toEqual([true, 1_048_576]);
  });
});

test("hidden rows, merged and special cells, spills", async () => {
  const { book: workbook } = start();
  const [model] = workbook.sheets;
  model?.hiddenRows.add(1);
  model?.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  model?.spills.push({ top: 0, left: 2, bottom: 1, right: 2 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表一");
    const range = sheet.getRange("A1:C3").load("rowHidden,hasSpill");
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const merged = range.getMergedAreasOrNullObject().load("address,areas/items/address");
    const numbers = range.getSpecialCellsOrNullObject("Constants", "Numbers").load("address");
    const formulas = range.getSpecialCellsOrNullObject("Formulas");
    const spilling = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address");
    const spilled = sheet.getRange("C2").getSpillingToRangeOrNullObject();
    await context.sync();
    expect([range.rowHidden, range.hasSpill]).toEqual([null, null]);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(merged.address).toBe("表一!A1:B1");
    expect(merged.areas.items[0]?.address).toBe("表一!A1:B1");
    expect(numbers.address).toBe("表一!A2,表一!C2");
    expect(spilling.address).toBe("表一!C1:C2");
    expect([formulas.isNullObject, spilled.isNullObject]).toEqual([true, true]);
  });
});

test("tables and names lead to their ranges", async () => {
  const { book: workbook } = start();
  const [model] = workbook.sheets;
  model?.tables.push({
    id: "1",
    name: "表格1",
    area: { top: 0, left: 0, bottom: 1, right: 2 },
    showHeaders: true,
    showTotals: false,
  });
  workbook.names.push({ name: "总额", formula: "=表一!$C$2", visible: true });
  await Excel.run(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name,count");
    const body = tables.getItem("表格1").getDataBodyRange().load("address");
    const named = names.getItem("总额").getRange().load("values");
    const touched = context.workbook.worksheets.getItem("表一").getRange("A1").getTables(false).load("items/name");
    await context.sync();
    expect(tables.items.map(({ name }) => name)).toEqual(["表格1"]);
    expect([body.address, named.values[0]?.[0], touched.items.length]).toEqual(["表一!A2:C2", 16.88, 1]);
  });
});
