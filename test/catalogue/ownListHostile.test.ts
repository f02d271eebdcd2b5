/** Lists of any size, and sheets and files of any content, are taken or refused with a sentence; nothing throws. */
import fc from "fast-check";
import { loadCatalogue, previewOwnList, readOwnList, type ListProblem, type OwnListReading } from "../../src/catalogue";
import { problemSeverities } from "../../src/catalogue/own/reading";
import { isUnusable, readListFile } from "../../src/hosts/file";
import { ownListWordsOf } from "../../src/locale/ownList";
import type { Cell, Sheet } from "../../src/workbook";
import { problemsIn, read } from "./ownLists";
import { callsTimes, mostTimes } from "../support/calls";

const languages = ["zh-CN", "en-US"].map(ownListWordsOf);

function sheet(rows: Sheet["rows"], name = "清单"): Sheet {
  return { name, visibility: "visible", rows, merges: [], hiddenRows: new Set() };
}

const text = (value: string): Cell => ({ value, format: "@" });
const header = [text("项目编码"), text("项目名称"), text("上级编码")];

/** What everything that is answered has in common. */
function expectTold(reading: OwnListReading): void {
  if (reading.kind === "notFound") return;
  if (reading.kind === "taken") expect(reading.problems.every(({ severity }) => severity === "noted")).toBe(true);
  if (reading.kind === "refused") expect(reading.problems[0]?.severity).toBe("refused");
  for (const problem of reading.problems)
    for (const { problem: say } of languages) expect(say(problem)).toMatch(/^[^\p{Cc}\p{Cf}]+[。.?]$/u);
}

test("every problem has a sentence in each language that says what and where", () => {
  for (const [kind, severity] of Object.entries(problemSeverities)) {
    const problem = {
      kind,
      severity,
      sheet: "表",
      cells: ["B2"],
      count: 12,
      quoted: "甲",
      others: ["乙", "丙"],
    } as ListProblem;
    const [chinese, english] = languages.map(({ problem: say }) => say(problem));
    expect(chinese).toMatch(/^工作表“表” B2等 12 处：.*。$/u);
    expect(english).toMatch(/^Sheet “表” B2 and others, 12 in all: .*[.?]$/u);
  }
});

test("a message shows what nobody would see", () => {
  const reading = read(`=== S\n科目编码 | 科目名称\n20805 | 行政\u202e事业`);
  const [problem] = reading.kind === "refused" ? reading.problems : [];
  expect(problem?.quoted).toBe("行政⟨U+202E⟩事业");
});

describe("size", () => {
  const rows = (count: number): Sheet["rows"] => [
    header,
    ...Array.from({ length: count }, (_, row) => [text(`P${row}`), text(`项目${row}`), text(`P${row - (row % 10)}`)]),
  ];

  test("for more rows as much more is done", async () => {
    const workOf = (count: number): (() => void) => {
      const made = [sheet(rows(count))];
      return () => {
        const reading = readOwnList(made);
        expect(reading.kind === "taken" && reading.entries.length).toBe(count);
      };
    };
    expect(await callsTimes(workOf, 1000)).toBeLessThan(mostTimes);
  });

  test("50 000 mistakes are told in a hundred", () => {
    const reading = readOwnList([sheet([header, ...Array.from({ length: 50_000 }, () => [text("P1"), text("12")])])]);
    expect(problemsIn(reading)).toHaveLength(101);
    expect(reading).toMatchObject({
      kind: "refused",
      problems: expect.arrayContaining([expect.objectContaining({ kind: "more", count: 49_900 })]) as unknown,
    });
  });

  test("more than 200 000 rows are refused", () => {
    expect(problemsIn(readOwnList([sheet(rows(200_001))]))).toEqual(["too-many A1"]);
  });

  test("a long chain of codes above, and cells far to the right, cost nothing", () => {
    const chain = Array.from({ length: 50_000 }, (_, row) => [
      text(`P${row}`),
      text(`甲-乙${row}`),
      text(`P${row + 1}`),
    ]);
    expect(readOwnList([sheet([header, ...chain])]).kind).toBe("taken");
    const far = Array.from({ length: 5_000 }, () => Object.assign([] as Cell[], { 16_383: text("1") }));
    expect(readOwnList([sheet(far)]).kind).toBe("notFound");
  });
});

const value = fc.oneof(
  fc.constantFrom(
    "编码",
    "名称",
    "科目编码",
    "科目名称",
    "年度",
    "上级编码",
    "类型",
    "类",
    "款",
    "项",
    "单位",
    "合计",
    "注：",
    "全称",
  ),
  fc.constantFrom(
    "208",
    "20805",
    "[2080505]养老",
    "2080505 养老",
    "养老-缴费",
    "2020-2022",
    "=1+1",
    "—",
    "\u202e",
    "功能科目",
    "项目",
  ),
  fc.constantFrom(208, 20805, 5, -1, 2.5, 1e300, Number.NaN, 2020, true),
  fc.constantFrom({ kind: "uncalculated" as const }, { kind: "error" as const, code: "#REF!" }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const cell: fc.Arbitrary<Cell | undefined> = fc.option(
  fc.record({ value, format: fc.constantFrom("General", "@", "000000", "") }, { requiredKeys: ["value", "format"] }),
  { nil: undefined },
);
const rows = fc.array(fc.option(fc.array(cell, { maxLength: 6 }), { nil: undefined }), { maxLength: 12 });

test("whatever a sheet holds, there is an answer", async () => {
  const catalogue = await loadCatalogue();
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 2 }), (sheets) => {
      const reading = readOwnList(sheets.map((one, position) => sheet(one, `表${position}`)));
      expectTold(reading);
      if (reading.kind === "taken") previewOwnList(reading.entries, catalogue.withOwn(reading.entries));
      if (reading.kind === "kindOpen") {
        const kinds = new Map(reading.lists.map(({ place }) => [place, "organisation" as const]));
        const again = readOwnList(
          sheets.map((one, position) => sheet(one, `表${position}`)),
          { kinds },
        );
        expect(again.kind).not.toBe("kindOpen");
        expectTold(again);
      }
    }),
    { numRuns: 1000 },
  );
});

test("whatever a file holds, there is an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const book = readListFile("清单.csv", bytes);
      if (!isUnusable(book)) expectTold(readOwnList(book.sheets));
    }),
    { numRuns: 1000 },
  );
});
