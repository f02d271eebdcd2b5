/** 同一组的占比合计为 100%。 */
import { ofEach } from "../contract/ofEach";
import { defineRule, doesNotApply, plus, type Check, type Mismatch } from "../contract/rule";
import { sharedRows, type Shared } from "../readings/sharedRows";
import { factName, figure, gap, shown } from "../readings/wording";
import { amountOf, isBlank, type Fact, type Table } from "../recognise";

export const shareTotal = defineRule({
  id: "share-total",
  severity: "error",
  docs: {
    title: "占比合计",
    why: "收入构成、支出构成各项的占比相加应为 100%。每项都四舍五入，合计差 0.01 个百分点属尾差，不算错误。",
    basis: "部门整体支出绩效目标申报表“总体资金情况”",
    example: {
      good: "41.35% ＋ 6.22% ＋ 52.44% ＝ 100.01%（尾差），合计列 100.00%",
      bad: "41.35% ＋ 6.22% ＋ 50.44% ＝ 98.01%，合计列 100.00%",
    },
  },
  check: ofEach("forms", function* (form) {
    for (const group of sharedRows(form)) yield totalOf(form, group);
  }),
});

function totalOf(form: Table, { total, rows }: Shared): Check {
  const claim = form.fact(total, "share");
  const shares = rows.flatMap((row) => form.fact(row, "share") ?? []);
  const isComplete = rows.every((row) => isGiven(form.fact(row, "share")) || !isGiven(form.fact(row, "amount")));
  // Where a share was left out, their sum says nothing of the others.
  if (claim === undefined || isBlank(claim) || !shares.some(isGiven) || !isComplete) return doesNotApply;
  return {
    kind: "equality",
    claim,
    terms: shares.map(plus),
    about: () => `${factName(claim)}＝各项占比之和`,
    message,
    advice: () => "请按金额重算各项占比。",
  };
}

/** A nought says as little as a blank. */
function isGiven(fact: Fact | undefined): boolean {
  return fact !== undefined && !isBlank(fact) && !amountOf(fact).isZero;
}

function message({ claim, expected, difference }: Mismatch): string {
  return `${factName(claim)}应为各项占比之和${figure(expected, claim)}，${shown(claim)}，相差${gap(difference, claim).figure}个百分点。`;
}
