/** What something was in an earlier year, told without 比, and shares in other words. */
import { housing, toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(`一般公共预算支出情况说明\n${text}`, [housing]));

describe.each([
  ["提租补贴（项）2026年预算33.30万元，2025年执行30.00万元，增长", "11.00%", "11.50%", "narrative-rate"],
  ["提租补贴（项）2026年预算33.30万元，2025年执行40.00万元，", "下降16.75%", "增长16.75%", "narrative-direction"],
  [
    "会议费预算比上年减少",
    "0.47万元，从8.77万元减至8.30万元",
    "0.97万元，从8.77万元减至8.30万元",
    "narrative-difference",
  ],
  ["住房保障支出43.30万元，其中：提租补贴33.30万元，所占比例为", "76.91%", "66.91%", "narrative-share"],
  ["住房保障支出43.30万元，其中：提租补贴33.30万元，占比最大，达", "76.91%", "66.91%", "narrative-share"],
  [
    "住房保障支出43.30万元，其中：提租补贴33.30万元，占76.91%；其次是购房补贴10.00万元，占",
    "23.09%",
    "24.09%",
    "narrative-share",
  ],
])("%s", (text, right, wrong, rule) => {
  it("is right", () => {
    expect(told(`${text}${right}。`)).toEqual([]);
  });

  it("is told where it is wrong", () => {
    expect(told(`${text}${wrong}。`)).toEqual([expect.stringContaining(`error ${rule} `)]);
  });
});

it("adds up what a bracket joins by a plus sign", () => {
  expect(told("住房保障支出43.30万元（提租补贴33.30万元＋购房补贴10.00万元）。")).toEqual([]);
  expect(told("住房保障支出43.30万元（提租补贴33.30万元＋购房补贴10.50万元）。")).toEqual([
    expect.stringMatching(/narrative-amount .*10\.50万元/u),
  ]);
});
