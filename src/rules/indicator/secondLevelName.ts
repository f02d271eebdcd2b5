/** 二级指标的名称写全。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, type Check } from "../../contract/rule";
import { placeOfLevel, readIndicators } from "../../readings/indicators/indicators";
import { knownSecondLevels, type KnownSecondLevel } from "../../readings/indicators/secondLevels";
import { listed, tableName } from "../../readings/wording";
import { a1, cellAt, type CellEdit } from "../../workbook";

export const secondLevelName = defineRule({
  id: "second-level-name",
  severity: "info",
  docs: {
    title: "二级指标名称少字",
    why: "二级指标的名称少了字，如“数量指”，读者看得懂，但公开的表应当写全。",
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
    causes: "打字或粘贴时漏了字。",
    mend: "补全名称，如“数量指标”。",
    example: {
      good: "数量指标",
      bad: "数量指",
      drawn: drawnIndicators(
        "产出指标 | 数量指标→数量指 | 培训人次 | ≥100人次",
        "效益指标 | 社会效益指标 | 知晓率 | ≥90%",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    const incomplete = knownSecondLevels(form.once(readIndicators)).filter(({ second }) => second.isCutOff);
    for (const name of new Set(incomplete.map(({ second }) => second.name)))
      yield* cutOff(incomplete.filter(({ second }) => second.name === name));
  }),
});

/** One finding for a name that is printed so, in all forms. */
function* cutOff(known: readonly KnownSecondLevel[]): Iterable<Check> {
  const cells = new Map(known.map((one) => [a1(one.level2.at), one]));
  const [first, ...others] = cells.values();
  if (first === undefined) return;
  const { level2, second } = first;
  const fixes = [...cells.values()].map(completed);
  const fix = fixes.filter((edit) => edit !== undefined);
  yield {
    kind: "violation",
    at: placeOfLevel(first.indicator, "level2", level2),
    evidence: others.map(({ indicator, level2 }) => placeOfLevel(indicator, "level2", level2)),
    relation: "cut-off",
    message: `二级指标“${level2.text}”（${listed([...cells.keys()])}）少了字，应为“${second.name}”。请补全。`,
    expected: second.name,
    actual: level2.text,
    ...(fix.length === fixes.length && { fix }),
    together: {
      key: `cut-off/${level2.text}`,
      message: (all) =>
        `${listed(
          all.flatMap(({ at: { table } }) => (table === undefined ? [] : tableName(table))),
          "张表",
        )}的二级指标“${level2.text}”少了字，应为“${second.name}”。请补全。`,
    },
  };
}

function completed({ indicator: { form }, level2: { at } }: KnownSecondLevel): CellEdit | undefined {
  const cell = cellAt(form.sheet, at.row, at.column);
  if (cell?.formula !== undefined || typeof cell?.value !== "string") return undefined;
  const text = cell.value.trimEnd();
  return text.endsWith("指") ? { sheet: form.sheet.name, ...at, before: cell.value, after: `${text}标` } : undefined;
}
