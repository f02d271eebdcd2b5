/** 政府性基金预算支出表 and 国有资本经营预算支出表: the budgets beside the general public one, often empty with a note. */
import { byNatureOfOne } from "./expenditureColumns";
import { defineLayout } from "./layout";

export const governmentFund = defineLayout({
  ...byNatureOfOne,
  id: "government-fund",
  name: "政府性基金预算支出表",
  kind: "budget",
  about: "政府性基金预算拨款安排的支出按功能科目列示；没有的，空表列示并注明。",
  titles: [
    "政府性基金预算支出表",
    "政府性基金支出表",
    "政府性基金预算支出预算表",
    "政府性基金预算支出情况表",
    "政府性基金预算财政拨款支出表",
  ],
  axes: ["functional"],
  mustSay: "政府性基金",
  published: { by: "everyone" },
  subject: "政府性基金",
  denial: { words: ["政府性基金"] },
});

export const stateCapital = defineLayout({
  ...byNatureOfOne,
  id: "state-capital",
  name: "国有资本经营预算支出表",
  kind: "budget",
  about: "国有资本经营预算拨款安排的支出按功能科目列示；没有的，空表列示并注明。",
  titles: [
    "国有资本经营预算支出表",
    "国有资本经营预算支出",
    "国有资本经营支出表",
    "国有资本经营预算支出预算表",
    "国有资本经营预算支出情况表",
    "国有资本经营预算财政拨款支出表",
  ],
  axes: ["functional"],
  mustSay: "国有资本经营",
  published: { by: "everyone", since: 2021, money: "stateCapital" },
  subject: "国有资本",
  denial: { words: ["国有资本经营"] },
});
