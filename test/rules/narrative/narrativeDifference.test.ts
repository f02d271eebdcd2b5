import { narrativeDifference } from "../../../src/rules/narrative/narrativeDifference";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeDifference, {
  valid: [{ text: "2026年收支总预算1434.89万元，比上年1690.69万元减少255.80万元。" }],
  invalid: [{ text: "2026年收支总预算1434.89万元，比上年1690.69万元减少252.80万元。", told: ["相差255.80万元"] }],
});
