/** 项目申报表当年预算＝支出明细各项之和，分资金来源也相等。 */
import { drawnProject } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { Amount } from "../../amount";
import { agreementWith } from "../../contract/alternatives";
import { defineRule, doesNotApply, plus, type Check, type Term } from "../../contract/rule";
import { placeOf } from "../../readings/place";
import { ownLevelSource, transferredSource } from "../../readings/projects/funding";
import { isAmount, linesOf } from "../../readings/projects/mention";
import { factName, figure, money, tableName } from "../../readings/wording";
import { amountOf, normalise, type Fact, type FormPart, type Row, type Table } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { budgetsOf, claimOf, type Budgets } from "./budgets";
import { equal } from "./equal";

export const projectDetail = defineRule({
  id: "project-detail",
  severity: "error",
  docs: {
    title: "支出明细之和",
    why: "项目申报表的当年预算应等于支出明细各项之和；资金来源中的本级安排数、上级转移支付，应等于支出明细相应各栏之和。",
    grades: { warning: "支出明细有的行没有填写金额的" },
    basis: "项目支出绩效目标申报表表式",
    causes: "增减明细后没有改当年预算；明细漏列一项。",
    mend: "核对明细各项，使合计等于当年预算。",
    example: {
      good: "当年预算 456.05 ＝ 支出明细 317.40 ＋ 11.00 ＋ 127.65",
      bad: "当年预算 465.05，而支出明细之和为 456.05",
      drawn: drawnProject([
        "项目总预算 | 900.00 | | 项目当年预算 | 456.05→465.05",
        "项目支出明细 | 活动内容 | | 金额 | 测算依据",
        " | 聘用人员 | | 317.40 | 按合同",
        " | 印刷费 | | 11.00 | 按上年数",
        " | 系统运维 | | 127.65 | 按合同",
      ]),
    },
  },
  check: ofEach("forms", function* (form) {
    const budgets = budgetsOf(form);
    if (budgets !== undefined) yield* spent(form, budgets);
  }),
});

function* spent(form: Table, budgets: Budgets): Iterable<Check> {
  const part = detailPart(form);
  const lines = part === undefined ? [] : totalOrLines(form, part);
  if (part === undefined || lines.length === 0) return;
  const terms = lines.flatMap((row) => amountsOf(form, row)).map(plus);
  const claim = claimOf(part, budgets, terms);
  const agreement = agreementWith(claim, terms);
  const blank = lines.filter((row) => amountsOf(form, row).length === 0);
  // Lines and what they consist of may stand below each other.
  if (agreement !== "differs" || (!hasLevels(form, lines) && blank.length === 0))
    yield equal(claim, [terms], { relation: "detail", sentence: "项目当年预算＝支出明细各项之和" });
  else yield terms.length === 0 || hasLevels(form, lines) ? doesNotApply : linesLeftBlank(form, claim, terms, blank);
  // Where the sum is off, its parts are off for the same reason.
  if (agreement === "exact") yield* splitAlike(form, part, lines);
}

/** Lines without an amount may be there to be read; where the others do not come to the budget they were more likely forgotten. */
function linesLeftBlank(form: Table, claim: Fact, terms: readonly Term[], blank: readonly Row[]): Check {
  const [first, ...others] = blank.flatMap((row) => form.fact(row, "amount") ?? form.fact(row, "fiscal") ?? []);
  if (first === undefined) return doesNotApply;
  const sum = Amount.sum(
    terms.map(({ fact }) => amountOf(fact)),
    amountOf(claim).unit,
  );
  const rest = amountOf(claim).minus(sum);
  return {
    kind: "violation",
    severity: "warning",
    at: placeOf(first),
    evidence: [...others, claim, ...terms.map(({ fact }) => fact)].map(placeOf),
    relation: "detail-blank",
    message: `${tableName(form)}的支出明细有${blank.length}行没有填写金额（从“${first.row.name}”起），其余各行合计${money(sum, claim)}，${factName(claim)}为${money(amountOf(claim), claim)}，相差${figure(rest.isNegative ? rest.negated() : rest, claim)}。请补填。`,
  };
}

function detailPart(form: Table): FormPart | undefined {
  const [part, another] = form.partsOf("detail");
  return another === undefined ? part : undefined;
}

/** The total where one is printed, else all lines. */
function totalOrLines(form: Table, part: FormPart): readonly Row[] {
  const total = part.rows.find(({ kind }) => kind === "total");
  return total !== undefined && amountsOf(form, total).length > 0 ? [total] : linesOf(part);
}

const sourcesOfDetail = ["fiscal", "transferred", "other"];

/** One amount, or what each source of money gives. */
function amountsOf(form: Table, row: Row): Fact[] {
  const concepts = row.panel.byConcept.has("amount") ? ["amount"] : sourcesOfDetail;
  return concepts.flatMap((concept) => form.fact(row, concept) ?? []).filter(isAmount);
}

function hasLevels(form: Table, lines: readonly Row[]): boolean {
  return new Set(lines.map((row) => splitOrdinal(normalise(form.text(row, "name"))).level)).size > 1;
}

/** 区级安排 and 上级转移支付 of the sources, against their columns of the lines. */
function* splitAlike(form: Table, { panel }: FormPart, lines: readonly Row[]): Iterable<Check> {
  const [own, transferred] = [ownLevelSource(form), transferredSource(form)];
  if (own === undefined || transferred === undefined) return;
  if (!["fiscal", "transferred"].every((concept) => panel.byConcept.has(concept))) return;
  const column = (concept: string): Term[] => lines.flatMap((row) => form.fact(row, concept) ?? []).map(plus);
  yield equal(own, [column("fiscal")], {
    relation: "own-level",
    sentence: "资金来源中本级安排数＝支出明细本级财政拨款金额之和",
  });
  yield equal(transferred, [column("transferred")], {
    relation: "transferred",
    sentence: "资金来源中上级转移支付＝支出明细上级转移支付金额之和",
  });
}
