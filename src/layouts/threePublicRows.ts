/** “三公” 经费 in columns, with a row for each period: `预算数` and `决算数`, `2023年` and `2024年`. */
import { final09Titles } from "./final09";
import { defineLayout } from "./layout";
import { threePublicTitles } from "./threePublic";
import { besideThreePublic, threePublicColumns, threePublicSums } from "./threePublicColumns";

const shared = {
  axes: ["item"],
  columns: { ...threePublicColumns(""), ...besideThreePublic },
  denial: { words: ["三公"] },
  required: ["total", "abroad", "reception"],
  sums: threePublicSums(""),
} as const;

export const threePublicYears = defineLayout({
  ...shared,
  id: "three-public-years",
  name: "“三公”经费支出表（分年度）",
  kind: "budget",
  about: "因公出国（境）费、公务用车购置及运行费、公务接待费，本年和上年各一行。",
  titles: threePublicTitles,
  titleTerms: ["财政拨款", "一般公共预算", "会议培训", "机关运行"],
  items: {
    current: { words: ["本年|本年预算数|本年预算|本年年初预算数"], isTelling: true },
    last: { words: ["上年|上年预算数|上年预算|上年年初预算数|上年执行数|上年决算数"], isTelling: true },
  },
});

export const final09Rows = defineLayout({
  ...shared,
  id: "final-09-rows",
  name: "财政拨款“三公”经费支出决算表（分预算、决算）",
  kind: "finalAccounts",
  about: "“三公”经费的预算数与决算数各一行。",
  titles: final09Titles,
  titleTerms: ["财政拨款", "一般公共预算", "会议培训", "机关运行"],
  items: {
    budget: { words: ["预算数|年初预算数|全年预算数|本年预算数"], isTelling: true },
    actual: { words: ["决算数|决算统计数|本年决算数|支出决算数"], isTelling: true },
  },
});
