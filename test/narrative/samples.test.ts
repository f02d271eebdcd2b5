/** The published texts of the samples: how much of them is held against the tables, and what is told of them, all true. */
import { countsOf, narrativeOf, standingsOf } from "../../src/narrative";
import { recognise } from "../../src/recognise";
import { sample, sampleNames, type SampleName } from "../support/samples";

/** Figures, those compared, those that do not agree. */
const expected: Readonly<Record<SampleName, readonly [figures: number, tied: number, differ: number]>> = {
  "jiangan-2023-final": [136, 113, 0],
  "jianghan-2023-budget": [43, 42, 0],
  "jianghan-2026-budget": [64, 58, 1],
  "qingshan-2026-budget": [53, 50, 3],
  "wuhan-2025-budget": [123, 114, 2],
};

describe.each(sampleNames)("%s", (name) => {
  const narrative = narrativeOf(recognise(sample(name)));

  it("has its figures held against the tables and each other", () => {
    const counts = countsOf(narrative);
    expect([counts?.figures, counts?.tied, counts?.differ]).toEqual(expected[name]);
  });

  it("has at least 85 % of its amounts tied", () => {
    const standings = standingsOf(narrative);
    const amounts = narrative.figures.filter(({ kind }) => kind === "amount");
    const tied = amounts.filter((figure) => standings.get(figure) !== "notFound");
    expect(tied.length / amounts.length).toBeGreaterThanOrEqual(0.85);
  });

  it("is read within 60 milliseconds", () => {
    const times = Array.from({ length: 12 }, () => {
      const disclosure = { ...recognise(sample(name)) };
      const start = performance.now();
      narrativeOf(disclosure);
      return performance.now() - start;
    });
    console.log(name, `${Math.min(...times).toFixed(1)} ms`);
    expect(Math.min(...times)).toBeLessThan(60);
  });
});
