/** The words of the two upper levels however they are printed, and which may stand under which. */
import fc from "fast-check";
import { firstLevel, firstLevels, secondLevel, secondLevelAsFirst } from "../../../src/readings/indicators/levels";

it.each([
  ["产出指标", "产出指标"],
  ["产出", "产出指标"],
  [" 效 益\n指标", "效益指标"],
  ["满意度指", "满意度指标"],
  ["成本指标（20分）", "成本指标"],
  ["产出指标(50)", "产出指标"],
])("%j is the 一级指标 %s", (text, name) => {
  expect(firstLevel(text)).toBe(name);
});

it.each(["社会效益指标", "年度绩效目标", "指标", "", "-", "constructor"])("%j is none", (text) => {
  expect(firstLevel(text)).toBeUndefined();
});

it.each([
  ["数量指标", "数量指标", ["产出指标"]],
  ["时效", "时效指标", ["产出指标"]],
  ["质量\n指标", "质量指标", ["产出指标"]],
  ["成本指标", "成本指标", ["产出指标", "成本指标"]],
  ["生态环境成本指标", "生态环境成本指标", ["成本指标"]],
  ["可持续影响指标", "可持续影响指标", ["效益指标"]],
  ["服务对象满意度", "服务对象满意度指标", ["满意度指标"]],
  ["社会公众或服务对象满意度指标", "社会公众或服务对象满意度指标", ["满意度指标", "效益指标"]],
])("%j is the 二级指标 %s", (text, name, under) => {
  expect(secondLevel(text)).toEqual({ name, under, isCutOff: false });
});

it("a word that lost its last letter is known, and told", () => {
  expect(secondLevel("服务对象满意度指")).toMatchObject({ name: "服务对象满意度指标", isCutOff: true });
});

it.each(["产出指标", "效益指标", "满意", "指标", "", "__proto__", "toString"])("%j is no 二级指标", (text) => {
  expect(secondLevel(text)).toBeUndefined();
});

it("a 二级指标 in place of a 一级指标 is told, and a name of both levels is not", () => {
  expect(secondLevelAsFirst("社会效益指标")).toMatchObject({ name: "社会效益指标", under: ["效益指标"] });
  for (const level of firstLevels) expect(secondLevelAsFirst(level)).toBeUndefined();
  expect(secondLevelAsFirst("目标名称")).toBeUndefined();
});

it("no text stops the look-up (property)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      firstLevel(text);
      secondLevelAsFirst(text);
    }),
  );
});
