/** 项目的采购计划不超过当年预算：采购的钱出自项目预算。 */
import { drawnProject } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, doesNotApply, withinLimit, type Check } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { placeOf } from "../../readings/place";
import { described, plannedPurchases, sumOf, unreadableIn } from "../../readings/purchases/purchase";
import { figure, money } from "../../readings/wording";
import { amountOf, isBlank, isReadable, type Table } from "../../recognise";

export const purchaseBudget = defineRule({
  id: "purchase-budget",
  severity: "warning",
  docs: {
    title: "采购计划超过当年预算",
    why: "项目采购的钱出自项目当年预算，采购计划合计不应超过它。跨年度采购的，只列当年支付的部分。",
    basis: "项目支出绩效目标申报表表式",
    causes: "采购计划列了跨年度的总额；预算压减后没有改采购计划。",
    mend: "采购计划只列当年支付的部分，或调整当年预算。",
    example: {
      good: "当年预算 30.00，采购计划合计 20.00",
      bad: "当年预算 30.00，采购计划合计 40.00",
      drawn: drawnProject([
        "项目总预算 | 90.00 | | 项目当年预算 | 20.00",
        "项目类别 | 特定目标类",
        "项目采购",
        "品名 | | 数量 | | 金额",
        "物业服务 | | 1批 | | 13.20→23.20",
        "项目绩效总目标",
        "名称 | 目标说明",
      ]),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form);
  }),
});

function* inForm(form: Table): Iterable<Check> {
  const planned = plannedPurchases(form);
  const [first, ...others] = planned;
  const budget = fieldFact(form, "budget");
  if (first === undefined) return;
  if (budget === undefined || isBlank(budget) || !isReadable(budget) || unreadableIn(planned) !== undefined) {
    yield doesNotApply;
    return;
  }
  const [total, limit] = [sumOf(planned), amountOf(budget)];
  const figures = [...planned.map(({ fact }) => fact), budget];
  const over = total.minus(limit);
  if (limit.isZero || over.isNegative || total.agreement(limit) !== "differs") {
    yield limit.isZero ? doesNotApply : withinLimit(figures);
    return;
  }
  yield {
    kind: "violation",
    severity: "warning",
    at: placeOf(first.fact),
    evidence: [...others.map(({ fact }) => fact), budget].map(placeOf),
    relation: "budget",
    figures,
    message: `${described(planned)}，大于项目当年预算${money(limit, budget)}，多${figure(over, budget)}。请核对采购计划和当年预算；跨年度采购的，只列当年支付的部分。`,
    expected: figure(limit, budget),
    actual: figure(total.in(limit.unit), budget),
  };
}
