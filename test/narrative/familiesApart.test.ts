/** All parts of a whole that is known to have no others, each told in a sentence or a paragraph of its own. */
import { toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(text));

const threePublic = (total: string, reception: string): string =>
  `2026年“三公”经费支出${total}万元，比上年减少1.00万元。
   因公出国（境）费0.00万元，因公出国（境）团组0个。
   公务用车购置及运行费9.00万元，其中：公务用车购置费0.00万元，公务用车运行维护费9.00万元。
   公务接待费${reception}万元，比上年减少1.00万元，主要原因是接待减少，其中国内接待${reception}万元。`;

test.each([
  [threePublic("20.00", "11.00"), []],
  [threePublic("20.00", "12.00"), ["warning narrative-sum 【20.00万元】"]],
  [threePublic("20.00", "11.00").replaceAll("\n", ""), []],
  [threePublic("20.00", "12.00").replaceAll("\n", ""), ["warning narrative-sum 【20.00万元】"]],
  [
    "“三公”经费支出18.00万元。2025年“三公”经费支出17.00万元。因公出国（境）费0.00万元，公务用车购置及运行费11.00万元，公务接待费7.00万元。",
    [],
  ],
  [
    "2024年“三公”经费支出18.00万元。2023年“三公”经费支出17.00万元。因公出国（境）费0.00万元，公务用车购置及运行费11.00万元，公务接待费7.00万元。",
    [],
  ],
  // Two parts alone, another budget, what came of it beside what was planned, another year.
  ["“三公”经费20.00万元。公务用车购置及运行费9.00万元。公务接待费12.00万元。", []],
  [
    "“三公”经费20.00万元。财政拨款“三公”经费19.00万元。因公出国（境）费0.00万元。公务用车购置及运行费9.00万元。公务接待费10.00万元。",
    [],
  ],
  ["“三公”经费20.00万元。因公出国（境）费0.00万元。公务用车购置及运行费9.00万元。2025年公务接待费12.00万元。", []],
  [
    "政府采购规模173.34万元，比上年增加9.24万元。\n工程类采购金额101.41万元。\n货物类采购金额52.30万元。\n服务类采购金额19.63万元。",
    [],
  ],
  [
    "政府采购规模173.34万元，比上年增加9.24万元。\n工程类采购金额101.41万元。\n货物类采购金额52.30万元。\n服务类采购金额29.63万元。",
    ["warning narrative-sum 【173.34万元】"],
  ],
  // Of those awarded to small firms alone.
  [
    "政府采购规模173.34万元。授予中小企业合同金额100.00万元。工程类采购金额50.00万元。货物类采购金额30.00万元。服务类采购金额20.00万元。",
    [],
  ],
])("%s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const items = (vehicles: string): string =>
  `市本级部门（单位）“三公”经费预算总额为3136万元，较2025年的3178万元减少42万元，下降1.32%。其中：因公出国（境）经费90万元，与上年持平；公务接待费980万元，减少30万元，下降2.97%；公务用车购置及运行维护费2066万元（其中：公务用车运行维护费1920万元，公务用车购置费146万元），减少${vehicles}，下降0.58%。`;

test.each([
  ["12万元", []],
  ["12.00万元", []],
  ["22万元", ["warning narrative-sum 【42万元】"]],
])("changes of the parts of a whole that is told with whose it is: %s", (vehicles, findings) => {
  expect(told(items(vehicles)).filter((one) => one.includes("narrative-sum"))).toEqual(findings);
});

test.each([
  [
    "一般公共预算基本支出91.10万元，其中：人员经费80.99万元，主要包括：基本工资；公用经费10.11万元，主要包括：办公费。",
    [],
  ],
  [
    "一般公共预算基本支出91.10万元，其中：人员经费80.99万元，主要包括：基本工资；公用经费7.13万元，主要包括：办公费。",
    ["error narrative-sum 【91.10万元】"],
  ],
])("a list of one name is over behind its semicolon: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});
