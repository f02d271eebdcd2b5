/** 机构运行信息表 of final accounts: “三公” 经费, 机关运行经费, what is held and what was bought, a row for each item. */
import type { HeaderWords } from "../vocabulary";
import * as words from "../vocabulary/columns";
import { defineLayout, type LayoutItem } from "./layout";
import { awarded } from "./procurementByKind";
import { receptions } from "./receptions";

const threePublic: Readonly<Record<string, LayoutItem>> = {
  threePublic: { words: ["支出合计|三公经费支出合计|三公经费合计|三公经费支出|三公经费"] },
  abroad: { words: [words.abroad], partOf: "threePublic", isTelling: true },
  vehicles: { words: [words.vehicles], partOf: "threePublic", isTelling: true },
  vehiclePurchase: { words: [words.vehiclePurchase], partOf: "vehicles" },
  vehicleRunning: { words: [words.vehicleRunning], partOf: "vehicles" },
  reception: { words: [words.reception], partOf: "threePublic", isTelling: true },
  ...receptions,
};

const operating: Readonly<Record<string, LayoutItem>> = {
  operating: { words: ["机关运行经费|机关运行经费支出|机关运行经费合计|机关运行费"], isTelling: true },
  administrative: { words: ["行政单位|行政单位机关运行经费"], partOf: "operating" },
  administered: {
    words: [
      "参照公务员法管理事业单位|参照公务员法管理的事业单位|参公事业单位|参公单位|参照公务员法管理事业单位机关运行经费",
    ],
    partOf: "operating",
  },
};

/** Places print those kinds that they have. */
const held = (word: string): LayoutItem => ({ words: [word], partOf: "carsHeld", isOptional: true });

const holdings: Readonly<Record<string, LayoutItem>> = {
  carsHeld: { words: ["车辆数合计(辆)|车辆合计(辆)|车辆数量合计(辆)|车辆数(辆)|车辆合计|车辆数合计"] },
  carsOfLeaders: held(
    "副部(省)级及以上领导用车|副部(省)级以上领导用车|副省级及以上领导用车|省部级领导干部用车|部级领导干部用车",
  ),
  carsOfHeads: held("主要负责人用车|主要领导干部用车|厅级领导干部用车"),
  carsForMessages: held("机要通信用车"),
  carsForEmergencies: held("应急保障用车"),
  carsForEnforcement: held("执法执勤用车"),
  carsForSpecialists: held("特种专业技术用车"),
  carsForRetired: held("离退休干部服务用车|离退休干部用车"),
  carsForBusiness: held("一般公务用车|业务用车|业务保障用车"),
  otherCars: held("其他用车"),
};

const procurement: Readonly<Record<string, LayoutItem>> = {
  procurement: { words: ["政府采购支出合计|政府采购支出总额|政府采购合计|政府采购支出"] },
  goods: { words: ["政府采购货物支出|货物支出|货物|货物类"], partOf: "procurement" },
  works: { words: ["政府采购工程支出|工程支出|工程|工程类"], partOf: "procurement" },
  services: { words: ["政府采购服务支出|服务支出|服务|服务类"], partOf: "procurement" },
  ...awarded,
};

const statistics: HeaderWords = [
  "统计数|决算数|决算统计数|决算数统计|决算|本年统计数|本年决算数|金额|金额数量|数额|数量",
];

export const operationInformation = defineLayout({
  id: "operation-information",
  name: "机构运行信息表",
  kind: "finalAccounts",
  about: "“三公”经费、机关运行经费、国有资产占用和政府采购情况，每项一行。",
  titles: [
    "机构运行信息表",
    "机构运行信息决算表",
    "机构运行信息统计表",
    "机构运行情况表",
    "三公经费、机关运行经费情况表",
    "三公经费及机关运行经费情况表",
    "三公经费和机关运行经费情况表",
    "三公经费、机关运行经费支出情况表",
    "三公经费及机关运行经费支出决算表",
    "三公经费、行政参公单位机关运行经费情况表",
    "机关运行经费及国有资产占用情况表",
  ],
  titleTerms: ["财政拨款", "一般公共预算", "会议培训", "机关运行", "三公", "资产", "采购"],
  axes: ["item"],
  columns: {
    budget: ["预算数|年初预算数|全年预算数"],
    actual: statistics,
  },
  required: ["actual"],
  sums: [],
  items: { ...threePublic, ...operating, ...holdings, ...procurement },
});

/** By what is held and what was bought it is told from tables of 机关运行经费 alone. */
const told = (key: string, items: Readonly<Record<string, LayoutItem>>): Readonly<Record<string, LayoutItem>> => {
  const item = items[key];
  return item === undefined ? items : { ...items, [key]: { ...item, isTelling: true } };
};

export const operationHoldings = defineLayout({
  id: "operation-holdings",
  name: "机关运行经费、国有资产占用及政府采购情况表",
  kind: "finalAccounts",
  about: "机关运行经费、国有资产占用和政府采购情况，每项一行；“三公”经费另有一张表。",
  titles: [
    "机关运行经费、国有资产占用及政府采购情况表",
    "机关运行经费、国有资产占用和政府采购情况表",
    "机关运行经费、国有资产占有使用及政府采购情况表",
    "国有资产占用及政府采购情况表",
  ],
  titleTerms: ["财政拨款", "一般公共预算", "机关运行", "资产", "采购"],
  axes: ["item"],
  columns: { actual: statistics },
  required: ["actual"],
  sums: [],
  items: { ...operating, ...told("carsHeld", holdings), ...told("procurement", procurement) },
});
