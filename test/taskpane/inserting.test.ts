/** 插入标准表 in a session: what the user hears, and taking it back. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { usualSubjects } from "../../src/training/template";
import { HostFailure } from "../../src/workbook";
import { firstRequest, offeredTables, requestedSheets, styleOf, wantedOf } from "../../src/taskpane/insert/request";
import { book, open } from "./opened";

function tablesFor(session: ReturnType<typeof open>["session"], all = false) {
  const { inspected } = session.state();
  const request = firstRequest(inspected);
  const style = styleOf(request);
  const wanted = wantedOf(request, Number(request.year), catalogue, "某局");
  if (style === undefined || wanted.kind !== "wanted") throw new Error("There is a style.");
  const offered = offeredTables(request, inspected);
  const numbers = offered.filter(({ isChosen }) => all || isChosen).map(({ number }) => number);
  return { request, offered, sheets: requestedSheets(style, new Set(numbers), wanted) };
}

const told = (session: ReturnType<typeof open>["session"]) =>
  session.state().inspected?.result.findings.map(({ message }) => message);

test("offers for the disclosure's own unit and year what it lacks, and the user may choose more", async () => {
  const { session } = open();
  await session.check();
  const { request, offered } = tablesFor(session);
  const { kind, year, organisation } = session.state().inspected?.disclosure ?? {};
  expect(request).toMatchObject({ kind, year: String(year) });
  expect(request.units).toBe(`205=${organisation ?? ""},205001=武汉市江汉区医疗保障局本级`);
  // Items of its tables that are no class or division of others; codes that the catalogue has.
  expect(request.subjects).toEqual(
    expect.arrayContaining(["2080505", "2101101", "2101103", "2101501", "2101502", "2210201", "2210202"]),
  );
  expect(request.subjects.some((code) => code.length < 5)).toBe(false);
  const there = new Set(session.state().inspected?.disclosure.tablesAndForms.map(({ layout }) => layout.id));
  const own = styleOf(request)?.tables ?? [];
  expect(offered.map(({ isChosen }) => isChosen)).toEqual(own.map(({ layout }) => !there.has(layout)));
  const more = offeredTables(
    { ...request, changed: new Set(offered.map(({ number }) => number)) },
    session.state().inspected,
  );
  expect(more.map(({ isChosen }) => isChosen)).toEqual(offered.map(({ isChosen }) => !isChosen));
});

test("all tables once more change no finding, are listed as blank, and go again as one step", async () => {
  const { session, workbook } = open();
  await session.check();
  const before = told(session);
  const { sheets } = tablesFor(session, true);
  await session.insertTables(sheets);
  const { outcome, inspected, undoable } = session.state();
  const names = outcome?.kind === "inserted" ? outcome.sheets : [];
  expect(names).toHaveLength(sheets.length);
  expect(workbook.now().sheets.map(({ name }) => name)).toEqual([...book.sheets.map(({ name }) => name), ...names]);
  expect(told(session)).toEqual(before);
  expect(inspected?.result.places.filter(({ table }) => table?.unfilled === true).length).toBeGreaterThan(10);
  expect(undoable.map(({ kind }) => kind)).toEqual(["tables"]);
  await session.undo();
  expect(workbook.now().sheets).toEqual(book.sheets);
  expect(session.state()).toMatchObject({ undoable: [], outcome: { kind: "undone", of: "tables", removed: names } });
  expect(told(session)).toEqual(before);
});

test("where somebody has written in one of them none goes until the user says so", async () => {
  const { session, workbook } = open();
  await session.check();
  const { sheets } = tablesFor(session, true);
  await session.insertTables(sheets);
  const [name = ""] = sheets
    .map((sheet) => sheet.name)
    .filter((one) => !book.sheets.some((sheet) => sheet.name === one));
  workbook.change({ sheet: name, row: 8, column: 3 }, 5);
  await session.undo();
  const { outcome, undoable } = session.state();
  expect(outcome).toMatchObject({ kind: "undone", of: "tables", removed: [], written: [name] });
  expect(undoable).toHaveLength(1);
  await session.undo(undoable[0], "remove");
  expect(workbook.now().sheets).toEqual(book.sheets);
  expect(session.state().undoable).toEqual([]);
});

test("a workbook that takes no sheets is told, and there is nothing to take back", async () => {
  const { session, workbook } = open();
  await session.check();
  workbook.failNext = new HostFailure("accessDenied");
  await session.insertTables(tablesFor(session, true).sheets);
  expect(session.state()).toMatchObject({
    undoable: [],
    outcome: { kind: "failed", task: "insertTables", reason: "accessDenied" },
  });
});

test("a workbook that lists no subjects and no units gets those that every unit has", () => {
  expect(firstRequest(undefined)).toMatchObject({ units: "", subjects: usualSubjects });
});
