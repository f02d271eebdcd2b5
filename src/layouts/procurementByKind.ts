/** 政府采购 as goods, works and services, side by side or one below the other: 政府采购支出决算表 of final accounts, and in budgets. */
import * as words from "../vocabulary/columns";
import { defineLayout, type LayoutItem, type Layout } from "./layout";

/** Contracts that were awarded: a part of purchases, and no kind of them. */
export const awarded: Readonly<Record<string, LayoutItem>> = {
  smallAndMedium: { words: ["政府采购授予中小企业合同金额|授予中小企业合同金额|授予中小企业合同"] },
  smallAndMicro: { words: ["授予小微企业合同金额|其中授予小微企业合同金额|授予小微企业合同"] },
};

const titles = [
  "政府采购支出决算表",
  "政府采购支出情况表",
  "政府采购决算表",
  "政府采购支出表",
  "政府采购情况表",
  "政府采购支出信息表",
];
const goods = "货物|政府采购货物支出|货物支出|货物类|采购货物支出";
const works = "工程|政府采购工程支出|工程支出|工程类|采购工程支出";
const services = "服务|政府采购服务支出|服务支出|服务类|采购服务支出";

const shared = {
  name: "政府采购支出决算表",
  kind: "finalAccounts",
  about: "政府采购支出按货物、工程、服务列示。",
  titles,
  titleTerms: ["财政拨款", "明细"],
  denial: { words: ["政府采购"] },
} as const satisfies Partial<Layout>;

export const procurementOutcome = defineLayout({
  ...shared,
  id: "procurement-outcome",
  axes: ["organisation", "single"],
  columns: {
    total: ["合计|政府采购支出合计|政府采购支出总额|小计|总计|采购支出合计"],
    goods: [goods],
    works: [works],
    services: [services],
  },
  required: ["total", "goods", "services"],
  sums: ["total = goods + works + services"],
});

const budgets = {
  generalPublic: [words.generalPublic],
  governmentFund: [words.governmentFund],
  stateCapital: [words.stateCapital],
  otherMoney: ["其他资金|其他|单位资金|非财政拨款"],
};

const items: Readonly<Record<string, LayoutItem>> = {
  total: { words: ["政府采购支出合计|政府采购支出总额|政府采购合计|政府采购支出"] },
  goods: { words: [goods], partOf: "total", isTelling: true },
  works: { words: [works], partOf: "total", isTelling: true },
  services: { words: [services], partOf: "total", isTelling: true },
  ...awarded,
};

const byItem = {
  axes: ["item"],
  columns: { total: ["金额|决算数|预算数|采购金额|支出金额|统计数|决算|合计|总计"], ...budgets },
  required: ["total"],
  sums: ["total = generalPublic + governmentFund? + stateCapital? + otherMoney?"],
  items,
} as const satisfies Partial<Layout>;

export const procurementOutcomeItems = defineLayout({
  ...shared,
  ...byItem,
  id: "procurement-outcome-items",
  name: "政府采购支出决算表（分类别）",
});

export const procurementItems = defineLayout({
  ...shared,
  ...byItem,
  id: "procurement-items",
  name: "政府采购预算表（分类别）",
  kind: "budget",
  about: "纳入政府采购的货物、工程、服务各列一行。",
  titles: ["政府采购预算表", "政府采购表", "政府采购情况表", "政府采购预算明细表", "政府采购预算支出表"],
});
