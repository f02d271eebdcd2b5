/** The genuine library against our small Excel: conditional formats, which our marks are. */
import { applies } from "../../src/preview";
import { book } from "../support/book";
import { startExcel } from "../support/officeJs";
import { failure } from "./failing";

const MARK = '=N("gouji:error")=0';

function start() {
  const running = startExcel(book(`=== 表一\n编码 | 金额\n208 | 16.88\n`));
  const [sheet] = running.book.sheets;
  if (sheet === undefined) throw new Error("There is a sheet.");
  return { ...running, sheet };
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("表一");

function mark(areas: Excel.Range | Excel.RangeAreas, formula = MARK): Excel.ConditionalFormat {
  const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC7CE";
  format.custom.format.font.color = "#9C0006";
  format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
  return format;
}

test("one conditional format over many areas is laid, found again with its rule, and deleted", async () => {
  const { sheet, session } = start();
  await Excel.run(async (context) => {
    mark(sheetOf(context).getRanges("A1:A2,B2"));
    await context.sync();
  });
  expect(session.roundTrips).toHaveLength(1);
  expect(sheet.conditionalFormats).toHaveLength(1);
  const [laid] = sheet.conditionalFormats;
  expect(laid?.areas).toHaveLength(2);
  expect(laid?.overlay).toMatchObject({
    fill: "#FFC7CE",
    color: "#9C0006",
    borders: { EdgeBottom: { style: "Continuous" } },
  });
  expect(laid !== undefined && applies(laid)).toBe(true);
  await Excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange();
    conditionalFormats.load("items/type,items/id,items/customOrNullObject/rule/formula");
    await context.sync();
    const [found] = conditionalFormats.items;
    expect(found?.customOrNullObject.rule.formula).toBe(MARK);
    const areas = found?.getRanges().load("address");
    await context.sync();
    expect(areas?.address).toBe("表一!A1:A2,表一!B2");
    found?.delete();
    await context.sync();
  });
  expect(sheet.conditionalFormats).toHaveLength(0);
});

test("the newest comes first, and the order can be changed", async () => {
  const { sheet } = start();
  await Excel.run(async (context) => {
    const old = mark(sheetOf(context).getRange("A1"), "=A1>1");
    const young = mark(sheetOf(context).getRange("A1"));
    old.load("priority");
    young.load("priority,stopIfTrue");
    await context.sync();
    expect([young.priority, old.priority, young.stopIfTrue]).toEqual([0, 1, false]);
    old.priority = 0;
    young.stopIfTrue = true;
    await context.sync();
  });
  expect(sheet.conditionalFormats.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
    ["=A1>1", false],
    [MARK, true],
  ]);
});

test("clearing a range takes its cells out of the formats and leaves the others", async () => {
  const { sheet } = start();
  await Excel.run(async (context) => {
    mark(sheetOf(context).getRange("A1:C3"));
    sheetOf(context).getRange("B2").conditionalFormats.clearAll();
    const left = sheetOf(context).getRange("B2").conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
  expect(sheet.conditionalFormats[0]?.areas).toHaveLength(4);
});

test("getRange of a format over several areas is refused, and formats of other kinds have no custom rule", async () => {
  const { sheet } = start();
  sheet.conditionalFormats.push({
    id: "{x}",
    type: "DataBar",
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    formula: "",
    stopIfTrue: false,
    overlay: {},
  });
  await Excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange("A1");
    conditionalFormats.load("items/type");
    await context.sync();
    const custom = conditionalFormats.items[0]?.customOrNullObject;
    custom?.load("rule/formula");
    await context.sync();
    expect([conditionalFormats.items[0]?.type, custom?.isNullObject]).toEqual(["DataBar", true]);
  });
  const error = await failure((context) => mark(sheetOf(context).getRanges("A1,C3")).getRange().load("address"));
  expect(error.code).toBe("InvalidOperation");
});

test.each([
  ["=TRUE", true],
  ['=N("gouji:info")=0', true],
  ["=FALSE", false],
  ["=A1>0", false],
])("the view shows a format whose rule is certain: %s", (formula, shown) => {
  expect(applies({ id: "", type: "Custom", areas: [], formula, stopIfTrue: false, overlay: {} })).toBe(shown);
});
