/** The genuine library against our small Excel: what is written, and what Excel makes of it. */
import { MAX_PAYLOAD } from "../../src/preview";
import { book } from "../support/book";
import { startExcel } from "../support/officeJs";
import { failure } from "./failing";

function start() {
  const running = startExcel(
    book(`
=== 表一
编码 | 名称 | 金额
208  | 社会保障 | 16.88
=== 表二
合计 | 20
`),
  );
  const [sheet, other] = running.book.sheets;
  if (sheet === undefined || other === undefined) throw new Error("There are two sheets.");
  return { ...running, sheet, other };
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("表一");

test("text that looks like something else becomes it, unless it is told to be text", async () => {
  start();
  await Excel.run(async (context) => {
    const range = first(context).getRange("A1:H1");
    first(context).getRange("H1").numberFormat = [["@"]];
    range.values = [["12.5", "1,234.50", "12.3%", "2026/1/31", "true", "'=1+1", "#N/A", "208"]];
    range.load("values,numberFormat,valueTypes");
    await context.sync();
    expect(range.values[0]).toEqual([12.5, 1234.5, 0.123, 46053, true, "=1+1", "#N/A", "208"]);
    expect(range.numberFormat[0]?.slice(1, 4)).toEqual(["#,##0.00", "0.00%", "yyyy/m/d"]);
    expect(range.valueTypes[0]).toEqual([
      "Double",
      "Double",
      "Double",
      "Double",
      "Boolean",
      "String",
      "Error",
      "String",
    ]);
  });
});

test("null leaves a cell as it is, the empty text empties it, one value fills a range", async () => {
  start();
  await Excel.run(async (context) => {
    const range = first(context).getRange("A2:C2");
    range.values = [[null, "", 17]];
    const filled = first(context).getRange("A3:B4");
    filled.values = "甲" as unknown as string[][];
    range.load("values,valueTypes");
    filled.load("values");
    await context.sync();
    expect(range.values).toEqual([[208, "", 17]]);
    expect(range.valueTypes[0]?.[1]).toBe("Empty");
    expect(filled.values).toEqual([
      ["甲", "甲"],
      ["甲", "甲"],
    ]);
  });
});

test("formulas are kept with their values, and what refers to a changed cell follows it", async () => {
  const { other } = start();
  await Excel.run(async (context) => {
    const sum = first(context).getRange("C3:C4");
    sum.formulas = [["=SUM(C2,1)"], ["=C3*2"]];
    context.workbook.worksheets.getItem("表二").getRange("B1").formulas = [["=表一!C4-ROUND(1/3,2)"]];
    first(context).getRange("C2").values = [[20]];
    sum.load("values,formulas");
    await context.sync();
    expect(sum.values).toEqual([[21], [42]]);
    expect(sum.formulas).toEqual([["=SUM(C2,1)"], ["=C3*2"]]);
  });
  expect(other.content({ row: 0, column: 1 })?.value).toBe(41.67);
});

test("a formula that we cannot calculate has no value once something has changed that it refers to", async () => {
  const { book: workbook, sheet } = start();
  sheet.put(
    { row: 4, column: 0 },
    { ...sheet.cell({ row: 4, column: 0 }), content: { value: 9, formula: "VLOOKUP(A2,A:C,3)" } },
  );
  await Excel.run(async (context) => {
    first(context).getRange("Z99").values = [[1]];
    await context.sync();
    expect(sheet.content({ row: 4, column: 0 })?.value).toBe(9);
    first(context).getRange("C2").values = [[1]];
    await context.sync();
  });
  expect(sheet.content({ row: 4, column: 0 })?.value).toEqual({ kind: "uncalculated" });
  expect([...(workbook.stale.get(sheet) ?? [])]).toEqual([["4,0", 9]]);
});

test("more than 1500 cells are sent in portions by the library, and arrive", async () => {
  const { session, sheet } = start();
  await Excel.run(async (context) => {
    first(context).getRange("A1:D1000").values = Array.from({ length: 1000 }, (_, row) => [row, row, row, row]);
    await context.sync();
  });
  expect(sheet.content({ row: 999, column: 3 })?.value).toBe(999);
  expect(session.roundTrips).toHaveLength(1);
});

test("cells below a merged area keep nothing", async () => {
  const { sheet } = start();
  sheet.merges.push({ top: 4, left: 0, bottom: 4, right: 1 });
  await Excel.run(async (context) => {
    first(context).getRange("A5:B5").values = [["甲", "乙"]];
    await context.sync();
  });
  expect([0, 1].map((column) => sheet.content({ row: 4, column })?.value)).toEqual(["甲", undefined]);
});

test("a protected sheet can be read, not written, formatted or marked; unlocked cells can be written", async () => {
  const { sheet } = start();
  const unlocked = { row: 1, column: 2 };
  sheet.put(unlocked, { content: undefined, style: { ...sheet.cell(unlocked).style, locked: false } });
  sheet.protection = { options: {} };
  const codes = await Promise.all(
    [
      (target: Excel.Worksheet) => (target.getRange("A1").values = [["x"]]),
      (target: Excel.Worksheet) => (target.getRange("A1").numberFormat = [["@"]]),
      (target: Excel.Worksheet) => (target.getRange("A1").format.indentLevel = 1),
      (target: Excel.Worksheet) => target.getRange("A1").conditionalFormats.add("Custom"),
    ].map(async (work) => (await failure((context) => work(first(context)))).code),
  );
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied"]);
  await Excel.run(async (context) => {
    first(context).getRange("C2").values = [[5]];
    const { protection } = first(context);
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    first(context).getRange("A1").values = [["x"]];
    await context.sync();
  });
  expect(sheet.content({ row: 0, column: 0 })?.value).toBe("x");
});

test("looks agree or are null; an indent moves the text to the left", async () => {
  start();
  await Excel.run(async (context) => {
    const range = first(context).getRange("A1:B2");
    range.format.fill.color = "#ffc7ce";
    first(context).getRange("A1").format.font.bold = true;
    first(context).getRange("A2").format.indentLevel = 2;
    first(context).getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load("format/fill/color,format/font/bold,format/indentLevel");
    const indented = first(context).getRange("A2").load("format/horizontalAlignment,format/indentLevel");
    const border = first(context).getRange("A1").format.borders.getItem("EdgeBottom").load("style,weight");
    const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } }, address: true });
    await context.sync();
    expect(range.format.fill.color).toBe("#FFC7CE");
    expect([range.format.font.bold, range.format.indentLevel]).toEqual([null, null]);
    expect([indented.format.horizontalAlignment, indented.format.indentLevel]).toEqual(["Left", 2]);
    expect([border.style, border.weight]).toEqual(["Continuous", "Thin"]);
    expect(cells.value[0]?.[0]?.format?.font?.bold).toBe(true);
    expect(cells.value[1]?.[1]?.address).toBe("表一!B2");
  });
});

test("looks agree where another part of the sheet looks otherwise, and after the only other look is gone", async () => {
  start();
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A9").format.indentLevel = 3;
    const [above, all] = ["A1:B2", "A1:A9"].map((address) => sheet.getRange(address).load("format/indentLevel"));
    await context.sync();
    expect([above?.format.indentLevel, all?.format.indentLevel]).toEqual([0, null]);
    sheet.getRange("A9").format.indentLevel = 0;
    const again = sheet.getRange("A1:A9").load("format/indentLevel");
    await context.sync();
    expect(again.format.indentLevel).toBe(0);
  });
});

test("sheets come, go and change their names under Excel's conditions", async () => {
  const { book: workbook } = start();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("审核意见");
    added.load("id,name,position");
    await context.sync();
    expect([added.name, added.position]).toEqual(["审核意见", 2]);
    added.visibility = "Hidden";
    worksheets.getItem("表二").delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["表一", "visible"],
    ["审核意见", "hidden"],
  ]);
  expect((await failure((context) => context.workbook.worksheets.add("表一"))).code).toBe("ItemAlreadyExists");
  expect((await failure((context) => context.workbook.worksheets.add("表[1]"))).code).toBe("InvalidArgument");
  expect((await failure((context) => first(context).delete())).code).toBe("InvalidOperation");
});

test("a range of a sheet that was deleted is no longer a range", async () => {
  start();
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem("表二").getRange("A1").load("address");
    await context.sync();
    context.workbook.worksheets.getItem("表二").delete();
    await context.sync();
    range.load("values");
  });
  expect(error.code).toBe("InvalidReference");
});

test("settings and custom XML parts are kept in the workbook", async () => {
  const { book: workbook } = start();
  const xml = '<gouji xmlns="urn:gouji">勾稽</gouji>';
  await Excel.run(async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add("gouji", { version: 1, at: new Date(0) });
    const missing = settings.getItemOrNullObject("other");
    const kept = settings.getItem("gouji").load("value");
    customXmlParts.add(xml);
    const part = customXmlParts.getByNamespace("urn:gouji").getOnlyItemOrNullObject();
    const text = part.getXml();
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(kept.value).toEqual({ version: 1, at: new Date(0) });
    expect(text.value).toBe(xml);
    settings.getItem("gouji").delete();
    await context.sync();
  });
  expect(workbook.settings.size).toBe(0);
  expect((await failure((context) => context.workbook.customXmlParts.add("<a>"))).code).toBe("InvalidArgument");
});

test("a batch of more than 5 MB is refused before anything is done, and so is such an answer", async () => {
  const { sheet, session } = start();
  const request = await failure((context) => {
    first(context).getRange("A1").values = [["甲".repeat(MAX_PAYLOAD / 3)]];
  });
  expect(request.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(sheet.content({ row: 0, column: 0 })?.value).toBe("编码");
  expect(session.roundTrips[0]?.requestBytes).toBeGreaterThan(MAX_PAYLOAD);
  const response = await failure((context) => first(context).getRange("A1:Z40000").load("numberFormat"));
  expect(response.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("while a cell is being edited batches are refused, or wait if they are told to", async () => {
  const { session, sheet } = start();
  session.cellEditing = true;
  expect((await failure((context) => first(context).load("name"))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    first(context).getRange("A1").values = [["后来"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sheet.content({ row: 0, column: 0 })?.value).toBe("编码");
  session.cellEditing = false;
  await waiting;
  expect(sheet.content({ row: 0, column: 0 })?.value).toBe("后来");
});

test("a host that fails is told of by the library with the host's code", async () => {
  const { session } = start();
  session.failNext("GeneralException");
  expect((await failure((context) => first(context).load("name"))).code).toBe("GeneralException");
});
