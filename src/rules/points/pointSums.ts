/** The totals of points that a form prints are the sums of its points. */
import { Amount } from "../../amount";
import { amountOf, isBlank, type Fact, type Table } from "../../recognise";
import { fieldFact } from "../formFields";
import { plus, type Equality, type Mismatch } from "../rule";
import { factName, figure, shown } from "../wording";

interface StatedTotal {
  readonly claim: Fact;
  readonly parts: readonly Fact[];
}

/** Every printed total of weights or scores with what it adds up. */
export function pointSums(form: Table, concept: "weight" | "score"): Equality[] {
  return statedTotals(form, concept).map((total) => sumOfPoints(total, concept === "score" ? "得分" : "分值"));
}

/** `总分` below all indicators, and `合计` among them; either may leave out the points for budget execution. */
function statedTotals(form: Table, concept: "weight" | "score"): StatedTotal[] {
  const field = fieldFact(form, concept === "score" ? "totalScore" : "totalScore.weight");
  const indicators = pointsIn(form, "indicator", concept);
  const execution = pointsIn(form, "total", concept).filter(({ row }) => row.key.startsWith("execution."));
  const lines = form.parts
    .filter(({ section }) => section.id === "indicators")
    .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "total"))
    .flatMap((row) => form.fact(row, concept) ?? []);
  return [...(field === undefined ? [] : [field]), ...lines]
    .filter(() => [...indicators, ...execution].some((fact) => !isBlank(fact)))
    .map((claim) => ({ claim, parts: equals(claim, indicators) ? indicators : [...indicators, ...execution] }));
}

/** The printed total is the sum of its parts; `what` is what the parts are called. */
function sumOfPoints({ claim, parts }: StatedTotal, what: "得分" | "分值"): Equality {
  return {
    kind: "equality",
    claim,
    terms: parts.map(plus),
    ...(isBlank(claim) && { severity: "warning" as const }),
    about: () => `${factName(claim)}＝各项${what}之和`,
    message: ({ expected, difference }: Mismatch) =>
      `${factName(claim)}应为各项${what}之和${figure(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`,
    advice: () => `请核对各项${what}和合计。`,
  };
}

/** Weights or scores of all rows of one kind. */
export function pointsIn(form: Table, kind: "indicator" | "total", concept: string): Fact[] {
  return form.rows.filter((row) => row.kind === kind).flatMap((row) => form.fact(row, concept) ?? []);
}

function equals(claim: Fact, facts: readonly Fact[]): boolean {
  const sum = Amount.sum(facts.map(amountOf), claim.table.unit);
  return amountOf(claim).value.equals(sum.value);
}
