/** `gouji check`: finds the workbooks, checks them, and hands out reports and marked copies. */
import { join } from "node:path";
import { version } from "./version";
import type { RuleSettings } from "../check";
import { wordsOf, type CliWords, type Language } from "../locale";
import { plain, toHtml, toJson, toText, unusableFile, type CheckedFile } from "../report";
import { givenUp, type Checked, type CheckJob, type Copy } from "./checkJob";
import { complainIn } from "./complain";
import { copyNames, writeCopy } from "./copies";
import { findInputs, type Found } from "./inputs";
import { jsonText } from "./jsonText";
import { readOwnEntries } from "./ownEntries";
import { narrativesFor } from "./narratives";
import { doAll, type Bounds } from "./pool";
import { progressOn } from "./progress";
import { exitStatus, type ExitStatus } from "./exitStatus";
import { typewriterFor } from "./terminal";
import { refuseToOverwrite } from "./refuseToOverwrite";
import { writeReport } from "./writeReport";

export type Format = "text" | "json" | "html";

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  /** The file for the report; the screen without it. */
  readonly out: string | undefined;
  /** The folder for marked copies. */
  readonly mark: string | undefined;
  readonly settings: RuleSettings;
  /** The file with the user's own list of codes and names. */
  readonly catalogue: string | undefined;
  /** The file with the workbook's text, or the folder where each workbook's text bears its name. */
  readonly narrative: string | undefined;
  readonly bounds: Bounds;
  readonly verbose: boolean;
  readonly language: Language;
}

export async function checkCommand(request: CheckRequest): Promise<ExitStatus> {
  const { paths, out, mark, settings, catalogue, narrative, bounds, language } = request;
  const words = wordsOf(language).cli;
  const complain = complainIn(words);
  const found = findInputs(paths, mark, words);
  const inputs = found.filter((one) => one.kind === "input");
  const texts = narrativesFor(
    inputs.map(({ path }) => path),
    narrative,
    words,
  );
  const read = [...inputs.map(({ path }) => path), ...(catalogue === undefined ? [] : [catalogue]), ...texts.values()];
  refuseToOverwrite(out, read, words);
  const { entries: own, told } = await readOwnEntries(catalogue, bounds, language);
  for (const what of told) complain(catalogue ?? "", what);
  if (own === undefined) return 2;

  const progress = progressOn(process.stderr, inputs.length, words);
  const isMarking = mark !== undefined;
  const jobs = inputs.map(({ path }): CheckJob => {
    const text = texts.get(path);
    return { kind: "check", path, settings, language, mark: isMarking, ...(text !== undefined && { narrative: text }) };
  });
  const names = copyNames(inputs.map(({ name }) => name));
  // A copy is written as soon as it is ready: those of a thousand workbooks would not fit into memory.
  const ended = await doAll<CheckJob, Checked, { file: CheckedFile; copied: boolean | string }>({
    jobs,
    bounds,
    setup: { own },
    givenUp,
    settle: ({ file, copy }, position) => {
      progress.step();
      return { file, copied: copied(copy, mark ?? "", names[position] ?? "", words) };
    },
  });
  progress.clear();

  const checked = new Map<Found, CheckedFile>(ended.map(({ file }, position) => [inputs[position] as Found, file]));
  const files = found.map((one) =>
    one.kind === "problem" ? unusableFile(one.path, one.what) : (checked.get(one) as CheckedFile),
  );
  for (const { path, error } of files) if (error !== null) complain(path, error);
  const failed = ended.filter((one) => typeof one.copied === "string");
  for (const one of failed) complain(one.file.path, one.copied as string);
  const count = ended.filter((one) => one.copied === true).length;
  if (mark !== undefined && count > 0) process.stderr.write(`${plain(words.copiesWritten(count, mark))}\n`);
  const written = writeReport(render(files, request), out, words, complain);
  return failed.length === 0 && written ? exitStatus(files) : 2;
}

function render(files: readonly CheckedFile[], { format, out, verbose, language }: CheckRequest): string {
  const words = wordsOf(language);
  if (format === "json") return jsonText(toJson(version, files));
  if (format === "html") return toHtml(files, words);
  const typewriter = typewriterFor(out === undefined ? process.stdout : undefined);
  return toText(files, { words: words.report, typewriter, verbose });
}

/** @returns whether the copy was written, or why it was not although it was asked for. */
function copied(copy: Copy, folder: string, name: string, words: CliWords): boolean | string {
  if (copy === undefined) return false;
  const failure = "reason" in copy ? words.noCopy(copy.reason) : writeCopy(join(folder, name), copy.bytes, words);
  return failure ?? true;
}
