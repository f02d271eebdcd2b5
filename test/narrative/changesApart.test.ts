/** The rate of a change whose amount stands in a paragraph above, by whatever name of the same item. */
import { accounts, toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(text));

const total =
  "2026年财政拨款“三公”经费预算总额为2.7万元，其中：因公出国（境）费支出0万元，公务用车购置及运行费支出1.5万元，公务接待费支出1.2万元。\n";

test.each([
  [`${total}2026年“三公”经费预算数比2025年预算数减少0.06万元，减幅2.17%。`, []],
  [`${total}2026年“三公”经费预算数比2025年预算数减少0.06万元，减幅0.02%。`, ["error narrative-rate 【0.02%】"]],
  [`${total}公务接待费比上年减少0.06万元，下降4.76%。`, []],
  [`${total}公务接待费比上年减少0.06万元，下降8.33%。`, ["error narrative-rate 【8.33%】"]],
  // Another year, two amounts of one item, another budget.
  [`${total}2025年“三公”经费预算数比2024年减少0.06万元，减幅0.02%。`, []],
  [`${total}公务接待费支出1.10万元。\n公务接待费比上年减少0.06万元，下降8.33%。`, []],
  ["（一）部门支出\n项目支出500.00万元。\n（二）一般公共预算支出\n项目支出比上年增加20.00万元，增长5%。", []],
  [`${total}政府性基金预算“三公”经费预算数比上年减少0.06万元，减幅0.02%。`, []],
])("%s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test.each([
  // What was planned is not what changed.
  ["公务接待费预算2.00万元。\n公务接待费支出比上年增加0.50万元，增长50%。", []],
  ["公务接待费年初预算2.00万元，支出决算1.50万元。\n公务接待费预算数比上年增加0.50万元，增长30%。", []],
  ["“三公”经费支出决算中，公务接待费支出决算1.50万元。\n公务接待费支出比去年增加0.50万元，增长50%。", []],
  [
    "“三公”经费支出决算中，公务接待费支出决算1.50万元。\n公务接待费支出比去年增加0.50万元，增长30%。",
    ["error narrative-rate 【30%】"],
  ],
])("in final accounts: %s", (text, findings) => {
  expect(toldOf(withText(text, [accounts]))).toEqual(findings);
});

const unchanged = (rate: string): string =>
  `“三公”经费支出决算中，公务用车购置及运行费支出决算3.98万元；公务接待费支出决算1.50万元。
   2026年度“三公”经费支出决算总额为5.48万元，比去年增加1.55万元，增长39.4%。其中，公务用车运行维护费支出决算比预算无增减变化，比去年增加1.05万元，增长35.8%；公务接待费支出决算比预算无增减变化，比去年增加0.50万元，增长${rate}。`;

test.each([
  [unchanged("50%"), []],
  [unchanged("30%"), ["error narrative-rate 【30%】"]],
])("of what the clause before names: %s", (text, findings) => {
  expect(toldOf(withText(text, [accounts]))).toEqual(findings);
});
