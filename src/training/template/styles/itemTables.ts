/** Tables that list what is fixed line by line: 政府采购, 机构运行信息; and 国有资产. */
import type { StyledColumn, StyledItem, StyledTable } from "../style";
import { threePublicLines } from "./threePublic";

const kinds = ["goods", "works", "services"];

const procurementLines: readonly StyledItem[] = [
  { key: "total", words: "政府采购支出合计", parts: kinds },
  { key: "goods", words: "1.货物" },
  { key: "works", words: "2.工程" },
  { key: "services", words: "3.服务" },
];

const moneyOfPurchases: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["generalPublic", "governmentFund", "stateCapital", "otherMoney"] },
  { concept: "generalPublic", words: "一般公共预算" },
  { concept: "governmentFund", words: "政府性基金预算" },
  { concept: "stateCapital", words: "国有资本经营预算" },
  { concept: "otherMoney", words: "其他资金" },
];

/** 政府采购 with 货物, 工程 and 服务 as rows. */
export const procurementItems = (number: string): StyledTable => ({
  layout: "procurement-items",
  number,
  title: "{年}年政府采购预算表",
  keys: ["项目"],
  columns: moneyOfPurchases,
  rows: { kind: "items", items: procurementLines },
});

const outcome = "final-09[total]";

const operatingLines = (ordinal: string): readonly StyledItem[] => [
  { key: "operating", words: `${ordinal}、机关运行经费`, parts: ["administrative", "administered"] },
  { key: "administrative", words: "1.行政单位" },
  { key: "administered", words: "2.参照公务员法管理事业单位" },
];

const boughtLines = (ordinal: string): readonly StyledItem[] => [
  { key: "procurement", words: `${ordinal}、政府采购支出合计`, parts: kinds },
  ...procurementLines.slice(1).map(({ key, words }) => ({ key, words: words.replace(/\.(.*)/u, ".政府采购$1支出") })),
];

/** 机构运行信息表. */
export const operationInformation = (number: string): StyledTable => ({
  layout: "operation-information",
  number,
  title: "{年}年度机构运行信息表",
  keys: ["项目"],
  columns: [{ concept: "actual", words: "统计数" }],
  rows: {
    kind: "items",
    items: [
      ...threePublicLines(["threePublic", "一、“三公”经费支出合计"], {
        abroad: `${outcome}.actual.abroad`,
        vehiclePurchase: `${outcome}.actual.vehiclePurchase`,
        vehicleRunning: `${outcome}.actual.vehicleRunning`,
        reception: `${outcome}.actual.reception`,
      }),
      ...operatingLines("二"),
      ...boughtLines("三"),
    ],
  },
});

/** 机关运行经费、国有资产占用及政府采购情况表: the same beside a table of “三公” 经费. */
export const operationHoldings = (number: string): StyledTable => ({
  layout: "operation-holdings",
  number,
  title: "{年}年度机关运行经费、国有资产占用及政府采购情况表",
  keys: ["项目"],
  columns: [{ concept: "actual", words: "统计数" }],
  rows: {
    kind: "items",
    items: [
      ...operatingLines("一"),
      { key: "carsHeld", words: "二、车辆数合计（辆）", parts: ["carsForMessages", "carsForEmergencies", "otherCars"] },
      { key: "carsForMessages", words: "1.机要通信用车" },
      { key: "carsForEmergencies", words: "2.应急保障用车" },
      { key: "otherCars", words: "3.其他用车" },
      ...boughtLines("三"),
    ],
  },
});

/** What was spent on 政府采购, with its kinds as rows. */
export const procurementOutcomeItems = (number: string): StyledTable => ({
  layout: "procurement-outcome-items",
  number,
  title: "{年}年度政府采购支出决算表（分类别）",
  keys: ["项目"],
  columns: [{ concept: "total", words: "决算数" }],
  rows: { kind: "items", items: procurementLines },
});

/** What was spent on 政府采购, with its kinds as columns. */
export const procurementOutcome = (number: string): StyledTable => ({
  layout: "procurement-outcome",
  number,
  title: "{年}年度政府采购支出决算表",
  keys: [],
  columns: [
    { concept: "total", words: "合计", sum: kinds },
    ...[
      ["goods", "货物"],
      ["works", "工程"],
      ["services", "服务"],
    ].map(([concept = "", words = ""]) => ({
      concept,
      words,
      from: [`procurement-outcome-items[${concept}].total`],
    })),
  ],
  rows: { kind: "single" },
});

/** 国有资产使用情况表. */
export const stateAssets = (number: string): StyledTable => ({
  layout: "state-assets",
  number,
  title: "{年}年度国有资产使用情况表",
  keys: [],
  columns: [
    {
      concept: "total",
      words: "资产总额",
      sum: ["current", "fixed", "investment", "construction", "intangible", "other"],
    },
    { concept: "current", words: "流动资产" },
    { concept: "fixed", words: "固定资产/小计", sum: ["buildings", "cars", "equipment", "otherFixed"] },
    { concept: "buildings", words: "固定资产/房屋构筑物" },
    { concept: "cars", words: "固定资产/车辆" },
    { concept: "equipment", words: "固定资产/单价200万元以上大型设备" },
    { concept: "otherFixed", words: "固定资产/其他固定资产" },
    { concept: "investment", words: "对外投资、有价证券" },
    { concept: "construction", words: "在建工程" },
    { concept: "intangible", words: "无形资产" },
    { concept: "other", words: "其他资产" },
  ],
  rows: { kind: "single" },
});
