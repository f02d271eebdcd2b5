/** 二级指标列在所属的一级指标下。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import {
  placeOfLevel,
  readIndicators,
  type Indicator,
  type IndicatorLevel,
} from "../../readings/indicators/indicators";
import { firstLevel } from "../../readings/indicators/levels";
import { knownSecondLevels, type KnownSecondLevel } from "../../readings/indicators/secondLevels";
import { a1, contains } from "../../workbook";

export const secondLevel = defineRule({
  id: "second-level",
  severity: "warning",
  docs: {
    title: "二级指标归属",
    why: "每个二级指标属于一个一级指标：数量、质量、时效指标属产出指标，各种效益指标属效益指标。列错了地方，或合并单元格多合并了一行，都会归错类。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "合并单元格多合并了一行；插行后没有改一级指标。",
    mend: "把这一行移到它所属的一级指标下。",
    example: {
      good: "效益指标：社会效益指标；满意度指标：服务对象满意度指标",
      bad: "效益指标：社会效益指标、服务对象满意度指标",
      drawn: drawnIndicators(
        "产出指标→效益指标 | 数量指标→数量指标 | 培训人次 | ≥100人次",
        "效益指标 | 社会效益指标 | 知晓率 | ≥90%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* inForm(form.once(readIndicators));
  }),
});

function* inForm(indicators: readonly Indicator[]): Iterable<Check> {
  for (const one of knownSecondLevels(indicators)) yield misplaced(one) ?? holds;
}

function misplaced({ indicator, level2, second }: KnownSecondLevel): Check | undefined {
  const { level1 } = indicator;
  const first = level1 && firstLevel(level1.name);
  if (level1 === undefined || first === undefined || second.under.includes(first)) return undefined;
  const right = `“${second.under.join("”或“")}”`;
  return {
    kind: "violation",
    at: placeOfLevel(indicator, "level2", level2),
    evidence: [placeOfLevel(indicator, "level1", level1)],
    relation: "under",
    message: `二级指标“${level2.text}”（${a1(level2.at)}）应列在一级指标${right}下，${whereItStands(indicator, level1, right)}`,
  };
}

function whereItStands({ form, row }: Indicator, level1: IndicatorLevel, right: string): string {
  const cell = `“${level1.text}”（${a1(level1.at)}）`;
  if (!level1.isCarried) return `表中列在${cell}下。请核对。`;
  const isMerged = form.sheet.merges.some(
    (area) => contains(area, level1.at) && contains(area, { row: row.index, column: level1.at.column }),
  );
  return isMerged
    ? `${cell}的合并单元格却一直合并到这一行。请核对合并范围。`
    : `而这一行没有填写一级指标，只能承接上面的${cell}。请补填${right}。`;
}
