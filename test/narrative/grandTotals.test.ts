/** 总计 is what came in, or went out, in the year and what was carried over: told sentence by sentence behind it. */
import { accounts, toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(text, [accounts]));

const section = (totals: string, incomes: string, expenditures: string): string =>
  `（一）收入支出决算总体情况说明
   1.总体情况。2026年度${totals}。
   2.收入情况。2026年度收入合计5,259.69万元。其中：财政拨款收入5,259.69万元，占100%。${incomes}
   3.支出情况。2026年度支出合计5,266.88万元。
   4.结转结余情况。2026年度${expenditures}
   （二）财政拨款收入支出决算总体情况说明
   2026年度财政拨款收、支总计5,545.08万元。`;

const right = "收入总计5,645.08万元，支出总计5,645.08万元";

test.each([
  [right, "年初结转和结余385.39万元。", "年末结转和结余378.20万元。", []],
  ["收、支总计均为5,645.08万元", "年初结转和结余385.39万元。", "年末结转和结余378.20万元。", []],
  [
    right,
    "使用非财政拨款结余100.00万元，年初结转和结余285.39万元。",
    "结余分配8.20万元，年末结转和结余370.00万元。",
    [],
  ],
  // More than the total, which no part that is not told explains.
  [right, "年初结转和结余485.39万元。", "年末结转和结余378.20万元。", ["warning narrative-sum 【5,645.08万元】"]],
  [right, "年初结转和结余385.39万元。", "年末结转和结余478.20万元。", ["warning narrative-sum 【5,645.08万元】"]],
  // Less: 使用非财政拨款结余 or 结余分配 need not be told, but where it is nothing is left out.
  [right, "年初结转和结余285.39万元。", "年末结转和结余278.20万元。", []],
  [
    right,
    "使用非财政拨款结余100.00万元，年初结转和结余185.39万元。",
    "年末结转和结余378.20万元。",
    ["warning narrative-sum 【5,645.08万元】"],
  ],
  // What was carried over within 收入合计, and that of one budget, is not added.
  [
    "收入总计5,259.69万元，支出总计5,266.88万元（含上年数）",
    "年初结转和结余385.39万元。",
    "年末财政拨款结转和结余378.20万元。",
    ["error narrative-direction 【5,266.88万元】"],
  ],
  [right, "年初财政拨款结转和结余485.39万元。", "年末财政拨款结转和结余478.20万元。", []],
] as const)("%s %s %s", (totals, incomes, expenditures, findings) => {
  expect(told(section(totals, incomes, expenditures))).toEqual(findings);
});

test.each([
  ["2026年度收、支总计分别为4125.49万元、4125.49万元。", []],
  ["2026年度收、支总计分别为4125.49万元、4143.91万元。", ["warning narrative-direction 【4143.91万元】"]],
  ["2026年度收入、支出总计分别为4125.49万元和4143.91万元。", ["warning narrative-direction 【4143.91万元】"]],
  // Of the year alone they may differ.
  ["2026年度收入、支出合计分别为4125.49万元和4143.91万元。", []],
  ["2026年度收入、支出总计各为4125.49万元、4103.91万元，年末结转和结余21.58万元。", []],
])("both sides in one breath: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});
