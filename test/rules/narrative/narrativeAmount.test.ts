import { narrativeAmount } from "../../../src/rules/narrative/narrativeAmount";
import { testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const housing = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目）
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 43.30 | 43.30 |
   221 | 住房保障支出 | 43.30 | 43.30 |
   22102 | 住房改革支出 | 43.30 | 43.30 |
   2210202 | 提租补贴 | 33.30 | 33.30 |
   2210203 | 购房补贴 | 10.00 | 10.00 |`,
);

testTextRule(narrativeAmount, {
  valid: [{ text: "提租补贴33.30万元。", tables: [housing] }],
  invalid: [{ text: "提租补贴30.33万元。", tables: [housing], told: ["为33.30万元"] }],
});
