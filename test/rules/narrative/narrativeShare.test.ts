import { narrativeShare } from "../../../src/rules/narrative/narrativeShare";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeShare, {
  valid: [{ text: "支出合计4143.91万元，其中：基本支出1140.27万元，占27.52%。" }],
  invalid: [{ text: "支出合计4143.91万元，其中：基本支出1140.27万元，占72.48%。", told: ["的27.52%"] }],
});
