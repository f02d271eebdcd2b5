/** `gouji check`: finds the workbooks, checks them, and hands out reports and marked copies. */
import { version } from "./version";
import type { RuleSettings } from "../check";
import { wordsOf, type Language } from "../locale";
import { plain, toHtml, toJson, toText, unusableFile, type CheckedFile } from "../report";
import { copyNames, writeCopy } from "./copies";
import { findInputs, type Input } from "./inputs";
import { checkAll, type Bounds } from "./pool";
import { progressOn } from "./progress";
import { exitStatus, type ExitStatus } from "./exitStatus";
import { typewriterFor } from "./terminal";
import { writeReport } from "./writeReport";
import type { Done } from "./worker";

export type Format = "text" | "json" | "html";

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  /** The file for the report; the screen without it. */
  readonly out: string | undefined;
  /** The folder for marked copies. */
  readonly mark: string | undefined;
  readonly settings: RuleSettings;
  readonly bounds: Bounds;
  readonly verbose: boolean;
  readonly language: Language;
}

export async function checkCommand(request: CheckRequest): Promise<ExitStatus> {
  const { paths, mark, settings, language } = request;
  const words = wordsOf(language).cli;
  const complain = (where: string, what: string): void => {
    process.stderr.write(`${plain(words.problem(where, what))}\n`);
  };

  const found = findInputs(paths, mark, words);
  const inputs = found.filter((one) => one.kind === "input");
  const progress = progressOn(process.stderr, inputs.length, words);
  const jobs = inputs.map(({ path }) => ({ path, settings, language, mark: mark !== undefined }));
  const done = await checkAll(jobs, request.bounds, progress.step);
  progress.clear();

  const checked = new Map(inputs.map((input, position) => [input as unknown, done[position] as Done]));
  const files = found.map((one) =>
    one.kind === "problem" ? unusableFile(one.path, one.what) : (checked.get(one) as Done).file,
  );
  for (const { path, error } of files) if (error !== null) complain(path, error);
  const copied = mark === undefined || writeCopies(mark, inputs, done, language, complain);
  const written = writeReport(render(files, request), request.out, words, complain);
  return copied && written ? exitStatus(files) : 2;
}

function render(files: readonly CheckedFile[], { format, out, verbose, language }: CheckRequest): string {
  const words = wordsOf(language);
  if (format === "json") return `${JSON.stringify(toJson(version, files), null, 2)}\n`;
  if (format === "html") return toHtml(files, words);
  const typewriter = typewriterFor(out === undefined ? process.stdout : undefined);
  return toText(files, { words: words.report, typewriter, verbose });
}

/** @returns whether every copy that was asked for was written. */
function writeCopies(
  folder: string,
  inputs: readonly Input[],
  done: readonly Done[],
  language: Language,
  complain: (where: string, what: string) => void,
): boolean {
  const words = wordsOf(language).cli;
  const names = copyNames(inputs.map(({ name }) => name));
  let written = 0;
  let all = true;
  for (const [position, { file, copy }] of done.entries()) {
    if (copy === undefined) continue;
    const failure =
      "reason" in copy ? words.notMarked(copy.reason) : writeCopy(folder, names[position] ?? "", copy.bytes, words);
    if (failure === undefined) written += 1;
    else {
      all = false;
      complain(file.path, failure);
    }
  }
  if (written > 0) process.stderr.write(`${plain(words.copiesWritten(written, folder))}\n`);
  return all;
}
