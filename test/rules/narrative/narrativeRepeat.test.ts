import { narrativeRepeat } from "../../../src/rules/narrative/narrativeRepeat";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeRepeat, {
  valid: [{ text: "机关运行经费56.12万元。\n机关运行经费56.12万元。" }],
  invalid: [{ text: "机关运行经费56.12万元。\n机关运行经费57.80万元。", told: ["前后不一致"] }],
});
