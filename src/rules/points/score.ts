/** 自评得分：总分＝各项得分之和，得分不超过分值，预算执行得分按执行率计算。 */
import { drawnEvaluation } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { Amount } from "../../amount";
import { defineRule, doesNotApply, withinLimit, plus, type Check, type Mismatch } from "../../contract/rule";
import { placeOf } from "../../readings/place";
import { factName, figure, shown, tableName } from "../../readings/wording";
import { addressOf, amountOf, isBlank, isReadable, type Fact, type FormPart, type Table } from "../../recognise";
import { pointsIn, pointSums } from "./pointSums";
import { allPoints, followFromRate, printedPoints } from "./printedPoints";

export const score = defineRule({
  id: "score",
  severity: "error",
  docs: {
    title: "自评得分",
    why: "绩效自评按百分制：总分＝预算执行得分＋各指标得分；每项得分不超过它的分值；表头写明“20分*执行率”的，预算执行得分＝20×执行率（执行率超过 100% 的按 100% 计）。",
    grades: { warning: "表中没有写明执行率得分怎样计算的；合计没有填写的" },
    basis: "绩效自评表表头；《项目支出绩效评价管理办法》（财预〔2020〕10号）",
    causes: "改了单项得分没有改总分；执行率不足100%仍给满分；得分填到了分值栏。",
    mend: "按表头的算法重算每项得分，总分改用公式。",
    example: {
      good: "预算执行 20 ＋ 指标 80 ＝ 总分 100",
      bad: "执行率 96.50%，预算执行得分却填 20（应为 19.3）",
      drawn: drawnEvaluation(
        "项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
        " | 年度资金总额 | 50.00 | 60.00 | 57.00 | 10 | 95% | 9.5",
        "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
        " | 产出指标 | 数量指标 | 检查次数 | 4次 | 4次 | 60 | 60",
        " | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 85% | 30 | 28",
        "总分 | | | | | | 100 | 97.5→99.5",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* pointSums(form, "score");
    for (const part of form.partsOf("execution")) yield* executionScores(form, part);
    for (const part of form.parts) yield* withinWeights(form, part);
    yield withinPoints(form);
  }),
});

function* executionScores(form: Table, part: FormPart): Iterable<Check> {
  const points = printedPoints(part);
  for (const row of part.rows) {
    const [claim, rate, weight] = ["score", "rate", "weight"].map((concept) => form.fact(row, concept));
    if (claim === undefined || rate === undefined || isBlank(claim) || isBlank(rate)) continue;
    if (weight !== undefined && !isBlank(weight)) yield ofRate(claim, [weight, rate], undefined, part);
    else if (points !== undefined) yield ofRate(claim, [rate], points, part);
  }
}

/**
 * The points that follow from the rate. Places that do not print the formula may give full points for less than 100%: there a
 * difference is a hint.
 */
function ofRate(claim: Fact, terms: readonly Fact[], points: number | undefined, part: FormPart): Check {
  return {
    kind: "equality",
    claim,
    terms: terms.map(plus),
    derive: (amounts) => {
      const rate = amounts.at(-1);
      const full = points === undefined ? amounts[0] : Amount.exact(points, claim.table.unit);
      return rate === undefined || full === undefined ? undefined : full.times(atMostWhole(rate));
    },
    relation: "execution",
    ...(!followFromRate(part) && { severity: "warning" as const }),
    about: () => `${factName(claim)}＝分值×执行率`,
    message: ({ expected }: Mismatch) => {
      const rate = terms.at(-1) as Fact;
      const full = points ?? amountOf(terms[0] as Fact).toText();
      return `${factName(claim)}应为${full}分×执行率${figure(amountOf(rate), rate)}（${addressOf(rate)}）＝${figure(expected, claim)}，${shown(claim)}。`;
    },
    advice: () => "请按执行率重算得分。",
  };
}

function atMostWhole(rate: Amount): Amount {
  const whole = Amount.exact(1, rate.unit);
  return rate.minus(whole).isNegative ? rate : whole;
}

function* withinWeights(form: Table, { rows }: FormPart): Iterable<Check> {
  for (const row of rows) {
    const [claim, weight] = ["score", "weight"].map((concept) => form.fact(row, concept));
    if (claim === undefined || weight === undefined || isBlank(claim) || isBlank(weight)) continue;
    yield {
      kind: "equality",
      claim,
      terms: [plus(weight)],
      comparison: "<=",
      relation: "weight",
      about: () => `${factName(claim)}不大于分值`,
      message: () =>
        `“${row.name}”的得分（${addressOf(claim)}）${figure(amountOf(claim), claim)}大于分值（${addressOf(weight)}）${figure(amountOf(weight), weight)}。`,
      advice: () => "得分最多等于分值，请核对。",
    };
  }
}

/** The indicators together are worth no more than their heading says, or than what execution leaves of 100. */
function withinPoints(form: Table): Check {
  const parts = form.partsOf("indicators.evaluated");
  const scores = pointsIn(form, "indicator", "score").filter((fact) => !isBlank(fact));
  const [first] = scores;
  const kept = form.partsOf("execution").map(printedPoints).at(0);
  const own = parts.map(printedPoints).find((points) => points !== undefined);
  const most = own ?? (kept === undefined ? allPoints : allPoints - kept);
  if (first === undefined || !scores.every(isReadable)) return doesNotApply;
  const sum = Amount.sum(scores.map(amountOf), form.unit);
  if (!Amount.exact(most, form.unit).minus(sum).isNegative) return withinLimit(scores);
  return {
    kind: "violation",
    at: placeOf(first),
    evidence: scores.slice(1).map(placeOf),
    relation: "points",
    figures: scores,
    message: `${tableName(form)}各指标得分合计${figure(sum, first)}，超过了指标的满分${most}分。请核对各指标得分。`,
    expected: String(most),
    actual: figure(sum, first),
  };
}
