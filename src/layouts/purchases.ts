/** 政府采购, 政府购买服务 and 资产配置: organisations, and lines of what they buy below them. */
import type { HeaderWords } from "../vocabulary";
import { defineLayout } from "./layout";

const sources: Readonly<Record<string, HeaderWords>> = {
  project: ["项目|项目名称"],
  functional: ["功能科目|支出功能分类科目|功能分类科目|支出功能分类"],
  economic: ["部门支出经济分类|部门预算支出经济分类科目|经济分类科目|部门支出经济分类科目|支出经济分类"],
  source: ["资金来源"],
  nature: ["资金性质"],
};

export const procurement = defineLayout({
  id: "procurement",
  name: "政府采购预算表",
  kind: "budget",
  about: "纳入政府采购的货物、工程、服务按单位逐条列示。",
  titles: ["政府采购预算表", "政府采购表", "政府采购情况表", "政府采购预算明细表"],
  titleTerms: ["财政拨款", "明细"],
  axes: ["line"],
  names: ["采购单位|采购单位名称|采购人|采购人名称|需求单位|使用单位"],
  columns: {
    amount: [
      "采购金额/采购金额合计|采购金额(合计)|合计|小计",
      "采购金额合计|采购金额|金额|采购预算金额|采购预算|预算金额|采购总金额|总价|总金额|采购资金",
    ],
    smallAndMedium: ["其中面向中小企业|面向中小企业|其中面向中小企业预留份额"],
    smallAndMicro: ["其中面向小微企业|面向小微企业|其中面向微小企业|面向微小企业"],
  },
  counts: { quantity: ["采购数量|数量"] },
  prices: { unitPrice: ["单价|采购单价|预算单价"] },
  texts: {
    ...sources,
    item: ["政府采购品目|采购品目|采购项目|品目|采购品目名称|品目名称|采购内容|采购物品名称|货物名称"],
    itemCode: ["政府采购品目编码|采购品目编码|品目编码|采购目录编码|品目代码"],
    measure: ["计量单位"],
  },
  denial: { words: ["政府采购"] },
  required: ["amount", "quantity"],
  sums: [],
});

export const purchasedServices = defineLayout({
  id: "purchased-services",
  name: "政府购买服务预算表",
  kind: "budget",
  about: "政府向社会力量购买服务的事项按单位逐条列示。",
  titles: [
    "政府向社会力量购买服务预算表",
    "政府购买服务预算表",
    "政府购买服务表",
    "政府购买服务情况表",
    "政府购买服务支出表",
  ],
  titleTerms: ["财政拨款", "明细"],
  axes: ["line"],
  columns: { amount: ["购买金额|购买服务金额|金额"] },
  counts: { quantity: ["购买数量|数量"] },
  texts: {
    ...sources,
    content: ["政府购买服务内容|购买服务内容|政府购买服务项目"],
    procured: ["是否包含政府采购|是否政府采购"],
    directory1: ["一级目录"],
    directory2: ["二级目录"],
    directory3: ["三级目录"],
  },
  denial: { words: ["政府购买服务", "政府向社会力量购买服务", "购买服务"] },
  required: ["amount"],
  sums: [],
  mustSay: "购买",
});

export const assetAllocation = defineLayout({
  id: "asset-allocation",
  name: "资产配置预算表",
  kind: "budget",
  about: "新增资产配置按单位逐条列示，申请数与财政审核数对照。",
  titles: ["资产配置预算表", "新增资产配置表", "新增资产配置预算表", "资产配置表", "新增资产配置情况表"],
  titleTerms: ["财政拨款", "明细"],
  axes: ["line"],
  columns: { amount: ["总金额|金额|总价"], "approved.amount": ["财政审核数/金额|总金额"] },
  counts: {
    held: ["资产数量|现有数量|存量"],
    quota: ["资产编制数|编制数"],
    requested: ["资产申请数量|申请数量|配置数量|数量"],
    "approved.quantity": ["财政审核数/数量"],
  },
  prices: { unitPrice: ["单价"], "approved.unitPrice": ["财政审核数/单价"] },
  texts: {
    ...sources,
    "approved.economic": ["财政审核数/部门支出经济分类|部门预算支出经济分类科目"],
    "approved.source": ["财政审核数/资金来源"],
    "approved.nature": ["财政审核数/资金性质"],
    category: ["资产分类"],
    asset: ["资产名称"],
    majorCategory: ["资产大类"],
    standard: ["配置分类标准名称|配置标准"],
  },
  denial: { words: ["资产配置", "新增资产配置"] },
  required: ["amount"],
  sums: [],
  mustSay: "资产",
});
