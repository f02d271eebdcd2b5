/** Blank standard tables in an open workbook: all or none, under free names, and away again. */
import { styleFor, templateSheets } from "../../../src/training/template";
import { rowHeightsOf } from "../../../src/hosts/addedSheet/rowHeights";
import { ExcelFailure, type FailureCode } from "../../../src/preview";
import type { PrintedSheet } from "../../../src/workbook";
import { wantedOf } from "../../support/blankSet";
import { failure, open } from "./open";

const style = styleFor("budget", "wuhan");
const tables: readonly PrintedSheet[] = style === undefined ? [] : templateSheets(style, wantedOf(2026, ["某局"]));
const names = tables.map(({ name }) => name);
const own = `=== ${names[1] ?? ""}\n收入\n=== ${names[2] ?? ""} (2)\n支出`;

test("formulas, merged areas, formats, frames, sizes, and how they are printed", async () => {
  const { excel, workbook, sheet, at } = open("=== 说明\n1");
  const added = await excel.addTables(tables);
  expect(added.sheets).toEqual(names);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明", ...names]);
  for (const table of tables) {
    const { name, rows, merges, headerRows, isLandscape } = table;
    const made = sheet(name);
    expect(made.merges).toEqual(expect.arrayContaining([...merges]));
    expect(rows.map((_, row) => made.rowHeights.get(row))).toEqual(rowHeightsOf(table));
    expect(made.frozen).toEqual({ rows: headerRows, columns: 0 });
    expect(made.page).toEqual({
      orientation: isLandscape ? "Landscape" : "Portrait",
      paperSize: "A4",
      isCentred: true,
      pagesWide: 1,
      titleRows: { first: 0, last: headerRows - 1 },
    });
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell?.text !== undefined) expect(at(name, row, column)).toBe(cell.text);
  }
  const functional = names.find((name) => name.includes("支出总表") && !name.includes("收支")) ?? "";
  const total = sheet(functional).cell({ row: tables[names.indexOf(functional)]?.headerRows ?? 0, column: 2 });
  expect(total.content?.formula).toMatch(/^SUM|^[A-Z]+\d/u);
  expect(total.style).toMatchObject({ horizontal: "Right", borders: { EdgeTop: { style: "Continuous" } } });
});

test("sheets that are there keep their names, and formulas lead to the new ones", async () => {
  const { excel, sheet } = open(own);
  const { sheets } = await excel.addTables(tables);
  expect(sheets[1]).toBe(`${names[1] ?? ""} (2)`);
  expect(sheets[2]).toBe(names[2]);
  const formulas = (name: string) =>
    sheet(name)
      .formulas()
      .map(({ formula }) => formula);
  const first = formulas(sheets[0] ?? "");
  expect(first.some((formula) => formula.includes(`'${sheets[1] ?? ""}'!`))).toBe(true);
  expect(first.some((formula) => formula.includes(`'${names[1] ?? ""}'!`))).toBe(false);
});

test("they are taken away again, but none of them where somebody has written in one, unless that is to go too", async () => {
  const { excel, workbook } = open("=== 说明\n1");
  const blank = await excel.addTables(tables);
  expect(await blank.undo()).toEqual({ removed: names, written: [], referring: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明"]);

  const filled = await excel.addTables(tables);
  const before = workbook.sheets.length;
  await excel.write([{ sheet: names[2] ?? "", row: 20, column: 20, before: null, after: 5 }]);
  expect(await filled.undo()).toEqual({ removed: [], written: [names[2]], referring: [] });
  expect(workbook.sheets).toHaveLength(before);
  expect((await filled.undo("remove")).removed).toEqual(names);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["说明"]);
});

test("where a formula elsewhere leads to one of them none goes, as it would come to #REF!, unless the user says so", async () => {
  const { excel, workbook, sheet } = open("=== 说明\n1\n=== 附表\n2");
  const added = await excel.addTables(tables);
  // Under whatever name it goes now.
  await excel.renameSheet(names[2] ?? "", "支出");
  workbook.write(sheet("附表"), [{ row: 0, column: 1, content: { value: 0, formula: "1+支出!C9" } }]);
  const now = names.map((name) => (name === names[2] ? "支出" : name));
  expect(await added.undo()).toEqual({ removed: [], written: [], referring: ["附表"] });
  expect(workbook.sheets).toHaveLength(names.length + 2);
  expect(await added.undo("remove")).toEqual({ removed: now, written: [], referring: [] });
});

/** Excel refuses to add the so-manieth sheet. */
function refuseSheet({ workbook }: ReturnType<typeof open>, time: number, code: FailureCode): void {
  const add = workbook.addSheet.bind(workbook);
  let times = 0;
  workbook.addSheet = (name) => {
    if ((times += 1) === time) throw new ExcelFailure(code);
    return add(name);
  };
}

/** Excel refuses what is asked for by this name, when it is asked for the so-manieth time. */
function refuse({ session }: ReturnType<typeof open>, wanted: string, time: number, code: FailureCode): void {
  let times = 0;
  session.failAction = ({ Name: name }) => (name === wanted && (times += 1) === time ? code : undefined);
}

test.each([
  ["Merge", 1],
  ["SetPrintTitleRows", 3],
  ["SetPrintTitleRows", tables.length],
])("a failure of %s, the time number %i, leaves nothing behind", async (name, time) => {
  const opened = open(own);
  const before = opened.whole();
  refuse(opened, name, time, "GeneralException");
  expect(await failure(opened.excel.addTables(tables))).toBe("unexpected");
  expect(opened.whole()).toBe(before);
});

test.each([1, 4])(
  "where sheet number %i is refused, as in a workbook with protected structure, nothing is added",
  async (number) => {
    const opened = open(own);
    const before = opened.whole();
    refuseSheet(opened, number, "AccessDenied");
    expect(await failure(opened.excel.addTables(tables))).toBe("accessDenied");
    expect(opened.whole()).toBe(before);
  },
);

test("it can be stopped, and then nothing is there", async () => {
  const { excel, workbook } = open(own);
  const stop = new AbortController();
  const watch = { signal: stop.signal, progress: (done: number) => done === 3 && stop.abort() };
  expect(await failure(excel.addTables(tables, watch))).toBe("cancelled");
  expect(workbook.sheets).toHaveLength(2);
});
