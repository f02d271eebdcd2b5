/** A workbook that a worker opens and writes is, cell for cell, what the same thread would open and write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook, openFile, saveBook, serveFile, type Book } from "../../../src/preview";
import { isUnusable } from "../../../src/hosts/file";

const root = join(__dirname, "../../..");

/** What passes between the two ends is copied, as between threads. */
function start(): Worker {
  const worker: Partial<Worker> = {
    terminate: () => undefined,
    postMessage: (message: unknown) => {
      const copy = structuredClone(message) as Parameters<typeof take>[0];
      setTimeout(() => take(copy));
    },
  };
  const take = serveFile((reply) => {
    const data = structuredClone(reply);
    setTimeout(() => worker.onmessage?.call(worker as Worker, { data } as MessageEvent));
  });
  return worker as Worker;
}

async function opened(bytes: Uint8Array, name: string) {
  const file = await openFile(bytes, name, start);
  if (file === undefined || "reason" in file) throw new Error(file?.reason);
  return file;
}

function cellsOf({ sheets }: Book) {
  return sheets.map((sheet) => ({ frame: { ...sheet }, cells: [...sheet.stored()], formulas: sheet.formulas() }));
}

/** As a user and the pane do. */
function change(book: Book): void {
  const [first] = book.sheets;
  if (first === undefined) throw new Error("No sheet.");
  book.write(first, [{ row: 5, column: 1, content: { value: "改过" } }]);
  book.write(first, [{ row: 300, column: 2, content: { value: 3, formula: "1+2" } }]);
  const added = book.addSheet("审核意见");
  book.write(added, [{ row: 0, column: 0, content: { value: "意见" } }]);
  book.settings.set("gouji", { a: 1 });
}

test.each(["assets/samples/jianghan-2026-budget.xlsx", "test/fixtures/cases/small/html-named.xls"])(
  "%s",
  async (path) => {
    const bytes = new Uint8Array(readFileSync(join(root, path)));
    const { book, original, isConverted, save } = await opened(bytes, "预算.xlsx");
    const here = openBook(original, "预算.xlsx");
    if (isUnusable(here)) throw new Error(here.reason);
    expect(isConverted).toBe(path.endsWith(".xls"));
    expect(cellsOf(book)).toEqual(cellsOf(here));
    for (const one of [book, here]) change(one);
    expect(await save()).toEqual(saveBook(original, here));
    // What was sent once is not forgotten.
    for (const one of [book, here]) one.write(one.active, [{ row: 6, column: 1, content: { value: 1 } }]);
    expect(await save()).toEqual(saveBook(original, here));
  },
);

test("a file that is no workbook has its reason, and a worker that ends has none", async () => {
  expect(await openFile(new Uint8Array(9), "1.xlsx", start)).toHaveProperty("reason");
  const broken = (): Worker => {
    const worker: Partial<Worker> = { terminate: () => undefined };
    worker.postMessage = () =>
      void setTimeout(() => worker.onerror?.call(worker as Worker, { preventDefault: () => undefined } as ErrorEvent));
    return worker as Worker;
  };
  expect(await openFile(new Uint8Array(9), "1.xlsx", broken)).toBeUndefined();
});
