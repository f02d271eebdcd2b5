import { zhCN } from "../../src/locale";
import { createSession } from "../../src/session";
import type { Entry } from "../../src/catalogue";
import { cellAt } from "../../src/workbook";
import { withCell } from "../support/mutate";
import { sample } from "../support/samples";
import { memoryWorkbook } from "./memoryWorkbook";

const original = sample("jianghan-2026-budget");
const named = original.sheets.find(({ name }) => name.startsWith("预算05表"));

/** The names of 预算05表 taken out. */
function blanked() {
  let book = original;
  for (const [row, cells] of (named?.rows ?? []).entries()) {
    const sheet = book.sheets.find(({ name }) => name === named?.name);
    if (sheet !== undefined && /^\d{3,7}$/u.test(String(cells?.[0]?.value).trim()))
      book = withCell(book, sheet, row, 1, undefined);
  }
  return book;
}

describe("filling names", () => {
  it("shows them first, writes them when told so, and takes them back", async () => {
    const workbook = memoryWorkbook(blanked());
    const session = createSession(workbook, { words: zhCN, quiet: 5 });
    const namesNow = () =>
      (named?.rows ?? []).map((_, row) => {
        const sheet = workbook.now().sheets.find(({ name }) => name === named?.name);
        const value = sheet && cellAt(sheet, row, 1)?.value;
        return typeof value === "string" ? value.trim() : value;
      });
    const before = namesNow();
    await session.proposeNames();
    expect(session.state().isFilling).toBe(true);
    expect(namesNow()).toEqual(before);
    const { offers } = await session.offers();
    expect(offers.length).toBeGreaterThan(10);
    await session.fillNames(offers.filter(({ isUsual }) => isUsual).map(({ edit }) => edit));
    expect(session.state()).toMatchObject({ isFilling: false, outcome: { kind: "written", refused: [] } });
    const printed = (named?.rows ?? []).map((_, row) => {
      const value = named && cellAt(named, row, 1)?.value;
      return typeof value === "string" ? value.trim() : value;
    });
    expect(namesNow()).toEqual(printed);
    await session.undo();
    expect(namesNow()).toEqual(before);
  });

  it("inserts a code and its name at the selected cell, where both are blank", async () => {
    const workbook = memoryWorkbook({
      sheets: [{ name: "一", visibility: "visible", rows: [], merges: [], hiddenRows: new Set() }],
    });
    const session = createSession(workbook, { words: zhCN });
    await session.insert("20805", "行政事业单位养老支出");
    expect(workbook.now().sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["20805", "行政事业单位养老支出"]);
    await session.insert("208", "社会保障和就业支出");
    expect(session.state().outcome).toMatchObject({ kind: "written", written: 0 });
  });
});

describe("the user's own list", () => {
  const own: Entry = {
    kind: "functional",
    code: "20899",
    name: "本地科目",
    from: undefined,
    to: undefined,
    standing: "own",
  };

  it("wins over the published names, and is there again in a later session", async () => {
    let kept: unknown;
    const shelf = {
      recall: () => Promise.resolve(kept),
      keep: (list: unknown) => Promise.resolve(void (kept = list)),
    };
    const session = createSession(memoryWorkbook(original), { words: zhCN, shelf });
    await session.takeList([own]);
    expect((await session.catalogue()).entry("functional", "20899", 2026)?.name).toBe("本地科目");
    const later = createSession(memoryWorkbook(original), { words: zhCN, shelf });
    expect((await later.catalogue()).entry("functional", "20899", 2026)?.name).toBe("本地科目");
    await later.takeList([]);
    expect(kept).toBeUndefined();
    expect((await later.catalogue()).entry("functional", "20899", 2026)?.name).not.toBe("本地科目");
  });

  it("that was spoilt is told, and stops nothing", async () => {
    const shelf = { recall: () => Promise.resolve({ version: 1, entries: "x" }), keep: () => Promise.resolve() };
    const session = createSession(memoryWorkbook(original), { words: zhCN, shelf });
    await session.check();
    expect(session.state()).toMatchObject({ own: [], ownTrouble: "damaged" });
    expect(session.state().inspected).toBeDefined();
  });
});
