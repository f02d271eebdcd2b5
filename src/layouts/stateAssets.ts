/** 国有资产使用情况表 of final accounts: what the organisations hold, by kind of asset, in one row. */
import { under } from "../vocabulary/columns";
import { defineLayout } from "./layout";

const fixed = "固定资产|固定资产净值";
const subtotal = "小计|合计";

export const stateAssets = defineLayout({
  id: "state-assets",
  name: "国有资产使用情况表",
  kind: "finalAccounts",
  about: "年末占有使用的国有资产，按资产类别列示。",
  titles: ["国有资产使用情况表", "国有资产占有使用情况表", "国有资产占用情况表", "国有资产情况表", "资产情况表"],
  axes: ["organisation", "single"],
  names: ["项目|项目名称|资产类别"],
  columns: {
    total: ["资产总额|资产总计|资产合计|合计"],
    current: ["流动资产"],
    fixed: [under(fixed, subtotal), fixed],
    buildings: [under(fixed, "房屋构筑物"), "房屋构筑物|房屋|土地、房屋及构筑物|房屋和构筑物|房屋及构筑物"],
    cars: ["车辆|汽车"],
    equipment: [
      "单价200万以上大型设备|单价200万元以上大型设备|单价50万以上通用设备|单价100万元以上设备|单价100万元(含)以上设备|大型设备|单价200万元以上大型设备(不含车辆)|单价100万元以上设备(不含车辆)",
    ],
    otherFixed: ["其他固定资产|其他"],
    investment: ["对外投资有价证券|对外投资|对外投资、有价证券|对外投资和有价证券|有价证券"],
    construction: ["在建工程"],
    intangible: ["无形资产"],
    intangibleAndOther: ["无形资产、其他资产|无形资产及其他资产|无形资产和其他资产"],
    other: ["其他资产"],
  },
  required: ["total", "current", "fixed"],
  sums: [
    "total = current + fixed + investment? + construction? + intangible? + intangibleAndOther? + other?",
    "fixed = buildings + cars + equipment? + otherFixed",
  ],
  mustSay: "资产",
});
