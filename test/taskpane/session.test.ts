import { zhCN } from "../../src/locale";
import { createSession } from "../../src/session";
import { checkerHere } from "../../src/session/checker/here";
import { a1, HostFailure } from "../../src/workbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { book, cell, errors, open, settled, sheetName } from "./opened";

describe("checking", () => {
  it("finds nothing wrong in a right workbook, and says how much was checked", async () => {
    const { session } = open();
    await session.check();
    expect(errors(session)).toEqual([]);
    expect(session.state().inspected?.result.outcomes.holds).toBeGreaterThan(100);
    expect(session.state()).toMatchObject({ work: undefined, outcome: undefined });
  });

  it("shows its progress, and can be stopped without losing the last answer", async () => {
    const { session, workbook } = open();
    await session.check();
    const before = session.state().inspected;
    const seen: unknown[] = [];
    session.subscribe(() => seen.push(session.state().work));
    const checking = session.check();
    session.stop();
    await checking;
    expect(seen).toContainEqual({ task: "check", done: 1, all: 2 });
    expect(session.state()).toMatchObject({ work: undefined, outcome: { kind: "stopped" } });
    expect(session.state().inspected).toBe(before);
    expect(workbook.asked.filter((call) => call === "read")).toHaveLength(2);
  });

  it("that fails says why, and works again afterwards", async () => {
    const { session, workbook } = open();
    session.start();
    await settled(session);
    workbook.failNext = new HostFailure("tooLarge", "5 MB");
    await session.check();
    expect(session.state().outcome).toMatchObject({ kind: "failed", task: "check", reason: "tooLarge" });
    await session.check();
    expect(session.state().outcome).toBeUndefined();
    expect(session.state().inspected).toBeDefined();
  });

  it("is done once however often the button is pressed", async () => {
    const { session, workbook } = open();
    await Promise.all([session.check(), session.check(), session.check()]);
    expect(workbook.asked.filter((call) => call === "read")).toHaveLength(1);
  });

  it("tells of an engine that could not be loaded, and tries again", async () => {
    const loads = [() => Promise.reject(new Error("404")), () => Promise.resolve(checkerHere())];
    const session = createSession(memoryWorkbook(book), {
      words: zhCN,
      loadChecker: () => (loads.shift() ?? (() => Promise.resolve(checkerHere())))(),
    });
    await session.check();
    expect(session.state().outcome).toMatchObject({ kind: "failed", reason: "lostConnection" });
    await session.check();
    expect(session.state().inspected).toBeDefined();
  });
});

describe("an edit in the workbook", () => {
  it("renews the findings and reads the touched sheet alone", async () => {
    const { session, workbook } = open();
    session.start();
    await session.check();
    workbook.asked.length = 0;
    workbook.type(cell, 7.8);
    workbook.type({ ...cell, column: 3 }, 7.08);
    await settled(session);
    expect(errors(session).map(({ places: [place] }) => a1(place))).toEqual(["C12"]);
    expect(workbook.asked).toEqual([`readSheets ${sheetName}`]);
    workbook.type(cell, 7.08);
    await settled(session);
    expect(errors(session)).toEqual([]);
  });

  it("that no event tells of is seen when the user turns to the pane", async () => {
    const { session, workbook } = open();
    session.start();
    await session.check();
    workbook.pick({ sheet: sheetName, area: { top: 11, left: 2, bottom: 11, right: 2 } });
    workbook.change(cell, 7.8);
    await settled(session);
    expect(errors(session)).toEqual([]);
    session.lookAgain();
    await settled(session);
    expect(errors(session)).toHaveLength(1);
    const { inspected } = session.state();
    session.lookAgain();
    await settled(session);
    expect(session.state().inspected).toBe(inspected);
  });

  it("made while the workbook is being read is seen", async () => {
    const { session, workbook } = open();
    session.start();
    const checking = session.check();
    workbook.type(cell, 7.8);
    await checking;
    await settled(session);
    expect(errors(session)).toHaveLength(1);
  });

  it("before the first check starts nothing", async () => {
    const { session, workbook } = open();
    session.start();
    workbook.type(cell, 7.8);
    await settled(session);
    expect(workbook.asked.filter((call) => call.startsWith("read"))).toEqual([]);
  });

  it("that renames a sheet has all sheets read again", async () => {
    const { session, workbook } = open();
    session.start();
    await session.check();
    workbook.rename(sheetName, "五");
    await settled(session);
    expect(session.state().inspected?.result.places.some(({ sheet: { name } }) => name === "五")).toBe(true);
  });

  it("is waited for while the user is still typing", async () => {
    const { session, workbook } = open();
    session.start();
    await session.check();
    workbook.failNext = new HostFailure("cellEditing");
    workbook.type(cell, 7.8);
    await settled(session);
    expect(errors(session)).toHaveLength(1);
    expect(session.state().outcome).toBeUndefined();
  });
});

describe("marks", () => {
  it("are laid, known to be stale after an edit, and taken away", async () => {
    const { session, workbook } = open();
    session.start();
    workbook.type(cell, 7.8);
    await session.mark();
    expect(session.state()).toMatchObject({ outcome: { kind: "marked" }, marks: { stale: false } });
    expect(workbook.marks().some(({ row, column, tone }) => row === 11 && column === 2 && tone === "error")).toBe(true);
    workbook.type(cell, 7.08);
    await settled(session);
    expect(session.state().marks?.stale).toBe(true);
    await session.clearMarks();
    expect(workbook.marks()).toEqual([]);
    expect(session.state().marks).toBeUndefined();
  });

  it("leave out what was ignored, and the review sheet lists it apart with the reason", async () => {
    const { session, workbook } = open();
    workbook.type(cell, 7.8);
    await session.check();
    const [wrong] = errors(session);
    await session.ignore(wrong?.fingerprint ?? "", "口径不同");
    await session.mark();
    await session.addReview();
    expect(workbook.marks().filter(({ tone }) => tone === "error")).toEqual([]);
    const texts = workbook.added.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
    const heading = texts.indexOf("已作说明的问题（不计入）");
    expect(texts.slice(0, heading)).not.toContain("C12");
    expect(texts.slice(heading)).toEqual(expect.arrayContaining(["C12", "口径不同"]));
    expect(session.state().outcome).toEqual({ kind: "reviewed", sheet: "审核意见" });
  });
});

describe("what the user decided", () => {
  it("is there again after the workbook was closed and opened", async () => {
    const { session, workbook } = open();
    await session.check();
    await session.ignore("roll-up/x", "口径不同");
    await session.setRule("code-order", "off");
    await session.chooseLayout(sheetName, 0, "none");
    const again = open(memoryWorkbook(workbook.now(), workbook.kept)).session;
    await again.check();
    expect(again.state().kept).toEqual(session.state().kept);
    expect(again.state().kept).toEqual({
      decisions: [{ fingerprint: "roll-up/x", reason: "口径不同" }],
      layouts: [{ sheet: sheetName, table: 0, layout: "none" }],
      settings: { "code-order": "off" },
    });
    expect(again.state().inspected?.disclosure.tablesAndForms.some(({ sheet }) => sheet.name === sheetName)).toBe(
      false,
    );
  });

  it("can be taken back", async () => {
    const { session, workbook } = open();
    await session.check();
    await session.ignore("x", "");
    await session.restore("x");
    await session.setRule("code-order", "error");
    await session.setRule("code-order", undefined);
    await session.chooseLayout(sheetName, 0, "none");
    await session.chooseLayout(sheetName, 0, undefined);
    expect(session.state().kept).toEqual({ decisions: [], layouts: [], settings: {} });
    expect(Object.fromEntries(workbook.kept)).toEqual({ decisions: [], layouts: [], settings: {} });
  });

  it("that somebody spoilt inside the workbook counts as far as it can be read", async () => {
    const kept = new Map<string, unknown>([
      ["decisions", [{ fingerprint: "a", reason: "b" }, { fingerprint: 1 }, "x"]],
      ["layouts", { sheet: "x" }],
      ["settings", { "roll-up": "loud", balance: "off" }],
    ]);
    const { session } = open(memoryWorkbook(book, kept));
    await session.check();
    expect(session.state().kept).toEqual({
      decisions: [{ fingerprint: "a", reason: "b" }],
      layouts: [],
      settings: { balance: "off" },
    });
  });

  it("under the id of a rule that is several now counts for each of them", async () => {
    const kept = new Map<string, unknown>([
      ["decisions", [{ fingerprint: "procurement/product/x", reason: "b" }]],
      ["settings", { procurement: "off" }],
    ]);
    const { session } = open(memoryWorkbook(book, kept));
    await session.check();
    const { decisions, settings } = session.state().kept;
    expect(decisions).toContainEqual({ fingerprint: "quantity-price/product/x", reason: "b" });
    expect(settings).toMatchObject({ "quantity-price": "off", "small-business": "off" });
  });
});

describe("the selection", () => {
  it("in the workbook is known, until the session ends", () => {
    const { session, workbook } = open();
    const stop = session.start();
    const area = { top: 11, left: 2, bottom: 11, right: 2 };
    workbook.pick({ sheet: sheetName, area });
    expect(session.state().selection).toEqual({ sheet: sheetName, area });
    stop();
    workbook.pick({ sheet: "else", area });
    expect(session.state().selection?.sheet).toBe(sheetName);
  });

  it("is set by the pane", async () => {
    const { session, workbook } = open();
    await session.select(cell);
    expect(workbook.asked).toEqual([`select ${sheetName} 11 2`]);
  });
});
