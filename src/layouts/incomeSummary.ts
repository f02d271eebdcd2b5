/** 收入总表: income by source for every organisation, or for every functional code. */
import { incomeFrame, incomeSources } from "../vocabulary/captions";
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";
import type { HeaderWords } from "../vocabulary";
import * as words from "../vocabulary/columns";

const current = "本年收入|本年收入合计|本年预算收入";
const carried = words.carriedIn;
const fiscal = "财政拨款收入|财政拨款|本年财政拨款|财政拨款收入资金|财政拨款预算收入";
const carriedOfFiscal = `${carried}|上年结转财政拨款|财政拨款结转|财政拨款结转结余`;

const yearsOwn =
  "本年拨款|当年拨款|本年拨款收入|当年拨款收入|本年预算|当年预算|本年安排|当年安排|本年收入|当年收入|本年财政拨款|当年财政拨款|本年|当年";

/** `一般公共预算（小计 | 本年拨款 | 上年结转）`: its 小计 is more than the year's money. */
const divided = Object.fromEntries(
  Object.entries({
    fiscal,
    generalPublic: words.generalPublic,
    governmentFund: words.governmentFund,
    stateCapital: words.stateCapital,
    fiscalSpecial: words.fiscalSpecial,
    unitFunds: words.unitFunds,
  }).flatMap(([source, money]): readonly (readonly [string, HeaderWords])[] => [
    [`${source}.current`, [words.under(money, yearsOwn)]],
    [`${source}.carriedIn`, [words.under(money, source === "fiscal" ? carriedOfFiscal : carried)]],
  ]),
);

function source(money: string): HeaderWords {
  return [words.under(current, money), words.under(money, words.subtotal), money];
}

const titles: readonly string[] = ["收入总表", "收入预算总表", "收入总体情况表", "部门收入总表", "收入预算总体情况表"];

export const incomeSummary = defineLayout({
  id: "income-summary",
  name: "收入总表",
  kind: "budget",
  about: "部门全部收入按来源列示，分单位（或按功能科目）。",
  titles,
  // Central departments print it as one row.
  axes: ["functional", "organisation", "single"],
  columns: {
    total: [words.totalOfIncome],
    current: [words.under(current, words.subtotal), "本年收入合计|本年收入"],
    fiscal: [words.under(fiscal, words.subtotal), words.under(current, fiscal), fiscal],
    generalPublic: source(words.generalPublic),
    // `其中：`: a part of which the table says only this.
    "generalPublic.fiscal": [words.under(words.generalPublic, fiscal)],
    governmentFund: source(words.governmentFund),
    stateCapital: source(words.stateCapital),
    fiscalSpecial: source(words.fiscalSpecial),
    ...divided,
    institutional: [
      words.under(current, words.institutional),
      words.under(words.institutional, "金额|小计|合计"),
      words.institutional,
    ],
    "institutional.fees": [words.under(words.institutional, words.educationFees)],
    businessIncome: [words.under(current, words.businessIncome), words.businessIncome],
    superior: [words.under(current, words.superior), words.superior],
    affiliate: [words.under(current, words.affiliate), words.affiliate],
    other: [words.under(current, words.otherIncome), words.otherIncome],
    carriedIn: [words.under(carried, words.subtotal), carried],
    "carriedIn.generalPublic": [words.under(carried, words.generalPublic)],
    "carriedIn.fiscal": [words.under(carried, fiscal)],
    "carriedIn.governmentFund": [words.under(carried, words.governmentFund)],
    "carriedIn.stateCapital": [words.under(carried, words.stateCapital)],
    "carriedIn.fiscalSpecial": [words.under(carried, words.fiscalSpecial)],
    "carriedIn.unitFunds": [words.under(carried, words.unitFunds)],
    usedSurplus: ["使用非财政拨款结余|使用非财政拨款结余(含专用结余)|用事业基金弥补收支差额|使用专用结余"],
  },
  published: { by: "everyone", or: ["income-list"] },
  keyTotals: [keyTotal("income", "total", "total")],
  required: ["total", "generalPublic"],
  sums: [
    "total = current + carriedIn? + usedSurplus?",
    "total = fiscal + fiscalSpecial? + institutional? + businessIncome? + superior? + affiliate? + other? + carriedIn? + usedSurplus?",
    "total = generalPublic + governmentFund? + stateCapital? + fiscalSpecial? + institutional? + businessIncome? + superior? + affiliate? + other? + carriedIn? + usedSurplus?",
    "current = fiscal + fiscalSpecial? + institutional? + businessIncome? + superior? + affiliate? + other?",
    "current = generalPublic + governmentFund? + stateCapital? + fiscalSpecial? + institutional? + businessIncome? + superior? + affiliate? + other?",
    ...["fiscal", "generalPublic", "governmentFund", "stateCapital", "fiscalSpecial"].map(
      (source) => `${source} = ${source}.current + ${source}.carriedIn`,
    ),
    "carriedIn = carriedIn.fiscal + carriedIn.fiscalSpecial? + carriedIn.unitFunds?",
    "carriedIn = carriedIn.generalPublic + carriedIn.governmentFund? + carriedIn.stateCapital? + carriedIn.fiscalSpecial? + carriedIn.unitFunds?",
  ],
});

export const incomeList = defineLayout({
  id: "income-list",
  name: "收入总表（分来源逐行列示）",
  kind: "budget",
  about: "部门全部收入按来源逐行列示，同收支总表的收入一方。",
  titles,
  axes: ["caption"],
  columns: {
    amount: [`${words.planned}|合计`],
  },
  keyTotals: [keyTotal("income", "incomeTotal", "amount")],
  required: ["amount"],
  sums: [],
  captions: { income: { ...incomeFrame, ...incomeSources }, expenditure: {} },
  needsTitle: true,
});
