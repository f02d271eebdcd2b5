/** “三公”经费支出表: going abroad, vehicles, receptions. */
import { defineLayout } from "./layout";
import { besideThreePublic, threePublicColumns, threePublicSums } from "./threePublicColumns";

export const threePublicTitles: readonly string[] = [
  "三公经费支出表",
  "三公经费预算表",
  "三公经费支出预算表",
  "三公经费支出情况表",
  "三公经费表",
  "三公经费预算财政拨款情况统计表",
  "财政拨款(含一般公共预算和政府性基金预算)三公经费支出表",
];

export const threePublic = defineLayout({
  id: "three-public",
  name: "“三公”经费支出表",
  kind: "budget",
  about: "一般公共预算安排的因公出国（境）费、公务用车购置及运行费、公务接待费。",
  titles: threePublicTitles,
  titleTerms: ["财政拨款", "一般公共预算", "会议培训", "机关运行"],
  axes: ["organisation", "single"],
  columns: { ...threePublicColumns(""), ...besideThreePublic },
  published: { by: "everyone", or: ["three-public-items", "three-public-years"] },
  subject: "三公",
  denial: { words: ["三公"] },
  required: ["total", "abroad", "reception"],
  sums: threePublicSums(""),
});
