import { narrativeDirection } from "../../../src/rules/narrative/narrativeDirection";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeDirection, {
  valid: [
    { text: "公务接待费5.26万元，上年5.26万元，与上年持平。" },
    { text: "公务接待费0.00万元，占0.00%，比上年增加0.00万元，增长0.00%。" },
    { text: "公务接待费1.35万元，占15.53%，比上年增加0.33万元，增长32.35%。" },
    // Measures that say by their sign which way it went.
    ...[
      "公务接待费增减额为-35.00万元，增减率为-3.50%。",
      "公务接待费支出的增长率-3.50%，增幅为-3.50%。",
      "税收收入同比增长-3.50%。",
    ].map((text) => ({ text })),
  ],
  invalid: [
    { text: "公务接待费比上年增加-35.00万元。", told: ["不应再写负号"] },
    { text: "公务接待费比上年下降-3.50%。", told: ["不应再写负号"] },
    {
      text: "公务接待费1.05万元，占15.53%，与2025年度相比，增加3.00万元，增长0.00%。",
      told: ["上年就成了负数"],
      severity: "warning",
    },
    { text: "公务接待费5.26万元，上年4.26万元，与上年持平。", told: ["写的是持平"] },
  ],
});
