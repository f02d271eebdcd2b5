/** Reports of a township tell a budget, what it became, and what came of it, each under a heading of its own. */
import { toldOf, withText } from "../support/narrative";

const repeated = ["warning narrative-repeat 【10855万元】"];

test.each([
  ["1.年初预算。\n收入总计8303万元。\n2.决算情况。\n收入总计10855万元。", []],
  ["1.年初预算。收入总计8303万元。\n2.决算情况。收入总计10855万元。", []],
  ["1.镇人大批准的年初预算草案。\n（1）收入总计8303万元。\n2.预算调整方案。\n（1）收入总计10855万元。", []],
  // Of one stage, or of none that is told, they should be alike.
  ["1.决算收入。\n收入总计8303万元。\n2.决算情况。\n收入总计10855万元。", repeated],
  ["1.总体情况。\n收入总计8303万元。\n2.决算情况。\n收入总计10855万元。", repeated],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
