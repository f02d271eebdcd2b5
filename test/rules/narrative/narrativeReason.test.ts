import { narrativeReason } from "../../../src/rules/narrative/narrativeReason";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeReason, {
  valid: [{ text: "公务接待费5.00万元，比上年减少1.00万元，主要原因是厉行节约。" }],
  invalid: [{ text: "公务接待费5.00万元，比上年减少1.00万元，主要原因是。", told: ["没有写原因"] }],
});
