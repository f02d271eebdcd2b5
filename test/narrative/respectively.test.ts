/** 分别 behind several bases or several things: each change is held against the one that stands in its place. */
import { accounts, toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(`一、收支情况\n${text}`));
const toldOfAccounts = (text: string): string[] => toldOf(withText(`一、收支情况\n${text}`, [accounts]));

describe("several bases of one amount", () => {
  it.each([
    "2026年支出预算1000万元，与上年预算数900万元、决算数1250万元相比，分别增加100万元、减少250万元。",
    "2026年支出预算1000万元，与上年预算数900万元、决算数1250万元相比，增加100万元、减少250万元。",
    "2026年支出预算1000万元，与上年预算数900万元、决算数1250万元相比，分别增长11.11%、下降20%。",
    "2026年支出预算1000万元，较2025年年初预算数900万元、2025年决算数1250万元分别增加100万元、减少250万元。",
    "2026年支出预算1000万元，与2025年年初预算900万元和2025年决算1250万元比较，分别增加100万元和减少250万元，增长11.11%和下降20%。",
    "2026年支出预算1000万元，与上年预算数900万元、决算数1250万元相比，分别增加100万元（增长11.11%）、减少250万元（下降20%）。",
    "2026年支出预算1000万元，比上年预算、决算分别增加100万元、50万元。",
  ])("are those of the changes in their order: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["分别增加120万元、减少250万元", "error narrative-difference 【120万元】"],
    ["分别增加100万元、减少260万元", "error narrative-difference 【1250万元】"],
    ["分别增长11.11%、下降25%", "error narrative-rate 【25%】"],
    ["分别增加100万元、减少250万元，增长12.11%、下降20%", "error narrative-rate 【12.11%】"],
  ])("and a wrong change is told of its own: %s", (changes, mistake) => {
    expect(told(`2026年支出预算1000万元，与上年预算数900万元、决算数1250万元相比，${changes}。`)).toEqual([mistake]);
  });

  it("may be a budget and an outcome", () => {
    const text = (changes: string): string =>
      `公务接待费支出决算2.00万元，与年初预算2.50万元、上年决算1.80万元相比，${changes}。`;
    expect(toldOfAccounts(text("分别下降20%、增长11.11%"))).toEqual([]);
    expect(toldOfAccounts(text("分别减少0.50万元、增加0.20万元，下降20%、增长11.11%"))).toEqual([]);
    expect(toldOfAccounts(text("分别减少0.50万元、增加0.20万元，下降20%、增长12.11%"))).toEqual([
      "error narrative-rate 【12.11%】",
    ]);
    expect(
      toldOfAccounts("公务接待费支出决算2.00万元，比上年1.80万元、预算2.50万元分别增加0.30万元、减少0.50万元。"),
    ).toEqual(["error narrative-difference 【0.30万元】"]);
  });
});

describe("several things", () => {
  it.each([
    "道路养护费、桥梁养护费分别为600万元、400万元，比上年分别增加50万元、减少30万元，增长9.09%、下降6.98%。",
    "道路养护费、桥梁养护费分别为600万元、400万元，比上年分别增加50万元、减少30万元，分别增长9.09%、下降6.98%。",
    "收入预算、支出预算分别为1000万元、980万元，上年分别为900万元、940万元，分别增加100万元、40万元。",
    "公务接待费、公务用车运行维护费分别为2.00万元、5.00万元，较上年决算数1.80万元、5.50万元分别增加0.20万元、减少0.50万元。",
  ])("have each a change of its own: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      "道路养护费、桥梁养护费分别为600万元、400万元，比上年分别增加50万元、减少30万元，分别增长9.09%、下降7.98%。",
      "error narrative-rate 【7.98%】",
    ],
    [
      "收入预算、支出预算分别为1000万元、980万元，上年分别为900万元、940万元，分别增加100万元、45万元。",
      "error narrative-difference 【45万元】",
    ],
    [
      "公务接待费、公务用车运行维护费分别为2.00万元、5.00万元，较上年决算数1.80万元、5.50万元分别增加0.20万元、减少0.70万元。",
      "error narrative-difference 【0.70万元】",
    ],
  ])("and a wrong one is told: %s", (text, mistake) => {
    expect(told(text)).toEqual([mistake]);
  });
});
