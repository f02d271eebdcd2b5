import { narrativeRepeat } from "../../../src/rules/narrative/narrativeRepeat";
import { testTextRule } from "../../support/narrative";

testTextRule(narrativeRepeat, {
  valid: [
    // Under two names.
    {
      text: "1、行政运行（项）。\n年初预算为0.00万元，支出决算为0.00万元。\n2、事业运行（项）。\n年初预算为0.00万元，支出决算为0.00万元。",
    },
    { text: "机关运行经费56.12万元。\n机关运行经费56.12万元。" },
    { text: "支出合计100.00万元，其中：基本支出60.00万元；项目支出40.00万元。" },
    // What does not add up may be divided once more.
    { text: "支出合计100.00万元，其中：基本支出60.00万元；基本支出20.00万元。" },
    // Of what no table has, two things may be called alike.
    { text: "补助合计100.00万元，其中：社区补助60.00万元；社区补助40.00万元。" },
  ],
  invalid: [
    // An item of two sentences, also where it is numbered anew, and where its name has a line of its own.
    {
      text: "1、行政运行（项）。年初预算为8.94万元，支出决算为7.03万元。\n1、行政运行（项）。年初预算为8.94万元，支出决算为7.03万元。",
      told: ["【1、行政运行（项）"],
    },
    {
      text: "1、行政运行（项）年初预算8.94万元。支出决算7.03万元。\n2、行政运行（项）年初预算8.94万元。支出决算7.03万元。",
      told: ["【2、行政运行（项）"],
    },
    {
      text: "1、行政运行（项）。\n年初预算为8.94万元，支出决算为7.03万元。\n2、行政运行（项）。\n年初预算为8.94万元，支出决算为7.03万元。",
      told: ["【年初预算为8.94万元"],
    },
    { text: "2026年公务接待批次为12批次。2026年公务接待批次为12批次。", told: ["又写了一遍"] },
    { text: "机关运行经费56.12万元。\n机关运行经费57.80万元。", told: ["前后不一致"] },
    // Both are parts, and one is called by the name of the other.
    { text: "支出合计100.00万元，其中：基本支出60.00万元；基本支出40.00万元。", told: ["“基本支出”"] },
  ],
});
