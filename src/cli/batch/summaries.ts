/** Writes the 汇总 in each form that was asked for; links lead from where each stands. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { isNewBook, newBook } from "../../hosts/file";
import { wordsOf, type Language, type LocaleWords } from "../../locale";
import { plain, summarise, summaryPage, summarySheets, summaryToJson, type SummaryLine } from "../../report";
import type { Complain } from "../screen/complain";
import { jsonText } from "../files/jsonText";
import { UsageError } from "../options/usageError";
import { version } from "../../version";
import { writeReport } from "../files/writeReport";

/** Before hours of checking, not after them. */
export function refuseSummaries(paths: readonly string[], words: LocaleWords): void {
  for (const path of paths) if (extname(path).toLowerCase() === ".xlsx") refuseOtherBook(path, words);
}

/** A workbook that is not ours is never written over. */
export function refuseOtherBook(path: string, { cli, batch }: LocaleWords): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw new UsageError(cli.problem(path, cli.isFolder));
  if (!isOurs(path)) throw new UsageError(batch.summaryNotOurs(path));
}

/** What cannot be read is somebody else's. */
function isOurs(path: string): boolean {
  try {
    return statSync(path).isFile() && isNewBook(readFileSync(path));
  } catch {
    return false;
  }
}

/** @returns whether all were written */
export function writeSummaries(
  lines: readonly SummaryLine[],
  paths: readonly string[],
  language: Language,
  complain: Complain,
): boolean {
  const words = wordsOf(language);
  return paths
    .map((path) => {
      const written = writeReport(render(lines, path, language), path, words.cli, complain);
      if (written) process.stderr.write(`${plain(words.batch.summaryWritten(path, lines.length))}\n`);
      return written;
    })
    .every(Boolean);
}

function render(lines: readonly SummaryLine[], path: string, language: Language): string | Uint8Array {
  const words = wordsOf(language);
  const summary = summarise(lines.map((line) => linkedFrom(path, line)));
  switch (extname(path).toLowerCase()) {
    case ".xlsx":
      return newBook(summarySheets(summary, words));
    case ".json":
      return jsonText(summaryToJson(version, summary));
    default:
      return summaryPage(summary, words);
  }
}

function linkedFrom(path: string, line: SummaryLine): SummaryLine {
  const folder = dirname(resolve(path));
  const from = (target: string | null): string | null =>
    target === null ? null : relative(folder, resolve(target)).split(sep).join("/");
  return { ...line, report: from(line.report), copy: from(line.copy) };
}
