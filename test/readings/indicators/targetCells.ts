/** The cells of the sample workbooks that hold targets of indicators, found by the words above them alone. */
import { a1, normalise, type Sheet } from "../../../src/workbook";
import { sample, sampleNames, type SampleName } from "../../support/samples";

export interface TargetCell {
  readonly workbook: SampleName;
  /** `预算14表 整体绩效目标!G66`. */
  readonly place: string;
  /** `jianghan-2026-budget 预算14表 整体绩效目标!66`. */
  readonly row: string;
  readonly text: string;
  /** The 三级指标 of its row. */
  readonly indicator: string;
}

export interface LevelCell {
  readonly level: 1 | 2;
  readonly place: string;
  readonly text: string;
}

const lastColumn = /确定依据|得分/u;
const columnOfYear = /^(?:前年|上年|近两年指标值|预[计期]当年实现值?|—年|20\d\d年)$/u;
const weight = /^指标(?:分值权重)?$/u;

interface Columns {
  readonly first: number;
  readonly second: number;
  readonly name: number;
  /** Of the targets. */
  values: readonly number[];
}

/** Calls for every row of indicators, with the columns that the header above it names. */
function eachRow(sheet: Sheet, call: (row: number, texts: readonly string[], columns: Columns) => void): void {
  let columns: Columns | undefined;
  sheet.rows.forEach((cells, row) => {
    const texts = Array.from(cells ?? [], (cell) => (cell === undefined ? "" : String(cell.value)));
    const words = texts.map(normalise);
    const first = words.indexOf("一级指标");
    if (first >= 0) {
      const name = words.findIndex((word) => /三级指标|指标名称/u.test(word));
      const end = words.findIndex((word) => lastColumn.test(word));
      const values = Array.from({ length: end - name - 1 }, (_, offset) => name + 1 + offset);
      columns = { first, second: words.indexOf("二级指标"), name, values };
    } else if (columns !== undefined) {
      columns.values = columns.values.filter((column) => !weight.test(words[column] ?? ""));
      if (columns.values.some((column) => columnOfYear.test(words[column] ?? ""))) return;
      if (columns.values.some((column) => words[column] !== undefined && words[column] !== ""))
        call(row, texts, columns);
    }
  });
}

const sheets = sampleNames.flatMap((workbook) => sample(workbook).sheets.map((sheet) => ({ workbook, sheet })));

export const targetCells: readonly TargetCell[] = sheets.flatMap(({ workbook, sheet }) => {
  const found: TargetCell[] = [];
  eachRow(sheet, (row, texts, { name, values }) => {
    for (const column of values) {
      const text = texts[column] ?? "";
      const indicator = texts[name] ?? "";
      const place = `${sheet.name}!${a1({ row, column })}`;
      if (text !== "") found.push({ workbook, place, row: `${workbook} ${sheet.name}!${row + 1}`, text, indicator });
    }
  });
  return found;
});

export const levelCells: readonly LevelCell[] = sheets.flatMap(({ sheet }) => {
  const found: LevelCell[] = [];
  eachRow(sheet, (row, texts, { first, second }) => {
    for (const [level, column] of [[1, first] as const, [2, second] as const]) {
      const text = texts[column] ?? "";
      if (text !== "") found.push({ level, place: `${sheet.name}!${a1({ row, column })}`, text });
    }
  });
  return found;
});
