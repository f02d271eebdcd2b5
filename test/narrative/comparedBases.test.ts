/** Of one amount a sentence may tell several comparisons, each with a base of its own: last year's budget, what came of it, the budget. */
import { toldOf, withText } from "../support/narrative";

test.each([
  ["防汛95.00万元，与2025年预算持平，较2025年执行数80.00万元增加15.00万元。", []],
  [
    "防汛95.00万元，与2025年预算持平，较2025年执行数80.00万元增加16.00万元。",
    ["error narrative-difference 【16.00万元】"],
  ],
  ["防汛95.00万元，与上年持平，较2024年增加15.00万元，比2025年预算增加0万元。", []],
  ["科普活动18.00万元，与年初预算持平，较上年减少1.51万元。", []],
  ["科普活动18.00万元，与上年持平，较上年减少1.51万元。", ["error narrative-direction 【1.51万元】"]],
  ["运行维护费7.82万元，与2025年决算数7.82万元持平，比预算8.00万元减少0.18万元。", []],
  [
    "运行维护费7.82万元，与2025年决算数7.82万元持平，比预算8.00万元减少0.28万元。",
    ["error narrative-difference 【0.28万元】"],
  ],
  ["农村道路支出349.04万元，较年初预算321.62万元增加27.42万元，较上年353.03万元减少3.99万元。", []],
  [
    "农村道路支出349.04万元，较年初预算321.62万元增加27.42万元，较上年353.03万元增加3.99万元。",
    ["error narrative-direction 【3.99万元】"],
  ],
  // What is about the same may have changed a little.
  ["会议费10.10万元，与上年的10.00万元基本持平。", []],
  ["会议费10.10万元，与上年的10.00万元持平。", ["error narrative-direction 【10.10万元】"]],
  ["会议费年初预算15.00万元，支出决算11.20万元，与年初预算持平。", ["error narrative-direction 【11.20万元】"]],
  ["会议费年初预算12.00万元，全年预算10.00万元，支出决算10.00万元，比年初预算减少2.00万元。", []],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
