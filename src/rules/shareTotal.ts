/** 同一组的占比合计为 100%。 */
import { drawnOverall } from "../contract/drawnForms";
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
    causes: "个别占比没有跟着金额改，或漏填一项。",
    mend: "逐项重算占比；四舍五入差0.01个百分点的不用调整。",
    example: {
      good: "41.35% ＋ 6.22% ＋ 52.44% ＝ 100.01%（尾差），合计列 100.00%",
      bad: "41.35% ＋ 6.22% ＋ 50.44% ＝ 98.01%，合计列 100.00%",
      drawn: drawnOverall(
        "部门总体资金情况 | 总体资金情况 | | 当年金额 | 占比",
        " | 支出构成 | 人员类项目支出 | 350.00 | 70.00%",
        " | | 运转类项目支出 | 50.00 | 10.00%",
        " | | 特定目标类项目支出 | 100.00 | 20.00%→18.00%",
        " | | 合计 | 500.00 | 100.00%→100.00%",
      ),
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

/** Does the figure state a share? A zero says as little as a blank. */
function isGiven(fact: Fact | undefined): boolean {
  return fact !== undefined && !isBlank(fact) && !amountOf(fact).isZero;
}

function message({ claim, expected, difference }: Mismatch): string {
  return `${factName(claim)}应为各项占比之和${figure(expected, claim)}，${shown(claim)}，相差${gap(difference, claim).figure}个百分点。`;
}
