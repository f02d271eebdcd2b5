import { narrativeCompletion } from "../../../src/rules/narrative/narrativeCompletion";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeCompletion, {
  valid: [
    { text: "培训支出年初预算为0.00万元，支出决算为0.00万元，完成年初预算的0.00%。" },
    { text: "培训支出年初预算为0.00万元，支出决算为0.00万元，完成年初预算的100%。" },
    { text: "培训支出年初预算为10.05万元，支出决算为18.69万元，完成年初预算的186.0%。" },
  ],
  invalid: [
    {
      text: "培训支出年初预算为0.00万元，支出决算为0.00万元，完成年初预算的3.00%。",
      told: ["3.00%"],
      severity: "warning",
    },
    { text: "培训支出年初预算为10.05万元，支出决算为18.69万元，完成年初预算的168.0%。", told: ["应为186%"] },
  ],
});
