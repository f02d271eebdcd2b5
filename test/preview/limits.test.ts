/** The genuine library against our small Excel: limits and refusals that a real Excel has, and those that a test asks for. */
import { ActionType } from "../../src/preview";
import { book } from "../support/book";
import { startExcel } from "../support/officeJs";
import { failure } from "./failing";

function start(options = {}) {
  const running = startExcel(book(`=== 表一\n编码 | 金额\n208 | 16.88\n`), options);
  const [sheet] = running.book.sheets;
  if (sheet === undefined) throw new Error("There is a sheet.");
  return { ...running, sheet };
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("表一");

test("one action can be made to fail", async () => {
  const { session, sheet } = start();
  let writes = 0;
  session.failAction = ({ ActionType: type, Name: name }, object) =>
    object?.kind === "Range" && type === ActionType.setProperty && name === "Values" && ++writes === 2
      ? "GeneralException"
      : undefined;
  const error = await failure((context) => {
    for (const address of ["A1", "A2", "A3"]) sheetOf(context).getRange(address).values = [["x"]];
  });
  expect(error.code).toBe("GeneralException");
  expect([0, 1].map((row) => sheet.content({ row, column: 0 })?.value)).toEqual(["x", 208]);
});

test("an address longer than 8192 characters is refused", async () => {
  start();
  const long = Array.from({ length: 2100 }, (_, row) => `A${row + 1}`).join(",");
  expect((await failure((context) => sheetOf(context).getRanges(long))).code).toBe("InvalidArgument");
});

test("merged areas are answered where they begin, and not more than 512", async () => {
  const { sheet } = start();
  sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 0 });
  await Excel.run(async (context) => {
    const under = sheetOf(context).getRange("A2").getMergedAreasOrNullObject();
    await context.sync();
    expect(under.isNullObject).toBe(true);
  });
  sheet.merges.push(...Array.from({ length: 512 }, (_, row) => ({ top: row, left: 2, bottom: row, right: 3 })));
  const error = await failure((context) => sheetOf(context).getRange("A1:D600").getMergedAreasOrNullObject());
  expect(error.code).toBe("GeneralException");
});

test("a link leaves the cell's value, and looks like one", async () => {
  const { sheet } = start();
  await Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    cell.hyperlink = { documentReference: "'表一'!B2" };
    cell.load("hyperlink,values,format/font/underline");
    await context.sync();
    expect(cell.hyperlink.documentReference).toBe("'表一'!B2");
    expect([cell.values[0]?.[0], cell.format.font.underline]).toEqual(["编码", "Single"]);
  });
  expect(sheet.hyperlinks.size).toBe(1);
});

test("array formulas are told from single ones", async () => {
  const { sheet } = start();
  sheet.arrays.push({ top: 0, left: 0, bottom: 1, right: 0 });
  await Excel.run(async (context) => {
    const ranges = ["A1", "A1:B1", "B1"].map((address) =>
      sheetOf(context).getRange(address).load("savedAsArray,hasSpill"),
    );
    await context.sync();
    expect(ranges.map(({ savedAsArray, hasSpill }) => [savedAsArray, hasSpill])).toEqual([
      [true, false],
      [null, false],
      [false, false],
    ]);
  });
});

test("Office.context says what the test wants it to", () => {
  start({ excelApi: "1.13", language: "en-US", readOnly: true });
  const { requirements, displayLanguage, document, platform } = Office.context;
  expect(["1.13", "1.14"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
  expect(requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
  expect([displayLanguage, document.mode, platform]).toEqual(["en-US", "readOnly", "OfficeOnline"]);
});

test("a range of more than five million cells cannot be read at once", async () => {
  start();
  const error = await failure((context) => sheetOf(context).getRange("A1:F1000000").load("values"));
  expect(error.code).toBe("RangeExceedsLimit");
});
