/** The 汇总 as a workbook: a line a file, rules by unit, and the mistakes that are made most. */
import type { LocaleWords } from "../../locale";
import type { BookCell, BookSheet } from "../../workbook";
import { amount, heading, listSheet, note, text, title } from "../bookCells";
import { severities, signs } from "../phrases";
import { ruleTitle } from "../ruleDocs";
import {
  coverageThousandths,
  findingText,
  firstErrors,
  kindNames,
  layoutTitle,
  repeatedText,
  reportPlace,
  toneOfUnchecked,
  unitNames,
  yearNames,
} from "./cells";
import type { BatchSummary, CommonMistake, SummaryRow } from "./summary";
import { overallText } from "./totals";

/** Of a rule's column: room for a title broken over lines. */
const ruleWidth = 11;

/** The summary as sheets: units, rules × units, the most frequent mistakes. */
export function summarySheets(summary: BatchSummary, words: LocaleWords): BookSheet[] {
  return [unitSheet(summary, words), ruleSheet(summary, words), mistakeSheet(summary, words)];
}

function unitSheet({ rows }: BatchSummary, words: LocaleWords): BookSheet {
  const { report } = words;
  const { sheets, column } = words.batch.summary;
  const sheet = listSheet({
    name: sheets.units,
    headed: words.batch.summary.title,
    said: [overallText(rows, words)],
    columns: [
      [report.file, 30],
      [column.unit, 26],
      [column.year, 7],
      [column.kind, 10],
      ...severities.map((severity) => [report.severity[severity], 7] as const),
      [column.decided, 9],
      [column.notRun, 9],
      [column.amounts, 9],
      [column.checked, 9],
      [column.share, 9],
      [column.first, 60],
      [column.repeated, 28],
      [column.report, 7],
      [column.copy, 9],
    ],
    rows: rows.map((row) => unitRow(row, words)),
  });
  return { ...sheet, frozenColumns: 2 };
}

function unitRow(row: SummaryRow, words: LocaleWords): BookCell[] {
  const { open } = words.batch.summary;
  const tone = toneOfUnchecked(row);
  const counted = (count: number): BookCell => (tone === undefined ? amount(count) : text(""));
  const share = coverageThousandths(row);
  const link = (file: string | null): BookCell => (file === null ? text("") : { text: open, link: reportPlace(file) });
  return [
    text(row.path),
    text(unitNames(row, words)),
    text(yearNames(row, words)),
    text(kindNames(row, words)),
    ...severities.map((severity): BookCell => {
      const cell = counted(row.counts[severity]);
      return row.counts[severity] > 0 && severity !== "info" ? { ...cell, style: severity } : cell;
    }),
    counted(row.counts.decided),
    counted(row.counts.notRun),
    counted(row.amounts),
    counted(row.amountsChecked),
    share === undefined ? text("") : { text: "", number: share / 1000, share: true },
    { text: firstErrors(row, words).join("\n"), ...(tone !== undefined && { style: tone }) },
    { text: repeatedText(row, words), ...(row.repeatedIn.length > 0 && { style: "warning" }) },
    link(row.report),
    link(row.copy),
  ];
}

/** One row a unit, for Excel has fewer columns than a province has units. */
function ruleSheet({ rows, rules }: BatchSummary, words: LocaleWords): BookSheet {
  const { sheets, column, counted, noMistakes } = words.batch.summary;
  const said = rules.length === 0 ? noMistakes : counted;
  const headings = [words.report.file, column.unit, column.all, ...rules.map(({ rule }) => ruleTitle(rule))];
  const all = [column.all, "", rules.reduce((sum, one) => sum + one.all, 0), ...rules.map((one) => one.all)];
  const top = [
    [title(sheets.rules)],
    note(said),
    headings.map(heading),
    all.map((cell): BookCell => (typeof cell === "number" ? { ...amount(cell), style: "header" } : heading(cell))),
  ];
  return {
    name: sheets.rules,
    columnWidths: [30, 26, 8, ...rules.map(() => ruleWidth)],
    rows: [
      ...top,
      ...rows.map((row, position) => {
        const counts = rules.map((rule) => rule.counts[position] ?? 0);
        const sum = counts.reduce((total, count) => total + count, 0);
        return [text(row.path), text(unitNames(row, words)), amount(sum), ...counts.map(unlessNone)];
      }),
    ],
    frozenRows: top.length,
    frozenColumns: 2,
  };
}

function mistakeSheet({ mistakes }: BatchSummary, words: LocaleWords): BookSheet {
  const { report } = words;
  const { sheets, column, counted, noMistakes } = words.batch.summary;
  return listSheet({
    name: sheets.mistakes,
    said: [mistakes.length === 0 ? noMistakes : counted],
    columns: [
      [report.column.rule, 30],
      [report.column.table, 26],
      [report.column.severity, 8],
      [column.files, 8],
      [column.count, 9],
      [report.file, 30],
      [column.example, 64],
    ],
    rows: mistakes.map((mistake) => mistakeRow(mistake, words)),
  });
}

function mistakeRow(mistake: CommonMistake, words: LocaleWords): BookCell[] {
  const { rule, layout, severity, files, count, path, example } = mistake;
  return [
    text(ruleTitle(rule)),
    text(layoutTitle(layout, words.batch.summary)),
    { text: `${signs[severity]} ${words.report.severity[severity]}`, style: severity },
    amount(files),
    amount(count),
    text(path),
    text(findingText(example)),
  ];
}

function unlessNone(count: number): BookCell {
  return count === 0 ? text("") : amount(count);
}
