/** 绩效申报表里的小表：合计等于所列各项之和，收入合计等于支出合计。 */
import { drawnOverall } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { alternativeThatAgrees } from "../../contract/alternatives";
import { defineRule, doesNotApply, plus, type Check, type Mismatch, type Severity } from "../../contract/rule";
import { factName, figure, listed, money, shown } from "../../readings/wording";
import { isBlank, isReadable, listsBelow, type Column, type FormPart, type Row, type Table } from "../../recognise";
import { subtotalsIn } from "./subtotals";

export const groupTotal = defineRule({
  id: "group-total",
  severity: "error",
  docs: {
    title: "申报表合计",
    why: "整体绩效目标申报表的“总体资金情况”按收入构成、支出构成分别列合计，当年和前两年都应等于所列各项之和，收入合计与支出合计应相等；项目申报表的资金来源、支出明细、采购计划有合计、小计的，也应等于所列各项之和。“其中：”只说明上一项的组成，不再相加。写在这些小表以外的资金总额、收入合计、支出合计，应等于下面或旁边按来源、按用途列示的各项之和；各项任务的总额等于财政拨款与其他资金之和。",
    grades: {
      warning: "整体支出中不是本年预算的各栏（上年、前年）；表中没有说明是否列全、由数看出来的；合计没有填写的",
    },
    basis: "部门整体（项目）支出绩效目标申报表表式",
    causes: "只改了明细没有改合计；“其中”的数又加了一遍。",
    mend: "合计改用公式；“其中：”只说明上一项的组成，不再相加。",
    example: {
      good: "2025年支出构成：人员类 188.80 ＋ 运转类 18.70 ＋ 特定目标类 1203.40 ＝ 合计 1410.90",
      bad: "2025年收入构成：财政拨款 1410.90，合计却是 2071.30，差 660.40",
      drawn: drawnOverall(
        "部门总体资金情况 | 总体资金情况 | | 当年金额 | 占比",
        " | 收入构成 | 财政拨款 | 2058.78 | 100.00%",
        " | | 合计 | 2058.78→2085.78 | 100.00%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const part of form.parts) {
      for (const total of part.rows.filter(({ kind, children }) => kind === "total" || children.length > 0))
        for (const [at, list] of listsBelow(total).entries())
          for (const column of total.panel.additive)
            yield { ...sumOf(form, total, column, [list]), ...(at > 0 && { relation: `list ${at + 1}` }) };
      for (const { row, blocks } of subtotalsIn(part))
        for (const column of row.panel.additive) yield sumOf(form, row, column, blocks);
      yield* sumsAcross(form, part);
      yield* incomeIsExpenditure(form, part);
    }
  }),
});

/** @param blocks the rows that it may add up */
function sumOf(form: Table, total: Row, column: Column, blocks: readonly (readonly Row[])[]): Check {
  const claim = form.factIn(total, column);
  const sums = blocks.map((rows) => rows.flatMap((row) => form.fact(row, column.concept ?? "") ?? []).map(plus));
  const terms = alternativeThatAgrees(claim, sums) ?? sums[0] ?? [];
  // A total alone lists nothing, and quantities of different things are often left without one.
  if (terms.length === 0 || (column.role === "count" && isBlank(claim))) return doesNotApply;
  return {
    kind: "equality",
    claim,
    terms,
    about: () => `${factName(claim)}＝所列${terms.length}项之和`,
    message: sumMessage,
    advice: () => "请核对各项和合计。",
    ...(form.treeOf(total.panel) === "weak" && { severity: "warning" as const }),
  };
}

function sumMessage({ claim, terms, expected, difference }: Mismatch): string {
  return `${factName(claim)}应为所列${terms.length}项之和${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}

/** 总额＝财政拨款＋其他资金 of each task. */
function* sumsAcross(form: Table, { section: { sum }, panel, rows }: FormPart): Iterable<Check> {
  if (sum?.parts.every((concept) => panel.byConcept.has(concept)) !== true) return;
  for (const row of rows) {
    const claim = form.fact(row, sum.total);
    const terms = sum.parts.flatMap((concept) => form.fact(row, concept) ?? []).map(plus);
    if (claim === undefined || terms.every(({ fact }) => isBlank(fact))) continue;
    yield {
      kind: "equality",
      claim,
      terms,
      relation: "across",
      about: () => `${factName(claim)}＝本行各栏之和`,
      message: ({ expected, difference }: Mismatch) =>
        `${factName(claim)}应为${listed(
          terms.map(({ fact }) => fact.column.title),
          "栏",
          "＋",
        )}＝${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`,
      advice: () => "请核对本行各栏。",
    };
  }
}

/** An error only for this year's budget: what an earlier year left over was its income, and no expenditure of it. */
function severityOf({ concept }: Column): Severity {
  return concept === "amount" ? "error" : "warning";
}

function* incomeIsExpenditure(form: Table, { section, rows }: FormPart): Iterable<Check> {
  const totalOf = (group: string): Row | undefined =>
    rows.find(({ kind, key }) => kind === "total" && key.endsWith(`.${group}.total`));
  const [income, expenditure] = [totalOf("income"), totalOf("expenditure")];
  if (section.groups === undefined || income === undefined || expenditure === undefined) return;
  for (const column of income.panel.additive) {
    const claim = form.factIn(income, column);
    const other = form.fact(expenditure, column.concept ?? "");
    if (other === undefined) continue;
    const isGiven = [claim, other].every((fact) => isReadable(fact) && !isBlank(fact));
    yield isGiven
      ? {
          kind: "equality",
          claim,
          terms: [plus(other)],
          severity: severityOf(column),
          relation: "income-expenditure",
          about: () => `${factName(claim)}＝${factName(other)}`,
          message: balanceMessage,
          advice: () =>
            column.concept === "amount" ? "收支应当平衡，请核对。" : "以前年度有结转结余的可以不等，请核对。",
        }
      : doesNotApply;
  }
}

function balanceMessage({ claim, terms: [other], expected, actual, difference }: Mismatch): string {
  const right = other === undefined ? "" : `${factName(other.fact)}为${money(expected, claim)}`;
  return `${factName(claim)}为${money(actual, claim)}，${right}，相差${figure(difference, claim)}。`;
}
