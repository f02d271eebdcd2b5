/** 项目支出表: every project below its organisation, by source of its money. */
import { keyTotal } from "./keyTotal";
import { defineLayout } from "./layout";
import * as words from "../vocabulary/columns";

const current = "本年拨款|财政拨款|本年财政拨款|当年财政拨款|本年收入";
/** Carried money; `结转资金` stands beside the year's own sources, so here it is what came in. */
const carried = `${words.carriedIn}|结转资金|财政拨款结转结余|财政拨款结转|财政拨款结转和结余|上年财政拨款结转结余`;

export const project = defineLayout({
  id: "project",
  name: "项目支出表",
  kind: "budget",
  about: "项目支出按单位、类别、项目逐级列示，分资金来源。",
  titles: ["项目支出表", "项目支出预算表", "项目支出情况表", "部门项目支出表", "部门预算项目支出表"],
  titleTerms: ["明细", "支出"],
  axes: ["project"],
  columns: {
    total: [words.total, "项目金额"],
    current: [words.under(current, words.subtotal)],
    generalPublic: [words.under(current, words.generalPublic), words.generalPublic],
    governmentFund: [words.under(current, words.governmentFund), words.governmentFund],
    stateCapital: [words.under(current, words.stateCapital), words.stateCapital],
    carriedIn: [words.under(carried, words.subtotal), carried],
    "carriedIn.generalPublic": [words.under(carried, words.generalPublic)],
    "carriedIn.governmentFund": [words.under(carried, words.governmentFund)],
    "carriedIn.stateCapital": [words.under(carried, words.stateCapital)],
    fiscalSpecial: [words.fiscalSpecial],
    unitFunds: [words.unitFunds],
  },
  texts: { unitName: ["项目单位|单位|承担单位|项目承担单位"] },
  published: { by: "many" },
  denial: { words: ["项目支出"] },
  keyTotals: [keyTotal("project", "total", "total")],
  required: ["total", "generalPublic"],
  sums: [
    "total = generalPublic + governmentFund? + stateCapital? + carriedIn + fiscalSpecial? + unitFunds?",
    "total = generalPublic + governmentFund? + stateCapital? + carriedIn.generalPublic? + carriedIn.governmentFund? + carriedIn.stateCapital? + fiscalSpecial? + unitFunds?",
    "current = generalPublic + governmentFund? + stateCapital?",
    "carriedIn = carriedIn.generalPublic + carriedIn.governmentFund? + carriedIn.stateCapital?",
  ],
});
