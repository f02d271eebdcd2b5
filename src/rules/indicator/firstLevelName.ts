/** 一级指标的名称：不是二级指标的名称，也不是没有的名称。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, doesNotApply, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import {
  placeOfLevel,
  readIndicators,
  type Indicator,
  type IndicatorLevel,
} from "../../readings/indicators/indicators";
import {
  firstLevel,
  firstLevels,
  secondLevel,
  secondLevelAsFirst,
  type FirstLevel,
} from "../../readings/indicators/levels";
import { listed } from "../../readings/wording";
import { normalise } from "../../recognise";
import { a1, cellAt, type CellEdit } from "../../workbook";

export const firstLevelName = defineRule({
  id: "first-level-name",
  severity: "warning",
  docs: {
    title: "一级指标名称",
    why: "一级指标有产出指标、效益指标、满意度指标、成本指标。把二级指标的名称填进一级指标栏，或写成没有的名称，下面的指标就归错了类。整张表用另一套名称的，不作判断。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "把二级指标的名称填进了一级指标栏。",
    mend: "一级指标改为产出、成本、效益或满意度指标。",
    example: {
      good: "一级指标 产出指标，二级指标 质量指标",
      bad: "一级指标 质量指标，二级指标 质量指标",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 参保人数 | ≥100人",
        "产出指标→质量指标 | 质量指标 | 合格人数 | ≥90人",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form.once(readIndicators));
  }),
});

function* inForm(indicators: readonly Indicator[]): Iterable<Check> {
  for (const inPart of grouped(indicators, ({ part }) => part).values()) {
    const printed = inPart.filter(({ level1 }) => level1 !== undefined);
    const names = [...new Set(printed.flatMap(({ level1 }) => level1?.name ?? []))];
    const known = names.filter((name) => firstLevel(name) !== undefined);
    // A table with other words throughout follows another framework.
    const isJudged = names.filter(isWrong).length <= known.length;
    for (const group of grouped(printed, ({ level1 }) => level1?.at.row).values()) {
      const { level1 } = group[0];
      if (level1 === undefined) continue;
      if (!isWrong(level1.name)) yield holds;
      else yield isJudged ? wrongName(group, level1) : doesNotApply;
    }
  }
}

/** Other first levels: of evaluations (决策, 过程), of whole departments (履职效能), and the line for budget execution. */
const ofOtherFrameworks = /决策|过程|投入|管理|执行|效果|影响|履职|效能|能力/u;
const knownStems = /产出|效益|满意|成本/u;

function isWrong(name: string): boolean {
  if (firstLevel(name) !== undefined) return false;
  return secondLevelAsFirst(name) !== undefined || !(ofOtherFrameworks.test(name) || knownStems.test(name));
}

function wrongName(group: readonly [Indicator, ...Indicator[]], level: IndicatorLevel): Check {
  const [first] = group;
  const common = {
    kind: "violation",
    at: placeOfLevel(first, "level1", level),
    relation: "first-level",
    actual: level.text,
  } as const;
  const cell = `“${level.text}”（${a1(level.at)}）`;
  const under = secondLevelAsFirst(level.name)?.under;
  if (under === undefined)
    return {
      ...common,
      message: `一级指标栏中的${cell}不是一级指标的名称。一级指标有${listed(firstLevels)}，请核对。`,
    };
  const fix = under.length === 1 && under[0] !== undefined ? renamed(group, level, under[0]) : undefined;
  return {
    ...common,
    message: `一级指标栏中的${cell}是二级指标的名称，它的一级指标是“${under.join("”或“")}”。请改正。`,
    expected: under.join("或"),
    ...(fix !== undefined && { fix: [fix] }),
  };
}

/** The fix of a wrong name; certain where all 二级指标 below it may stand below the right name. */
function renamed(group: readonly Indicator[], { text, at }: IndicatorLevel, right: FirstLevel): CellEdit | undefined {
  const [{ form } = {}] = group;
  const cell = form && cellAt(form.sheet, at.row, at.column);
  const fits = group.every(({ level2 }) => level2 !== undefined && secondLevel(level2.name)?.under.includes(right));
  if (form === undefined || !fits || cell?.formula !== undefined || typeof cell?.value !== "string") return undefined;
  return normalise(cell.value) === text
    ? { sheet: form.sheet.name, ...at, before: cell.value, after: right }
    : undefined;
}
