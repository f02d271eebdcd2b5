/** The 汇总 as a workbook: a line a file, rules by unit, and the mistakes that are made most. */
import type { Words } from "../../locale";
import type { BookCell, BookSheet, FileLink } from "../../workbook";
import { amount, heading, note, text, title } from "../bookCells";
import { severities, signs } from "../phrases";
import {
  coverageThousandths,
  findingText,
  firstErrors,
  kindNames,
  layoutTitle,
  repeatedText,
  ruleTitle,
  unitNames,
  yearNames,
} from "./cells";
import type { BatchSummary, CommonMistake, SummaryRow } from "./summary";
import { overallText } from "./totals";

const unitWidths = [30, 26, 7, 10, 7, 7, 7, 9, 9, 9, 9, 9, 60, 28, 7, 9];
const mistakeWidths = [30, 26, 8, 8, 9, 30, 64];
/** Of a rule's column: room for a title broken over lines. */
const ruleWidth = 11;

export function summarySheets(summary: BatchSummary, words: Words): BookSheet[] {
  return [unitSheet(summary, words), ruleSheet(summary, words), mistakeSheet(summary, words)];
}

function unitSheet({ rows }: BatchSummary, words: Words): BookSheet {
  const { report } = words;
  const { sheets, column } = words.batch.summary;
  const headings = [
    report.file,
    column.unit,
    column.year,
    column.kind,
    ...severities.map((severity) => report.severity[severity]),
    column.decided,
    column.notRun,
    column.amounts,
    column.checked,
    column.share,
    column.first,
    column.repeated,
    column.report,
    column.copy,
  ];
  const top = [[title(words.batch.summary.title)], note(overallText(rows, words)), headings.map(heading)];
  return {
    name: sheets.units,
    columnWidths: unitWidths,
    rows: [...top, ...rows.map((row) => unitRow(row, words))],
    frozenRows: top.length,
    frozenColumns: 2,
    filterRow: top.length - 1,
  };
}

function unitRow(row: SummaryRow, words: Words): BookCell[] {
  const { open } = words.batch.summary;
  const counted = (count: number): BookCell => (row.error === null ? amount(count) : text(""));
  const share = coverageThousandths(row);
  const link = (file: string | null): BookCell => (file === null ? text("") : { text: open, link: fileLink(file) });
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
    { text: firstErrors(row, words).join("\n"), ...(row.error !== null && { style: "error" }) },
    { text: repeatedText(row, words), ...(row.repeatedIn.length > 0 && { style: "warning" }) },
    link(row.report),
    link(row.copy),
  ];
}

/** One row a unit, for Excel has fewer columns than a province has units. */
function ruleSheet({ rows, rules }: BatchSummary, words: Words): BookSheet {
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

function mistakeSheet({ mistakes }: BatchSummary, words: Words): BookSheet {
  const { report } = words;
  const { sheets, column, counted, noMistakes } = words.batch.summary;
  const headings = [
    report.column.rule,
    report.column.table,
    report.column.severity,
    column.files,
    column.count,
    report.file,
    column.example,
  ];
  const said = mistakes.length === 0 ? noMistakes : counted;
  const top = [[title(sheets.mistakes)], note(said), headings.map(heading)];
  return {
    name: sheets.mistakes,
    columnWidths: mistakeWidths,
    rows: [...top, ...mistakes.map((mistake) => mistakeRow(mistake, words))],
    frozenRows: top.length,
    filterRow: top.length - 1,
  };
}

function mistakeRow(mistake: CommonMistake, words: Words): BookCell[] {
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

function fileLink(path: string): FileLink {
  const [, file = path, place] = /^(.*?)(?:#(file-\d+))?$/su.exec(path) ?? [];
  return place === undefined ? { file } : { file, place };
}
