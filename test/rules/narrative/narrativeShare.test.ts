import { narrativeShare } from "../../../src/rules/narrative/narrativeShare";
import { housing, testTextRule } from "../../support/narrative";

testTextRule(narrativeShare, {
  valid: [
    { text: "购房补贴10.00万元，占住房保障支出的23.09%。", tables: [housing] },
    // Nobody knows what that is.
    { text: "购房补贴10.00万元，占住房补助的50.00%。", tables: [housing] },
    { text: "支出合计4143.91万元，其中：基本支出1140.27万元，占27.52%。" },
  ],
  invalid: [
    // More than all of it.
    {
      text: "一般公共预算项目支出总额346.31万元。涉及预算资金349.31万元，占一般公共预算项目支出总额的100%。",
      told: ["的100.9%"],
    },
    { text: "购房补贴10.00万元，占住房保障支出的28.09%。", tables: [housing], told: ["的23.09%"] },
    { text: "支出合计4143.91万元，其中：基本支出1140.27万元，占72.48%。", told: ["的27.52%"] },
  ],
});
