/** Many workbooks as one: a line for each, and what they have in common. */
import { grouped } from "../../grouped";
import { normalise } from "../../workbook";
import type { LineMistake, SummaryLine } from "./line";

export interface SummaryRow extends SummaryLine {
  /** Other files of the same unit, year and kind. */
  readonly repeatedIn: readonly string[];
}

/** One rule in tables of one layout, over all workbooks. */
export interface CommonMistake extends LineMistake {
  readonly files: number;
  /** Where the example stands. */
  readonly path: string;
}

export interface BatchSummary {
  readonly rows: readonly SummaryRow[];
  /** Rules that found an error or a warning anywhere, those that found most first; each with its number per row. */
  readonly rules: readonly { readonly rule: string; readonly all: number; readonly counts: readonly number[] }[];
  /** Most frequent first. */
  readonly mistakes: readonly CommonMistake[];
}

/** The summary of all files: which report one unit twice, how often each rule and each mistake was met. */
export function summarise(lines: readonly SummaryLine[]): BatchSummary {
  const repeated = repetitions(lines);
  return {
    rows: lines.map((line) => ({ ...line, repeatedIn: repeated(line) })),
    rules: rulesOf(lines),
    mistakes: mistakesOf(lines),
  };
}

/** A document whose unit, year or kind is not known is like no other. */
function repetitions(lines: readonly SummaryLine[]): (line: SummaryLine) => string[] {
  const idsOf = ({ documents }: SummaryLine): string[] =>
    documents.flatMap(({ kind, year, organisation }) =>
      kind === null || year === null || organisation === null ? [] : [`${kind} ${year} ${normalise(organisation)}`],
    );
  const named = lines.flatMap((line) => [...new Set(idsOf(line))].map((id) => ({ id, line })));
  const byId = grouped(named, ({ id }) => id);
  return (line) => {
    const same = idsOf(line).flatMap((id) => (byId.get(id) ?? []).map((one) => one.line));
    return [...new Set(same)].filter((one) => one !== line).map(({ path }) => path);
  };
}

function rulesOf(lines: readonly SummaryLine[]): BatchSummary["rules"] {
  const counts = new Map<string, number[]>();
  for (const [position, { mistakes }] of lines.entries()) {
    for (const { rule, count } of mistakes) {
      const row = counts.get(rule) ?? new Array<number>(lines.length).fill(0);
      counts.set(rule, row);
      row[position] = (row[position] ?? 0) + count;
    }
  }
  return [...counts]
    .map(([rule, row]) => ({ rule, all: row.reduce((sum, count) => sum + count, 0), counts: row }))
    .sort((a, b) => b.all - a.all);
}

function mistakesOf(lines: readonly SummaryLine[]): CommonMistake[] {
  const all = lines.flatMap(({ path, mistakes }) => mistakes.map((mistake) => ({ path, mistake })));
  const groups = grouped(all, ({ mistake: { rule, layout, severity } }) => JSON.stringify([rule, layout, severity]));
  return [...groups.values()]
    .map((same) => {
      const [{ path, mistake }] = same;
      const count = same.reduce((sum, one) => sum + one.mistake.count, 0);
      return { ...mistake, count, files: same.length, path };
    })
    .sort((a, b) => b.files - a.files || b.count - a.count);
}
