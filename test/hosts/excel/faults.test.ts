/** Under each known fault of the real Excel: what the user asks for is done all the same, and nothing of hers is lost. */
import type { Mark, OpenWorkbook } from "../../../src/workbook";
import { zhCN } from "../../../src/locale";
import { createSession } from "../../../src/session";
import { eventsArrived } from "../../support/officeJs";
import { failure, open } from "./open";
import { faults, users } from "./faults";

const table = `
  === 收入
  编码 | 金额
  208  | 16.88
  210  | 3
  === 支出
  合计 | 20
`;

const marks: readonly Mark[] = [
  { sheet: "收入", row: 1, column: 1, tone: "error" },
  { sheet: "支出", row: 0, column: 1, tone: "info" },
];

afterEach(() => jest.restoreAllMocks());

describe.each(faults)("$name", ({ give }) => {
  const start = () => {
    const opened = open(table, { excelApi: "1.20" });
    give(opened);
    return { ...opened, before: opened.whole() };
  };

  test("marks are laid, laid anew and taken away without a trace", async () => {
    const { excel, sheet, whole, before } = start();
    for (let time = 0; time < 2; time++) {
      expect((await excel.setMarks(marks)).marked).toBe(2);
      expect(sheet("支出").conditionalFormats.filter(({ id }) => id !== users.id)).toHaveLength(1);
      expect(sheet("收入").conditionalFormats.filter(({ id }) => id !== users.id)).toHaveLength(1);
    }
    await excel.clearMarks();
    expect(whole()).toBe(before);
  });

  test("a cell is written, and written back", async () => {
    const { excel, at, whole, before } = start();
    const { written, undo } = await excel.write([{ sheet: "收入", row: 2, column: 1, before: 3, after: 4 }]);
    expect([written, at("收入", 2, 1)]).toEqual([1, 4]);
    await undo();
    expect(whole()).toBe(before);
  });

  test("a sheet is added once, and what is kept is kept", async () => {
    const { excel, workbook } = start();
    const sheet = { name: "审核意见", columnWidths: [10], frozenRows: 0, rows: [[{ text: "甲" }]] };
    expect(await excel.addSheet(sheet)).toBe("审核意见");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["收入", "支出", "审核意见"]);
    await excel.keep("a", { b: 1 });
    expect(await excel.recall("a")).toEqual({ b: 1 });
  });
});

test("a value picked from a list, of which no event tells (3888), is seen when the user turns to the pane", async () => {
  const { excel, sheet } = open(table);
  const session = createSession(excel, { words: zhCN, quiet: 0 });
  const stop = session.start();
  await eventsArrived();
  await session.check();
  await excel.select({ sheet: "收入", row: 1, column: 1 });
  await until(() => session.state().selection !== undefined && session.state().work === undefined);
  const before = session.state().inspected;
  // Past everything that tells of it.
  const { style } = sheet("收入").cell({ row: 1, column: 1 });
  sheet("收入").put({ row: 1, column: 1 }, { content: { value: 17 }, style });
  session.lookAgain();
  await until(() => session.state().inspected !== before);
  stop();
  await until(() => session.state().work === undefined);
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; waited < 1000 && !isTrue(); waited += 1) await eventsArrived();
  expect(isTrue()).toBe(true);
}

describe("asking for merged areas, which empties the user's undo list (5918)", () => {
  const asked = () => jest.spyOn(Excel.Range.prototype, "getMergedAreasOrNullObject");

  test("is done by a whole reading, and not for sheets that are known", async () => {
    const { excel, sheet } = open(table);
    sheet("收入").merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    const calls = asked();
    const { sheets } = await excel.read();
    expect(calls).toHaveBeenCalledTimes(2);
    calls.mockClear();
    const [again] = await excel.readSheets(["收入"], sheets);
    expect(again?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(calls).not.toHaveBeenCalled();
  });
});

describe("Excel fails at one round trip of an action", () => {
  const actions: Readonly<Record<string, (excel: OpenWorkbook) => Promise<unknown>>> = {
    mark: (excel) => excel.setMarks(marks),
    write: (excel) =>
      excel.write([
        { sheet: "收入", row: 2, column: 1, before: 3, after: 4 },
        { sheet: "支出", row: 0, column: 1, before: 20, after: 21 },
      ]),
    addSheet: (excel) =>
      excel.addSheet({ name: "审核意见", columnWidths: [10], frozenRows: 1, rows: [[{ text: "甲", style: "title" }]] }),
  };
  const points = Object.entries(actions).flatMap(([name, act]) =>
    [0, 1, 2, 3, 4].flatMap((skipping) => [false, true].map((isDone) => ({ name, act, skipping, isDone }))),
  );

  test.each(points)("$name, after $skipping, with its answer lost: $isDone", async ({ act, skipping, isDone }) => {
    const undisturbed = open(table);
    await act(undisturbed.excel);
    const after = undisturbed.whole();
    const { excel, whole, session } = open(table);
    const before = whole();
    session.failNext("GeneralException", { skipping, isDone });
    const said = await failure(act(excel));
    expect(["none", "unexpected"]).toContain(said);
    expect(whole()).toBe(said === "none" ? after : before);
  });

  test.each(["Formula", "ConditionalRangeFill", "ConditionalRangeFont"])(
    "a mark that failed at its %s is found and taken away",
    async (member) => {
      const { excel, whole, session } = open(table);
      const before = whole();
      // Nor can what was laid be taken away at once.
      session.failAction = ({ Name: name }, object) =>
        name === member || name === "Delete" || object?.kind === member ? "GeneralException" : undefined;
      await failure(excel.setMarks(marks));
      session.failAction = () => undefined;
      await excel.clearMarks();
      expect(whole()).toBe(before);
    },
  );
});
