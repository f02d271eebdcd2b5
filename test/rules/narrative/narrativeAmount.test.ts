import { narrativeAmount } from "../../../src/rules/narrative/narrativeAmount";
import { housing, testTextRule } from "../../support/narrative";

testTextRule(narrativeAmount, {
  valid: [{ text: "提租补贴33.30万元。", tables: [housing] }],
  invalid: [{ text: "提租补贴30.33万元。", tables: [housing], told: ["为33.30万元"] }],
});
