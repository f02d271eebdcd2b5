import { countAsShare } from "../../../src/rules/indicator/countAsShare";
import { testRule } from "../../support/testRule";
import { both, form, longTerm } from "./smallForms";

const named = (name: string, target: string) => form(longTerm(`绩效目标 | 产出指标 | 数量指标 | ${name} | ${target}`));

testRule(countAsShare, {
  valid: [
    both("≥5000人次", "≥1人次", "≥1人次", "≥1人次"),
    named("培训完成率", "100%"),
    named("整理档案总份数", "≥2000份"),
    named("培训次数达标率", "100%"),
  ],
  invalid: [
    {
      name: "a number of files",
      tables: [named("整理档案总份数", "100%")],
      fails: [{ at: "E5", severity: "info", actual: "100%", with: ["Sheet1!D5"] }],
    },
    {
      name: "in both tables, told once",
      tables: [both("≥95%", "100%", "100%", "100%")],
      fails: [{ at: "E5", with: ["Sheet1!E9", "Sheet1!G9"] }],
    },
  ],
});
