/** The checker beside the page answers as the one in the page's own thread does, and can be stopped at any time. */
import { nothingKept } from "../../src/check";
import type { CheckQuestion, Checker } from "../../src/session/checker/checker";
import { checkerBeside } from "../../src/session/checker/beside";
import { checkerHere } from "../../src/session/checker/here";
import type { Message, Reply } from "../../src/session/checker/messages";
import { serve } from "../../src/session/checker/serve";
import type { Workbook } from "../../src/workbook";
import { withCell } from "../support/mutate";
import { sample } from "../support/samples";

/** As a browser's: what passes is copied, and nothing is heard of an ended one. */
class SmallWorker {
  onmessage: ((event: { readonly data: Reply }) => void) | null = null;
  onerror: ((event: { readonly preventDefault: () => void }) => void) | null = null;
  readonly heard: Message[] = [];
  isEnded = false;
  readonly #take = serve((reply) => {
    const data = structuredClone(reply);
    if (!this.isEnded) setTimeout(() => !this.isEnded && this.onmessage?.({ data }));
  });

  postMessage(message: Message): void {
    this.heard.push(message);
    const copy = structuredClone(message);
    setTimeout(() => !this.isEnded && this.#take(copy));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function beside(): { checker: Checker; workers: SmallWorker[] } {
  const workers: SmallWorker[] = [];
  const start = (): Worker => {
    const worker = new SmallWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { checker: checkerBeside(start, () => Promise.reject(new Error("not wanted"))), workers };
}

const book = sample("jianghan-2026-budget");
const asking = (workbook: Workbook, more: Partial<CheckQuestion> = {}): CheckQuestion => ({
  workbook,
  kept: nothingKept,
  own: [],
  wish: { hints: false },
  ...more,
});

it("answers the same from the other side", async () => {
  const [here, there] = [checkerHere(), beside().checker];
  await there.prepare();
  expect(await there.rules()).toEqual(await here.rules());
  expect(await there.inspect(asking(book))).toEqual(await here.inspect(asking(book)));
  expect(await there.report(nothingKept)).toEqual(await here.report(nothingKept));
  expect(await there.offers()).toEqual(await here.offers());
  expect(await there.text()).toEqual(await here.text());
  expect(await there.learnt()).toEqual(await here.learnt());
});

it("keeps one object for each table, on the other side too", async () => {
  const inspected = await beside().checker.inspect(asking(book));
  const [finding] = inspected?.result.findings ?? [];
  expect(inspected?.disclosure.tablesAndForms).toContain(finding?.places[0].table);
});

it("hands over the places of a finding that are listed, and how many there are", async () => {
  const [rows, columns] = [400, 3];
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      column === 0
        ? { value: `${20101 + Math.floor(row / 90)}${String((row % 90) + 10)}`, format: "@" }
        : { value: column === 1 ? "甲支出" : "1.00", format: "@" },
    ),
  );
  const head = [["2026年支出总表"], ["科目编码", "科目名称", "合计"]].map((line) =>
    line.map((value) => ({ value, format: "@" })),
  );
  const long = { name: "支出总表", visibility: "visible", merges: [], hiddenRows: new Set<number>() } as const;
  const inspected = await checkerHere().inspect(asking({ sheets: [{ ...long, rows: [...head, ...texts] }] }));
  const most = Math.max(...(inspected?.result.findings.map(({ places }) => places.length) ?? []));
  const inAll = Math.max(...(inspected?.result.findings.map(({ placesInAll }) => placesInAll) ?? []));
  expect(most).toBe(12);
  expect(inAll).toBeGreaterThan(100);
});

it("hands over only the sheets that are new, a large one in slices", async () => {
  const { checker, workers } = beside();
  await checker.inspect(asking(book));
  const [first] = book.sheets;
  if (first === undefined) throw new Error("no sheet");
  const rows = Array.from({ length: 3000 }, () => first.rows[5]);
  const [worker] = workers;
  if (worker !== undefined) worker.heard.length = 0;
  const edited = { sheets: book.sheets.map((sheet) => (sheet === first ? { ...first, rows } : sheet)) };
  await checker.inspect(asking(edited));
  const heard = worker?.heard.map(({ kind }) => kind) ?? [];
  expect(heard.filter((kind) => kind === "sheet")).toHaveLength(1);
  expect(heard.filter((kind) => kind === "rows").length).toBeGreaterThan(1);
});

it("tells how far it is", async () => {
  const stages: string[] = [];
  await beside().checker.inspect(asking(book), { progress: (stage) => stages.push(stage) });
  expect([...new Set(stages)]).toEqual(["recognise", "check", "correct"]);
});

it("tells of a stage no oftener than a screen can show it", async () => {
  const told = async (checker: Checker): Promise<number> => {
    let count = 0;
    await checker.inspect(asking(book), { progress: () => (count += 1) });
    return count;
  };
  const began = performance.now();
  const beyond = await told(beside().checker);
  const stages = 3;
  expect(beyond).toBeLessThanOrEqual(stages + (performance.now() - began) / 100);
  expect(beyond).toBeLessThan(await told(checkerHere()));
});

it("says nothing where nothing changed", async () => {
  const { checker } = beside();
  const again = { sheets: book.sheets.map((sheet) => ({ ...sheet })) };
  await checker.inspect(asking(book));
  expect(await checker.inspect(asking(again, { unlessSame: true }))).toBeUndefined();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const edited = withCell(book, sheet, 0, 0, { value: "别的", format: "General" });
  expect(await checker.inspect(asking(edited, { unlessSame: true }))).toBeDefined();
});

it("is stopped at once, and still answers about the inspection before", async () => {
  const { checker, workers } = beside();
  const before = await checker.inspect(asking(book));
  const abort = new AbortController();
  const stopped = checker.inspect(asking({ sheets: [...book.sheets] }), {
    signal: abort.signal,
    progress: () => abort.abort(),
  });
  await expect(stopped).rejects.toMatchObject({ reason: "cancelled" });
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect((await checker.report(nothingKept)).findings.length).toBe(before?.result.findings.length);
  expect(workers).toHaveLength(2);
});

it("is another one after a crash, which is told", async () => {
  const { checker, workers } = beside();
  await checker.prepare();
  const crashed = checker.inspect(asking(book), {
    progress: () => workers[0]?.onerror?.({ preventDefault: () => undefined }),
  });
  await expect(crashed).rejects.toMatchObject({ reason: "unexpected" });
  expect(await checker.inspect(asking(book))).toBeDefined();
});

it("is the thread's own where a worker cannot be started", async () => {
  const start = (): Worker => {
    const worker = new SmallWorker();
    worker.postMessage = () => worker.onerror?.({ preventDefault: () => undefined });
    return worker as unknown as Worker;
  };
  const checker = checkerBeside(start, () => Promise.resolve(checkerHere()));
  await checker.prepare();
  expect(await checker.inspect(asking(book))).toBeDefined();
  expect((await checker.report(nothingKept)).findings.length).toBeGreaterThan(0);
});
