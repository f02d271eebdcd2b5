/** The tab 说明: the text in pieces, what each figure leads to, and how both follow the workbook. */
import { zhCN } from "../../src/locale";
import { countsOf } from "../../src/narrative";
import { narrative } from "../../src/readings/narrative";
import { createSession } from "../../src/session";
import { inspect } from "../../src/session/engine";
import { nothingYet } from "../../src/session/state";
import { shownText } from "../../src/session/checker/shownText";
import { shown as shownTo } from "../../src/session/checker/shown";
import { withFindings } from "../../src/taskpane/text/told";
import { sample, sampleTables } from "../support/samples";
import { memoryWorkbook } from "./memoryWorkbook";

const tables = {
  sheets: sampleTables("jianghan-2026-budget").sheets.filter(({ name }) => !name.includes("情况说明")),
};

it("shows every letter of the text, each figure once, and all findings on it", async () => {
  const checked = await inspect(sample("jianghan-2026-budget"), nothingYet.kept, []);
  const narratives = checked.result.readings.map((one) => one.of(narrative));
  const { result } = shownTo(checked);
  const shown = withFindings(shownText(narratives), result.findings);
  const figures = shown.flatMap(({ pieces }) => pieces.flatMap(({ figure }) => figure ?? []));
  const counts = countsOf(narratives);
  const count = (wanted: string): number => figures.filter(({ standing }) => standing === wanted).length;
  expect({
    agree: count("agrees"),
    inText: count("inText"),
    differ: count("differs"),
    notFound: count("notFound"),
  }).toEqual({
    agree: counts?.agree,
    inText: counts?.inText,
    differ: counts?.differ,
    notFound: counts?.notFound,
  });
  expect(shown.some(({ pieces }) => pieces.some(({ text, figure }) => text === "56.6%" && figure !== undefined))).toBe(
    true,
  );
  const text = shown.map(({ pieces }) => pieces.map((piece) => piece.text).join("")).join("\n");
  expect(text).toContain("2026 年收支总预算 2058.78 万元,比 2025 年预算增加 744.43 万元，增长 56.6%");
  expect(figures[0]).toMatchObject({ standing: "agrees", place: expect.stringContaining("收支预算总表") });
  const told = result.findings.filter(({ rule }) => rule.startsWith("narrative-"));
  expect(told.length).toBeGreaterThan(0);
  const below = new Set(shown.flatMap(({ findings }) => findings));
  expect(told.filter((finding) => !below.has(finding))).toEqual([]);
});

it("holds a pasted text against the tables until it is removed, and renews it after an edit", async () => {
  const workbook = memoryWorkbook(tables);
  const session = createSession(workbook, { words: zhCN, quiet: 5 });
  const standings = async (): Promise<string[]> =>
    (await session.text()).paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ figure }) => figure?.standing ?? []));
  await session.check();
  await session.takeText("粘贴的文字", "一、收支情况说明\n2026年收支总预算2058.78万元。");
  expect(await standings()).toEqual(["agrees"]);
  await session.takeText("粘贴的文字", "一、收支情况说明\n2026年收支总预算2085.78万元。");
  expect(await standings()).toEqual(["differs"]);
  session.start();
  for (const { name, rows } of tables.sheets)
    for (const [row, cells] of rows.entries())
      for (const [column, typed] of (cells ?? []).entries())
        if (typed?.value === 2058.78) workbook.type({ sheet: name, row, column }, 2085.78);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await standings()).toEqual(["agrees"]);
  await session.dropText();
  expect(await standings()).toEqual([]);
});

it("tells hints of what may well be right only to those who ask", async () => {
  const session = createSession(memoryWorkbook(sample("jianghan-2026-budget")), { words: zhCN, quiet: 5 });
  const told = (): number => session.state().inspected?.result.findings.length ?? 0;
  await session.check();
  const before = told();
  await session.showHints(true);
  expect(told()).toBeGreaterThan(before);
  await session.showHints(false);
  expect(told()).toBe(before);
});
