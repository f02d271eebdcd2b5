/** 公开02, 03, 05, 07 and 08, and 收入支出决算表: final accounts by functional code. */
import type { HeaderWords } from "../vocabulary";
import { keyTotal, totalsByNature } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

const spent = "本年支出";
const nature: Readonly<Record<string, HeaderWords>> = {
  ...words.expenditureByNature,
  basic: [
    // `本年收入` of the wide form has 基本支出 too, whose words would explain as much.
    words.under(spent, words.under(words.basic, words.subtotal)),
    words.under(words.basic, words.subtotal),
    words.under(spent, words.basic),
    words.basic,
  ],
  project: [words.under(spent, words.project), words.project],
};
/** The concepts that a note `本年无…` denies; money carried in from the year before may be left without them. */
const moneyOfTheYear = ["income", "total", "basic", "project"];

export const final02 = defineLayout({
  id: "final-02",
  name: "收入决算表",
  kind: "finalAccounts",
  about: "部门本年度取得的各项收入，按功能科目列示。",
  titles: ["收入决算表", "收入决算情况表"],
  axes: ["functional"],
  columns: {
    total: ["本年收入合计|合计|本年收入"],
    fiscal: ["财政拨款收入|财政拨款"],
    superior: [words.superior],
    institutional: [words.under("事业收入", words.subtotal), words.institutional],
    "institutional.fees": [words.under("事业收入", words.educationFees)],
    businessIncome: [words.businessIncome],
    affiliate: [words.affiliate],
    other: [words.otherIncome],
  },
  published: { by: "everyone" },
  keyTotals: [keyTotal("income", "total", "total")],
  required: ["total", "fiscal"],
  sums: ["total = fiscal + superior? + institutional? + businessIncome? + affiliate? + other?"],
});

export const final03 = defineLayout({
  id: "final-03",
  name: "支出决算表",
  kind: "finalAccounts",
  about: "部门本年度各项支出，按功能科目列示。",
  titles: ["支出决算表", "支出决算情况表"],
  axes: ["functional"],
  columns: {
    total: ["本年支出合计|合计|本年支出"],
    ...words.expenditureByNature,
    remitted: [words.remitted],
    business: [words.business],
    subsidy: [words.subsidy],
  },
  published: { by: "everyone" },
  keyTotals: totalsByNature("expenditure"),
  required: ["total", "basic", "project"],
  sums: ["total = basic + project + remitted? + business? + subsidy?", "basic = personnel + operating"],
});

export const finalIncomeExpenditure = defineLayout({
  id: "final-income-expenditure",
  name: "收入支出决算表（分科目）",
  kind: "finalAccounts",
  about: "部门全部收入、支出及年初、年末结转和结余，按功能科目列示。",
  titles: ["收入支出决算表", "收入支出决算情况表", "收入支出决算表(分科目)"],
  axes: ["functional"],
  columns: {
    opening: [words.under(words.carriedIn, words.subtotal), words.carriedIn],
    income: [words.under("本年收入", words.subtotal), "本年收入|本年收入合计"],
    used: ["使用非财政拨款结余|使用非财政拨款结余(含专用结余)|用事业基金弥补收支差额"],
    total: [words.under(spent, words.subtotal), "本年支出|本年支出合计"],
    ...nature,
    remitted: [words.remitted],
    business: [words.business],
    subsidy: [words.subsidy],
    distributed: ["结余分配"],
    closing: [words.under(words.carriedOut, words.subtotal), words.carriedOut],
  },
  rare: ["used", "remitted", "business", "subsidy"],
  required: ["total", "income", "closing"],
  sums: [
    "closing = opening + income + used? - total - distributed?",
    "total = basic + project + remitted? + business? + subsidy?",
    "basic = personnel + operating",
  ],
  // 政府性基金预算 has the same columns.
  needsTitle: true,
});

export const final05 = defineLayout({
  id: "final-05",
  name: "一般公共预算财政拨款支出决算表",
  kind: "finalAccounts",
  about: "一般公共预算财政拨款支出，按功能科目列示。",
  titles: ["一般公共预算财政拨款支出决算表", "一般公共预算支出决算表", "一般公共预算财政拨款收入支出决算表"],
  axes: ["functional"],
  columns: {
    total: [words.under(spent, words.subtotal), "本年支出|合计|本年支出合计|小计"],
    ...nature,
  },
  published: { by: "everyone" },
  keyTotals: totalsByNature("generalPublic"),
  required: ["total", "basic", "project"],
  sums: ["total = basic + project", "basic = personnel + operating"],
});

export const final07 = defineLayout({
  id: "final-07",
  name: "政府性基金预算财政拨款收入支出决算表",
  kind: "finalAccounts",
  about: "政府性基金预算财政拨款收入、支出及结转和结余情况。",
  titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算收入支出决算表", "政府性基金预算财政拨款支出决算表"],
  axes: ["functional"],
  columns: {
    opening: [words.carriedIn],
    income: ["本年收入"],
    total: [words.under(spent, words.subtotal), "本年支出|本年支出合计"],
    ...nature,
    closing: [words.carriedOut],
  },
  required: ["total", "income", "closing"],
  sums: ["closing = opening + income - total", "total = basic + project", "basic = personnel + operating"],
  mustSay: "政府性基金",
  published: { by: "everyone" },
  subject: "政府性基金",
  denial: { words: ["政府性基金"], concepts: moneyOfTheYear },
});

export const final08 = defineLayout({
  id: "final-08",
  name: "国有资本经营预算财政拨款支出决算表",
  kind: "finalAccounts",
  about: "国有资本经营预算财政拨款支出情况。",
  titles: [
    "国有资本经营预算财政拨款支出决算表",
    "国有资本经营预算支出决算表",
    "国有资本经营预算财政拨款收入支出决算表",
  ],
  axes: ["functional"],
  columns: {
    opening: [words.carriedIn],
    income: ["本年收入"],
    total: [words.under(spent, words.subtotal), "本年支出|本年支出合计|合计"],
    ...nature,
    closing: [words.carriedOut],
  },
  required: ["total", "basic", "project"],
  sums: ["closing = opening + income - total", "total = basic + project", "basic = personnel + operating"],
  mustSay: "国有资本经营",
  published: { by: "everyone", since: 2021 },
  subject: "国有资本",
  denial: { words: ["国有资本经营"], concepts: moneyOfTheYear },
});
