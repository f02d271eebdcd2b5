/** Something happens at each round trip of each action: Excel refuses it, loses the answer, is slow, or somebody changes the workbook meanwhile. */
import type { CellEdit, Mark, OpenWorkbook } from "../../../src/workbook";
import { beforeTrip } from "../../support/roundTrips";
import { failure, open } from "./open";

const table = `
  === 收入
  编码 | 金额
  208  | 16.88
  210  | 3
  === 支出
  合计 | 20
  === 别的
  合计 | 7
`;

const marks: readonly Mark[] = [
  { sheet: "收入", row: 1, column: 1, tone: "error" },
  { sheet: "支出", row: 0, column: 1, tone: "info" },
];
const edits: readonly CellEdit[] = [
  { sheet: "收入", row: 2, column: 1, before: 3, after: 4 },
  { sheet: "支出", row: 0, column: 1, before: 20, after: "=1+1" },
];
const review = {
  name: "审核意见",
  columnWidths: [10],
  frozenRows: 1,
  rows: [[{ text: "=1+1", style: "title" as const }]],
};

type Opened = ReturnType<typeof open>;

interface Action {
  readonly prepare?: (excel: OpenWorkbook) => Promise<unknown>;
  readonly act: (excel: OpenWorkbook) => Promise<unknown>;
  /** One step of the user's undo where Excel can; an older Excel is gone about in another way. */
  readonly isOneStep?: true;
}

let undo: () => Promise<unknown> = () => Promise.resolve();

const actions: Readonly<Record<string, Action>> = {
  read: { act: (excel) => excel.read() },
  readSheets: { act: (excel) => excel.readSheets(["收入"]) },
  "setMarks first": { act: (excel) => excel.setMarks(marks), isOneStep: true },
  "setMarks again": {
    prepare: (excel) => excel.setMarks(marks.slice(0, 1)),
    act: (excel) => excel.setMarks(marks.slice(1)),
    isOneStep: true,
  },
  clearMarks: { prepare: (excel) => excel.setMarks(marks), act: (excel) => excel.clearMarks(), isOneStep: true },
  write: { act: (excel) => excel.write(edits), isOneStep: true },
  undo: {
    prepare: async (excel) => ({ undo } = await excel.write(edits)),
    act: () => undo(),
    isOneStep: true,
  },
  addSheet: { act: (excel) => excel.addSheet(review) },
  "addSheet again": { prepare: (excel) => excel.addSheet(review), act: (excel) => excel.addSheet(review) },
  removeSheet: {
    prepare: (excel) => excel.addSheet(review),
    act: (excel) => excel.removeSheet(review.name, review),
  },
  select: { act: (excel) => excel.select({ sheet: "收入", row: 1, column: 1 }) },
  selection: { act: (excel) => excel.selection() },
  recall: { prepare: (excel) => excel.keep("a", { b: 1 }), act: (excel) => excel.recall("a") },
  "keep first": { act: (excel) => excel.keep("a", { b: 2 }) },
  "keep again": { prepare: (excel) => excel.keep("a", { b: 1 }), act: (excel) => excel.keep("a", { b: 2 }) },
  forget: { prepare: (excel) => excel.keep("a", { b: 1 }), act: (excel) => excel.keep("a", undefined) },
};

/** What happens before the round trip is sent. */
const events: Readonly<Record<string, (opened: Opened) => unknown>> = {
  "is refused": ({ session }) => session.failNext("GeneralException"),
  "loses its answer": ({ session }) => session.failNext("ConnectionFailure" as never, { isDone: true }),
  "is slow": () => new Promise((settle) => setTimeout(settle, 2)),
  "finds a sheet deleted": ({ workbook, sheet }) => workbook.deleteSheet(sheet("支出")),
  "finds a sheet renamed": ({ workbook, sheet }) => workbook.renameSheet(sheet("支出"), "改名"),
  "finds a sheet protected": ({ sheet }) => (sheet("支出").protection = {} as never),
  "finds a cell edited": ({ sheet }) => {
    const other = sheet("别的");
    other.put({ row: 0, column: 1 }, { ...other.cell({ row: 0, column: 1 }), content: { value: 8 } });
  },
  "finds Excel in the middle of typing": ({ session }) => {
    session.cellEditing = true;
    setTimeout(() => (session.cellEditing = false), 5);
  },
  "finds no room for what is kept": ({ session }) => {
    session.failAction = (_, object) =>
      object?.kind.startsWith("CustomXmlPart") === true ? ("MemoryLimitReached" as never) : undefined;
  },
  "finds the workbook closed": ({ session }) => {
    session.failAction = () => "InvalidOrTimedOutSession" as never;
  },
};

const reasons =
  "none protected busy cellEditing gone hidden tooLarge accessDenied unsupported readOnly cancelled lostConnection unexpected".split(
    " ",
  );

afterEach(() => jest.restoreAllMocks());

/** By sheet: what it holds and what is laid over it. */
function sheetsOf({ workbook }: Opened): Map<string, string> {
  return new Map(
    workbook.sheets.map((sheet) => [
      sheet.name === "改名" ? "支出" : sheet.name,
      JSON.stringify(
        [...sheet.stored()].map(({ row, column, content }) => [row, column, content?.value, content?.formula]),
      ),
    ]),
  );
}

async function undisturbed({ prepare, act }: Action, excelApi: string) {
  const opened = open(table, { excelApi });
  await prepare?.(opened.excel);
  const before = { sheets: sheetsOf(opened), kept: await opened.excel.recall("a") };
  const asked = jest.spyOn(Office.context.requirements, "isSetSupported");
  const counted = beforeTrip(Infinity, () => undefined);
  await act(opened.excel);
  const trips = counted.trips();
  const isOneStep = asked.mock.calls.some(([, version]) => String(version) === "1.20");
  jest.restoreAllMocks();
  return { trips, isOneStep, before, after: { sheets: sheetsOf(opened), kept: await opened.excel.recall("a") } };
}

describe.each(Object.entries(actions))("%s", (_, action) => {
  const calm = new Map<string, ReturnType<typeof undisturbed>>();
  const { isOneStep = false } = action;
  describe.each(Object.entries(events))("a round trip %s", (event, happens) => {
    test.each(isOneStep ? ["1.13", "1.20"] : ["1.13"])("and nothing is half done, ExcelApi %s", async (excelApi) => {
      const known = calm.get(excelApi) ?? undisturbed(action, excelApi);
      calm.set(excelApi, known);
      const { trips, before, after, ...calmly } = await known;
      expect(trips).toBeGreaterThan(0);
      expect(calmly).toEqual({ isOneStep });
      for (let trip = 0; trip < trips; trip += 1) {
        const opened = open(table, { excelApi });
        const { excel, session, workbook } = opened;
        await action.prepare?.(excel);
        beforeTrip(trip, () => happens(opened));
        const said = await failure(action.act(excel));
        jest.restoreAllMocks();
        expect(reasons).toContain(said);
        session.cellEditing = false;
        session.failAction = () => undefined;
        session.failNext("GeneralException", { skipping: Infinity });
        const at = `${event} ${String(trip)}: ${said}`;

        // Either everything of it is there or nothing.
        const now = sheetsOf(opened);
        const gone = new Set(["支出", "改名"].filter((name) => !now.has(name)));
        const held = (wanted: Map<string, string>) =>
          [...wanted].filter(([name]) => !gone.has(name) && name !== "别的").map(([name, cells]) => `${name} ${cells}`);
        const [there, untouched, done] = [now, before.sheets, after.sheets].map(held) as [string[], string[], string[]];
        // A sheet that nobody reaches any more has a copy of its own left behind: see below.
        if (event === "finds the workbook closed" && there.length > untouched.length) continue;
        // What changed meanwhile is refused, sheet by sheet, and told.
        const odd = there.filter((one) => !untouched.includes(one) && !done.includes(one));
        if (said === "none") expect({ at, odd }).toEqual({ at, odd: [] });
        else expect({ at, there }).toEqual({ at, there: untouched });
        expect([before.kept, after.kept]).toContainEqual(await excel.recall("a"));

        // And what the user asks for next is done.
        for (const sheet of workbook.sheets) sheet.protection = undefined;
        await excel.keep("a", { c: 3 });
        expect(await excel.recall("a")).toEqual({ c: 3 });
        const { sheets } = await excel.read();
        const first = marks.filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
        expect((await excel.setMarks(first)).marked).toBe(first.length);
        expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(first.length);
        await excel.clearMarks();
        expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
        session.close();
      }
    });
  });
});

describe("an action in several portions", () => {
  const rows = 1100;
  const column = Array.from({ length: rows }, (_, row) => `第${String(row)}行 | 1`).join("\n");
  const many: readonly CellEdit[] = Array.from({ length: rows }, (_, row) => ({
    sheet: "长",
    row,
    column: 1,
    before: 1,
    after: row % 2 === 0 ? 2 : "二",
  }));
  const twoPortions: Action = { act: (excel) => excel.write(many) };

  test.each(["is refused", "loses its answer", "finds Excel in the middle of typing"])(
    "is taken back as a whole where a round trip %s",
    async (event) => {
      const start = () => open(`=== 长\n${column}`);
      const { excel } = start();
      const counted = beforeTrip(Infinity, () => undefined);
      await twoPortions.act(excel);
      const trips = counted.trips();
      jest.restoreAllMocks();
      expect(trips).toBeGreaterThan(5);
      for (let trip = 0; trip < trips; trip += 1) {
        const opened = start();
        const before = sheetsOf(opened);
        beforeTrip(trip, () => events[event]?.(opened));
        const said = await failure(twoPortions.act(opened.excel));
        jest.restoreAllMocks();
        expect([trip, said === "none" || sheetsOf(opened).get("长") === before.get("长")]).toEqual([trip, true]);
      }
    },
  );
});

test("what is kept twice at once is kept once, and the later counts", async () => {
  const { excel, workbook } = open(table);
  await Promise.all([excel.keep("a", 1), excel.keep("b", 7), excel.keep("a", 2), excel.keep("a", 3)]);
  expect(workbook.customXmlParts.size).toBe(2);
  expect(await excel.recall("a")).toBe(3);
});

test("of parts that a copied workbook holds twice the last counts, and one is left", async () => {
  const { excel, workbook } = open(table);
  await excel.keep("a", 1);
  const [xml = ""] = workbook.customXmlParts.values();
  workbook.customXmlParts.set("{again}", xml.replace("1</", "2</"));
  expect(await excel.recall("a")).toBe(2);
  await excel.keep("a", 3);
  expect(workbook.customXmlParts.size).toBe(1);
  expect(await excel.recall("a")).toBe(3);
});
