/** Figures of several years told together: that of the tables' year is held against them. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const items = sheet(
  "三公经费支出表",
  `2026年一般公共预算“三公”经费支出表
   部门：某某区某某局 | | | | | 单位：万元
   “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
   | | 小计 | 公务用车购置费 | 公务用车运行费 |
   24.90 | | 18.80 | | 18.80 | 6.10`,
);

test.each([
  ["2024年、2025年、2026年“三公”经费预算分别为28.70万元、26.25万元、24.90万元。", []],
  [
    "2024年、2025年和2026年公务接待费分别为5.00万元、5.50万元和6.10万元，2026年比2025年增长10.91%，2025年比2024年增长10.00%。",
    [],
  ],
  ["2024年、2025年和2026年“三公”经费预算分别为28.70万元、26.25万元和24.90万元。", []],
  [
    "2024年、2025年、2026年“三公”经费预算分别为28.70万元、26.25万元、27.90万元。",
    ["error narrative-amount 【27.90万元】"],
  ],
  ["2025年和2026年公务接待费预算分别为7.10万元和6.90万元。", ["error narrative-amount 【6.90万元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text, [items]))).toEqual(told);
});

/** A text that compares with the year before, and once with another. */
const withBase = (text: string): string =>
  `公务接待费6.10万元，比2025年减少1.00万元。公务用车运行费18.80万元，比2025年减少2.00万元。${text}`;

test.each([
  // A second base beside that of the year before, whose amount a sentence of its own tells.
  ["“三公”经费预算24.90万元。与2025年相比，减少3.00万元；与2019年相比，“三公”经费预算减少30.00万元。", []],
  // Nobody leaves a year by mistake that is so long ago.
  ["“三公”经费预算24.90万元，与2019年相比减少30.00万元。", []],
  ["“三公”经费预算24.90万元，与2024年相比减少30.00万元。", ["warning narrative-year 【30.00万元】"]],
  // A rate of each of several years.
  ["全年旅游收入突破20亿元，年均增长12%，比2024年增加5亿元，增长33.33%。", []],
  ["全年旅游收入突破20亿元，比2024年增加5亿元，增长33.33%。", ["warning narrative-year 【5亿元】"]],
  ["全县粮食产值年均增长2.5%，2025年达到35.2亿元，比2020年增加5.2亿元，增长17.33%。", []],
  [
    "全县粮食产值年均增长2.5%，2025年达到35.2亿元，比2020年增加5.2亿元，增长19.33%。",
    ["error narrative-rate 【19.33%】"],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(withBase(text), [items]))).toEqual(told);
});
