/** 指标值、完成值没有填写：同一张表中其他指标都有。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { readIndicators, type Indicator } from "../../readings/indicators/indicators";
import type { TargetCell } from "../../readings/indicators/targetCells";
import { listed } from "../../readings/wording";
import type { Sheet } from "../../workbook";

export const missingTarget = defineRule({
  id: "missing-target",
  severity: "info",
  docs: {
    title: "指标值未填",
    why: "同一张表中其他指标都填了指标值（自评表的完成值），个别指标空着，多半是漏填：没有指标值就无从考核。",
    basis:
      "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表和自评表表式",
    causes: "漏填；指标值填到了旁边一栏。",
    mend: "补填指标值；当年不考核的，删去这一行。",
    example: {
      good: "服务人次 ≥1000人次；满意度 ≥95%",
      bad: "服务人次 ≥1000人次；满意度 （没有填写）",
      drawn: drawnIndicators("产出指标 | 数量指标 | 培训人次 | ≥100人次", "效益指标 | 社会效益指标 | 知晓率 | ≥90%→"),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form.once(readIndicators));
  }),
});

function* inForm(indicators: readonly Indicator[]): Iterable<Check> {
  for (const inPart of grouped(indicators, ({ part }) => part).values()) {
    yield* missing(inPart, atTarget, "指标值", "missing-target");
    yield* missing(inPart, atActual, "完成值", "missing-actual");
  }
}

/** The cell where it should stand; `filled` where it does, undefined where the table has no such column. */
type Look = (indicator: Indicator) => TargetCell | "filled" | undefined;

/** Without any target, or without that of the year, whatever there was in years before. */
const atTarget: Look = ({ targets, current }) => {
  const cell = current ?? targets.at(-1);
  if (cell === undefined) return undefined;
  const hasNone = targets.every(({ target }) => target.kind === "none");
  return hasNone || current?.isBlank === true ? cell : "filled";
};

const atActual: Look = ({ actual }) => (actual?.isBlank === true ? actual : actual && "filled");

function* missing(inPart: readonly Indicator[], look: Look, what: string, relation: string): Iterable<Check> {
  const looked = inPart.map((indicator) => ({ indicator, cell: look(indicator) }));
  if (!looked.some(({ cell }) => cell === "filled")) return;
  const blank = looked.flatMap(({ indicator, cell }) =>
    cell === undefined || cell === "filled" ? [] : [{ indicator, cell }],
  );
  const [first, ...others] = blank.filter(isNotCovered());
  if (first === undefined) {
    yield holds;
    return;
  }
  const names = [first, ...others].map(({ indicator: { row } }) => `“${row.name}”`);
  yield {
    kind: "violation",
    severity: "info",
    at: first.cell.place,
    evidence: others.map(({ cell }) => cell.place),
    relation,
    message: `${listed(names, "个指标", "、", fewNames)}没有填写${what}，同一张表中其他指标都有。请补填。`,
  };
}

const fewNames = 3;

/** A figure in a merged cell holds for all its rows. */
function isNotCovered(): (missing: { readonly cell: TargetCell }) => boolean {
  const known = new Map<number, ReadonlySet<number>>();
  return ({ cell: { column, place } }) => {
    let covered = known.get(column.index);
    if (covered === undefined) known.set(column.index, (covered = coveredRows(place.sheet, column.index)));
    return !covered.has(place.row);
  };
}

function coveredRows({ merges, rows }: Sheet, column: number): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    if (column < left || column > right) continue;
    const first = column === left ? top + 1 : top;
    for (let row = first; row <= Math.min(bottom, rows.length - 1); row += 1) covered.add(row);
  }
  return covered;
}
