/** Events, added sheets, what is kept in the workbook, custom functions. */
import type { AddedSheet } from "../../../workbook";
import { about, equal, NotHere, readCell, truly, type Bench } from "./assertion";

/** Events come after the answer, and in Excel on the web some while after it. */
const PATIENCE = 3000;
const STEP = 50;

async function within(isTrue: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE && !isTrue(); waited += STEP)
    await new Promise((resolve) => setTimeout(resolve, STEP));
  return isTrue();
}

/** Until a handler is there, and what it might have to tell has come. */
function listening(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE / 4));
}

async function heard({ excel }: Bench, change: (sheet: Excel.Worksheet) => void): Promise<string[]> {
  const addresses: string[] = [];
  const handler = await excel(async (sheet, context) => {
    const added = sheet.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    return added;
  });
  await excel(change);
  await within(() => addresses.length > 0);
  handler.remove();
  await handler.context.sync();
  return addresses;
}

const key = "selfTest";

const added: AddedSheet = {
  name: "勾稽自检 附表",
  columnWidths: [10, 20],
  frozenRows: 1,
  rows: [[{ text: "标题", style: "title" }], [{ text: "=不是公式" }, { text: "0101", style: "error" }]],
};

export const aroundAssertions = [
  ...about("events", {
    "a changed cell is told with its address": async (bench) => {
      const addresses = await heard(bench, (sheet) => void (sheet.getRange("B14").values = [[1]]));
      equal(addresses.length > 0 && addresses[0]?.endsWith("B14"), true);
    },
    "what we write ourselves starts no check": async (bench) => {
      let told = 0;
      const stop = bench.workbook.onChange(({ sheet }) => (told += sheet === bench.sheet ? 1 : 0));
      await listening();
      const { sheet } = bench;
      await bench.workbook.write([{ sheet, row: 14, column: 1, before: null, after: 1 }]);
      await listening();
      stop();
      equal(told, 0);
    },
    "a cell can be shown": async ({ workbook, sheet }) => {
      await workbook.select({ sheet, row: 3, column: 2 });
      equal(await workbook.selection(), { sheet, area: { top: 3, left: 2, bottom: 3, right: 2 } });
    },
    "a selection is told": async ({ workbook, sheet }) => {
      let told = 0;
      const stop = workbook.onSelect(() => (told += 1));
      await listening();
      await workbook.select({ sheet, row: 5, column: 1 });
      const isTold = await within(() => told > 0);
      stop();
      truly(isTold, "nothing was told");
    },
  }),
  ...about("sheets", {
    "a sheet of texts is added, and taken away as it was": async ({ workbook }) => {
      const name = await workbook.addSheet(added);
      const [read] = await workbook.readSheets([name]);
      const removed = await workbook.removeSheet(name, added);
      equal(
        read?.rows.map((cells) => cells?.map((cell) => cell?.value)),
        [["标题"], ["=不是公式", "0101"]],
      );
      equal(removed, "removed");
    },
    "a name that is taken gets a number": async ({ workbook }) => {
      const [first, second] = [await workbook.addSheet(added), await workbook.addSheet(added)];
      await workbook.removeSheet(second, added);
      await workbook.removeSheet(first, added);
      truly(first !== second, first);
    },
    "it takes the name of the one that made way for it": async ({ workbook }) => {
      const [first, second] = [await workbook.addSheet(added), await workbook.addSheet(added)];
      await workbook.removeSheet(first, added);
      const renamed = await workbook.renameSheet(second, first);
      await workbook.removeSheet(renamed, added);
      equal(renamed, first);
    },
    "one in which somebody wrote stays": async (bench) => {
      const { workbook } = bench;
      const name = await workbook.addSheet(added);
      const { undo } = await workbook.write([{ sheet: name, row: 5, column: 0, before: null, after: "已改" }]);
      const removed = await workbook.removeSheet(name, added);
      await undo();
      await workbook.removeSheet(name, added);
      equal(removed, "changed");
    },
  }),
  ...about("kept", {
    "what is kept comes back": async ({ workbook }) => {
      const value = { reason: "口径“不同” & <其他>", numbers: [1, 2.5] };
      await workbook.keep(key, value);
      equal(await workbook.recall(key), value);
    },
    "it can be replaced": async ({ workbook }) => {
      await workbook.keep(key, [1]);
      equal(await workbook.recall(key), [1]);
    },
    "it is forgotten": async ({ workbook }) => {
      await workbook.keep(key, undefined);
      equal(await workbook.recall(key), undefined);
    },
  }),
  ...about("functions", {
    "a custom function answers in a cell": async (bench) => {
      if (!Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"))
        throw new NotHere("no custom functions");
      await bench.excel((sheet) => void (sheet.getRange("A16").formulas = [['=GOUJI.NAME("208")']]));
      let value: unknown;
      for (let waited = 0; waited < PATIENCE && typeof value !== "string"; waited += STEP) {
        await new Promise((resolve) => setTimeout(resolve, STEP));
        value = (await readCell(bench, 15, 0))?.value;
      }
      truly(typeof value === "string" && value.includes("社会保障"), JSON.stringify(value));
    },
  }),
];
