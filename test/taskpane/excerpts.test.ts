/** The two tables of a comparison, as they stand beside each other in 关系图. */
import { graphOf } from "../../src/taskpane/graph/model";
import { cell, open } from "./opened";

it("shows both tables with the cells that are meant and their neighbours", async () => {
  const { session, workbook } = open();
  workbook.type(cell, 7.8);
  await session.check();
  const { inspected } = session.state();
  if (inspected === undefined) throw new Error("not checked");
  const wrong = graphOf(inspected).lines.find(({ standing }) => standing === "fails")?.compared[0];
  const places = (wrong?.figures ?? []).map(({ place: { sheet, row, column } }) => ({
    sheet: sheet.name,
    row,
    column,
  }));
  expect(places.length).toBeGreaterThan(1);
  const excerpts = await session.excerpts(places);
  expect(excerpts).toHaveLength(2);
  const cells = excerpts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const meant = cells.filter(({ isMeant }) => isMeant);
  expect(meant.map(({ sheet, row, column }) => ({ sheet, row, column }))).toEqual(expect.arrayContaining(places));
  expect(meant.map(({ text }) => text)).toEqual(expect.arrayContaining(["7.80", "7.08"]));
  expect(cells.length).toBeGreaterThan(meant.length);
  for (const { title, columns, rows } of excerpts) {
    expect(title).toMatch(/^预算0\d表/u);
    expect(rows.every(({ name, cells: own }) => name !== "" && own.length === columns.length)).toBe(true);
  }
});

it("has nothing of cells that stand in no table", async () => {
  const { session } = open();
  await session.check();
  expect(
    await session.excerpts([
      { ...cell, row: 900 },
      { ...cell, sheet: "没有这张表" },
    ]),
  ).toEqual([]);
});
