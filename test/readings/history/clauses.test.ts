import { clauseWords, readHistory } from "../../../src/readings/history/clauses";

describe("the words of a clause", () => {
  it.each(clauseWords)("$example is $kind", ({ kind, example }) => {
    const [first] = clauseWords.filter(({ words }) => words.test(example));
    expect(first?.kind).toBe(kind);
  });
});

describe("the history of a budget", () => {
  it("is read line by line, a year holding until the next one is named", () => {
    const { clauses, years } = readHistory(
      "1.2024年年初预算安排：17.55万元；\n2.2025年年初预算安排情况及年中调整情况：年初预算26.32万元，年中调整为25.561万元；\n3.2025年1—8月执行情况：8.86万元\n4.2026年预算变动情况：无变动。",
      2026,
    );
    expect(years).toEqual([2024, 2025, 2026]);
    expect(clauses.map(({ kind, year, amount }) => [kind, year, amount?.toText()])).toEqual([
      ["initial", 2024, "17.55"],
      ["initial", 2025, "26.32"],
      ["adjusted", 2025, "25.561"],
      ["unchanged", 2026, undefined],
    ]);
  });

  it("leaves out remarks in brackets, and reads thousands", () => {
    const { clauses } = readHistory("2025年预算13,298.92万元（含结转金额796.82万元）", 2026);
    expect(clauses.map(({ kind, amount }) => [kind, amount?.toText()])).toEqual([["initial", "13298.92"]]);
  });
});
