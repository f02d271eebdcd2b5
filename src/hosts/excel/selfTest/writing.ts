/** What the product writes, and how it takes that back. */
import { about, equal, NotHere, readCell, type Bench } from "./assertion";
import { supports } from "../session";
import { officeCode } from "../failure";

const at = { row: 4, column: 0 };

async function put(bench: Bench, content: unknown): Promise<void> {
  await bench.excel((sheet) => {
    const cell = sheet.getCell(at.row, at.column);
    cell.clear();
    cell.formulas = [[content]];
  });
}

const write = ({ workbook, sheet }: Bench, before: string | number | null, after: string | number | null) =>
  workbook.write([{ sheet, ...at, before, after }]);

const now = (bench: Bench) => readCell(bench, at.row, at.column);

export const writingAssertions = [
  ...about("write", {
    "a blank cell takes a number": async (bench) => {
      await put(bench, "");
      equal((await write(bench, null, 7.08)).written, 1);
      equal((await now(bench))?.value, 7.08);
    },
    "what was written is taken back": async (bench) => {
      const { undo } = await write(bench, 7.08, 7.8);
      await undo();
      equal((await now(bench))?.value, 7.08);
    },
    "a text that looks like a formula stays a text": async (bench) => {
      await write(bench, 7.08, "=1+1");
      const cell = await now(bench);
      equal([cell?.value, cell?.formula], ["=1+1", undefined]);
    },
    "a code keeps its zeros": async (bench) => {
      await put(bench, "");
      await write(bench, null, "0101");
      equal((await now(bench))?.value, "0101");
    },
    "a cell that was changed meanwhile is left alone": async (bench) => {
      await put(bench, 5);
      const { written, refused } = await write(bench, 4, 6);
      equal([written, refused.map(({ reason }) => reason), (await now(bench))?.value], [0, ["changed"], 5]);
    },
    "a formula comes back as a formula": async (bench) => {
      await put(bench, "=2+3");
      const { written, undo } = await write(bench, 5, 6);
      await undo();
      equal([written, (await now(bench))?.formula], [1, "2+3"]);
    },
    "a number format comes back": async (bench) => {
      await put(bench, "");
      await bench.excel((sheet) => void (sheet.getCell(at.row, at.column).numberFormat = [["0.00"]]));
      const { undo } = await write(bench, null, "字");
      await undo();
      const format = await bench.excel(async (sheet, context) => {
        const cell = sheet.getCell(at.row, at.column).load("numberFormat");
        await context.sync();
        return cell.numberFormat;
      });
      equal(format, [["0.00"]]);
    },
    "a locked cell of a protected sheet is left alone": async (bench) => {
      await put(bench, 5);
      await bench.excel((sheet) => sheet.protection.protect());
      const { written, refused } = await write(bench, 5, 6).finally(() =>
        bench.excel((sheet) => sheet.protection.unprotect()),
      );
      equal([written, refused.map(({ reason }) => reason)], [0, ["protected"]]);
    },
  }),
  ...about("undo", {
    "several calls are one step of the user's undo": async ({ sheet }) => {
      const oneStep: Excel.RunOptions | undefined = supports("1.20") ? { mergeUndoGroup: true } : undefined;
      if (oneStep === undefined) throw new NotHere("no ExcelApi 1.20");
      return writeTwice(sheet, oneStep);
    },
  }),
];

async function writeTwice(sheet: string, oneStep: Excel.RunOptions): Promise<string> {
  try {
    await Excel.run(oneStep, async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange("A8:A8");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
    });
  } catch (error) {
    if (officeCode(error) !== "UndoNotSupported") throw error;
    return "refused, and done without";
  }
  return "grouped";
}
