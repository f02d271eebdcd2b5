import { narrativeDirection } from "../../../src/rules/narrative/narrativeDirection";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeDirection, {
  valid: [{ text: "公务接待费5.26万元，上年5.26万元，与上年持平。" }],
  invalid: [{ text: "公务接待费5.26万元，上年4.26万元，与上年持平。", told: ["写的是持平"] }],
});
