import { narrativeRate } from "../../../src/rules/narrative/narrativeRate";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeRate, {
  valid: [{ text: "收入总计519.07万元，比上年增加32.19万元，增长6.61%。" }],
  invalid: [{ text: "收入总计519.07万元，比上年增加32.19万元，增长6.67%。", told: ["应为6.61%"] }],
});
