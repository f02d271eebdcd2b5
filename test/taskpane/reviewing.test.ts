/** 审核意见 made anew: what people wrote in the earlier one is asked about, and carried over. */
import { columns, type ReviewColumn } from "../../src/report/review/columns";
import { createSession, openFindings, unkept } from "../../src/session";
import { zhCN } from "../../src/locale";
import type { CellPlace } from "../../src/workbook";
import { book, cell, errors, open } from "./opened";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

/** The first finding stands below title, counts and headings. */
const at = (column: ReviewColumn, sheet = "审核意见"): CellPlace => ({
  sheet,
  row: 3,
  column: columns.findIndex(([name]) => name === column),
});

const valueAt = (workbook: MemoryWorkbook, { sheet, row, column }: CellPlace) =>
  workbook.now().sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value;

const names = (workbook: MemoryWorkbook) => workbook.added.map(({ name }) => name);

async function reviewed() {
  const { session, workbook } = open();
  workbook.type(cell, 7.8);
  await session.check();
  await session.addReview();
  return { session, workbook };
}

it("is put in the place of one in which nobody wrote, without a question", async () => {
  const { session, workbook } = await reviewed();
  await session.addReview();
  expect(names(workbook)).toEqual(["审核意见"]);
  expect(session.state().outcome).toEqual({ kind: "reviewed", sheet: "审核意见" });
  expect(session.state().undoable).toHaveLength(1);
});

it("asks where the unit answered; replaced, the answers go over, and no step back takes them along", async () => {
  const { session, workbook } = await reviewed();
  workbook.type(at("feedback"), "已核实");
  await session.addReview();
  expect(session.state().outcome).toEqual({ kind: "reviewAsked", sheet: "审核意见", answers: 1 });
  expect(names(workbook)).toEqual(["审核意见"]);
  await session.addReview("replace");
  expect(session.state().outcome).toEqual({ kind: "reviewed", sheet: "审核意见" });
  expect(names(workbook)).toEqual(["审核意见"]);
  expect(valueAt(workbook, at("feedback"))).toBe("已核实");
  expect(session.state().undoable).toEqual([]);
  await session.addReview();
  expect(session.state().outcome).toEqual({ kind: "reviewed", sheet: "审核意见" });
  expect(valueAt(workbook, at("feedback"))).toBe("已核实");
  expect(names(workbook)).toEqual(["审核意见"]);
});

it("leaves the earlier one where the user wants both", async () => {
  const { session, workbook } = await reviewed();
  workbook.type(at("rectified"), "下月改");
  await session.addReview("keep");
  expect(names(workbook)).toEqual(["审核意见", "审核意见 (2)"]);
  expect(valueAt(workbook, at("rectified"))).toBe("下月改");
  expect(valueAt(workbook, at("rectified", "审核意见 (2)"))).toBe("下月改");
});

it("asks about one that the workbook brought along, whatever stands in it", async () => {
  const { workbook } = await reviewed();
  const later = createSession(workbook, { words: zhCN, quiet: 5 });
  await later.check();
  await later.addReview();
  expect(later.state().outcome).toEqual({ kind: "reviewAsked", sheet: "审核意见", answers: 0 });
});

it("takes no sheet of the user's for one of ours", async () => {
  const [first] = book.sheets;
  if (first === undefined) throw new Error("no sheet");
  const workbook = memoryWorkbook({ sheets: [...book.sheets, { ...first, name: "审核意见" }] });
  const { session } = open(workbook);
  await session.check();
  await session.addReview();
  expect(names(workbook)).toEqual(["审核意见 (2)"]);
  expect(workbook.now().sheets.some(({ name }) => name === "审核意见")).toBe(true);
});

it("explains findings that the workbook does not hold as decided: they are told, and taken over with a press", async () => {
  const { session, workbook } = open();
  workbook.type(cell, 7.8);
  await session.check();
  const wrong = errors(session)[0]?.fingerprint ?? "";
  await session.ignore(wrong, "口径不同");
  await session.addReview();
  // As a program leaves it that drops what is kept.
  const again = open(memoryWorkbook(workbook.now())).session;
  await again.check();
  expect(errors(again).map(({ fingerprint }) => fingerprint)).toContain(wrong);
  const { explained, inspected, kept } = again.state();
  if (inspected === undefined) throw new Error("nothing was checked");
  expect(unkept(explained, openFindings(inspected.result, kept.decisions))).toEqual([
    { fingerprint: wrong, reason: "口径不同" },
  ]);
  await again.takeOver(explained);
  expect(again.state().kept.decisions).toEqual([{ fingerprint: wrong, reason: "口径不同" }]);
  expect(unkept(explained, openFindings(inspected.result, again.state().kept.decisions))).toEqual([]);
});
