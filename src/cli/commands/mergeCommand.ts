/** `gouji merge`: one 汇总 out of the JSON reports of many runs, on whatever machines these ran. */
import { readdirSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { grouped } from "../../grouped";
import { wordsOf, type Language, type LocaleWords } from "../../locale";
import { overallText, readLines, type SummaryLine } from "../../report";
import { refuseSummaries, writeSummaries } from "../batch/summaries";
import { complainIn, type Complain } from "../screen/complain";
import { exitStatus, type ExitStatus } from "../exitStatus";
import { readFailure } from "../failures";
import { readJson } from "../files/readJson";
import { refuseToOverwrite } from "../files/refuseToOverwrite";

export interface MergeRequest {
  /** JSON files, and folders of them. */
  readonly paths: readonly string[];
  /** The files for the 汇总. */
  readonly summaries: readonly string[];
  readonly language: Language;
}

/** The exit status is that of the checks that are joined; 2 also where one of their reports cannot be read. */
export function mergeCommand({ paths, summaries, language }: MergeRequest): ExitStatus {
  const words = wordsOf(language);
  const complain = complainIn(words.cli);
  const written = new Set(summaries.map((path) => resolve(path)));
  let whole = true;
  const fail: Complain = (where, what) => {
    whole = false;
    complain(where, what);
  };
  const reports = paths.flatMap((path) => reportsAt(path, written, words, fail));
  refuseToOverwrite(summaries, reports, words.cli);
  refuseSummaries(summaries, words);
  const read = [...new Set(reports)].flatMap((path) => {
    const found = linesAt(path, words, fail);
    return found === undefined ? [] : [found];
  });
  // A 汇总 of nothing would look as if all was well. Why there is nothing has been said.
  if (read.length === 0) return 2;
  const lines = once(read.flat());
  const done = writeSummaries(lines, summaries, language, complain);
  process.stdout.write(`${overallText(lines, words)}\n`);
  const status = exitStatus(lines.map(({ error, counts }) => ({ error, errors: counts.error })));
  return whole && done ? status : 2;
}

/** A folder may hold both the reports of a run and its 汇总. */
function once(lines: readonly SummaryLine[]): SummaryLine[] {
  const known = grouped(lines, (line) => JSON.stringify({ ...line, report: null, copy: null }));
  return [...known.values()].map((same) => same.find(({ report }) => report !== null) ?? same[0]);
}

/** What `written` names stands there from an earlier time, and is no report. */
function reportsAt(path: string, written: ReadonlySet<string>, { cli, batch }: LocaleWords, fail: Complain): string[] {
  try {
    const status = statSync(path);
    if (status.isFile()) return [path];
    if (!status.isDirectory()) {
      fail(path, cli.notAFile);
      return [];
    }
    const found = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => extname(entry.name).toLowerCase() === ".json")
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((one) => !written.has(resolve(one)) && isFile(one))
      .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
    if (found.length === 0) fail(path, batch.mergeNothing);
    return found;
  } catch (error) {
    fail(path, readFailure(error, cli));
    return [];
  }
}

/** A link to a file is one; one that leads nowhere, too: that it cannot be read must be said. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() !== false;
}

/**
 * Links in a 汇总 lead from where it stands.
 * @returns undefined where it is no report
 */
function linesAt(path: string, words: LocaleWords, fail: Complain): readonly SummaryLine[] | undefined {
  const read = readJson(path, words);
  const lines = read.kind === "read" ? readLines(read.json) : undefined;
  if (lines === undefined) fail(path, read.kind === "read" ? words.batch.notReports : read.reason);
  const from = (target: string | null): string | null => (target === null ? null : join(dirname(path), target));
  return lines?.map((line) => ({ ...line, report: from(line.report), copy: from(line.copy) }));
}
