/** The totals of points that a form prints, and the points that they add up. */
import { amountOf, isBlank, type Fact, type Table } from "../../recognise";
import { Amount } from "../../amount";
import { fieldFact } from "../formFields";

export interface StatedTotal {
  readonly claim: Fact;
  readonly parts: readonly Fact[];
}

/** `总分` below all indicators, and `合计` among them; either may leave out the points for budget execution. */
export function statedTotals(form: Table, concept: "weight" | "score"): StatedTotal[] {
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

/** Weights or scores of all rows of one kind. */
export function pointsIn(form: Table, kind: "indicator" | "total", concept: string): Fact[] {
  return form.rows.filter((row) => row.kind === kind).flatMap((row) => form.fact(row, concept) ?? []);
}

function equals(claim: Fact, facts: readonly Fact[]): boolean {
  const sum = Amount.sum(facts.map(amountOf), claim.table.unit);
  return amountOf(claim).value.equals(sum.value);
}
