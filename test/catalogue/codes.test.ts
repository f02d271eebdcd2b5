import fc from "fast-check";
import { codeAbove, isWellFormed, kindOf, levelOf, nameKey, publishedKinds } from "../../src/catalogue";
import { publishedCatalogue } from "../../src/catalogue/data/published";

it.each([
  ["208", "functional"],
  ["2080505", "functional"],
  ["30101", "economic"],
  ["50101", "government"],
  ["A02010108", "procurement"],
  ["C1804010201", "procurement"],
  ["A", "procurement"],
  ["20", undefined],
  ["2080", undefined],
  ["3010101", undefined],
  ["a02010108", undefined],
  ["", undefined],
])("%s is a code of %s", (code, kind) => {
  expect(kindOf(code)).toBe(kind);
});

it.each([
  ["functional", "208", 1, undefined],
  ["functional", "20805", 2, "208"],
  ["functional", "2080505", 3, "20805"],
  ["economic", "30101", 2, "301"],
  ["procurement", "A", 1, undefined],
  ["procurement", "A02000000", 2, "A"],
  ["procurement", "A02010000", 3, "A02000000"],
  ["procurement", "A02010108", 5, "A02010100"],
  ["procurement", "C1804010201", 6, "C18040102"],
] as const)("%s %s stands on level %i below %s", (kind, code, level, above) => {
  expect(levelOf(kind, code)).toBe(level);
  expect(codeAbove(kind, code)).toBe(above);
});

it("never fails on a code that nobody ever gave out", () => {
  const codes = fc.oneof(fc.string(), fc.stringMatching(/^[235ABC]\d{0,11}$/u));
  fc.assert(
    fc.property(fc.constantFrom(...publishedKinds), codes, (kind, code) => {
      const known = publishedCatalogue.ever(kind, code).length > 0;
      if (known) expect(isWellFormed(kind, code)).toBe(true);
      expect(publishedCatalogue.path(kind, code).every((entry) => entry.kind === kind)).toBe(true);
      expect(publishedCatalogue.names(kind, code, 2026).length > 0 ? known : true).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("takes names that are only typed differently for the same", () => {
  expect(nameKey("政府办公厅（室）及相关机构事务")).toBe(nameKey("政府办公厅(室) 及\n相关机构事务"));
  expect(nameKey("文化、体育、娱乐服务")).toBe(nameKey("文化体育娱乐服务"));
  expect(nameKey("维修（护）费")).toBe(nameKey("维修(护)费"));
  expect(nameKey("行政单位医疗")).not.toBe(nameKey("事业单位医疗"));
});
