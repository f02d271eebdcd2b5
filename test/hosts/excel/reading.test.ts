/** The workbook as the port hands it over: read through the genuine office.js. */
import type { Cell, Sheet } from "../../../src/workbook";
import { ExcelFailure, type FailureCode, MAX_PAYLOAD } from "../../../src/preview";
import { sample, sampleNames } from "../../support/samples";
import { sheet } from "../../support/table";
import { failure, open } from "./open";

const ROUND_TRIPS = 4;

/** A sheet of so many equal cells. */
function filled(name: string, rows: number, columns: number, cell: Cell): Sheet {
  const line = Array.from({ length: columns }, () => cell);
  return { ...sheet(name, ""), rows: Array.from({ length: rows }, () => line) };
}

const number = { value: 16.88, format: "0.00" };

test("values, number formats, formulas and errors of all sheets, blanks absent", async () => {
  const { excel, sheet: of } = open(`
    === 收入
    编码 | 名称     | 金额
    "0201" |        | 16.88
         | #REF!    | 3
    === 支出
    合计 | 20
  `);
  of("支出").put(
    { row: 1, column: 1 },
    { content: { value: 20, formula: "SUM(B1:B1)" }, style: of("支出").cell({ row: 0, column: 1 }).style },
  );
  const { sheets } = await excel.read();
  expect(sheets).toEqual([
    {
      name: "收入",
      visibility: "visible",
      merges: [],
      hiddenRows: new Set(),
      rows: [
        ["编码", "名称", "金额"].map((value) => ({ value, format: "General" })),
        [{ value: "0201", format: "@" }, undefined, { value: 16.88, format: "0.00" }],
        [undefined, { value: { kind: "error", code: "#REF!" }, format: "General" }, { value: 3, format: "General" }],
      ],
    },
    {
      name: "支出",
      visibility: "visible",
      merges: [],
      hiddenRows: new Set(),
      rows: [
        [
          { value: "合计", format: "General" },
          { value: 20, format: "General" },
        ],
        [undefined, { value: 20, format: "General", formula: "SUM(B1:B1)" }],
      ],
    },
  ]);
});

test.each(sampleNames)("%s comes out of Excel as it came out of its file", async (name) => {
  const { excel } = open(sample(name).sheets);
  const read = await excel.read();
  expect(cellsOf(read.sheets)).toEqual(cellsOf(sample(name).sheets));
});

/** Rows without cells may be absent or empty, and blanks missing or undefined: the port does not tell. */
function cellsOf(sheets: readonly Sheet[]) {
  return sheets.map(({ name, visibility, rows, merges, hiddenRows }) => ({
    name,
    visibility,
    hidden: [...hiddenRows],
    merges: merges
      .filter(({ top, left }) => rows[top]?.[left] !== undefined)
      .map((area) => JSON.stringify(area))
      .sort(),
    cells: rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell ? [{ row, column, ...cell }] : [])),
    ),
  }));
}

test.each([1, 5, 60])(`%i sheets take ${ROUND_TRIPS} round trips`, async (count) => {
  const { excel, session } = open(Array.from({ length: count }, (_, index) => sheet(`表${index}`, "合计 | 16.88")));
  await excel.read();
  expect(session.roundTrips).toHaveLength(ROUND_TRIPS);
});

test("no range is kept after reading", async () => {
  const { excel, session } = open("=== 表\n合计 | 1");
  await excel.read();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(session.keptObjects).toBe(0);
});

test("big sheets take round trips in proportion to their cells, and no answer comes near 5 MB", async () => {
  const { excel, session } = open([filled("大", 10_000, 10, number), filled("小", 3, 3, number)]);
  const { sheets } = await excel.read();
  expect(sheets[0]?.rows).toHaveLength(10_000);
  expect(sheets[0]?.rows[9_999]?.[9]).toEqual(number);
  expect(session.roundTrips.length).toBe(ROUND_TRIPS + 1 + 5);
  expect(Math.max(...session.roundTrips.map(({ responseBytes }) => responseBytes))).toBeLessThan(MAX_PAYLOAD / 2);
});

test("an answer that long texts make too large is asked for in parts", async () => {
  const cell = { value: "情况说明".repeat(500), format: "General" };
  const { excel, session } = open([filled("说明", 300, 4, cell), filled("又一张", 200, 4, cell)]);
  const { sheets } = await excel.read();
  expect(sheets.map(({ rows }) => rows.flat().length)).toEqual([1_200, 800]);
  expect(sheets[0]?.rows[299]?.[3]).toEqual(cell);
  expect(session.roundTrips.length).toBeGreaterThan(ROUND_TRIPS);
});

test("a used range that starts at row 1 000 000 costs what is in it", async () => {
  const { excel, session, sheet: of } = open("=== 表\n合计 | 1");
  of("表").put(
    { row: 999_999, column: 2 },
    { content: { value: " " }, style: of("表").cell({ row: 0, column: 0 }).style },
  );
  const [only] = (await excel.read()).sheets;
  expect(Object.keys(only?.rows ?? [])).toEqual(["0", "999999"]);
  expect(only?.rows[999_999]?.[2]?.value).toBe(" ");
  expect(session.roundTrips).toHaveLength(ROUND_TRIPS + 1);
});

test("stray cells in the last row and column are found without reading what lies between", async () => {
  const { excel, session, sheet: of } = open("=== 表\n合计 | 1");
  of("表").put(
    { row: 1_048_575, column: 16_383 },
    { content: { value: 1 }, style: of("表").cell({ row: 0, column: 0 }).style },
  );
  const [only] = (await excel.read()).sheets;
  expect(only?.rows[1_048_575]?.[16_383]?.value).toBe(1);
  expect(session.roundTrips).toHaveLength(ROUND_TRIPS + 1);
});

test("formats alone, however far away, are not content", async () => {
  const { excel, session, sheet: of } = open("=== 表\n合计 | 1");
  of("表").put(
    { row: 900_000, column: 0 },
    { content: undefined, style: { ...of("表").cell({ row: 0, column: 0 }).style, fill: "#FFFF00" } },
  );
  expect((await excel.read()).sheets[0]?.rows).toHaveLength(1);
  expect(session.roundTrips).toHaveLength(ROUND_TRIPS);
});

test("a blank sheet has no cells", async () => {
  const { excel } = open([sheet("空", "")]);
  expect((await excel.read()).sheets[0]?.rows).toEqual([]);
});

test("an empty text without a formula is blank, with one it is a cell", async () => {
  const { excel, sheet: of } = open("=== 表\n甲 | 乙 | 丙");
  of("表").put(
    { row: 0, column: 1 },
    { content: { value: "", formula: 'IF(A1="","",A1)' }, style: of("表").cell({ row: 0, column: 0 }).style },
  );
  of("表").put({ row: 0, column: 2 }, { content: { value: "" }, style: of("表").cell({ row: 0, column: 0 }).style });
  const row = (await excel.read()).sheets[0]?.rows[0];
  expect(row?.[1]).toEqual({ value: "", format: "General", formula: 'IF(A1="","",A1)' });
  expect(row?.[2]).toBeUndefined();
});

test("a text that looks like a formula is a text", async () => {
  const { excel, sheet: of } = open("=== 表\n甲");
  of("表").put(
    { row: 0, column: 0 },
    { content: { value: "=A2-A3" }, style: of("表").cell({ row: 0, column: 0 }).style },
  );
  expect((await excel.read()).sheets[0]?.rows[0]?.[0]).toEqual({ value: "=A2-A3", format: "General" });
});

test("numbers stay the doubles that Excel hands over", async () => {
  const { excel } = open([filled("表", 1, 1, { value: 161.17999999999998, format: "0.00" })]);
  expect((await excel.read()).sheets[0]?.rows[0]?.[0]?.value).toBe(161.17999999999998);
});

test("hidden and very hidden sheets are read and told", async () => {
  const { excel, sheet: of } = open("=== 甲\n1\n=== 乙\n2\n=== 丙\n3");
  of("乙").visibility = "hidden";
  of("丙").visibility = "veryHidden";
  const { sheets } = await excel.read();
  expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "甲 visible",
    "乙 hidden",
    "丙 veryHidden",
  ]);
  expect(sheets[2]?.rows[0]?.[0]?.value).toBe(3);
});

test("protected sheets are read", async () => {
  const { excel, sheet: of } = open("=== 表\n合计 | 16.88");
  of("表").protection = { options: {} };
  expect((await excel.read()).sheets[0]?.rows[0]?.[1]).toEqual(number);
});

test("cells of a table and of a spilled formula are cells like others", async () => {
  const { excel, sheet: of } = open("=== 表\n编码 | 金额\n208 | 1\n210 | 2");
  of("表").tables.push({
    id: "1",
    name: "表1",
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    showHeaders: true,
    showTotals: false,
  });
  of("表").spills.push({ top: 1, left: 1, bottom: 2, right: 1 });
  const rows = (await excel.read()).sheets[0]?.rows;
  expect(rows?.map((cells) => cells?.map((cell) => cell?.value))).toEqual([
    ["编码", "金额"],
    [208, 1],
    [210, 2],
  ]);
});

test("merged areas and hidden rows", async () => {
  const { excel, sheet: of } = open("=== 表\n收支总表 | | 单位\n甲 | 1\n乙 | 2\n丙 | 3");
  of("表").merges.push({ top: 0, left: 0, bottom: 0, right: 1 }, { top: 1, left: 2, bottom: 3, right: 2 });
  of("表").hiddenRows.add(2);
  const [only] = (await excel.read()).sheets;
  expect(only?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 1, left: 2, bottom: 3, right: 2 },
  ]);
  expect([...(only?.hiddenRows ?? [])]).toEqual([2]);
});

test("indents of cells, in the same round trips", async () => {
  const { excel, session, sheet: of } = open("=== 表\n收支总表 | 单位\n甲 | 1");
  const cell = of("表").cell({ row: 1, column: 0 });
  of("表").put({ row: 1, column: 0 }, { content: cell.content, style: { ...cell.style, indent: 2 } });
  const [only] = (await excel.read()).sheets;
  expect(only?.rows[1]).toEqual([
    { value: "甲", format: "General", indent: 2 },
    { value: 1, format: "General" },
  ]);
  expect(session.roundTrips).toHaveLength(ROUND_TRIPS);
});

test("more merged areas than Excel answers at once are read in pieces", async () => {
  const { excel, sheet: of } = open([filled("表", 2_000, 3, number)]);
  const merges = Array.from({ length: 900 }, (_, index) => ({
    top: index * 2,
    left: 1,
    bottom: index * 2 + 1,
    right: 1,
  }));
  of("表").merges.push(...merges);
  const [only] = (await excel.read()).sheets;
  expect(new Set(only?.merges.map((area) => area.top))).toEqual(new Set(merges.map((area) => area.top)));
  expect(only?.merges).toHaveLength(900);
});

test("some sheets only, in the order of their tabs; what is gone is left out", async () => {
  const { excel, session } = open("=== 甲\n1\n=== 乙\n2\n=== 丙\n3");
  expect((await excel.readSheets(["丙", "没有", "甲"])).map(({ name }) => name)).toEqual(["甲", "丙"]);
  expect(session.roundTrips).toHaveLength(ROUND_TRIPS);
  expect(await excel.readSheets(["没有"])).toEqual([]);
});

test("tells how far it is", async () => {
  const { excel } = open([filled("甲", 5_000, 10, number), filled("乙", 10, 10, number)]);
  const told: [number, number][] = [];
  await excel.read({ progress: (done, all) => told.push([done, all]) });
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toEqual([50_100, 50_100]);
});

test("can be stopped before it begins and while it reads", async () => {
  const { excel, session } = open([filled("甲", 10_000, 10, number)]);
  expect(await failure(excel.read({ signal: AbortSignal.abort() }))).toBe("cancelled");
  expect(session.roundTrips).toHaveLength(0);
  const stop = new AbortController();
  expect(await failure(excel.read({ signal: stop.signal, progress: () => stop.abort() }))).toBe("cancelled");
  expect(session.roundTrips.length).toBeLessThan(ROUND_TRIPS + 3);
});

test("a sheet that Excel will not speak about, as a chart sheet, is left out", async () => {
  const { excel, sheet: of } = open("=== 甲\n1\n=== 图\n2\n=== 丙\n3");
  of("图").used = () => {
    throw new ExcelFailure("UnsupportedSheet" as FailureCode);
  };
  expect((await excel.read()).sheets.map(({ name }) => name)).toEqual(["甲", "丙"]);
});
