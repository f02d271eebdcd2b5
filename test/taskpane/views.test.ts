import { zhCN } from "../../src/locale";
import { checkerHere } from "../../src/session/checker/here";
import type { Inspected } from "../../src/session/inspected";
import type { Workbook } from "../../src/workbook";
import { nothingYet, type Kept } from "../../src/session/state";
import {
  casesAt,
  casesOf,
  goneOnTo,
  listing,
  walkedIn,
  type Filter,
  type ListingLine,
} from "../../src/taskpane/findings/listing";
import { draw } from "../../src/taskpane/graph/drawing";
import { graphOf } from "../../src/taskpane/graph/model";
import { outcomeText } from "../../src/taskpane/outcomeText";
import { sheet, workbook } from "../support/table";
import { withCell } from "../support/mutate";
import { sample, sampleTables, type SampleName } from "../support/samples";

const { kept } = nothingYet;
const filter: Filter = { by: "table", hidden: new Set(), search: "" };

async function inspect(workbook: Workbook): Promise<Inspected> {
  const inspected = await checkerHere().inspect({ workbook, kept, own: [], wish: { hints: false } });
  if (inspected === undefined) throw new Error("no answer");
  return inspected;
}

function inspected(name: SampleName): Promise<Inspected> {
  return inspect(sample(name));
}

/** 2101101 行政单位医疗 in 预算05表: 7.08 → 7.80. */
function wrong(): Promise<Inspected> {
  const book = sampleTables("jianghan-2026-budget");
  const sheet = book.sheets.find(({ name }) => name.startsWith("预算05表"));
  if (sheet === undefined) throw new Error("no such sheet");
  return inspect(withCell(book, sheet, 11, 2, { value: 7.8, format: "0.00" }));
}

function lines(of: Inspected, some: Partial<Filter> = {}, decided: Kept = kept, toggled: string[] = []): ListingLine[] {
  return listing(of, decided, { ...filter, ...some }, new Set(toggled), zhCN);
}

const cases = (all: readonly ListingLine[]) => all.filter(({ kind }) => kind === "case");

describe("the list of findings", () => {
  it("puts consequences under their cause, and says how much was checked", async () => {
    const all = lines(await wrong());
    const first = all.find((line) => line.kind === "case");
    expect(first).toMatchObject({ case: { finding: { severity: "error" } } });
    expect(first?.kind === "case" && first.case.consequences.length).toBeGreaterThan(1);
    expect(all.at(-1)).toMatchObject({ kind: "extent" });
  });

  it("is filtered by severity and by words, which may stand in message, table, cell or rule", async () => {
    const of = await wrong();
    const errors = casesOf(of.result.findings).filter(({ finding: { severity } }) => severity === "error").length;
    expect(errors).toBeGreaterThan(0);
    expect(cases(lines(of, { hidden: new Set(["error"]) }))).toHaveLength(cases(lines(of)).length - errors);
    expect(cases(lines(of, { search: "预算05表 c12" }))).toHaveLength(1);
    expect(cases(lines(of, { search: "没有这样的词" }))).toEqual([]);
  });

  it("goes on with what then stands first of those behind, though the table moved down without its worst finding", async () => {
    const of = await inspected("jianghan-2023-budget");
    const before = walkedIn(lines(of));
    const [first, behind] = before;
    const reason = "口径不同";
    const decided = { ...kept, decisions: [{ fingerprint: first?.fingerprint ?? "", reason }] };
    const now = walkedIn(lines(of, {}, decided));
    // The one behind it, of the same table, is far down now.
    expect(now.indexOf(behind as (typeof now)[number])).toBeGreaterThan(5);
    expect(goneOnTo(first?.fingerprint ?? "", before, now)).toBe(now[0]);
    const last = before.at(-1)?.fingerprint ?? "";
    expect(goneOnTo(last, before, before.slice(0, -1))).toBe(before.at(-2));
    expect(goneOnTo(last, before, [])).toBeUndefined();
  });

  it("shows ignored findings apart, with the reason, when asked", async () => {
    const of = await wrong();
    const [first] = casesOf(of.result.findings);
    const decisions = [{ fingerprint: first?.finding.fingerprint ?? "", reason: "口径不同" }];
    const closed = lines(of, {}, { ...kept, decisions });
    expect(cases(closed)).toHaveLength(cases(lines(of)).length - 1);
    expect(closed).toContainEqual(expect.objectContaining({ key: "ignored", count: 1, isOpen: false }));
    const open = lines(of, {}, { ...kept, decisions }, ["ignored"]);
    expect(open).toContainEqual(expect.objectContaining({ kind: "case", decision: decisions[0] }));
  });

  it("tells what could not be checked, by reason", async () => {
    const of = await inspected("qingshan-2026-budget");
    expect(of.result.notRun.length).toBeGreaterThan(0);
    const all = lines(of, {}, kept, ["not-run"]);
    expect(all).toContainEqual(expect.objectContaining({ key: "not-run", count: of.result.notRun.length }));
    const told = all.flatMap((line) => (line.kind === "reason" ? line.abouts : []));
    expect(told).toHaveLength(of.result.notRun.length);
  });

  it("finds what lies in the selected cell, consequences too", async () => {
    const of = await wrong();
    const all = casesOf(of.result.findings);
    const [place] = all[0]?.finding.places ?? [];
    const area = { top: 11, left: 2, bottom: 11, right: 2 };
    expect(casesAt(all, { sheet: place?.sheet.name ?? "", area })).toEqual([all[0]]);
    expect(casesAt(all, { sheet: place?.sheet.name ?? "", area: { ...area, top: 0, bottom: 0 } })).toEqual([]);
  });
});

describe("the map of relations", () => {
  it("has a line for each pair of tables, red where a figure differs, and a box for each table", async () => {
    const { lines: pairs, boxes } = graphOf(await wrong());
    const bad = pairs.find(
      ({ from, to }) => [from.id, to.id].sort().join() === "expenditure-summary,general-public-functional",
    );
    expect(bad).toMatchObject({ standing: "fails", counts: { fails: 1 } });
    expect(bad?.compared[0]?.figures.length).toBeGreaterThan(1);
    expect(boxes.every(({ isMissing }) => !isMissing)).toBe(true);
    const drawing = draw({ lines: pairs, boxes });
    expect(drawing.lines.every(({ path }) => /^M[\d.]+,[\d.]+ [QL]/u.test(path))).toBe(true);
    expect(drawing.width).toBeGreaterThan(0);
  });

  it("is all green where all agrees", async () => {
    const { lines: pairs } = graphOf(await inspected("jianghan-2026-budget"));
    expect(pairs.length).toBeGreaterThan(8);
    expect(pairs.filter(({ standing }) => standing === "fails")).toEqual([]);
  });
});

describe("the places of tables", () => {
  it("are counted from the top of each sheet, those not recognised too", async () => {
    const { disclosure, result } = await inspected("qingshan-2026-budget");
    const { places } = result;
    expect(places).toHaveLength(disclosure.tablesAndForms.length + disclosure.unrecognised.length);
    for (const sheet of new Set(places.map((place) => place.sheet))) {
      const own = places.filter((place) => place.sheet === sheet);
      expect(own.map(({ position }) => position)).toEqual(own.map((_, position) => position));
    }
  });
});

describe("what was not checked", () => {
  const known = sheet(
    "支出",
    `2026年支出总表 |            |       |          |          | 单位：万元
     科目编码       | 科目名称   | 合计  | 基本支出 | 项目支出 | 蓝色的钱
                    | 合计       | 16.88 | 16.88    |          | 3.00
     208            | 社会保障   | 16.88 | 16.88    |          | 1.25
     20805          | 养老       | 16.88 | 16.88    |          | 7.00`,
  );
  const strange = sheet("附表", `关于蓝色的钱\n一 | 3.00\n二 | 5.00`);
  const prose = sheet("情况说明", `第一部分 部门概况\n一、主要职责\n负责全区的工作`);

  it("stands at each place, with the cells and the reason, and nothing at a text", async () => {
    const { result, extent } = await inspect(workbook(known, strange, prose));
    expect(result.places.map(({ amounts, checked, gaps }) => ({ amounts, checked, gaps }))).toMatchObject([
      {
        amounts: 9,
        checked: 6,
        gaps: [{ areas: [{ top: 2, left: 5, bottom: 4, right: 5 }], reason: "unknown-words" }],
      },
      { amounts: 2, checked: 0, gaps: [{ areas: [{ top: 0, left: 0, bottom: 2, right: 1 }], reason: "outside" }] },
      { amounts: 0, checked: 0, gaps: [] },
    ]);
    expect(result.beside).toEqual([]);
    expect(extent).toMatchObject({ amounts: 11, amountsChecked: 6 });
    expect(zhCN.report.coverage.counted(extent.amounts, extent.amountsChecked)).toBe("读出 11 个数，核对了 6 个");
  });

  it("stands apart where figures lie beside a table, as no table can be named there", async () => {
    const rows = known.rows.map((cells, row) =>
      row === 3 ? [...(cells ?? []), undefined, undefined, { value: 99.5, format: "0.00" }] : cells,
    );
    const { result } = await inspect(workbook({ ...known, rows }));
    expect(result.places).toHaveLength(1);
    expect(result.beside).toMatchObject([{ amounts: 1, area: { top: 3, bottom: 3 } }]);
  });
});

describe("how an action ended", () => {
  it("is told with what was left as it is, cell by cell, and why", () => {
    const refused = [{ sheet: "表1", row: 4, column: 1, reason: "changed" as const }];
    const { intent, sentences } = outcomeText({ kind: "written", written: 3, refused }, zhCN);
    expect(intent).toBe("warning");
    expect(sentences.join("")).toContain("表1 B5");
  });

  it("that nobody foresaw is told with the host's own words", () => {
    const outcome = { kind: "failed", task: "mark", reason: "unexpected", detail: "GeneralException" } as const;
    expect(outcomeText(outcome, zhCN).sentences.join("")).toContain("GeneralException");
  });
});
