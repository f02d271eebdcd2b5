/** 审核意见: the findings as a worksheet that goes to the unit with its workbook, and comes back with its answers. */
import type { ReportWords } from "../../locale";
import type { AddedCell, AddedSheet } from "../../workbook";
import { casesByTable, decidedCases, notRunByReason, type Case } from "../cases";
import type { CheckedFile, ReportedFinding } from "../checkedFile";
import { choiceLines } from "../choices";
import { coverageGaps, coverageTotal } from "../coverage";
import { severities, shortened, silence, titleLine, unrecognisedNames } from "../phrases";
import { carriedFrom, type Carried } from "./carried";
import { columns, messageColumn, type ReviewRow } from "./columns";
import { describedRow } from "./describedRow";
import type { EarlierReview } from "./earlier";

/** Longer lists would not fit the height of a row. */
const mostAbouts = 12;

/** @param earlier the one that the workbook has already: what the unit wrote in it is carried over */
export function reviewSheet(file: CheckedFile, words: ReportWords, earlier?: EarlierReview): AddedSheet {
  const { summary } = file;
  const carried = carriedFrom(earlier);
  const counts = severities.map((severity) => `${words.severity[severity]} ${summary[severity]}`);
  const rows: AddedCell[][] = [
    [{ text: `${words.title}\u3000${titleLine(file, words, "\u3000")}`, style: "title" }],
    note(words.clauses([words.list(counts), words.extent(summary)])),
    columns.map(([name]) => ({ text: words.column[name], style: "header" })),
  ];
  const frozenRows = rows.length;
  rows.push(
    ...findingRows(file, words, carried),
    ...decidedRows(file, words, carried),
    ...earlierRows(file, words, carried),
    ...uncheckedRows(file, words),
    [],
    note(earlier?.signed ?? words.signature),
  );
  return { name: words.title, columnWidths: columns.map(([, width]) => width), rows, frozenRows };
}

function findingRows(file: CheckedFile, words: ReportWords, carried: Carried): AddedCell[][] {
  const groups = casesByTable(file);
  if (groups.length === 0) return [inMessageColumn(silence(file, words))];
  let number = 0;
  const rowsOf = ({ finding, consequences }: Case): AddedCell[][] => {
    number += 1;
    return [
      openRow(file, finding, String(number), words, carried),
      ...consequences.map((consequence, position) =>
        openRow(file, consequence, `${number}.${position + 1}`, words, carried),
      ),
    ];
  };
  return groups.flatMap(({ cases }) => cases.flatMap(rowsOf));
}

/** What people wrote beside it stays; that it was put right is not so as long as it is found. */
function openRow(
  file: CheckedFile,
  finding: ReportedFinding,
  number: string,
  words: ReportWords,
  carried: Carried,
): AddedCell[] {
  const earlier = carried.take(finding.fingerprint) ?? {};
  const { state, reason } = earlier;
  const isAnswered = state === words.state.explained;
  return cellsOf(
    {
      ...describedRow(finding, tableTitle(file, finding), words),
      number,
      ...(finding.consequenceOf === null && { state: isAnswered ? state : words.state.open }),
      ...(isAnswered && reason !== undefined && { reason }),
      ...answers(earlier),
    },
    file,
    finding,
  );
}

function tableTitle({ tables }: CheckedFile, { table }: ReportedFinding): string {
  return (table === null ? undefined : tables[table]?.title) ?? "";
}

function answers({ feedback = "", rectified = "" }: ReviewRow): ReviewRow {
  return { feedback, rectified };
}

/** What the unit said of findings goes back with the others: the reviewer need not agree. Without colours: it is no call to do anything. */
function decidedRows(file: CheckedFile, words: ReportWords, carried: Carried): AddedCell[][] {
  const cases = decidedCases(file);
  const choices = choiceLines(file, words);
  const state = words.state.explained;
  return [
    ...(cases.length === 0 ? [] : [[], titled(words.decided.title)]),
    ...cases.map(({ finding, reason }) =>
      cellsOf(
        {
          ...describedRow(finding, tableTitle(file, finding), words),
          state,
          reason,
          ...answers(carried.take(finding.fingerprint) ?? {}),
        },
        file,
      ),
    ),
    ...(choices.length === 0 ? [] : [[], titled(words.decided.choices)]),
    ...choices.map(inMessageColumn),
  ];
}

/** What the earlier sheet told and this check does not find: put right, as far as the rule still looks. */
function earlierRows({ choices: { settings } }: CheckedFile, words: ReportWords, carried: Carried): AddedCell[][] {
  const rows = carried.left().map((row) => {
    const isLooked = settings[row.key?.split("/")[0] ?? ""] !== "off";
    const isOpen = isLooked && row.state === words.state.open;
    return cellsOf({
      ...row,
      number: "",
      ...(isOpen && { state: words.state.mended, reason: row.reason ?? words.notFoundAgain }),
    });
  });
  return rows.length === 0 ? [] : [[], titled(words.earlier), ...rows];
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
  return [[], titled(words.notRun), ...lines.map(inMessageColumn)];
}

/** @param finding where its row is a call to do something: the cell can be gone to, and its severity has its colour */
function cellsOf(row: ReviewRow, file?: CheckedFile, finding?: ReportedFinding): AddedCell[] {
  return columns.map(([name]): AddedCell => {
    const text = row[name] ?? "";
    if (name === "key") return { text, style: "note" };
    if (name === "cell" && row.sheet !== undefined && file !== undefined && isCell.test(text))
      return { text, link: { sheet: row.sheet, cell: text } };
    return { text, ...(name === "severity" && finding?.consequenceOf === null && { style: finding.severity }) };
  });
}

/** A paragraph of a text beside the workbook is none. */
const isCell = /^[A-Z]+\d+$/u;

/** A sentence in the one column that is wide enough for it. */
function inMessageColumn(text: string): AddedCell[] {
  return columns.slice(0, messageColumn + 1).map((_, at) => ({ text: at === messageColumn ? text : "" }));
}

/** A sentence that runs on over the empty cells beside it. */
function note(text: string): AddedCell[] {
  return [{ text, style: "note" }];
}

function titled(text: string): AddedCell[] {
  return [{ text, style: "title" }];
}
