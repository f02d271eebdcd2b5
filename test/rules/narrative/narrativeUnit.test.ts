import { narrativeUnit } from "../../../src/rules/narrative/narrativeUnit";
import { housing, testTextRule } from "../../support/narrative";

testTextRule(narrativeUnit, {
  valid: [{ text: "提租补贴33.30万元。", tables: [housing] }],
  invalid: [{ text: "提租补贴33.30元。", tables: [housing], told: ["单位应为万元"] }],
});
