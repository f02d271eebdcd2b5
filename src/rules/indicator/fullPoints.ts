/** 没有完成的指标不应得满分。 */
import { drawnEvaluation } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { sameUnit } from "../../readings/indicators/compareTargets";
import { readIndicators, type Indicator } from "../../readings/indicators/indicators";
import type { TargetFigure } from "../../readings/indicators/target";
import { shownTarget, yearName } from "../../readings/indicators/targetCells";
import { placeOf } from "../../readings/place";
import { figure } from "../../readings/wording";
import { amountOf, isReadable, type Fact } from "../../recognise";

export const fullPoints = defineRule({
  id: "full-points",
  severity: "warning",
  docs: {
    title: "未完成却得满分",
    why: "自评时按完成程度给分：完成值明显没有达到指标值的，不应给满分，并应说明原因。目标是一个确数、看不出多好还是少好的，不作判断。",
    basis: "绩效自评表表式",
    causes: "先填了满分，后来改了完成值；一律给满分。",
    mend: "按完成程度扣分，并在偏差原因栏说明。",
    example: {
      good: "指标值≥95%，完成值92%，权重10分，得分9.5分",
      bad: "指标值≥95%，完成值92%，权重10分，得分10分",
      drawn: drawnEvaluation(
        "年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 分值 | 得分",
        " | 产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次→80人次 | 60 | 60→60",
        " | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 92% | 40 | 40",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form.once(readIndicators));
  }),
});

function* inForm(indicators: readonly Indicator[]): Iterable<Check> {
  for (const indicator of indicators) {
    const { form, row, current, actual } = indicator;
    const [score, weight] = ["score", "weight"].map((concept) => form.fact(row, concept));
    if (current === undefined || actual === undefined || score === undefined || weight === undefined) continue;
    const missed = isMissed(indicator);
    if (missed === undefined || !isFull(score, weight)) continue;
    if (!missed) yield holds;
    else
      yield {
        kind: "violation",
        at: placeOf(score),
        evidence: [actual.place, current.place, placeOf(weight)],
        relation: "full-points",
        message: `“${row.name}”的${yearName(actual)}${shownTarget(actual)}没有达到${yearName(current)}${shownTarget(current)}，得分却是满分${figure(amountOf(score), score)}分。请核对完成值；确未完成的，请按完成程度给分并说明原因。`,
        actual: figure(amountOf(score), score),
      };
  }
}

function isFull(score: Fact, weight: Fact): boolean {
  if (!isReadable(score) || !isReadable(weight) || amountOf(weight).isZero) return false;
  return amountOf(score).value.greaterThanOrEqualTo(amountOf(weight).value);
}

/** @returns undefined where nobody can tell: another number than exactly so many may be better or worse. */
function isMissed(indicator: Indicator): boolean | undefined {
  const [target, actual] = [indicator.current?.target, indicator.actual?.target];
  if (target?.kind !== "figure" || actual?.kind !== "figure" || actual.comparison !== "=") return undefined;
  if (!sameUnit(target, actual)) return undefined;
  switch (target.comparison) {
    case ">=":
      return actual.value.lessThan(target.value);
    case ">":
      return actual.value.lessThanOrEqualTo(target.value);
    case "<=":
      return actual.value.greaterThan(target.value);
    case "<":
      return actual.value.greaterThanOrEqualTo(target.value);
    case "=":
      return target.value.equals(actual.value) ? false : isMissedExactly(indicator, target, actual);
  }
}

/** Words of indicators of which less than 100% is better: 成本控制率. */
const costs = /成本|费用|控制|压减|节约|下降|降低|超/u;

/** Is an exact target missed? `=0` by any number, and `=100%` by less than 100%. */
function isMissedExactly({ row, level2 }: Indicator, target: TargetFigure, actual: TargetFigure): true | undefined {
  if (target.value.isZero()) return actual.value.isPositive() || undefined;
  const isAll = target.unit === "%" && target.value.equals(100) && !costs.test(`${row.name}${level2?.name ?? ""}`);
  return (isAll && actual.value.lessThan(target.value)) || undefined;
}
