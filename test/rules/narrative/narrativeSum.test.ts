import { narrativeSum } from "../../../src/rules/narrative/narrativeSum";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeSum, {
  valid: [{ text: "三公经费29.5万元：出国0万元，购置及运行28万元，接待1.5万元。" }],
  invalid: [{ text: "三公经费29万元：出国0万元，购置及运行28万元，接待1.5万元。", told: ["合计29.50万元"] }],
});
