import { narrativeUnit } from "../../../src/rules/narrative/narrativeUnit";
import { housing, testTextRule } from "../../support/narrative";

testTextRule(narrativeUnit, {
  valid: [
    { text: "提租补贴33.30万元。", tables: [housing] },
    { text: "安排活动经费3.00万元元旦前用完。" },
    { text: "收入（万元）331.09万元/年。" },
  ],
  invalid: [
    { text: "提租补贴33.30元。", tables: [housing], told: ["单位应为万元"] },
    { text: "市县彩票公益金1.23亿元万元，用于体育事业。", told: ["1.23【亿元万元】"] },
    { text: "上年结转1837600元元，占16.15%。", told: ["1837600【元元】"] },
  ],
});
