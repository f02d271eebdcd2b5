/** 指标权重合计为 100；预算执行率另计 20 分（10 分）的为 80（90）。 */
import { Amount } from "../../amount";
import { amountOf, isBlank, isReadable, type Fact, type FormPart, type Table } from "../../recognise";
import { defineRule, holds, placeOf, type Check } from "../rule";
import { figure, tableName } from "../wording";
import { allPoints, printedPoints } from "./printedPoints";
import { pointSums } from "./pointSums";

export const weightTotal = defineRule({
  id: "weight-total",
  severity: "error",
  docs: {
    title: "指标权重合计",
    why: "年度绩效指标的分值权重合计应为 100。有的地方把 20 分（或 10 分）留给预算执行率，指标权重合计就是 80（或 90）：合计正好是 80 或 90 的，按这种做法核对，并提示采用了哪一种。表中写明“（80分）”的以表为准。漏填权重的指标也会指出。",
    basis: "绩效目标申报表、绩效自评表：预算执行率 20 分（10 分）、绩效指标 80 分（90 分）",
    example: {
      good: "产出 40 ＋ 效益 20 ＋ 满意度 20 ＝ 80，另 20 分为预算执行率",
      bad: "产出 40 ＋ 效益 20 ＋ 满意度 25 ＝ 85",
    },
  },
  *check({ forms }) {
    for (const form of forms) {
      yield* pointSums(form, "weight");
      const weighed = form.parts.filter((part) => weightsIn(form, part).some((fact) => !isBlank(fact)));
      for (const part of weighed) yield* unweighed(form, part);
      yield* totalsOf(
        form,
        weighed.filter((part) => weightsIn(form, part).every((fact) => !isBlank(fact))),
      );
    }
  },
});

function weightsIn(form: Table, { rows }: FormPart): Fact[] {
  return rows.filter(({ kind }) => kind === "indicator").flatMap((row) => form.fact(row, "weight") ?? []);
}

/** `指标权重比例（100%）`, printed once for a goal's indicators. */
function statedIn(form: Table, { rows }: FormPart): Fact[] {
  return rows.flatMap((row) => form.fact(row, "weight.stated") ?? []).filter((fact) => !isBlank(fact));
}

function* unweighed(form: Table, part: FormPart): Iterable<Check> {
  const weights = weightsIn(form, part);
  const [first, ...others] = weights.filter(isBlank);
  if (first === undefined) return;
  yield {
    kind: "violation",
    severity: "warning",
    at: placeOf(first),
    evidence: [...others, ...weights.filter((fact) => !isBlank(fact))].map(placeOf),
    relation: "blank",
    message: `${tableName(form)}有${others.length + 1}个指标没有填写权重（从“${first.row.name}”起），其余指标权重合计${sumOf(form, weights).toText()}。请补填，使权重合计为100（预算执行率另计20分的为80）。`,
  };
}

/** Customs of keeping points for budget execution, where a form does not say it itself. */
const customs = [0, 20, 10];

function* totalsOf(form: Table, parts: readonly FormPart[]): Iterable<Check> {
  if (parts.length === 0 || !parts.every((part) => weightsIn(form, part).every(isReadable))) return;
  const expected = pointsOf(form, parts);
  // Several goals share the points, or each has them all.
  const groups =
    fits(form, parts, expected) || !parts.every((part) => fits(form, [part], expected))
      ? [parts]
      : parts.map((part) => [part]);
  for (const group of groups) yield totalOf(form, group, expected);
}

interface Points {
  readonly accepted: readonly number[];
  /** The form says itself how many points its indicators have. */
  readonly isPrinted: boolean;
}

function pointsOf(form: Table, parts: readonly FormPart[]): Points {
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

function sumOf(form: Table, facts: readonly Fact[]): Amount {
  return Amount.sum(facts.map(amountOf), form.unit);
}

function fits(form: Table, parts: readonly FormPart[], { accepted }: Points): boolean {
  const sum = sumOf(
    form,
    parts.flatMap((part) => weightsIn(form, part)),
  );
  return accepted.some((points) => sum.value.equals(points)) || statesItself(form, parts, sum);
}

/** A goal that has only a part of the points says so: 指标权重比例 60. */
function statesItself(form: Table, parts: readonly FormPart[], sum: Amount): boolean {
  const stated = parts.flatMap((part) => statedIn(form, part));
  return stated.length > 0 && stated.every(isReadable) && sumOf(form, stated).value.equals(sum.value);
}

function totalOf(form: Table, parts: readonly FormPart[], points: Points): Check {
  const weights = parts.flatMap((part) => weightsIn(form, part));
  const stated = parts.flatMap((part) => statedIn(form, part));
  const sum = sumOf(form, weights);
  const [first] = weights as [Fact];
  const place = placeOf(stated[0] ?? first);
  const said =
    stated.length === 0
      ? ""
      : `，表中“${stated[0]?.column.title ?? ""}”填的是${stated.map((fact) => figure(amountOf(fact), fact)).join("、")}`;
  if (fits(form, parts, points)) {
    const kept = allPoints - sum.value.toNumber();
    if (points.isPrinted || kept === 0 || statesItself(form, parts, sum)) return holds;
    return {
      kind: "violation",
      severity: "info",
      at: place,
      relation: "custom",
      message: `${tableName(form)}的指标分值权重合计${sum.toText()}分${said}。按另${kept}分留给预算执行率的做法核对，相符；如果本地没有这种做法，权重应补足到${allPoints}。`,
    };
  }
  const wanted = points.accepted.join("或");
  const custom = points.isPrinted ? "" : "（预算执行率另计20分的为80，另计10分的为90）";
  return {
    kind: "violation",
    at: place,
    evidence: [...stated, ...weights].filter((fact) => fact !== (stated[0] ?? first)).map(placeOf),
    message: `${tableName(form)}的指标分值权重合计${sum.toText()}分${said}，应为${points.isPrinted ? wanted : String(allPoints)}${custom}。请核对各指标的权重。`,
    expected: points.isPrinted ? wanted : String(allPoints),
    actual: sum.toText(),
  };
}
