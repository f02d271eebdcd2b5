/** The weights of a form's indicators, and what they may add up to. */
import { Amount } from "../../amount";
import { isNamed } from "../../readings/indicators/indicators";
import { amountOf, isBlank, isReadable, mostFrequent, type Fact, type FormPart, type Table } from "../../recognise";
import { allPoints, printedPoints } from "./printedPoints";

/** The weights of the indicators in one part of a form, in points: a line that is left as the template has it needs none. */
export function weightsIn(form: Table, { rows }: FormPart): Fact[] {
  return rows
    .filter(({ kind }) => kind === "indicator")
    .flatMap((row) => form.fact(row, "weight") ?? [])
    .filter((fact) => !isBlank(fact) || isNamed(fact.row));
}

/** `指标权重比例（100%）`, printed once for a goal's indicators. */
export function statedIn(form: Table, { rows }: FormPart): Fact[] {
  return rows.flatMap((row) => form.fact(row, "weight.stated") ?? []).filter((fact) => !isBlank(fact));
}

/** Customs of keeping points for budget execution, where a form does not say it itself. */
const customs = [0, 20, 10];

export interface Points {
  readonly accepted: readonly number[];
  /** The form says itself how many points its indicators have. */
  readonly isPrinted: boolean;
}

/** What the weights have to add up to: as the form prints it, else 100 less what is kept for 预算执行率, else what is customary. */
export function pointsOf(form: Table, parts: readonly FormPart[]): Points {
  const own = parts.map(printedPoints).find((points) => points !== undefined);
  const executions = form.partsOf("execution");
  const weight = executions
    .flatMap(({ rows }) => rows.flatMap((row) => form.fact(row, "weight") ?? []))
    .find((fact) => !isBlank(fact));
  const kept = weight === undefined ? executions.map(printedPoints).at(0) : amountOf(weight).value.toNumber();
  const printed = own ?? (kept === undefined ? undefined : allPoints - kept);
  return printed === undefined
    ? { accepted: customs.map((points) => allPoints - points), isPrinted: false }
    : { accepted: [printed], isPrinted: true };
}

/** The sum of weights or points. */
export function sumOf(form: Table, facts: readonly Fact[]): Amount {
  return Amount.sum(facts.map(amountOf), form.unit);
}

/** Whether the weights of these parts add up to one of the accepted sums, or to the sum that the form states itself. */
export function fits(form: Table, parts: readonly FormPart[], { accepted }: Points): boolean {
  const sum = sumOf(
    form,
    parts.flatMap((part) => weightsIn(form, part)),
  );
  return accepted.some((points) => sum.value.equals(points)) || statesItself(form, parts, sum);
}

/** A goal that has only a part of the points says so: 指标权重比例 60. */
export function statesItself(form: Table, parts: readonly FormPart[], sum: Amount): boolean {
  const stated = parts.flatMap((part) => statedIn(form, part));
  return stated.length > 0 && stated.every(isReadable) && sumOf(form, stated).value.equals(sum.value);
}

/** The points that most forms of a workbook give to their indicators, where several do and none of them says it. */
export function usualPoints(forms: readonly Table[]): number | undefined {
  const totals = forms.flatMap((form) => form.once(customaryTotal));
  const usual = mostFrequent(totals);
  const same = totals.filter((total) => total === usual).length;
  return same >= fewForms && same * 2 > totals.length ? usual : undefined;
}

function customaryTotal(form: Table): readonly number[] {
  const parts = form.parts.filter((part) => weightsIn(form, part).some((fact) => !isBlank(fact)));
  const total = sumOf(
    form,
    parts.flatMap((part) => weightsIn(form, part)),
  ).value.toNumber();
  const { accepted, isPrinted } = pointsOf(form, parts);
  return parts.length > 0 && !isPrinted && accepted.includes(total) ? [total] : [];
}

const fewForms = 2;
