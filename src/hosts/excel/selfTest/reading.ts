/** Cells as our own reading has them. */
import { about, equal, readCell, truly, type Bench } from "./assertion";

/** Writes raw into the first row, and reads the cell back as the product does. */
async function typed(bench: Bench, content: unknown, format?: string) {
  await bench.excel((sheet) => {
    const cell = sheet.getCell(0, 0);
    cell.clear();
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.formulas = [[content]];
  });
  return readCell(bench, 0, 0);
}

export const readingAssertions = [
  ...about("read", {
    "a number is a number": async (bench) => equal((await typed(bench, 16.88))?.value, 16.88),
    "a number keeps fifteen digits": async (bench) =>
      equal((await typed(bench, 123456789012.345))?.value, 123456789012.345),
    "a text is a text": async (bench) => equal((await typed(bench, "社会保障和就业支出"))?.value, "社会保障和就业支出"),
    "full-width blanks stay": async (bench) => equal((await typed(bench, "　行政运行"))?.value, "　行政运行"),
    "a code typed as text keeps its zeros": async (bench) => equal((await typed(bench, "'0101"))?.value, "0101"),
    "a truth value is one": async (bench) => equal((await typed(bench, true))?.value, true),
    "a formula has its text and its value": async (bench) => {
      const cell = await typed(bench, "=1+2");
      equal([cell?.value, cell?.formula], [3, "1+2"]);
    },
    "an error is an error": async (bench) =>
      equal((await typed(bench, "=1/0"))?.value, { kind: "error", code: "#DIV/0!" }),
    "a number format is told": async (bench) => equal((await typed(bench, 1, "#,##0.00"))?.format, "#,##0.00"),
    "a blank cell is absent": async (bench) => {
      await bench.excel((sheet) => void sheet.getCell(0, 0).clear());
      equal(await readCell(bench, 0, 0), undefined);
    },
    "an indent is told": async (bench) => {
      await typed(bench, "缩进");
      await bench.excel((sheet) => void (sheet.getCell(0, 0).format.indentLevel = 2));
      equal((await readCell(bench, 0, 0))?.indent, 2);
      await bench.excel((sheet) => void (sheet.getCell(0, 0).format.indentLevel = 0));
    },
    "a hidden row is told": async (bench) => {
      await typed(bench, 1);
      await bench.excel((sheet) => void (sheet.getRange("A2:A2").values = [[2]]));
      await bench.excel((sheet) => void (sheet.getRange("A2:A2").rowHidden = true));
      const [read] = await bench.workbook.readSheets([bench.sheet]);
      equal([...(read?.hiddenRows ?? [])], [1]);
      await bench.excel((sheet) => void (sheet.getRange("A2:A2").rowHidden = false));
    },
    "a hidden sheet is read, and said to be hidden": async (bench) => {
      await bench.excel((sheet) => void (sheet.visibility = "Hidden"));
      const [read] = await bench.workbook.readSheets([bench.sheet]);
      await bench.excel((sheet) => void (sheet.visibility = "Visible"));
      equal(read?.visibility, "hidden");
    },
    "the whole workbook can be read": async ({ workbook, sheet }) => {
      const { sheets } = await workbook.read();
      truly(
        sheets.some(({ name }) => name === sheet),
        "the sheet is not among those read",
      );
      return `${sheets.length} sheets`;
    },
  }),
  ...about("merges", {
    "a merged area is told": async (bench) => {
      await bench.excel((sheet) => void sheet.getRange("E1:F2").merge(false));
      const [read] = await bench.workbook.readSheets([bench.sheet]);
      // One that holds nothing lies outside of what is used.
      await bench.excel((sheet) => void (sheet.getRange("E1").values = [["合并"]]));
      const [filled] = await bench.workbook.readSheets([bench.sheet]);
      equal(filled?.merges, [{ top: 0, left: 4, bottom: 1, right: 5 }]);
      return `${read?.merges.length ?? 0} while blank`;
    },
    "its text stands in its first cell alone": async (bench) => {
      equal([(await readCell(bench, 0, 4))?.value, (await readCell(bench, 0, 5))?.value], ["合并", undefined]);
    },
    "a cell that it covers is not written": async ({ workbook, sheet }) => {
      const { written, refused } = await workbook.write([{ sheet, row: 1, column: 5, before: null, after: 1 }]);
      equal([written, refused.map(({ reason }) => reason)], [0, ["merged"]]);
    },
    "it comes apart again": async (bench) => {
      await bench.excel((sheet) => {
        const area = sheet.getRange("E1:F2");
        area.unmerge();
        area.clear();
      });
      const [read] = await bench.workbook.readSheets([bench.sheet]);
      equal(read?.merges ?? [], []);
    },
  }),
];
