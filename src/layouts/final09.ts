/** 公开09: “三公” 经费 of final accounts, budget beside outcome. */
import { defineLayout } from "./layout";
import { threePublicColumns, threePublicSums } from "./threePublicColumns";

export const final09Titles: readonly string[] = [
  "财政拨款三公经费支出决算表",
  "一般公共预算财政拨款三公经费支出决算表",
  "三公经费支出决算表",
  "三公经费决算表",
  "三公经费及会议费、培训费支出决算表",
  "三公经费、会议费、培训费支出决算表",
];

const outcome = threePublicColumns("actual.", "决算数|决算统计数");

export const final09 = defineLayout({
  id: "final-09",
  name: "财政拨款“三公”经费支出决算表",
  kind: "finalAccounts",
  about: "“三公”经费的预算数与决算数对照。",
  titles: final09Titles,
  titleTerms: ["会议培训", "机关运行"],
  axes: ["organisation", "single"],
  columns: {
    ...threePublicColumns("budget.", "预算数|年初预算数|全年预算数"),
    ...outcome,
  },
  published: { by: "everyone", or: ["final-09-items", "final-09-rows", "operation-information"] },
  subject: "三公",
  denial: { words: ["三公"], concepts: Object.keys(outcome) },
  required: ["budget.total", "actual.total"],
  sums: [...threePublicSums("budget."), ...threePublicSums("actual.")],
});
