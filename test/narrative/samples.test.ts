/** The published texts of the samples: how much of them is held against the tables, and what is told of them, all true. */
import { countsOf, narrativeOf, standingsOf } from "../../src/narrative";
import { recognise } from "../../src/recognise";
import type { Workbook } from "../../src/workbook";
import { sample, sampleNames, type SampleName } from "../support/samples";

/** Figures, those compared, those that the tables bear out, those that do not agree. */
type Expected = readonly [figures: number, tied: number, agree: number, differ: number];
const expected: Readonly<Record<SampleName, Expected>> = {
  "jiangan-2023-final": [136, 115, 63, 0],
  "jianghan-2023-budget": [43, 42, 36, 0],
  "jianghan-2026-budget": [64, 58, 47, 1],
  "qingshan-2026-budget": [53, 50, 41, 3],
  "wuhan-2025-budget": [123, 114, 60, 2],
};

describe.each(sampleNames)("%s", (name) => {
  const narrative = narrativeOf(recognise(sample(name)));

  it("has its figures held against the tables and each other", () => {
    const counts = countsOf([narrative]);
    expect([counts?.figures, counts?.tied, counts?.agree, counts?.differ]).toEqual(expected[name]);
  });

  it("has at least 85 % of its amounts tied", () => {
    const standings = standingsOf(narrative);
    const amounts = narrative.figures.filter(({ kind }) => kind === "amount");
    const tied = amounts.filter((figure) => standings.get(figure) !== "notFound");
    expect(tied.length / amounts.length).toBeGreaterThanOrEqual(0.85);
  });
});

test("opinions that quote the text are no text of the disclosure", () => {
  const workbook = sample("wuhan-2025-budget");
  const text = workbook.sheets.find((sheet) => sheet.name.includes("情况说明"));
  if (text === undefined) throw new Error("There is a text.");
  const reviewed = { sheets: [...workbook.sheets, { ...text, name: "审核意见" }] };
  const counts = (one: Workbook) => countsOf([narrativeOf(recognise(one))]);
  expect(counts(reviewed)).toEqual(counts(workbook));
});
