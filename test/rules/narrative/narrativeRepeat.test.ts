import { narrativeRepeat } from "../../../src/rules/narrative/narrativeRepeat";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeRepeat, {
  valid: [
    { text: "机关运行经费56.12万元。\n机关运行经费56.12万元。" },
    { text: "支出合计100.00万元，其中：基本支出60.00万元；项目支出40.00万元。" },
    // What does not add up may be divided once more.
    { text: "支出合计100.00万元，其中：基本支出60.00万元；基本支出20.00万元。" },
    // Of what no table has, two things may be called alike.
    { text: "补助合计100.00万元，其中：社区补助60.00万元；社区补助40.00万元。" },
  ],
  invalid: [
    { text: "机关运行经费56.12万元。\n机关运行经费57.80万元。", told: ["前后不一致"] },
    // Both are parts, and one is called by the name of the other.
    { text: "支出合计100.00万元，其中：基本支出60.00万元；基本支出40.00万元。", told: ["“基本支出”"] },
  ],
});
