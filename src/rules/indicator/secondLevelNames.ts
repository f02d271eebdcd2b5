/** 二级指标: under which 一级指标 they stand, and whether their names are whole. */
import { holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { placeOfLevel, type Indicator, type Level } from "../../readings/indicators/indicators";
import { firstLevel, secondLevel, type SecondLevel } from "../../readings/indicators/levels";
import { listed, tableName } from "../../readings/wording";
import { a1, cellAt, contains, type CellEdit } from "../../workbook";

/** An indicator whose 二级指标 is known. */
interface Known {
  readonly indicator: Indicator;
  readonly level2: Level;
  readonly second: SecondLevel;
}

export function* secondLevelNames(indicators: readonly Indicator[]): Iterable<Check> {
  // Of the rows for which one pair of cells holds the first tells it.
  const printed = [
    ...grouped(indicators, ({ level1, level2 }) => `${level1?.at.row ?? ""}/${level2?.at.row ?? ""}`).values(),
  ];
  const known = printed.flatMap(([indicator]) => knownLevel(indicator) ?? []);
  for (const one of known) yield misplaced(one) ?? holds;
  const incomplete = known.filter(({ second }) => second.isCutOff);
  for (const name of new Set(incomplete.map(({ second }) => second.name)))
    yield* cutOff(incomplete.filter(({ second }) => second.name === name));
}

function knownLevel(indicator: Indicator): Known | undefined {
  const { level2 } = indicator;
  const second = level2 && secondLevel(level2.name);
  return level2 && second && { indicator, level2, second };
}

function misplaced({ indicator, level2, second }: Known): Check | undefined {
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

function whereItStands({ form, row }: Indicator, level1: Level, right: string): string {
  const cell = `“${level1.text}”（${a1(level1.at)}）`;
  if (!level1.isCarried) return `表中列在${cell}下。请核对。`;
  const isMerged = form.sheet.merges.some(
    (area) => contains(area, level1.at) && contains(area, { row: row.index, column: level1.at.column }),
  );
  return isMerged
    ? `${cell}的合并单元格却一直合并到这一行。请核对合并范围。`
    : `而这一行没有填写一级指标，只能承接上面的${cell}。请补填${right}。`;
}

/** One finding for a name that is printed so, in all forms. */
function* cutOff(known: readonly Known[]): Iterable<Check> {
  const cells = new Map(known.map((one) => [a1(one.level2.at), one]));
  const [first, ...others] = cells.values();
  if (first === undefined) return;
  const { level2, second } = first;
  const fixes = [...cells.values()].map(completed);
  const fix = fixes.filter((edit) => edit !== undefined);
  yield {
    kind: "violation",
    severity: "info",
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

function completed({ indicator: { form }, level2: { at } }: Known): CellEdit | undefined {
  const cell = cellAt(form.sheet, at.row, at.column);
  if (cell?.formula !== undefined || typeof cell?.value !== "string") return undefined;
  const text = cell.value.trimEnd();
  return text.endsWith("指") ? { sheet: form.sheet.name, ...at, before: cell.value, after: `${text}标` } : undefined;
}
