/** `gouji check`: finds the workbooks, checks them, and hands out reports and marked copies. */
import { join } from "node:path";
import type { RuleSettings } from "../check";
import { wordsOf, type CliWords } from "../locale";
import { plain, unusableFile, type CheckedFile } from "../report";
import { givenUp, type Checked, type CheckJob, type Copy } from "./checked";
import type { ReportRequest } from "./checkReport";
import { complainIn } from "./complain";
import { copyNames, writeCopy } from "./copies";
import { findInputs, type Found } from "./inputs";
import { readOwnEntries } from "./ownEntries";
import { narrativesFor } from "./narratives";
import { doAll, type Bounds } from "./pool";
import { progressOn } from "./progress";
import { exitStatus, type ExitStatus } from "./exitStatus";
import { refuseToOverwrite } from "./refuseToOverwrite";
import { writeReport } from "./writeReport";

export interface CheckRequest extends ReportRequest {
  readonly paths: readonly string[];
  /** The folder for marked copies. */
  readonly mark: string | undefined;
  readonly settings: RuleSettings;
  /** The file with the user's own list of codes and names. */
  readonly catalogue: string | undefined;
  /** The file with the workbook's text, or the folder where each workbook's text bears its name. */
  readonly narrative: string | undefined;
  readonly bounds: Bounds;
  /** Also hints of what may well be as it should be. */
  readonly hints: boolean;
}

export async function checkCommand(request: CheckRequest): Promise<ExitStatus> {
  const { paths, out, mark, settings, hints, catalogue, narrative, bounds, language } = request;
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
    return {
      kind: "check",
      path,
      settings,
      hints,
      language,
      mark: isMarking,
      ...(text !== undefined && { narrative: text }),
    };
  });
  const names = copyNames(inputs.map(({ name }) => name));
  // A copy is written as soon as it is ready: those of a thousand workbooks would not fit into memory.
  const working = doAll<CheckJob, Checked, { file: CheckedFile; copied: boolean | string }>({
    jobs,
    bounds,
    setup: { own },
    givenUp,
    settle: ({ file, copy }, position) => {
      progress.step();
      return { file, copied: copied(copy, mark ?? "", names[position] ?? "", words) };
    },
  });
  // Loaded while the workers work.
  const { render } = await import("./checkReport");
  const ended = await working;
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

/** @returns whether the copy was written, or why it was not although it was asked for. */
function copied(copy: Copy, folder: string, name: string, words: CliWords): boolean | string {
  if (copy === undefined) return false;
  const failure = "reason" in copy ? words.noCopy(copy.reason) : writeCopy(join(folder, name), copy.bytes, words);
  return failure ?? true;
}
