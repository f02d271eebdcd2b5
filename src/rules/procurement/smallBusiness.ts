/** 面向小微企业 ≤ 面向中小企业 ≤ 采购金额：后者包含前者。 */
import { drawnPurchases } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, doesNotApply, type Check, type Severity } from "../../contract/rule";
import { amountOf, isBlank, isReadable, type Fact, type Row, type Table } from "../../recognise";
import { notMoreThan } from "./notMoreThan";

const advice = "面向小微企业的包含在面向中小企业的之内，后者包含在采购金额之内，请核对。";

export const smallBusiness = defineRule({
  id: "small-business",
  severity: "error",
  docs: {
    title: "面向中小企业份额",
    why: "面向小微企业的采购金额包含在面向中小企业的金额之内，后者又包含在采购金额之内，都不应大于它。看来可能是并列填写的，只作提醒。",
    grades: { warning: "预留总额没有填写的；面向小微企业的与面向中小企业的可能是并列填列的" },
    basis: "《政府采购促进中小企业发展管理办法》",
    causes: "把份额与采购总额填反；两个份额并列相加填写。",
    mend: "面向小微企业≤面向中小企业≤采购金额，逐栏核对。",
    example: {
      good: "采购金额 20.00，面向中小企业 15.00，其中面向小微企业 9.00",
      bad: "采购金额 20.00，面向中小企业 25.00",
      drawn: drawnPurchases("日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 | 20.00→30.00"),
    },
  },
  check: ofEach("tables", function* (table) {
    if (table.layout.id === "procurement") yield* inTable(table);
  }),
});

function* inTable(table: Table): Iterable<Check> {
  for (const row of table.rows) {
    const [amount, medium, micro] = ["amount", "smallAndMedium", "smallAndMicro"].map((concept) =>
      table.fact(row, concept),
    );
    if (amount === undefined) continue;
    if (medium !== undefined) yield within(medium, amount, severityOfWhole(row, amount));
    if (micro !== undefined) {
      if (medium === undefined) yield within(micro, amount, severityOfWhole(row, amount));
      else yield within(micro, medium, severityOfMicro(micro, medium, amount));
    }
  }
}

/** A heading without an amount states nothing that its parts could exceed. */
function severityOfWhole({ kind }: Row, amount: Fact): Severity | undefined {
  return !isBlank(amount) ? "error" : kind === "line" ? "warning" : undefined;
}

/** Where both together are within the amount, they may have been meant to stand beside each other. */
function severityOfMicro(micro: Fact, medium: Fact, amount: Fact): Severity {
  const [whole, both] = [amountOf(amount), amountOf(medium).plus(amountOf(micro))];
  return both.minus(whole).isNegative || both.agreement(whole) !== "differs" ? "warning" : "error";
}

function within(part: Fact, whole: Fact, severity: Severity | undefined): Check {
  if (severity === undefined || (isReadable(part) && amountOf(part).isZero)) return doesNotApply;
  return notMoreThan(part, whole, { severity, relation: "within", advice });
}
