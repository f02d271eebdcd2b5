import { narrativeSum } from "../../../src/rules/narrative/narrativeSum";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeSum, {
  valid: [{ text: "三公经费29.5万元：出国0万元，购置及运行28万元，接待1.5万元。" }],
  invalid: [
    { text: "三公经费29万元：出国0万元，购置及运行28万元，接待1.5万元。", told: ["合计29.50万元"] },
    {
      text: "项目支出30.00万元，分别为：甲项目1.00万元，乙项目2.00万元，丙项目3.00万元，丁项目4.00万元，戊项目5.00万元，己项目6.00万元，庚项目8.00万元。",
      told: ["（1.00万元、2.00万元、3.00万元、4.00万元、5.00万元等7项）合计29.00万元"],
    },
  ],
});
