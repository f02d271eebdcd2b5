/** The genuine library against our small Excel: what it tells of by itself. */
import { book } from "../support/book";
import { eventsArrived, startExcel } from "../support/officeJs";

function start() {
  const running = startExcel(book(`=== 表一\n编码 | 金额\n208 | 16.88\n=== 表二\n合计 | 20\n`));
  const [sheet, other] = running.book.sheets;
  if (sheet === undefined || other === undefined) throw new Error("There are two sheets.");
  return { ...running, sheet, other };
}

const value = (row: number, column: number, content: string | number) => ({ row, column, content: { value: content } });

test("an edit by the user is told with its place, its values and that it was not ours", async () => {
  const { book: workbook, sheet } = start();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    await context.sync();
  });
  workbook.write(sheet, [value(1, 1, 20)]);
  await eventsArrived();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    worksheetId: sheet.id,
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    details: { valueBefore: 16.88, valueAfter: 20, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  });
});

test("an edit of ours is told as ours, of several cells without values", async () => {
  start();
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    await context.sync();
    context.workbook.worksheets.getItem("表一").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    expect(told).toHaveLength(0);
  });
  await eventsArrived();
  expect(told.map(({ address, triggerSource, details }) => [address, triggerSource, details])).toEqual([
    ["A1:B2", "ThisLocalAddin", undefined],
  ]);
});

test("a handler of one sheet hears of that sheet only, and of nothing once it is removed", async () => {
  const { book: workbook, sheet, other } = start();
  const told: string[] = [];
  let handle: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("表一");
    target.load("id");
    handle = target.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
  });
  workbook.write(sheet, [value(0, 0, "甲")]);
  workbook.write(other, [value(0, 1, 21)]);
  await eventsArrived();
  expect(told).toEqual(["A1"]);
  if (handle === undefined) throw new Error("There is a handle.");
  await Excel.run(handle.context, async (context) => {
    handle?.remove();
    await context.sync();
  });
  workbook.write(sheet, [value(0, 0, "乙")]);
  await eventsArrived();
  expect(told).toEqual(["A1"]);
});

test("an event leads to its range", async () => {
  const { book: workbook, sheet } = start();
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        told.push(range.address);
      });
    });
    await context.sync();
  });
  workbook.write(sheet, [value(1, 1, 20)]);
  await eventsArrived();
  expect(told).toEqual(["表一!B2"]);
});

test("enableEvents switches them off", async () => {
  const { book: workbook, sheet } = start();
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  workbook.write(sheet, [value(0, 0, "甲")]);
  await eventsArrived();
  expect(told).toEqual([]);
});

test("the selection is told, and read after it", async () => {
  const { book: workbook, sheet } = start();
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async ({ workbook: { context: inner } }) => {
      const range = inner.workbook.getSelectedRange().load("address");
      await inner.sync();
      told.push(range.address);
    });
    await context.sync();
  });
  workbook.select(sheet, [{ top: 1, left: 0, bottom: 1, right: 1 }]);
  await eventsArrived();
  expect(told).toEqual(["表一!A2:B2"]);
});

test("selecting a range brings its sheet into view; several areas are no single range", async () => {
  const { book: workbook, other } = start();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(worksheetId));
    context.workbook.worksheets.getItem("表二").getRange("B1").select();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([active.name, cell.address]).toEqual(["表二", "表二!B1"]);
  });
  await eventsArrived();
  expect(seen).toEqual([other.id]);
  workbook.select(other, [
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 2, left: 0, bottom: 2, right: 0 },
  ]);
  await Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(["表二!A1,表二!A3", 2]);
    const single = context.workbook.getSelectedRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidSelection" });
    expect(single.isNullObject).toBeUndefined();
  }).catch((error: OfficeExtension.Error) => expect(error.code).toBe("PropertyNotLoaded"));
});

test("sheets that come, go and are renamed are told of", async () => {
  const { book: workbook, other } = start();
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void told.push(type));
    worksheets.onDeleted.add(async ({ type }) => void told.push(type));
    await context.sync();
  });
  workbook.addSheet("表三");
  workbook.deleteSheet(other);
  await eventsArrived();
  expect(told).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
});
