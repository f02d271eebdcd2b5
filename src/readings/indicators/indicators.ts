/** The indicators of a form as the checks look at them: name, levels, goal and targets, each with the cell where it is printed. */
import { normalise, type FormPart, type Row, type Table } from "../../recognise";
import { indicatorNumber, sparesIndicator, splitOrdinal } from "../../vocabulary";
import { a1, type Position } from "../../workbook";
import { placeOfRow, type Place } from "../place";
import { secondLevel } from "./levels";
import { ownersIn } from "./owners";
import { targetCell, type TargetCell } from "./targetCells";

/** A 一级指标 or 二级指标 as it holds for a row. */
export interface IndicatorLevel {
  /** As printed, without blanks. */
  readonly text: string;
  /** Without numbering, points and remarks: `一、产出指标（50分）` → `产出指标`. */
  readonly name: string;
  readonly at: Position;
  /** Printed in a row above. */
  readonly isCarried: boolean;
}

export interface Indicator {
  readonly form: Table;
  readonly part: FormPart;
  readonly row: Row;
  /** The project whose indicator it is, where the form lists those of several. */
  readonly owner: string;
  /** The same for names that differ in blanks, punctuation and numbering only. */
  readonly key: string;
  /** What tells the goals of a form apart, the same for the long term and for the year: `2`, `微信粉丝`. */
  readonly goal: string;
  readonly level1: IndicatorLevel | undefined;
  readonly level2: IndicatorLevel | undefined;
  /** In the order printed: of earlier years, of the year. */
  readonly targets: readonly TargetCell[];
  /** What is to be reached; undefined where nothing tells it from the targets of other years. */
  readonly current: TargetCell | undefined;
  readonly actual: TargetCell | undefined;
}

/** Lines without a name are no indicators: a total of the weights, the points of a template. */
export function readIndicators(form: Table): Indicator[] {
  return form.parts
    .filter(({ section }) => section.id === "indicators")
    .flatMap((part) =>
      ownersIn(form, part).flatMap(({ name, rows }) =>
        rows.flatMap((row) => readIndicator(form, part, row, name) ?? []),
      ),
    );
}

function readIndicator(form: Table, part: FormPart, row: Row, owner: string): Indicator | undefined {
  if (row.kind !== "indicator" || !isNamed(row)) return undefined;
  const level1 = levelOf(form, row, "level1");
  const level2 = levelOf(form, row, "level2");
  const targets = row.panel.columns.filter(({ concept }) => concept?.startsWith("target") === true);
  const cells = targets.map((column) => targetCell(form, row, column));
  const actual = row.panel.byConcept.get("actual");
  return {
    form,
    part,
    row,
    owner,
    key: nameKey(row.name),
    goal: goalOf(form, part, row),
    level1,
    // Where a 一级指标 begins, the 二级指标 of the one above ends.
    level2: level1 !== undefined && level2 !== undefined && level2.at.row < level1.at.row ? undefined : level2,
    targets: cells,
    current: currentOf(form, cells),
    actual: actual && targetCell(form, row, actual),
  };
}

/** Between digits a stroke or a point belongs to the number: 2-3岁 is not 23岁. */
const punctuation = /(?<!\d)\p{P}+|\p{P}+(?!\d)/gu;
/** Whether a line is of an indicator, or one that a template has to spare: `指标2：`, `指标1：/`, `……`, `无`, `（可增加）`. */
export function isNamed({ name }: Row): boolean {
  return !sparesIndicator.test(nameKey(name));
}

function nameKey(name: string): string {
  return name.replace(indicatorNumber, "").replace(punctuation, "");
}

function levelOf(form: Table, row: Row, concept: "level1" | "level2"): IndicatorLevel | undefined {
  const at = form.textPlace(row, concept);
  const text = normalise(form.text(row, concept));
  if (at === undefined || text === "") return undefined;
  const name = splitOrdinal(text)
    .text.replace(/(?:\([^()]*\)|\d{1,3}(?:\.\d{1,2})?[分%]?)$/u, "")
    .replace(/:$/u, "");
  return { text, name, at, isCarried: at.row !== row.index };
}

const periodWords = /中?长期|中期|实施期|年度|当年|本年|总体|绩效|目标|指标/gu;

function goalOf(form: Table, { goal = "" }: FormPart, row: Row): string {
  const printed = normalise(form.text(row, "goal"));
  return printed === "" ? goal.replace(/^(?:longTerm|annual)Goal/u, "") : printed.replace(periodWords, "");
}

/** Of columns that are headed by years alone it is the form's own year. */
function currentOf({ year }: Table, cells: readonly TargetCell[]): TargetCell | undefined {
  const current = cells.find(({ column }) => column.concept === "target.current");
  const plain = cells.filter(({ column }) => /^target(?:\.\d+)?$/u.test(column.concept ?? ""));
  if (current !== undefined || plain.length <= 1) return current ?? plain[0];
  return plain.find(({ column }) => year !== undefined && column.title.includes(String(year)));
}

/** All that is printed of what is to be reached, and was. */
export function figuresOf({ targets, actual }: Indicator): readonly TargetCell[] {
  return actual === undefined ? targets : [...targets, actual];
}

/** What an indicator's part is called: where it is told apart from others of the same form. */
export function periodName({ part: { id } }: Indicator): string {
  return id === "indicators.long" ? "长期绩效指标" : id === "indicators.annual" ? "年度绩效指标" : "自评指标";
}

/** Where a level is printed, named by the row that it is looked at for. */
export function placeOfLevel({ form, row }: Indicator, concept: "level1" | "level2", { at }: IndicatorLevel): Place {
  return { sheet: form.sheet, table: form, row: at.row, column: at.column, key: row.key, concept };
}

/** The cell of its name. */
export function placeOfIndicator({ form, row }: Indicator): Place {
  return placeOfRow(form, row);
}

/** The cell that names an indicator, `C12`. */
export function addressOfIndicator({ row }: Indicator): string {
  return a1({ row: row.index, column: row.keyColumn });
}

/** The name of its 二级指标, where that is one of those that are known. */
export function secondLevelOf({ level2 }: Indicator): string | undefined {
  return level2 === undefined ? undefined : secondLevel(level2.name)?.name;
}
