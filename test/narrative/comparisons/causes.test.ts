/** Of figures that do not fit that one is told which a slip explains. */
import { check } from "../../../src/check";
import { toldOf, withText } from "../../support/narrative";

const told = (text: string): string[] => toldOf(withText(text));
const messagesOf = (text: string): string[] =>
  check(withText(text))
    .findings.filter(({ places: [at] }) => at.paragraph !== undefined)
    .map(({ message }) => message);

test.each([
  // The rate fits what was typed before.
  ["收入合计9562.36万元，比上年增加408.12万元，增长5.26%。", ["error narrative-rate 【408.12万元】"]],
  // With 2.46 nothing but rounding would be left of the base.
  ["会议费3.46万元，较上年增加2.4万元，增长0.24%。", ["error narrative-rate 【0.24%】"]],
  ["会议费4.36万元，较上年增加2.40万元，增长226.42%。", ["error narrative-rate 【4.36万元】"]],
  // So many digits to the hundredth are printed in 元; of fewer 万 was left out.
  ["预算494,400.00万元，支出决算115,749.56元，完成预算的23.41%。", ["error narrative-completion 【494,400.00万元】"]],
  ["预算494,400.00元，支出决算115,749.56万元，完成预算的23.41%。", ["error narrative-completion 【115,749.56万元】"]],
  ["预算494.40万元，支出决算115.74元，完成预算的23.41%。", ["error narrative-completion 【115.74元】"]],
  // Both are a slip away.
  ["收入合计9562.36万元，比上年增加478.12万元，增长5.36%。", ["error narrative-rate 【5.36%】"]],
  ["收入合计9562.36万元，比上年增加478.12万元，增长8.19%。", ["error narrative-rate 【8.19%】"]],
  // The budget, and not what came of it, which the share bears out.
  [
    "本年支出合计1000.00万元，其中：教育支出578.13万元，占57.81%，年初预算507.42万元，完成年初预算的101.89%。",
    ["error narrative-completion 【507.42万元】"],
  ],
  // With a slip in no other figure it adds up.
  ["政府采购支出305.15万元，其中集中采购188.08万元、分散采购117.97万元。", ["error narrative-sum 【117.97万元】"]],
  ["政府采购支出300.15万元，其中集中采购188.08万元、分散采购192.07万元。", ["error narrative-sum 【300.15万元】"]],
  // The last digit of a sum of unlike digits is none.
  ["三公经费29万元：出国0万元，购置及运行28万元，接待1.5万元。", ["error narrative-sum 【29万元】"]],
  [
    "“三公”经费12.60万元，其中：公务接待费1.30万元，公务用车运行维护费11.30元，因公出国（境）费0.00万元。",
    ["warning narrative-sum 【11.30元】"],
  ],
  // The total of two shares is told, and once.
  [
    "支出预算20744.86万元，其中：基本支出23388.85万元，占84.30%；项目支出4356.01万元，占15.70%。",
    ["error narrative-share 【20744.86万元】", "error narrative-part 【23388.85万元】"],
  ],
  ["收入总计149854.72万元，支出总计119854.72万元。", ["error narrative-direction 【119854.72万元】"]],
])("%s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

test("what was meant is told where only one amount fits", () => {
  const { findings } = check(withText("收入合计9562.36万元，比上年增加408.12万元，增长5.26%。"));
  expect(findings.find(({ rule }) => rule === "narrative-rate")?.message).toContain(
    "看来写错的是408.12万元（似应为478.12万元）。",
  );
});

test.each([
  // 万 was left out; which of two amounts is the odd one the paragraph says.
  ["支出合计505元，比上年减少6969万元，下降93.24%。", "看来505元的单位写错了，应为万元。"],
  ["公共预算支出255325万元，比上年同期增支14484元，增长6.01%。", "看来14484元的单位写错了，应为万元。"],
  [
    "收入88435元，其中：税收收入39029元，非税收入49406万元。上级补助405490万元，调入资金25000万元。",
    "看来88435元、39029元的单位写错了，应为万元。",
  ],
  ["收入88435元，其中：税收收入39029元，非税收入49406万元。", "看来49406万元的单位写错了，应为元。"],
  ["公务接待费年初预算12.50万元，支出决算11.00元，完成年初预算的88%。", "看来11.00元的单位写错了，应为万元。"],
  ["公务接待费1.05元，上年1.25万元，减少0.20万元。", "看来1.05元的单位写错了，应为万元。"],
])("the unit: %s", (text, said) => {
  expect(messagesOf(text)).toEqual([expect.stringContaining(said)]);
});

test("what is larger than its whole by the unit of that is told with the unit", () => {
  expect(told("转移支付支出505元，比上年减少6969万元，下降93.24%。其中，税收返还17万元，与上年持平。")).toEqual([
    "error narrative-rate 【505元】",
  ]);
});

test("a slip makes a sum exact, or it is none", () => {
  const parts =
    "农业支出0万元，教育支出526.61万元，社会保障支出159.65万元，卫生健康支出35.85万元，住房保障支出34.09万元";
  expect(messagesOf(`支出预算761.20万元，其中：${parts}。`)).toEqual([
    expect.stringContaining("看来写错的是34.09万元（似应为39.09万元）。"),
  ]);
  expect(messagesOf(`支出预算761.21万元，其中：${parts}。`)).toEqual([expect.not.stringContaining("看来")]);
  expect(messagesOf(`收入预算761.21万元（含上年结转5.01万元）。\n支出预算761.21万元，其中：${parts}。`)).toEqual([
    expect.stringContaining("差额正是“上年结转”5.01万元，所列各项可能没有包括它。"),
  ]);
});
