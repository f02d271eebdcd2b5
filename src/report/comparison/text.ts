/** The comparison as a person reads it: solved, still there, new, and what was changed without being asked for. */
import type { CompareWords } from "../../locale";
import type { ReportedFinding } from "../checkedFile";
import { signs } from "../phrases";
import { hanging, pad, widest } from "../text/lines";
import type { TextOptions } from "../text/options";
import { allPlain } from "../text/plain";
import type { ChangedFigure, Lost } from "./changes";
import type { DraftComparison } from "./comparison";
import { doubtsOf } from "./doubts";
import { countsTexts } from "./entries";
import { reasonsBy } from "./explained";

interface ComparisonLine {
  readonly sign: string;
  readonly place: string;
  readonly text: string;
}

/** Enough to see what it is about, unless all was asked for. */
const mostLines = 20;

/** Two drafts compared, as text for the terminal. */
export function comparisonToText(comparison: DraftComparison, words: CompareWords, options: TextOptions): string {
  const told = allPlain(comparison);
  const { before, after, solved, open, added, decided, explained, unasked, asked, lost } = told;
  const reasonOf = reasonsBy(explained);
  const section = (heading: string, entries: readonly ComparisonLine[]): string[] =>
    lines(heading, entries, words, options);
  return `${[
    options.typewriter.bold(words.title),
    options.typewriter.faint(`${before.path} → ${after.path}`),
    ...doubtsOf(told, words, options.words),
    ...countsTexts(told, words),
    ...section(words.added(added.length), added.map(findingEntry)),
    ...section(
      words.open(open.length),
      open.map((finding) => reasonedEntry(finding, reasonOf(finding), options)),
    ),
    ...section(
      options.words.decided.title,
      decided.map(({ reason, ...finding }) => reasonedEntry(finding, reason, options)),
    ),
    ...section(words.solved(solved.length), solved.map(findingEntry)),
    ...section(
      words.lost(lost.length),
      lost.map((one) => lostEntry(one, words)),
    ),
    ...section(
      words.unasked(unasked.length),
      unasked.map((one) => changeEntry(one, words)),
    ),
    ...section(
      words.asked(asked.length),
      asked.map((one) => changeEntry(one, words)),
    ),
  ].join("\n")}\n`;
}

function lines(
  heading: string,
  entries: readonly ComparisonLine[],
  words: CompareWords,
  { typewriter, verbose }: TextOptions,
): string[] {
  if (entries.length === 0) return [];
  const shown = verbose ? entries : entries.slice(0, mostLines);
  const width = widest(
    shown.map(({ place }) => place),
    typewriter,
  );
  return [
    "",
    typewriter.bold(heading),
    ...shown.flatMap(({ sign, place, text }) =>
      hanging(`  ${sign} ${pad(place, width, typewriter)}  `, width + 6, text, typewriter),
    ),
    ...(shown.length < entries.length ? [`  ${words.more(entries.length - shown.length)}`] : []),
  ];
}

function findingEntry({ severity, sheet, cells, message }: ReportedFinding): ComparisonLine {
  return { sign: signs[severity], place: `${sheet}!${cells[0] ?? ""}`, text: message };
}

function reasonedEntry(finding: ReportedFinding, reason: string | undefined, { words }: TextOptions): ComparisonLine {
  const entry = findingEntry(finding);
  return reason === undefined ? entry : { ...entry, text: words.clauses([entry.text, words.decided.reason(reason)]) };
}

function lostEntry({ kind, where, what, before: { sheet, cell } }: Lost, words: CompareWords): ComparisonLine {
  return { sign: "–", place: cell === null ? sheet : `${sheet}!${cell}`, text: words.lostThing(kind, where, what) };
}

function changeEntry({ sheet, cell, what, from, to }: ChangedFigure, words: CompareWords): ComparisonLine {
  return { sign: "·", place: `${sheet}!${cell}`, text: words.change(what, from, to) };
}
