/** 资产配置：财政审核数不大于申请数，申请数不大于编制数。 */
import { drawnAssets } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, doesNotApply, type Check, type Severity } from "../../contract/rule";
import { linesOf } from "../../readings/purchases/lines";
import { amountOf, isBlank, type Fact, type Table } from "../../recognise";
import { notMoreThan } from "./notMoreThan";

export const assetLimit = defineRule({
  id: "asset-limit",
  severity: "warning",
  docs: {
    title: "资产配置不超过申请数、编制数",
    why: "财政审核的数量、金额一般不大于申请数；申请数本身已超过编制数的，请核对是否超标准配置。",
    grades: { info: "申请数超过编制数的" },
    basis: "部门预算公开表式（资产配置预算表）",
    causes: "申请数与审核数填反；审核时调增没有说明。",
    mend: "核对申请数和审核数；超编制的按标准调减。",
    example: {
      good: "申请 3 台，财政审核 2 台",
      bad: "申请 2 台，财政审核 3 台",
      drawn: drawnAssets("2 | 0.70 | 1.40 | 0.70 | 2→3 | 1.40→2.10"),
    },
  },
  check: ofEach("tables", function* (table) {
    if (table.layout.id === "asset-allocation") yield* inTable(table);
  }),
});

interface Limit {
  readonly part: string;
  readonly whole: string;
  readonly severity: Severity;
  readonly advice: string;
}

const limits: readonly Limit[] = [
  {
    part: "approved.amount",
    whole: "amount",
    severity: "warning",
    advice: "财政审核数一般不大于申请数，请核对。",
  },
  {
    part: "approved.quantity",
    whole: "requested",
    severity: "warning",
    advice: "财政审核数一般不大于申请数，请核对。",
  },
  // What is held may be about to be replaced, so it does not count; a quota of nought is one that was not set.
  {
    part: "requested",
    whole: "quota",
    severity: "info",
    advice: "申请数本身已超过编制数，请核对是否超标准配置。",
  },
];

function* inTable(table: Table): Iterable<Check> {
  for (const limit of limits) {
    if (table.isBlank(limit.part) || table.isBlank(limit.whole)) continue;
    for (const row of linesOf(table)) {
      const [part, whole] = [table.fact(row, limit.part), table.fact(row, limit.whole)];
      if (part !== undefined && whole !== undefined) yield within(part, whole, limit);
    }
  }
}

function within(part: Fact, whole: Fact, { severity, advice }: Limit): Check {
  if (isNothing(part) || isNothing(whole)) return doesNotApply;
  return notMoreThan(part, whole, { severity, relation: "limit", advice });
}

function isNothing(fact: Fact): boolean {
  return isBlank(fact) || (fact.reading.kind === "amount" && amountOf(fact).isZero);
}
