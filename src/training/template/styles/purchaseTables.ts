/** 政府采购, 政府购买服务 and 资产配置: lines to be filled in below their total. */
import type { StyledTable } from "../style";

const units = ["单位代码", "单位名称"];
const lines = 10;

/** 政府采购, 政府购买服务 and 资产配置, numbered from `first` on. */
export const purchaseTables = (first: number): readonly StyledTable[] => [
  {
    layout: "procurement",
    number: `表${String(first)}`,
    title: "{年}年政府采购预算表",
    keys: [...units, "项目", "政府采购品目"],
    columns: [
      { concept: "quantity", words: "采购数量", isCount: true },
      { concept: "unitPrice", words: "单价", hasNoTotal: true },
      { concept: "amount", words: "采购金额/合计" },
      { concept: "smallAndMedium", words: "采购金额/其中：面向中小企业" },
      { concept: "smallAndMicro", words: "采购金额/其中：面向小微企业" },
    ],
    rows: { kind: "lines", lines },
  },
  {
    layout: "purchased-services",
    number: `表${String(first + 1)}`,
    title: "{年}年政府购买服务预算表",
    keys: [...units, "是否包含政府采购", "项目", "政府购买服务内容"],
    columns: [
      { concept: "quantity", words: "购买数量", isCount: true },
      { concept: "amount", words: "购买金额" },
    ],
    rows: { kind: "lines", lines },
  },
  {
    layout: "asset-allocation",
    number: `表${String(first + 2)}`,
    title: "{年}年资产配置预算表",
    keys: [...units, "资产名称"],
    columns: [
      { concept: "requested", words: "资产申请数量", isCount: true },
      { concept: "unitPrice", words: "单价", hasNoTotal: true },
      { concept: "amount", words: "总金额" },
      { concept: "approved.quantity", words: "财政审核数/数量", isCount: true },
      { concept: "approved.unitPrice", words: "财政审核数/单价", hasNoTotal: true },
      { concept: "approved.amount", words: "财政审核数/金额" },
    ],
    rows: { kind: "lines", lines },
  },
];
