/** 指标权重合计为 100；预算执行率另计 20 分（10 分）的为 80（90）。 */
import { drawnProject } from "../../contract/drawnForms";
import { defineRule, holdsFor, type Check } from "../../contract/rule";
import { ownersIn } from "../../readings/indicators/owners";
import { placeOf } from "../../readings/place";
import { figure, listed, tableName } from "../../readings/wording";
import { amountOf, isBlank, isReadable, type Fact, type FormPart, type Table } from "../../recognise";
import { pointSums } from "./pointSums";
import { allPoints } from "./printedPoints";
import { fits, pointsOf, statedIn, statesItself, sumOf, usualPoints, weightsIn, type Points } from "./weights";

export const weightTotal = defineRule({
  id: "weight-total",
  severity: "error",
  docs: {
    title: "指标权重合计",
    why: "年度绩效指标的分值权重合计应为 100。有的地方把 20 分（或 10 分）留给预算执行率，指标权重合计就是 80（或 90）：合计正好是 80 或 90 的，按这种做法核对。表中写明“（80分）”的以表为准。漏填权重的指标也会指出。",
    grades: { warning: "有指标没有填写权重的；合计没有填写的；与同一份公开表其他各表的合计不同的" },
    basis: "绩效目标申报表、绩效自评表：预算执行率 20 分（10 分）、绩效指标 80 分（90 分）",
    causes: "增删指标后没有重新分配权重；个别指标漏填权重。",
    mend: "把年度指标的权重调到合计100（另给预算执行率留20分或10分的，调到80或90）。",
    example: {
      good: "产出 40 ＋ 效益 20 ＋ 满意度 20 ＝ 80，另 20 分为预算执行率",
      bad: "产出 40 ＋ 效益 20 ＋ 满意度 25 ＝ 85",
      drawn: drawnProject([
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值",
        " | 产出指标 | 数量指标 | 检查次数 | ≥5次 | 60",
        " | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 30→25",
        " | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥95% | 10",
      ]),
    },
  },
  *check({ forms }) {
    const usual = usualPoints(forms);
    for (const form of forms) {
      yield* form.once(sumsAndBlanks);
      yield* totalsOf(form, form.once(wholeParts), usual);
    }
  },
});

function sumsAndBlanks(form: Table): readonly Check[] {
  return [...pointSums(form, "weight"), ...weighedParts(form).flatMap((part) => [...unweighed(form, part)])];
}

function weighedParts(form: Table): readonly FormPart[] {
  return form.parts.filter((part) => weightsIn(form, part).some((fact) => !isBlank(fact)));
}

function wholeParts(form: Table): readonly FormPart[] {
  return weighedParts(form).filter((part) => weightsIn(form, part).every((fact) => !isBlank(fact)));
}

function* unweighed(form: Table, part: FormPart): Iterable<Check> {
  const weights = weightsIn(form, part);
  const [first, ...others] = weights.filter(isBlank);
  if (first === undefined) return;
  const { accepted, isPrinted } = pointsOf(form, [part]);
  const wanted = isPrinted ? accepted.join("或") : `${allPoints}（预算执行率另计20分的为80）`;
  yield {
    kind: "violation",
    severity: "warning",
    at: placeOf(first),
    evidence: [...others, ...weights.filter((fact) => !isBlank(fact))].map(placeOf),
    relation: "blank",
    message: `${tableName(form)}有${others.length + 1}个指标没有填写权重（从“${first.row.name}”起），其余指标权重合计${sumOf(form, weights).toText()}。请补填，使权重合计为${wanted}。`,
  };
}

function* totalsOf(form: Table, parts: readonly FormPart[], usual: number | undefined): Iterable<Check> {
  if (parts.length === 0 || !parts.every((part) => weightsIn(form, part).every(isReadable))) return;
  const expected = pointsOf(form, parts);
  for (const { name, parts: own } of sharing(form, parts, expected)) yield totalOf(form, name, own, expected, usual);
}

/** What has all the points together. */
interface Sharing {
  /** The project that they are of, where the form lists several. */
  readonly name: string;
  readonly parts: readonly FormPart[];
}

/** Several goals share the points, or each has them all; and so has each of several projects. */
function sharing(form: Table, parts: readonly FormPart[], points: Points): readonly Sharing[] {
  const fitting = (own: readonly FormPart[]): boolean => fits(form, own, points);
  const together = [{ name: "", parts }];
  if (fitting(parts)) return together;
  // Of whom the form lists only lines that are left as its template has them, nothing adds up.
  const owners = parts.flatMap((part) =>
    ownersIn(form, part)
      .map(({ name, rows }) => ({ name, parts: [{ ...part, rows }] }))
      .filter((owner) => owner.parts.some((own) => weightsIn(form, own).length > 0)),
  );
  if (owners.length > parts.length && owners.some((owner) => fitting(owner.parts))) return owners;
  return parts.every((part) => fitting([part])) ? parts.map((part) => ({ name: "", parts: [part] })) : together;
}

function totalOf(
  form: Table,
  name: string,
  parts: readonly FormPart[],
  points: Points,
  usual: number | undefined,
): Check {
  const weights = parts.flatMap((part) => weightsIn(form, part));
  const stated = parts.flatMap((part) => statedIn(form, part));
  const sum = sumOf(form, weights);
  const [first] = weights as [Fact];
  const own = stated[0] ?? first;
  const printed = listed(stated.map((fact) => figure(amountOf(fact), fact)));
  const said = stated.length === 0 ? "" : `，表中“${own.column.title}”填的是${printed}`;
  const figures = [...stated, ...weights];
  const told = {
    kind: "violation" as const,
    at: placeOf(own),
    evidence: figures.filter((fact) => fact !== own).map(placeOf),
    figures,
  };
  const total = `${tableName(form)}${name === "" ? "" : `“${name}”`}的指标分值权重合计${sum.toText()}分${said}`;
  if (fits(form, parts, points)) {
    if (points.isPrinted || statesItself(form, parts, sum)) return holdsFor(figures);
    if (usual !== undefined && !sum.value.equals(usual))
      return {
        ...told,
        severity: "warning",
        relation: "unusual",
        message: `${total}，其他各表是${usual}分。同一份公开表的做法应当一致，请核对各指标的权重。`,
      };
    return holdsFor(figures);
  }
  const wanted = points.isPrinted ? points.accepted.join("或") : String(allPoints);
  const custom = points.isPrinted ? "" : "（预算执行率另计20分的为80，另计10分的为90）";
  return {
    ...told,
    message: `${total}，应为${wanted}${custom}。请核对各指标的权重。`,
    expected: wanted,
    actual: sum.toText(),
  };
}
