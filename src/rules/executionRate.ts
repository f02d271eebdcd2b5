/** 预算执行率＝执行数÷预算数；超过 100% 的要说明。 */
import { drawnEvaluation } from "../contract/drawnForms";
import { ofEach } from "../contract/ofEach";
import { quotient } from "../contract/quotient";
import { defineRule, doesNotApply, withinLimit, type Check } from "../contract/rule";
import { placeOf } from "../readings/place";
import { factName, figure, money } from "../readings/wording";
import { amountOf, isBlank, type Fact } from "../recognise";

export const executionRate = defineRule({
  id: "execution-rate",
  severity: "error",
  docs: {
    title: "预算执行率",
    why: "绩效自评表的执行率＝执行数÷预算数（有全年预算数的用全年预算数），四舍五入到表中的小数位。执行数大于预算数的，多半是预算数没有按调整后的填，或者两栏填反了。",
    grades: { warning: "执行数大于预算数的；预算数没有填写的", info: "执行率没有填写的" },
    basis: "绩效自评表“预算执行情况”：执行率（B/A）",
    causes: "执行率直接写了100%；预算数没有按调整后的填；预算数、执行数两栏填反。",
    mend: "先核对全年预算数和执行数，再用执行数÷预算数重算。",
    example: {
      good: "执行数 59.91 ÷ 预算数 60.00 ＝ 99.85%",
      bad: "执行数 59.91 ÷ 预算数 60.00，执行率填 100.00%（应为 99.85%）",
      drawn: drawnEvaluation(
        "预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A）",
        " | 年度财政资金总额 | 60.00 | 59.91 | 99.85%→100.00%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const { rows } of form.partsOf("execution")) {
      for (const row of rows) {
        const [rate, executed, budget] = ["rate", "executed", "budget"].map((concept) => form.fact(row, concept));
        if (executed === undefined || budget === undefined) continue;
        if (rate !== undefined) yield rateOf(rate, executed, budget);
        yield withinBudget(executed, budget);
      }
    }
  }),
});

/** Of the parts of the money (其中) many forms leave the rate out. */
function rateOf(rate: Fact, executed: Fact, budget: Fact): Check {
  if (isBlank(rate) && rate.row.kind !== "total") return doesNotApply;
  const severity = isBlank(rate) ? "info" : undefined;
  return quotient(rate, executed, budget, { advice: "请重算执行率，或核对预算数和执行数。", severity });
}

function withinBudget(executed: Fact, budget: Fact): Check {
  const [spent, planned] = [amountOf(executed), amountOf(budget)];
  if (isBlank(executed) || spent.isZero) return doesNotApply;
  if (isBlank(budget)) return budget.row.kind === "total" ? budgetLeftBlank(executed, budget) : doesNotApply;
  const over = spent.minus(planned);
  if (over.isNegative || spent.agreement(planned) !== "differs") return withinLimit([executed, budget]);
  return {
    kind: "violation",
    severity: "warning",
    at: placeOf(executed),
    evidence: [placeOf(budget)],
    relation: "over",
    figures: [executed, budget],
    message: `${factName(executed)}为${money(spent, executed)}，大于${factName(budget)}${money(planned, budget)}，执行率超过100%。请核对预算数是否按调整后的预算填列，两栏是否填反；确实超出的，请在原因分析中说明。`,
    expected: figure(planned, budget),
    actual: figure(spent, executed),
  };
}

function budgetLeftBlank(executed: Fact, budget: Fact): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: placeOf(budget),
    evidence: [placeOf(executed)],
    relation: "blank",
    message: `${factName(budget)}没有填写，${factName(executed)}却有${money(amountOf(executed), executed)}，执行率无从核对。请补填预算数。`,
  };
}
