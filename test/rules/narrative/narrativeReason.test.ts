import { narrativeReason } from "../../../src/rules/narrative/narrativeReason";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeReason, {
  valid: [
    { text: "公务接待费5.00万元，比上年减少1.00万元，主要原因是厉行节约。" },
    // It stands before.
    ...["人员退休减少是主要原因", "人员退休是支出下降的主要原因", "厉行节约为其主要原因"].map((reason) => ({
      text: `公务接待费5.00万元，比上年减少1.00万元，${reason}。`,
    })),
    // Each a paragraph of its own.
    ...[
      "1.车辆购置增加8.00万元，",
      "一是车辆报废更新，",
      "（1）车辆报废更新，",
      "1、车辆报废更新，",
      "主要是车辆报废更新，",
    ].map((first) => ({
      text: `“三公”经费比上年增加7.00万元，主要原因是：\n${first}因此购置一辆。\n2.接待减少1.00万元。`,
    })),
  ],
  invalid: [
    { text: "公务接待费5.00万元，比上年减少1.00万元，主要原因是。", told: ["没有写原因"] },
    { text: "公务接待费为5.00万元，比上年减少1.00万元主要原因。", told: ["没有写原因"] },
    // What follows is the next thing of which is told.
    ...["2.公务接待费5.00万元，与上年持平。", "（二）公务接待费"].map((next) => ({
      text: `1.公务用车运行维护费比上年增加7.00万元，主要原因是：\n${next}`,
      told: ["没有写原因"],
    })),
  ],
});
