/** The workbook beside an earlier draft: what is answered of a file, kept true after edits, and carried into 审核意见. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledCopy, isUnusable, markedCopy, readWorkbook } from "../../src/hosts/file";
import { reasons } from "../../src/hosts/file/unusable";
import { wordsOf } from "../../src/locale";
import { explainedIn } from "../../src/report";
import { columns, type ReviewColumn } from "../../src/report/review/columns";
import { explainedBefore, type DraftAnswer, type Session } from "../../src/session";
import { recognise } from "../../src/recognise";
import { a1, cellAt, type CellPlace } from "../../src/workbook";
import { sample, type SampleName } from "../support/samples";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { cell, open, settled } from "./opened";

const sampleBytes = (name: SampleName): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../assets/samples/${name}.xlsx`)));
const original = sampleBytes("jianghan-2026-budget");
const workbook = sample("jianghan-2026-budget");
const before = Number(
  workbook.sheets.flatMap((one) => (one.name === cell.sheet ? cellAt(one, cell.row, cell.column) : []))[0]?.value,
);
const at = { sheet: cell.sheet, cell: a1(cell) };

/** A figure of 支出总表. */
const other: CellPlace = (() => {
  const table = recognise(workbook).tables.find(({ layout }) => layout.id === "expenditure-summary");
  const row = table?.rows.find(({ kind, children }) => kind === "code" && children.length === 0);
  const column = row?.panel.additive[0];
  if (row === undefined || column === undefined) throw new Error("It has figures.");
  return { sheet: row.sheet.name, row: row.index, column: column.index };
})();

function bytes(made: ReturnType<typeof filledCopy>): Uint8Array {
  if (isUnusable(made)) throw new Error(made.reason);
  return made;
}

const wrong = bytes(filledCopy(original, [{ ...cell, before, after: before + 1 }]));
const file = (content: Uint8Array) => ({ name: "上一稿.xlsx", source: new Blob([new Uint8Array(content)]) });

function answer(session: Session): DraftAnswer {
  const { compared } = session.state();
  if (compared === undefined) throw new Error("Nothing was compared.");
  return compared.answer;
}

function differences(session: Session) {
  const given = answer(session);
  if (given.kind !== "compared") throw new Error(given.kind);
  return given.all;
}

async function compared(content: Uint8Array): Promise<{ session: Session; workbook: MemoryWorkbook }> {
  const opened = open(memoryWorkbook(workbook));
  opened.session.start();
  await opened.session.compareWith(file(content));
  return opened;
}

it("checks first where nothing was checked, and tells what was put right since the earlier draft", async () => {
  const { session } = await compared(wrong);
  const { solved, added, asked, unasked, isSame } = differences(session);
  expect(solved.map(({ now }) => now)).toContainEqual(at);
  expect({
    added,
    isSame,
    changed: [...asked, ...unasked].map(({ sheet, cell: one }) => ({ sheet, cell: one })),
  }).toEqual({
    added: [],
    isSame: false,
    changed: [at],
  });
});

it("stays true after an edit and a decision, and ends when the user says so", async () => {
  const { session, workbook: host } = await compared(wrong);
  host.type(other, 99);
  await settled(session);
  const { added, unasked, asked } = differences(session);
  expect(added.length).toBeGreaterThan(0);
  expect([...unasked, ...asked]).toHaveLength(2);
  await session.ignore(added[0]?.fingerprint ?? "", "已核实");
  await settled(session);
  expect(differences(session).decided.map(({ reason }) => reason)).toEqual(["已核实"]);
  session.endComparison();
  host.type(other, 98);
  await settled(session);
  expect(session.state().compared).toBeUndefined();
});

it("says of the same file that it is the same", async () => {
  expect(differences((await compared(original)).session).isSame).toBe(true);
});

it("says in words why a file cannot be compared", async () => {
  const { session } = await compared(original.slice(0, 5000));
  expect(answer(session)).toEqual({ kind: "unusable", reason: reasons.damaged });
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) } as unknown as Blob;
  await session.compareWith({ name: "上一稿.xlsx", source: gone });
  expect(answer(session)).toEqual({ kind: "unread" });
  const huge = { ...gone, size: 2 ** 30 } as Blob;
  await session.compareWith({ name: "上一稿.xlsx", source: huge });
  expect(answer(session)).toEqual({ kind: "unusable", reason: reasons.tooBig });
});

describe("审核意见 in the second round", () => {
  const place = (name: ReviewColumn): number => columns.findIndex(([one]) => one === name);
  const rowsOf = (host: MemoryWorkbook) => {
    const rows = host.now().sheets.find(({ name }) => name === "审核意见")?.rows ?? [];
    return rows.map((cells) => {
      const text = (name: ReviewColumn) => cells?.[place(name)]?.value;
      return { cell: text("cell"), state: text("state"), feedback: text("feedback") };
    });
  };

  it("tells what was solved as 已改, though the workbook had no opinions", async () => {
    const { session, workbook: host } = await compared(wrong);
    await session.addReview();
    expect(rowsOf(host)).toContainEqual({ cell: at.cell, state: "已改", feedback: undefined });
    expect(host.asked).toContain("select 审核意见 0 0");
  });

  it("takes nothing from a workbook of another unit", async () => {
    const { session, workbook: host } = await compared(sampleBytes("qingshan-2026-budget"));
    expect(differences(session).solved.length).toBeGreaterThan(0);
    await session.addReview();
    expect(rowsOf(host).filter(({ state }) => state === "已改")).toEqual([]);
  });

  it("offers what the earlier draft's opinions explain, and holds it as decided once it is taken over", async () => {
    const first = open(memoryWorkbook(readWorkbook(wrong) as typeof workbook));
    await first.session.check();
    const finding = first.session
      .state()
      .inspected?.result.findings.find(({ severity, places: [one] }) => severity === "error" && a1(one) === at.cell);
    const fingerprint = finding?.fingerprint ?? "";
    await first.session.ignore(fingerprint, "口径不同");
    await first.session.addReview();
    const [review] = first.workbook.added;
    if (review === undefined) throw new Error("no sheet");
    const { session } = open(memoryWorkbook(readWorkbook(wrong) as typeof workbook));
    await session.compareWith(file(bytes(markedCopy(wrong, [], review))));
    const explained = () => {
      const given = answer(session);
      if (given.kind !== "compared") throw new Error(given.kind);
      const earlier = explainedIn(given.reviews, wordsOf("zh-CN").report);
      return explainedBefore(given.all, { earlier, later: session.state().explained });
    };
    expect(explained()).toEqual([{ fingerprint, reason: "口径不同" }]);
    await session.takeOver(explained());
    await settled(session);
    expect(explained()).toEqual([]);
    expect(differences(session).decided.map(({ reason }) => reason)).toEqual(["口径不同"]);
  });

  it("carries over what the unit answered in the earlier draft", async () => {
    const first = open(memoryWorkbook(readWorkbook(wrong) as typeof workbook));
    await first.session.check();
    await first.session.addReview();
    const [review] = first.workbook.added;
    const rows = (review?.rows ?? []).map((cells) =>
      cells[place("cell")]?.text === at.cell
        ? cells.map((one, column) => (column === place("feedback") ? { text: "录入有误，已改" } : one))
        : cells,
    );
    if (review === undefined) throw new Error("no sheet");
    const { session, workbook: host } = await compared(bytes(markedCopy(wrong, [], { ...review, rows })));
    expect(differences(session).lost).toEqual([]);
    await session.addReview();
    expect(rowsOf(host)).toContainEqual({ cell: at.cell, state: "已改", feedback: "录入有误，已改" });
  });
});
