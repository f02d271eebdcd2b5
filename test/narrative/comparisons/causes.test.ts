/** Of figures that do not fit that one is told which a slip explains. */
import { check } from "../../../src/check";
import { toldOf, withText } from "../../support/narrative";

const told = (text: string): string[] => toldOf(withText(text));

test.each([
  // The rate fits what was typed before.
  ["收入合计9562.36万元，比上年增加408.12万元，增长5.26%。", ["error narrative-rate 【408.12万元】"]],
  // Both are a slip away.
  ["收入合计9562.36万元，比上年增加478.12万元，增长5.36%。", ["error narrative-rate 【5.36%】"]],
  ["收入合计9562.36万元，比上年增加478.12万元，增长8.19%。", ["error narrative-rate 【8.19%】"]],
  // The budget, and not what came of it, which the share bears out.
  [
    "本年支出合计1000.00万元，其中：教育支出578.13万元，占57.81%，年初预算507.42万元，完成年初预算的101.89%。",
    ["error narrative-completion 【507.42万元】"],
  ],
  // With a slip in no other figure it adds up.
  ["政府采购支出300.15万元，其中集中采购188.08万元、分散采购112.97万元。", ["error narrative-sum 【112.97万元】"]],
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
