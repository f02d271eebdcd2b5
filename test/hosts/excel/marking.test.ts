/** Marks as conditional formats: laid, found again after reopening, taken away without a trace. */
import type { Mark, Tone } from "../../../src/workbook";
import { MAX_PAYLOAD } from "../../../src/preview";
import { excelWorkbook } from "../../../src/hosts/excel";
import { toneColours } from "../../../src/hosts/marks/tones";
import { startExcel } from "../../support/officeJs";
import { sheet } from "../../support/table";
import { users } from "./faults";
import { failure, open } from "./open";

const table = `
  === 收入
  编码 | 金额
  208  | 16.88
  210  | 3
  === 支出
  合计 | 20
`;

function mark(of: string, row: number, column: number, tone: Tone = "error"): Mark {
  return { sheet: of, row, column, tone };
}

test("one conditional format for each severity of a sheet, over runs of cells, in the colours of the marked copies", async () => {
  const { excel, sheet: of } = open(table);
  const marks = [mark("收入", 1, 1), mark("收入", 2, 1), mark("收入", 1, 0, "warning"), mark("支出", 0, 1, "info")];
  expect(await excel.setMarks(marks)).toEqual({ marked: 4, protectedSheets: [] });
  expect(of("收入").conditionalFormats.map(({ formula, areas, overlay }) => ({ formula, areas, overlay }))).toEqual([
    {
      formula: '=N("gouji:error")=0',
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      overlay: { fill: `#${toneColours.error.fill.slice(2)}`, color: `#${toneColours.error.text.slice(2)}` },
    },
    {
      formula: '=N("gouji:warning")=0',
      areas: [{ top: 1, left: 0, bottom: 1, right: 0 }],
      overlay: { fill: `#${toneColours.warning.fill.slice(2)}`, color: `#${toneColours.warning.text.slice(2)}` },
    },
  ]);
  expect(of("支出").conditionalFormats).toHaveLength(1);
});

test("the cell's own value, format and fill stay as they are", async () => {
  const { excel, sheet: of } = open(table);
  const before = JSON.stringify([...of("收入").stored()]);
  await excel.setMarks([mark("收入", 1, 1)]);
  expect(JSON.stringify([...of("收入").stored()])).toBe(before);
});

test("clearing leaves the workbook as it was, with the user's conditional formats in their order", async () => {
  const { excel, sheet: of, whole } = open(table);
  of("收入").conditionalFormats = [users, { ...users, id: "{second}", type: "DataBar", formula: "" }];
  const before = whole();
  await excel.setMarks([mark("收入", 1, 1), mark("支出", 0, 0, "info")]);
  expect(
    of("收入")
      .conditionalFormats.map(({ id }) => id)
      .slice(1),
  ).toEqual(["{user}", "{second}"]);
  expect(whole()).not.toBe(before);
  expect(await excel.clearMarks()).toEqual({ marked: 0, protectedSheets: [] });
  expect(whole()).toBe(before);
});

test("new marks take the place of earlier ones", async () => {
  const { excel, sheet: of } = open(table);
  await excel.setMarks([mark("收入", 1, 1), mark("支出", 0, 1)]);
  await excel.setMarks([mark("收入", 2, 1, "warning")]);
  expect(of("收入").conditionalFormats.map(({ formula }) => formula)).toEqual(['=N("gouji:warning")=0']);
  expect(of("支出").conditionalFormats).toEqual([]);
});

test("marks of an earlier session are found by their formula, also copied ones and those of a file without the equals sign", async () => {
  const { excel, workbook, sheet: of } = open(table);
  await excel.setMarks([mark("收入", 1, 1)]);
  of("支出").conditionalFormats = [
    { ...users, formula: 'N("gouji:info")=0' },
    { ...users, id: "{like}", formula: '=N("gouji:other")=0' },
  ];
  startExcel(workbook);
  await excelWorkbook().clearMarks();
  expect(of("收入").conditionalFormats).toEqual([]);
  expect(of("支出").conditionalFormats.map(({ id }) => id)).toEqual(["{like}"]);
});

test("protected sheets are told and not touched", async () => {
  const { excel, sheet: of } = open(table);
  await excel.setMarks([mark("收入", 1, 1), mark("支出", 0, 1)]);
  of("收入").protection = { options: {} };
  const kept = JSON.stringify(of("收入").conditionalFormats);
  expect(await excel.setMarks([mark("收入", 2, 1), mark("支出", 0, 0)])).toEqual({
    marked: 1,
    protectedSheets: ["收入"],
  });
  expect(JSON.stringify(of("收入").conditionalFormats)).toBe(kept);
  expect(await excel.clearMarks()).toEqual({ marked: 0, protectedSheets: ["收入"] });
  expect(of("支出").conditionalFormats).toEqual([]);
});

test("a protected sheet that has and gets no mark is not worth a word", async () => {
  const { excel, sheet: of } = open(table);
  of("支出").protection = { options: {} };
  expect((await excel.setMarks([mark("收入", 1, 1)])).protectedSheets).toEqual([]);
});

test("marks on a sheet that is gone meanwhile are left out", async () => {
  const { excel } = open(table);
  expect(await excel.setMarks([mark("没有", 0, 0), mark("收入", 1, 1)])).toEqual({ marked: 1, protectedSheets: [] });
});

test("hidden sheets are marked too", async () => {
  const { excel, sheet: of } = open(table);
  of("支出").visibility = "veryHidden";
  await excel.setMarks([mark("支出", 0, 1)]);
  expect(of("支出").conditionalFormats).toHaveLength(1);
});

test.each([2, 40])("marking %i sheets takes four round trips, clearing as many", async (count) => {
  const names = Array.from({ length: count }, (_, index) => `表${index}`);
  const { excel, session } = open(names.map((name) => sheet(name, "合计 | 1")));
  const marks = names.map((name) => mark(name, 0, 1));
  await excel.setMarks(marks);
  expect(session.roundTrips.length).toBe(3);
  await excel.setMarks(marks);
  expect(session.roundTrips.length).toBe(3 + 4);
  await excel.clearMarks();
  expect(session.roundTrips.length).toBe(3 + 4 + 4);
});

test("five thousand scattered cells: addresses below Excel's limit, few conditional formats, far from 5 MB", async () => {
  const { excel, session, sheet: of } = open("=== 大\n1");
  const marks = Array.from({ length: 5_000 }, (_, index) => mark("大", index * 2, index % 7));
  const addresses = jest.spyOn(Excel.Worksheet.prototype, "getRanges");
  expect((await excel.setMarks(marks)).marked).toBe(5_000);
  expect(of("大").conditionalFormats.length).toBeLessThan(6);
  expect(of("大").conditionalFormats.flatMap(({ areas }) => areas)).toHaveLength(5_000);
  expect(Math.max(...addresses.mock.calls.map(([address]) => address?.length ?? 0))).toBeLessThanOrEqual(8_192);
  expect(Math.max(...session.roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(MAX_PAYLOAD / 10);
  addresses.mockRestore();
});

test("many thousands of cells go in several requests, and can be stopped between them without a trace", async () => {
  const { excel, session, whole } = open("=== 大\n1");
  const marks = Array.from({ length: 40_000 }, (_, index) => mark("大", index * 2, index % 7));
  const before = whole();
  const stop = new AbortController();
  expect(await failure(excel.setMarks(marks, { signal: stop.signal, progress: () => stop.abort() }))).toBe("cancelled");
  expect(whole()).toBe(before);
  expect(Math.max(...session.roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(MAX_PAYLOAD / 10);
});

test("where Excel fails in the middle, the earlier marks are there and the new ones are not", async () => {
  const { excel, sheet: of, whole, session } = open(table);
  await excel.setMarks([mark("收入", 1, 1), mark("支出", 0, 1)]);
  const before = whole();
  // Somebody protects the second sheet while the change is on its way.
  const trips = session.roundTrips.length;
  Object.defineProperty(of("支出"), "protection", {
    get: () => (session.roundTrips.length - trips >= 3 ? { options: {} } : undefined),
  });
  expect(await failure(excel.setMarks([mark("收入", 2, 0), mark("支出", 0, 0)]))).toBe("accessDenied");
  expect(whole()).toBe(before);
});
