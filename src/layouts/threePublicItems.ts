/** “三公” 经费 with a row for each item, in the budget and in the final accounts: `1.因公出国（境）费用 | 20.00`. */
import * as words from "../vocabulary/columns";
import { final09Titles } from "./final09";
import { fiscalParts, threeBudgets } from "./fiscalParts";
import { defineLayout, type LayoutItem } from "./layout";
import { receptions } from "./receptions";
import { threePublicTitles } from "./threePublic";

/** Both parts of 公务用车 are printed as 其中, and yet make it up completely. */
const items: Readonly<Record<string, LayoutItem>> = {
  total: { words: ["三公经费|三公经费合计|三公经费小计|三公经费支出|三公经费支出合计"] },
  abroad: { words: [words.abroad], partOf: "total", isTelling: true },
  vehicles: { words: [words.vehicles], partOf: "total", isTelling: true },
  vehiclePurchase: { words: [words.vehiclePurchase], partOf: "vehicles" },
  vehicleRunning: { words: [words.vehicleRunning], partOf: "vehicles" },
  reception: { words: [words.reception], partOf: "total", isTelling: true },
  ...receptions,
};

const titleTerms = ["财政拨款", "一般公共预算", "会议培训", "机关运行"];

export const threePublicItems = defineLayout({
  id: "three-public-items",
  name: "“三公”经费支出表（分项目）",
  kind: "budget",
  about: "一般公共预算安排的因公出国（境）费、公务用车购置及运行费、公务接待费，每项一行。",
  titles: threePublicTitles,
  titleTerms,
  axes: ["item"],
  columns: {
    amount: [`${words.planned}|合计|资金来源合计|三公经费预算数|三公经费`],
    ...threeBudgets,
  },
  denial: { words: ["三公"] },
  required: ["amount"],
  sums: fiscalParts.sums,
  items,
});

export const final09Items = defineLayout({
  id: "final-09-items",
  name: "财政拨款“三公”经费支出决算表（分项目）",
  kind: "finalAccounts",
  about: "“三公”经费的预算数与决算数对照，每项一行。",
  titles: final09Titles,
  titleTerms,
  axes: ["item"],
  columns: { budget: ["预算数|年初预算数|全年预算数"], actual: ["决算数|决算统计数|决算数统计|决算|执行数"] },
  denial: { words: ["三公"], concepts: ["actual"] },
  required: ["budget", "actual"],
  sums: [],
  items,
});
