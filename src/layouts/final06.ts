/** 公开06: basic expenditure of final accounts by economic code, printed in three panels side by side. */
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

export const final06 = defineLayout({
  id: "final-06",
  name: "一般公共预算财政拨款基本支出决算明细表",
  kind: "finalAccounts",
  about: "一般公共预算财政拨款基本支出按经济分类科目列示，人员经费与公用经费并列。",
  titles: [
    "一般公共预算财政拨款基本支出决算明细表",
    "一般公共预算财政拨款基本支出决算表",
    "一般公共预算基本支出决算表",
  ],
  axes: ["economic"],
  columns: {
    amount: ["决算数|金额|合计|本年支出合计|本年支出"],
    // Some print one list with both beside the amount.
    personnel: [words.personnel],
    operating: [words.operating],
  },
  published: { by: "everyone" },
  keyTotals: [keyTotal("generalPublic.basic", "total", "amount")],
  required: ["amount"],
  sums: ["amount = personnel + operating"],
});
