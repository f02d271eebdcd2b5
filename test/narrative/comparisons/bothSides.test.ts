/** 收入总计 and 支出总计 are one amount, whatever the tables have. */
import { toldOf, withText } from "../../support/narrative";

test.each([
  "2026年收入总计6361.45万元，支出总计6361.45万元，与2025年相比，收、支总计各增加216.69万元。",
  "2026年收入总预算636.15万元，支出总预算636.15万元。",
  "2026年收入总计1.24亿元，支出总计12361.45万元。",
  // Of two budgets, two years, two sentences.
  "2026年一般公共预算收入总计6361.45万元，政府性基金预算支出总计70.96万元。",
  "2025年收入总计6361.45万元，2026年支出总计6861.45万元。",
  "本年收入合计6361.45万元，本年支出合计6300.00万元。",
])("%s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test.each([
  ["2026年收入总计6361.45万元，支出总计6391.45万元，主要原因是项目调整。", "6391.45万元"],
  ["某某局2026年收入总预算636.15万元，支出总预算663.15万元。", "663.15万元"],
])("%s", (text, figure) => {
  expect(toldOf(withText(text))).toEqual([`error narrative-direction 【${figure}】`]);
});

test.each([
  // Two amounts the year before, too: 总计 may mean what came in and what was spent.
  [
    "财政拨款收入总计1614.63万元，比上年增加540.23万元；财政拨款支出总计1870.91万元，比上年增加633.43万元。",
    "warning narrative-direction 【1870.91万元】",
  ],
  [
    "财政拨款收入总计1614.63万元，比上年增加540.23万元；财政拨款支出总计1641.63万元，比上年增加567.23万元。",
    "error narrative-direction 【1641.63万元】",
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual([told]);
});
