/** The totals of points that a form prints are the sums of its points. */
import { Amount } from "../../amount";
import { plus, type Equality, type Mismatch } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { factName, figure, shown } from "../../readings/wording";
import { amountOf, isBlank, type Fact, type Table } from "../../recognise";
import { printedPoints } from "./printedPoints";

interface StatedTotal {
  readonly claim: Fact;
  readonly parts: readonly Fact[];
  /** Points of 预算执行情况（10分） that are printed in its heading only. */
  readonly headed: number;
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
  const headed = concept === "weight" && execution.every(isBlank) ? pointsOfHeadings(form) : 0;
  const lines = form.parts
    .filter(({ section }) => section.id === "indicators")
    .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "total"))
    .flatMap((row) => form.fact(row, concept) ?? []);
  return [...(field === undefined ? [] : [field]), ...lines]
    .filter(() => [...indicators, ...execution].some((fact) => !isBlank(fact)))
    .map((claim) =>
      equals(claim, indicators)
        ? { claim, parts: indicators, headed: 0 }
        : { claim, parts: [...indicators, ...execution], headed },
    );
}

/** The printed total is the sum of its parts; `what` is what the parts are called. */
function sumOfPoints({ claim, parts, headed }: StatedTotal, what: "得分" | "分值"): Equality {
  const points = Amount.exact(headed, claim.table.unit);
  return {
    kind: "equality",
    claim,
    terms: parts.map(plus),
    ...(headed > 0 && { derive: (amounts) => Amount.sum([...amounts, points], claim.table.unit) }),
    ...(isBlank(claim) && { severity: "warning" as const }),
    about: () => `${factName(claim)}＝各项${what}之和`,
    message: ({ expected, difference }: Mismatch) =>
      `${factName(claim)}应为各项${what}之和${figure(expected, claim)}${headed > 0 ? `（含预算执行${headed}分）` : ""}，${shown(claim)}，相差${figure(difference, claim)}。`,
    advice: () => `请核对各项${what}和合计。`,
  };
}

function pointsOfHeadings(form: Table): number {
  return form.partsOf("execution").reduce((sum, part) => sum + (printedPoints(part) ?? 0), 0);
}

/** Weights or scores of all rows of one kind. */
export function pointsIn(form: Table, kind: "indicator" | "total", concept: string): Fact[] {
  return form.rows.filter((row) => row.kind === kind).flatMap((row) => form.fact(row, concept) ?? []);
}

function equals(claim: Fact, facts: readonly Fact[]): boolean {
  const sum = Amount.sum(facts.map(amountOf), claim.table.unit);
  return amountOf(claim).value.equals(sum.value);
}
