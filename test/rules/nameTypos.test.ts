import { nameTypos } from "../../src/rules/nameTypos";
import { table } from "../support/table";
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

const summary = (health: string) => table`2026年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 217.98 | 一、社会保障和就业支出 | 30.60
  二、事业收入 | | 二、${health} | 187.38
  本年收入合计 | 217.98 | 本年支出合计 | 217.98
  收入总计 | 217.98 | 支出总计 | 217.98`;

testRule(nameTypos, {
  valid: [summary("卫生健康支出"), summary("医疗卫生与计划生育支出"), summary("卫生健康"), summary("其他支出")],
  invalid: [
    { tables: [summary("卫生健支出")], fails: [{ at: "C5", severity: "info", says: "应为“卫生健康支出”" }] },
    { tables: [summary("城乡社支出")], fails: [{ at: "C5", says: "应为“城乡社区支出”" }] },
  ],
});
