/** A workbook that is asked in a worker answers, fails, tells and takes back as it does here. */
import { linkedWorkbook, serveWorkbook } from "../../../src/preview";
import { HostFailure, type Cell, type CellEdit, type Sheet } from "../../../src/workbook";
import { memoryWorkbook } from "../../taskpane/memoryWorkbook";

const text = (value: string | number): Cell => ({ value, format: "General" });

/** More cells than go over at once. */
const many = Array.from({ length: 5000 }, (_, row) => [text(row), undefined, text("万元")]);
const sheets: readonly Sheet[] = [
  {
    name: "支出",
    visibility: "visible",
    // Some rows hold nothing.
    rows: Object.assign([[text("合计"), text(1)]], { 3: [undefined, text(2)] }),
    merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    hiddenRows: new Set([3]),
  },
  { name: "很多", visibility: "hidden", rows: many, merges: [], hiddenRows: new Set() },
];

function opened() {
  const memory = memoryWorkbook({ sheets });
  const worker: Partial<Worker> = {
    terminate: () => undefined,
    postMessage: (message: unknown) => {
      const copy = structuredClone(message) as Parameters<typeof take>[0];
      setTimeout(() => take(copy));
    },
  };
  const take = serveWorkbook(memory, (reply) => {
    const data = structuredClone(reply);
    setTimeout(() => worker.onmessage?.call(worker as Worker, { data } as MessageEvent));
  });
  return { memory, worker, linked: linkedWorkbook(() => worker as Worker) };
}

const edit: CellEdit = { sheet: "支出", row: 0, column: 1, before: 1, after: 7 };
const value = (memory: ReturnType<typeof memoryWorkbook>) => memory.now().sheets[0]?.rows[0]?.[1]?.value;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("reads all sheets, or some, row by row as they are", async () => {
  const { linked } = opened();
  const told: number[] = [];
  expect(await linked.read({ progress: (done) => told.push(done) })).toEqual({ sheets });
  expect(told).toEqual([1]);
  expect(await linked.readSheets(["很多"], sheets)).toEqual(sheets.slice(1));
});

test("writes, and takes back and back again", async () => {
  const { linked, memory } = opened();
  const { undo, ...written } = await linked.write([edit, { ...edit, before: "anything else" }]);
  expect(written).toMatchObject({ written: 1, refused: [{ reason: "changed" }] });
  expect(value(memory)).toBe(7);
  const undone = await undo();
  expect(value(memory)).toBe(1);
  await undone.undo();
  expect(value(memory)).toBe(7);
});

test("adds tables, and takes them away though somebody wrote in one", async () => {
  const { linked, memory } = opened();
  const added = await linked.addTables([{ name: "新表", rows: [[{ text: "标题" }]], merges: [] } as never]);
  expect(added.sheets).toEqual(["新表"]);
  memory.type({ sheet: "新表", row: 1, column: 1 }, "写过");
  expect(await added.undo()).toMatchObject({ removed: [], written: ["新表"] });
  expect(await added.undo("remove")).toMatchObject({ removed: ["新表"] });
});

test("fails for the reason for which it failed there", async () => {
  const { linked, memory, worker } = opened();
  memory.failNext = new HostFailure("protected", "锁住了");
  const failure = await linked.keep("key", 1).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HostFailure);
  expect(failure).toMatchObject({ reason: "protected", detail: "锁住了" });
  const lost = linked.selection();
  worker.onerror?.call(worker as Worker, { preventDefault: () => undefined } as ErrorEvent);
  await expect(lost).rejects.toMatchObject({ reason: "lostConnection" });
});

test("stops when it is told to", async () => {
  const { linked } = opened();
  const abort = new AbortController();
  const reading = linked.read({ signal: abort.signal });
  abort.abort();
  await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
});

test("tells what is selected and changed until nobody listens", async () => {
  const { linked, memory } = opened();
  const told: unknown[] = [];
  const stops = [linked.onSelect((one) => told.push(one)), linked.onChange((one) => told.push(one))];
  await turn();
  const area = { top: 2, left: 1, bottom: 2, right: 1 };
  memory.pick({ sheet: "支出", area });
  memory.type({ sheet: "支出", row: 2, column: 1 }, 5);
  await turn();
  const both = [
    { sheet: "支出", area },
    { sheet: "支出", area },
  ];
  expect(told).toEqual(both);
  for (const stop of stops) stop();
  await turn();
  memory.pick({ sheet: "支出", area });
  await turn();
  expect(told).toEqual(both);
});
