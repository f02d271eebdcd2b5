/** Corrections, and taking back whatever we wrote. */
import { cell, errors, open, sheetName } from "./opened";

describe("a fix", () => {
  it("is offered where it is certain, written, checked at once, and can be undone", async () => {
    const { session, workbook } = open();
    workbook.type(cell, 7.8);
    await session.check();
    const fix = errors(session)[0]?.fix;
    expect(fix).toEqual([{ ...cell, before: 7.8, after: 7.08 }]);
    if (fix === undefined) return;
    await session.write(fix);
    expect(errors(session)).toEqual([]);
    expect(session.state().outcome).toEqual({ kind: "written", written: 1, refused: [] });
    await session.undo();
    expect(errors(session)).toHaveLength(1);
    expect(session.state().undoable).toEqual([]);
  });

  it("is taken back in any order; a cell written over since is left, and its step stays", async () => {
    const { session, workbook } = open();
    await session.check();
    const edit = (column: number, before: number | null, after: number) => ({ ...cell, column, before, after });
    await session.write([edit(20, null, 1)]);
    await session.write([edit(21, null, 2)], "fill");
    await session.write([edit(21, 2, 3)]);
    const [first, second, third] = session.state().undoable;
    expect([first, second, third]).toMatchObject([{ kind: "fix", place: `${sheetName} U12` }, { kind: "fill" }, {}]);
    await session.undo(second);
    expect(session.state().outcome).toMatchObject({ kind: "undone", written: 0, refused: [{ reason: "changed" }] });
    expect(session.state().undoable).toEqual([first, second, third]);
    await session.undo(first);
    await session.check();
    expect(session.state().undoable).toEqual([second, third]);
    await session.undo(third);
    await session.undo(second);
    expect(session.state().undoable).toEqual([]);
    expect(workbook.now().sheets.find(({ name }) => name === sheetName)?.rows[cell.row]?.[21]?.value).toBeUndefined();
  });

  it("lists a review sheet once, however often it is made anew", async () => {
    const { session, workbook } = open();
    await session.check();
    await session.addReview();
    await session.addReview();
    expect(workbook.added.map(({ name }) => name)).toEqual(["审核意见"]);
    expect(session.state().undoable).toHaveLength(1);
  });

  it("takes an added sheet away again", async () => {
    const { session, workbook } = open();
    await session.check();
    await session.addReview();
    expect(session.state().undoable).toMatchObject([{ kind: "sheet", place: "审核意见" }]);
    await session.undo();
    expect(workbook.added).toEqual([]);
    expect(session.state()).toMatchObject({
      undoable: [],
      outcome: { kind: "undone", of: "sheet", removed: "removed" },
    });
  });

  it("takes marks back to those that were laid before", async () => {
    const { session, workbook } = open();
    workbook.type(cell, 7.8);
    await session.check();
    await session.mark();
    expect(session.state().undoable).toMatchObject([{ kind: "marks" }]);
    await session.undo();
    expect(workbook.marks()).toEqual([]);
    expect(session.state()).toMatchObject({ undoable: [], marks: undefined });
  });

  it("is refused where the cell was changed meanwhile, and leaves nothing to undo", async () => {
    const { session, workbook } = open();
    workbook.type(cell, 7.8);
    await session.check();
    const fix = errors(session)[0]?.fix;
    workbook.type(cell, 9);
    if (fix !== undefined) await session.write(fix);
    expect(session.state().outcome).toMatchObject({ kind: "written", written: 0, refused: [{ reason: "changed" }] });
    expect(session.state().undoable).toEqual([]);
  });
});
