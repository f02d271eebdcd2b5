/** 占比由金额算得：某项金额÷合计金额。 */
import { drawnOverall } from "../contract/drawnForms";
import { ofEach } from "../contract/ofEach";
import { quotient } from "../contract/quotient";
import { defineRule, doesNotApply, type Check, type Severity } from "../contract/rule";
import { sharedRows, type Shared } from "../readings/sharedRows";
import { amountOf, isBlank, type Fact, type Row, type Table } from "../recognise";

export const share = defineRule({
  id: "share",
  severity: "error",
  docs: {
    title: "占比",
    why: "占比＝该项金额÷所在一组的合计金额，四舍五入到表中列示的小数位。金额改了而占比没有重算，是绩效申报表最常见的错误。",
    grades: { warning: "占比没有填写的", info: "合计行的占比没有填写的" },
    basis: "部门整体支出绩效目标申报表“总体资金情况”",
    causes: "改了金额没有重算占比；照抄了上年的占比。",
    mend: "用本项金额除以本组合计重算。",
    example: {
      good: "人员类 217.37 ÷ 合计 2058.78 ＝ 10.56%",
      bad: "人员类 217.37 ÷ 合计 2058.78，占比却填 11.26%（应为 10.56%）",
      drawn: drawnOverall(
        "部门总体资金情况 | 总体资金情况 | | 当年金额 | 占比",
        " | 支出构成 | 人员类项目支出 | 350.00 | 70.00%→60.00%",
        " | | 运转类项目支出 | 50.00 | 10.00%",
        " | | 特定目标类项目支出 | 100.00 | 20.00%",
        " | | 合计 | 500.00 | 100.00%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    const groups = sharedRows(form);
    for (const group of groups) yield* sharesIn(form, group);
  }),
});

function* sharesIn(form: Table, { total, rows }: Shared): Iterable<Check> {
  const whole = form.fact(total, "amount");
  if (whole === undefined) return;
  const all = [...rows, total];
  // A group without any share leaves the column out; a blank one among others was forgotten.
  const isUsed = all.some((row) => !isBlankAt(form, row));
  for (const row of all) {
    const claim = form.fact(row, "share");
    const part = form.fact(row, "amount");
    if (claim === undefined || part === undefined) continue;
    const isNothing = isBlank(claim) && (!isUsed || amountOf(part).isZero);
    const advice = "请按金额重算占比，或核对金额。";
    yield isNothing ? doesNotApply : quotient(claim, part, whole, { advice, severity: severityOf(claim) });
  }
}

function isBlankAt(form: Table, row: Row): boolean {
  const fact = form.fact(row, "share");
  return fact === undefined || isBlank(fact);
}

function severityOf(claim: Fact): Severity | undefined {
  if (!isBlank(claim)) return undefined;
  return claim.row.kind === "total" ? "info" : "warning";
}
