/** 年初预算 and what it became in the course of the year: the table of final accounts has one of them, and nobody knows which. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const finals = [
  sheet(
    "公开09表",
    `2024年度财政拨款“三公”经费支出决算表
     部门：某某县某某局 | | 金额单位：万元
     项目 | 预算数 | 决算数
     合计 | 62.00 | 54.54
     1.因公出国（境）费 | 0.00 | 0.00
     2.公务用车购置及运行费 | 52.00 | 50.54
     3.公务接待费 | 10.00 | 4.00`,
  ),
];

test.each([
  "“三公”经费年初预算数62.00万元，调整预算数60.00万元。",
  "“三公”经费年初预算数60.00万元，调整预算数62.00万元。",
  "“三公”经费年初预算60.00万元，年中调整预算62.00万元，实际支出54.54万元。",
  "2024年度“三公”经费年初预算数为62.00万元，调整后预算数为60.00万元，决算数为54.54万元。",
  "“三公”经费年初预算62.00万元，全年预算60.00万元，支出决算54.54万元，完成全年预算的90.9%。",
  "“三公”经费支出年初预算数为60.00万元，调整预算数为62.00万元，支出决算数为54.54万元，完成调整预算的87.97%。",
])("%s", (text) => {
  expect(toldOf(withText(text, finals))).toEqual([]);
});

test("where the table has neither, the budget is told", () => {
  const text = "“三公”经费年初预算数60.00万元，调整预算数66.00万元，支出决算数54.54万元，完成调整预算的82.64%。";
  expect(toldOf(withText(text, finals))).toEqual(["error narrative-amount 【66.00万元】"]);
});

describe("what it was at first, and what it became", () => {
  test.each([
    ["送戏下乡项目全年预算数为35万元（年初预算30万元），执行数为35万元，完成预算的100%。", []],
    ["送戏下乡项目全年预算数为35万元（年初预算30万元，年中追加5万元），执行数为34万元，完成预算的97.14%。", []],
    // Told in one clause, and of the whole year.
    ["送戏下乡项目年初预算30.00万元，全年追加8.00万元、调减3.00万元，支出决算35.00万元，完成全年预算的100%。", []],
    [
      "送戏下乡项目年初预算30.00万元，全年追加8.00万元、调减3.00万元，支出决算34.00万元，完成全年预算的100%。",
      ["error narrative-completion 【100%】"],
    ],
    ["送戏下乡项目年初预算30万元（调整后预算35万元），执行数为35万元，完成全年预算的100%。", []],
    [
      "送戏下乡项目全年预算数为35万元（年初预算30万元），执行数为35万元，完成预算的116.67%。",
      ["error narrative-completion 【116.67%】"],
    ],
  ])("%s", (text, told) => {
    expect(toldOf(withText(text, finals))).toEqual(told);
  });
});
