/** 同一指标在整体表和项目表中：目标值应当一致。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { defineRule, holds, type Check, type Violation } from "../../contract/rule";
import { grouped } from "../../grouped";
import { sameUnit } from "../../readings/indicators/compareTargets";
import { periodName, readIndicators, type Indicator } from "../../readings/indicators/indicators";
import type { TargetFigure, Target } from "../../readings/indicators/target";
import { shownTarget, yearName, type TargetCell } from "../../readings/indicators/targetCells";
import { unitKind } from "../../readings/indicators/units";
import { listed, tableName } from "../../readings/wording";
import type { Disclosure, Table } from "../../recognise";

export const indicatorAcrossForms = defineRule({
  id: "indicator-across-forms",
  severity: "warning",
  docs: {
    title: "同一指标在整体表和项目表一致",
    why: "整体绩效表里的指标多取自项目绩效表。同名指标在两处的目标值、完成值应当一致；几个项目有同名指标时，整体表应等于其中之一或其合计。整体表的数大于项目之和的，可能还含没有申报表的工作，只作提示；比较符号、计量单位不同的不作比较，长期的与年度的不相比。",
    grades: { info: "整体表的数大于各项目之和的；一处是百分比、一处是文字的；几个项目的比例都与整体表不同的" },
    basis: "部门整体支出绩效目标申报表、项目支出绩效目标申报表、绩效自评表表式",
    causes: "项目表调整后，整体表没有跟着改；抄错数字。",
    mend: "以项目表为准改整体表；整体表含其他工作的，名称写出区别。",
    example: {
      good: "整体表“住院救助人次”上年=3200人次，项目表上年=3200人次",
      bad: "整体表“住院救助人次”上年=3200人次，项目表上年=200人次",
      drawn: `2026年部门整体支出绩效目标申报表
        部门名称 | 某市医疗保障局
        年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
        | 产出指标 | 数量指标 | 住院救助人次 | ≥3200人次→≥200人次
        ---
        ${drawnIndicators("产出指标 | 数量指标 | 住院救助人次 | ≥3200人次")}`,
    },
  },
  *check(disclosure) {
    for (const [overall, project] of formsCompared) yield* compared(disclosure, overall, project);
  },
});

/** Layouts of the form for the whole department and of those for its projects. */
const formsCompared = [
  ["performance-overall", "performance-project"],
  ["self-evaluation-overall", "self-evaluation-project"],
] as const;

function* compared({ forms }: Disclosure, overallId: string, projectId: string): Iterable<Check> {
  const [overall, another] = forms.filter(({ layout }) => layout.id === overallId);
  // Of two departments nothing says whose the projects are.
  if (overall === undefined || another !== undefined) return;
  const ofProjects = grouped(
    forms.filter(({ layout }) => layout.id === projectId).flatMap((form) => form.once(readIndicators)),
    nameInPeriod,
  );
  const differences = new Map<string, Differing[]>();
  for (const [name, [indicator, again]] of grouped(overall.once(readIndicators), nameInPeriod)) {
    const same = ofProjects.get(name);
    if (again !== undefined || same === undefined || !isOnceInEachForm(same)) continue;
    const found = concepts.flatMap((concept) => differing(indicator, same, concept) ?? []);
    if (found.length === 0) yield holds;
    else differences.set(indicator.key, [...(differences.get(indicator.key) ?? []), ...found]);
  }
  for (const [first, ...others] of differences.values()) if (first !== undefined) yield told([first, ...others]);
}

/** 人次, 人数 and 人次数 are one word, typed in three ways; what they count is told by the unit. */
function nameInPeriod({ key, part }: Indicator): string {
  return `${part.id}/${key.replace(/[人入](?:次数?|数)$/u, "人")}`;
}

/** Is the indicator in each form once? Of one that a form has twice nobody knows which is meant. */
function isOnceInEachForm(indicators: readonly Indicator[]): boolean {
  return new Set(indicators.map(({ form }) => form)).size === indicators.length;
}

const concepts = ["current", "target.before1", "target.before2", "actual"] as const;
type Concept = (typeof concepts)[number];

function cellOf(indicator: Indicator, concept: Concept): TargetCell | undefined {
  if (concept === "current") return indicator.current;
  if (concept === "actual") return indicator.actual;
  return indicator.targets.find(({ column }) => column.concept === concept);
}

/** The targets of one indicator that differ in one period. */
interface Differing {
  readonly overall: Indicator;
  readonly own: TargetCell;
  readonly cells: readonly { readonly form: Table; readonly cell: TargetCell }[];
  readonly severity: "warning" | "info";
}

function differing(overall: Indicator, projects: readonly Indicator[], concept: Concept): Differing | undefined {
  const own = cellOf(overall, concept);
  if (own === undefined) return undefined;
  const cells = projects.flatMap((indicator) => {
    const cell = cellOf(indicator, concept);
    return cell === undefined || cell.target.kind === "none" ? [] : [{ form: indicator.form, cell }];
  });
  const severity = judged(
    own.target,
    cells.map(({ cell }) => cell.target),
  );
  return severity && { overall, own, cells, severity };
}

function told(differences: readonly [Differing, ...Differing[]]): Violation {
  const [{ overall, own, cells }, ...others] = differences;
  const isHint = differences.every(({ severity }) => severity === "info");
  const all = listed(
    differences.map((one) => `${periodOf(one)}${comparison(one)}`),
    "处",
    "；",
  );
  return {
    kind: "violation",
    ...(isHint && { severity: "info" as const }),
    at: own.place,
    evidence: [...cells, ...others.flatMap((one) => [{ cell: one.own }, ...one.cells])].map(({ cell }) => cell.place),
    relation: overall.key,
    message: `“${overall.row.name}”在整体表和项目表中不一致：${all}。${isHint ? "请核对；口径不同的请写明" : "请核对后统一"}。`,
    expected: cells[0]?.cell.text ?? "",
    actual: own.text,
  };
}

/**
 * The period as messages name it, `年度绩效指标上年`; without `年度绩效指标` for a self-evaluation, and without the year where the form has
 * one column of targets.
 */
function periodOf({ overall, own }: Differing): string {
  const year = yearName(own);
  return overall.part.id === "indicators" ? year : `${periodName(overall)}${year === "指标值" ? "" : year}`;
}

function comparison({ overall: { form }, own, cells }: Differing): string {
  const shown = cells.map((one) => `${tableName(one.form)}是${shownTarget(one.cell)}`);
  return `，${tableName(form)}是${shownTarget(own)}，${listed(shown, "张表", "、", mostListed)}`;
}

const mostListed = 3;

/** @returns undefined where they agree, or cannot be compared */
function judged(own: Target, projects: readonly Target[]): "warning" | "info" | undefined {
  const [first, another] = projects;
  if (first === undefined) return undefined;
  if (own.kind === "figure") {
    const figures = projects.filter((target) => target.kind === "figure");
    if (figures.length === projects.length) return judgedFigures(own, figures);
  }
  // One is a figure, the other says it in words.
  return another === undefined && (isWord(own, first) || isWord(first, own)) ? "info" : undefined;
}

function isWord(words: Target, figure: Target): boolean {
  return words.kind === "words" && !/\d/u.test(words.text) && figure.kind === "figure" && figure.unit === "%";
}

function judgedFigures(own: TargetFigure, projects: readonly TargetFigure[]): "warning" | "info" | undefined {
  if (!projects.every((one) => one.comparison === own.comparison && sameUnit(one, own))) return undefined;
  const values = projects.map(({ value }) => value);
  if (values.some((value) => value.equals(own.value))) return undefined;
  const kind = unitKind(own.unit);
  if (kind === "count" || kind === "money") {
    const sum = values.reduce((total, value) => total.plus(value));
    if (sum.equals(own.value)) return undefined;
    return own.value.greaterThan(sum) ? "info" : "warning";
  }
  // A share of the whole lies between those of its parts.
  const isBetween = values.some((one) => one.lessThan(own.value)) && values.some((one) => one.greaterThan(own.value));
  return isBetween ? undefined : values.length === 1 ? "warning" : "info";
}
