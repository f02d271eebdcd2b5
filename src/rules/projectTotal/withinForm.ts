/** The figures within the form of one project: its budget, where that comes from, what it is spent on. */
import { Amount } from "../../amount";
import { agreementWith } from "../../contract/alternatives";
import { doesNotApply, plus, type Check, type Term } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { placeOf } from "../../readings/place";
import { fundingPart, fundingTotal, ownLevelSource, transferredSource } from "../../readings/projects/funding";
import { isAmount, linesOf } from "../../readings/projects/mention";
import { factName, figure, money, tableName } from "../../readings/wording";
import { amountOf, isBlank, normalise, type Fact, type FormPart, type Row, type Table } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { equal } from "./equal";

export function* withinForm(form: Table): Iterable<Check> {
  const budget = fieldFact(form, "budget");
  const total = fieldFact(form, "total");
  if (!isAmount(budget)) {
    yield* budgetLeftBlank(form, budget);
    return;
  }
  const isGiven = isAmount(total) && !amountOf(total).isZero;
  if (isGiven) {
    const sentence = "项目当年预算不大于项目总预算";
    yield equal(budget, [[plus(total)]], { relation: "total", sentence, comparison: "<=" });
  }
  const budgets = isGiven ? [budget, total] : [budget];
  yield* funded(form, budgets);
  yield* spent(form, budgets);
}

/** The sources of the money say what it should be. */
function* budgetLeftBlank(form: Table, budget: Fact | undefined): Iterable<Check> {
  const sum = fundingTotal(form);
  if (budget === undefined || !isBlank(budget) || sum === undefined) return;
  yield equal(budget, [[plus(sum)]], {
    relation: "funding",
    sentence: "项目当年预算＝资金来源合计",
    severity: "warning",
  });
}

function* funded(form: Table, budgets: readonly Fact[]): Iterable<Check> {
  const part = fundingPart(form);
  const sum = fundingTotal(form);
  if (part === undefined || sum === undefined) return;
  const terms = [plus(sum)];
  yield equal(claimOf(part, budgets, terms), [terms], { relation: "funding", sentence: "项目当年预算＝资金来源合计" });
}

function* spent(form: Table, budgets: readonly Fact[]): Iterable<Check> {
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

/** Where nothing says that it is of this year, a section may be of the whole project. */
function claimOf({ said }: FormPart, budgets: readonly Fact[], terms: readonly Term[]): Fact {
  const [budget, total] = budgets as [Fact, Fact?];
  if (total === undefined || said.some((text) => ofYear.test(text))) return budget;
  const agrees = (fact: Fact): boolean => agreementWith(fact, terms) !== "differs";
  return !agrees(budget) && agrees(total) ? total : budget;
}

const ofYear = /当年|本年|年度|20\d\d/u;

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
