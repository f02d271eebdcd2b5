/** What templates call the figures: `全部.收入`, `一般公共预算.基本支出`, `三公经费`, `预算.三公经费`. */
import type { Scope } from "../measures/measures";

export const scopeNames: Readonly<Record<string, Scope>> = {
  全部: "all",
  财政拨款: "fiscal",
  一般公共预算: "generalPublic",
  政府性基金: "governmentFund",
  国有资本经营: "stateCapital",
};

/** Figures of one budget, or of all money. */
export const measureNames: Readonly<Record<string, string>> = {
  收支总计: "grand",
  收入: "income",
  支出: "expenditure",
  基本支出: "basic",
  人员经费: "personnel",
  公用经费: "operating",
  项目支出: "project",
  经营支出: "businessExpenditure",
  上年结转: "carriedIn",
  年末结转: "carriedOut",
  财政专户管理资金: "fiscalSpecial",
  事业收入: "institutional",
  经营收入: "businessIncome",
  上级补助收入: "superior",
  附属单位上缴收入: "affiliate",
  其他收入: "other",
};

/** Figures of which there is one only. */
export const singleNames: Readonly<Record<string, string>> = {
  三公经费: "threePublic",
  因公出国费: "abroad",
  公务用车费: "vehicles",
  公务用车购置费: "vehiclePurchase",
  公务用车运行费: "vehicleRunning",
  公务接待费: "reception",
  政府采购: "procurement",
  政府购买服务: "purchasedServices",
  资产配置: "assets",
};

/** Beside the outcome of final accounts: what was planned. */
export const budgetPrefix = "预算";

/** Lists of rows, and the names that one row has. */
export const listNames = [
  "支出功能分类",
  "一般公共预算科目",
  "政府性基金科目",
  "国有资本经营科目",
  "人员经费科目",
  "公用经费科目",
  "项目",
] as const;
export type ListName = (typeof listNames)[number];

export const rowNames = ["名称", "金额", "基本支出", "项目支出"] as const;
export type RowName = (typeof rowNames)[number];

export const textNames = ["单位", "年度", "上一年", "项目数", "绩效目标数"] as const;
export type TextName = (typeof textNames)[number];

/** Words before one or two names: what is made of them, or what must be so. */
export const operators = ["上年", "占比", "差额", "增幅", "有", "无", "增加", "减少", "持平"] as const;
export type TemplateOperator = (typeof operators)[number];
