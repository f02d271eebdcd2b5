import { narrativeSubject } from "../../../src/rules/narrative/narrativeSubject";
import { housing, testTextRule } from "../../support/narrative";

testTextRule(narrativeSubject, {
  valid: [{ text: "住房保障支出（类）住房改革支出（款）购房补贴（项）10.00万元。", tables: [housing] }],
  invalid: [
    {
      text: "住房保障支出（类）住房改革支出（款）购房补助（项）10.00万元。",
      tables: [housing],
      told: ["“购房补助”应为“购房补贴”"],
    },
  ],
});
