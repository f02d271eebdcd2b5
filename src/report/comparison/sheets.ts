/** The comparison as a workbook: the findings of both drafts, the figures that were changed, and what is no longer there. */
import type { LocaleWords } from "../../locale";
import type { BookCell, BookSheet } from "../../workbook";
import { signs } from "../phrases";
import { ruleTitle } from "../ruleDocs";
import { listSheet, text } from "../bookCells";
import type { DraftComparison } from "./comparison";
import { doubtsOf } from "./doubts";
import { changeEntries, countsTexts, findingEntries, type ChangeEntry, type FindingEntry } from "./entries";

/** Two drafts compared, as sheets: findings, changed cells, what vanished. */
export function comparisonSheets(comparison: DraftComparison, words: LocaleWords): BookSheet[] {
  return [findingSheet(comparison, words), changeSheet(comparison, words), lostSheet(comparison, words)];
}

function findingSheet(comparison: DraftComparison, words: LocaleWords): BookSheet {
  const { column } = words.report;
  const { compare } = words;
  const drafts = `${comparison.before.path} → ${comparison.after.path}`;
  return listSheet({
    name: compare.title,
    said: [drafts, ...doubtsOf(comparison, compare, words.report), ...countsTexts(comparison, compare)],
    columns: [
      [compare.column.standing, 9],
      [column.severity, 8],
      [words.report.sheet, 24],
      [column.cell, 9],
      [column.message, 64],
      [column.expected, 13],
      [column.actual, 13],
      [column.difference, 11],
      [column.unit, 7],
      [column.rule, 16],
    ],
    rows: findingEntries(comparison).map((entry) => findingRow(entry, words)),
  });
}

function findingRow({ standing, finding, reason }: FindingEntry, { report, compare }: LocaleWords): BookCell[] {
  const { severity, sheet, cells, message, expected, actual, difference, unit, rule } = finding;
  const said = reason === undefined ? message : report.clauses([message, report.decided.reason(reason)]);
  const isCounted = standing === "added" || standing === "open";
  return [
    text(compare.standing[standing]),
    { text: `${signs[severity]} ${report.severity[severity]}`, ...(isCounted && { style: severity }) },
    text(sheet),
    text(cells[0] ?? ""),
    text(said),
    ...[expected, actual, difference, unit].map((one) => text(one ?? "")),
    text(ruleTitle(rule)),
  ];
}

function changeSheet(comparison: DraftComparison, words: LocaleWords): BookSheet {
  const { report, compare } = words;
  const { unasked, asked } = comparison;
  return listSheet({
    name: compare.sheets.changes,
    said: [compare.unasked(unasked.length), compare.asked(asked.length)],
    columns: [
      [compare.column.asked, 12],
      [report.sheet, 24],
      [report.column.cell, 9],
      [compare.column.what, 44],
      [compare.column.before, 16],
      [compare.column.after, 16],
      [report.column.unit, 7],
    ],
    rows: changeEntries(comparison).map((entry) => changeRow(entry, words)),
  });
}

function changeRow({ asked, change }: ChangeEntry, { compare }: LocaleWords): BookCell[] {
  const { sheet, cell, what, from, to, unit } = change;
  return [
    { text: asked ? compare.wasAsked : compare.notAsked, ...(!asked && { style: "warning" }) },
    ...[sheet, cell, what, from, to, unit].map((one) => text(one ?? "")),
  ];
}

function lostSheet({ lost }: DraftComparison, words: LocaleWords): BookSheet {
  const { report, compare } = words;
  return listSheet({
    name: compare.sheets.lost,
    said: [compare.lost(lost.length)],
    columns: [
      [report.sheet, 24],
      [report.column.cell, 9],
      [compare.column.what, 64],
    ],
    rows: lost.map(({ kind, where, what, before: { sheet, cell } }) => [
      text(sheet),
      text(cell ?? ""),
      text(compare.lostThing(kind, where, what)),
    ]),
  });
}
