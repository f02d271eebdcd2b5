import { narrativeYear } from "../../../src/rules/narrative/narrativeYear";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeYear, {
  valid: [{ text: "2026年收支总预算1434.89万元，比2025年预算增加55.80万元。" }],
  invalid: [
    { text: "2025年收支总预算1434.89万元，比2025年预算1379.09万元增加55.80万元。", told: ["却与2025年相比"] },
    { text: "2026年收支总预算1434.89万元，比2026年预算增加55.80万元。", told: ["却与2026年相比"] },
  ],
});
