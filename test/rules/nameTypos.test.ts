import { nameTypos } from "../../src/rules/nameTypos";
import { testRule } from "../support/testRule";
import { form, longTerm } from "./indicator/smallForms";

const named = (...names: readonly string[]) =>
  form(longTerm(...names.map((name) => `绩效目标 | 产出指标 | 数量指标 | ${name} | ≥10次`)));

testRule(nameTypos, {
  valid: [
    named("住院救助人次数", "举报、投诉案件办结率"),
    named("调查相关人员对云服务服务项目的态度"),
    named("非税收入次数", "1）定点医疗机构检查（含药店）"),
    named("“一站式”即时结算覆盖率（%）"),
  ],
  invalid: [
    {
      name: "入次",
      tables: [named("住院救助入次数", "门诊救助入次数")],
      fails: [{ at: "D5", severity: "info", with: ["Sheet1!D6"], says: "人次" }],
    },
    {
      name: "a word doubled",
      tables: [named("举报、投诉案件案件办结率")],
      fails: [{ at: "D5", says: "“案件”写了两遍" }],
    },
    {
      name: "a longer word doubled, in two rows",
      tables: [named("举报奖励举报奖励发放率", "办结率", "举报奖励举报奖励发放率")],
      fails: [{ at: "D5", with: ["Sheet1!D7"] }],
    },
    { name: "half a pair of brackets", tables: [named("参保对象满意度（双评议")], fails: [{ at: "D5", says: "括号" }] },
  ],
});
