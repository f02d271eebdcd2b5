/** 审核意见: the findings as a worksheet that goes back to the unit with its workbook. */
import type { ReportWords } from "../locale";
import type { AddedCell, AddedSheet } from "../workbook";
import { casesByTable, decidedCases, notRunByReason, type Case } from "./cases";
import type { CheckedFile, ReportedFinding } from "./checkedFile";
import { choiceLines } from "./choices";
import { coverageGaps, coverageTotal } from "./coverage";
import { ruleDocs, severities, shortened, silence, titleLine, unrecognisedNames } from "./phrases";

const columns = [
  ["number", 7],
  ["severity", 8],
  ["table", 26],
  ["cell", 9],
  ["message", 64],
  ["expected", 13],
  ["actual", 13],
  ["difference", 11],
  ["unit", 7],
  ["rule", 14],
  ["basis", 30],
] as const satisfies readonly (readonly [keyof ReportWords["column"], number])[];

/** Longer lists would not fit the height of a row. */
const mostAbouts = 12;

export function reviewSheet(file: CheckedFile, words: ReportWords): AddedSheet {
  const { summary } = file;
  const counts = severities.map((severity) => `${words.severity[severity]} ${summary[severity]}`);
  const rows: AddedCell[][] = [
    [{ text: `${words.title}\u3000${titleLine(file, words, "\u3000")}`, style: "title" }],
    inMessageColumn(words.clauses([words.list(counts), words.extent(summary)])),
    columns.map(([name]) => ({ text: words.column[name], style: "header" })),
  ];
  const frozenRows = rows.length;
  rows.push(...findingRows(file, words), ...decidedRows(file, words), ...uncheckedRows(file, words));
  return { name: words.title, columnWidths: columns.map(([, width]) => width), rows, frozenRows };
}

function findingRows(file: CheckedFile, words: ReportWords): AddedCell[][] {
  const groups = casesByTable(file);
  if (groups.length === 0) return [inMessageColumn(silence(file, words))];
  let number = 0;
  const rowsOf = ({ finding, consequences }: Case): AddedCell[][] => {
    number += 1;
    return [
      findingRow(file, finding, String(number), words),
      ...consequences.map((consequence, position) => findingRow(file, consequence, `${number}.${position + 1}`, words)),
    ];
  };
  return groups.flatMap(({ cases }) => cases.flatMap(rowsOf));
}

/** Of a consequence only the gap is told: by its own relation it "should be" what the wrong figure makes of it, which is no advice. */
function findingRow(file: CheckedFile, finding: ReportedFinding, number: string, words: ReportWords): AddedCell[] {
  const { rule, severity, message, sheet, cells, difference, unit, table, consequenceOf } = finding;
  const isCause = consequenceOf === null;
  const docs = ruleDocs(rule);
  const cell = cells[0] ?? "";
  return [
    { text: number },
    isCause ? { text: words.severity[severity], style: severity } : { text: words.consequence },
    { text: (table === null ? undefined : file.tables[table]?.title) ?? sheet },
    { text: cell, link: { sheet, cell } },
    { text: message },
    { text: (isCause ? finding.expected : null) ?? "" },
    { text: (isCause ? finding.actual : null) ?? "" },
    { text: difference ?? "" },
    { text: unit ?? "" },
    { text: docs?.title ?? rule },
    { text: docs?.basis ?? "" },
  ];
}

/** What the unit said of findings goes back with the others: the reviewer need not agree. */
function decidedRows(file: CheckedFile, words: ReportWords): AddedCell[][] {
  const cases = decidedCases(file);
  const choices = choiceLines(file, words);
  return [
    ...(cases.length === 0 ? [] : [[], [{ text: words.decided.title, style: "title" as const }]]),
    ...cases.flatMap(({ finding, reason }) => [
      // Without its colour: it is no call to do anything.
      findingRow(file, finding, "", words).map(({ text, link }) => ({ text, ...(link !== undefined && { link }) })),
      inMessageColumn(words.decided.reason(reason)),
    ]),
    ...(choices.length === 0 ? [] : [[], [{ text: words.decided.choices, style: "title" as const }]]),
    ...choices.map(inMessageColumn),
  ];
}

/** What was not checked must be said, or else silence would pass for approval. */
function uncheckedRows(file: CheckedFile, words: ReportWords): AddedCell[][] {
  const names = unrecognisedNames(file);
  const gaps = coverageGaps(file, words);
  const lines = [
    ...notRunByReason(file).map(
      ({ reason, abouts }) =>
        `${reason}${words.stop}${words.couldNotRun(abouts.length)}${shortened(abouts, mostAbouts, words)}`,
    ),
    ...(names.length === 0 ? [] : [`${words.unrecognised(names.length)}${words.list(names)}`]),
    ...(gaps.length === 0 ? [] : [coverageTotal(file, words)]),
    ...gaps.map(({ sheet, unread }) => `${sheet}${words.colon}${words.clauses(unread)}`),
  ];
  if (lines.length === 0) return [];
  return [[], [{ text: words.notRun, style: "title" }], ...lines.map(inMessageColumn)];
}

/** The one column that is wide enough for a sentence. */
function inMessageColumn(text: string): AddedCell[] {
  return columns.slice(0, 5).map(([name]) => ({ text: name === "message" ? text : "" }));
}
