/** `gouji check`: finds the workbooks, checks them, and hands out reports, marked copies and a 汇总. */
import { wordsOf } from "../../locale";
import { overallText, plain, reportedFile, summaryLine, unusableFile, type CheckedFile } from "../../report";
import { checkFiles, type EndedWorkbook } from "../batch/checkFiles";
import { rendererOf } from "./checkReport";
import type { CheckRequest } from "./checkRequest";
import { complainIn, type Complain } from "../screen/complain";
import { exitStatus, type ExitStatus } from "../exitStatus";
import { findInputs, type FoundInput } from "../options/inputs";
import { narrativesFor } from "./narratives";
import { readOwnEntries } from "./ownEntries";
import { refuseToOverwrite } from "../files/refuseToOverwrite";
import { writeReport } from "../files/writeReport";

/** `gouji check`: one file or thousands. */
export async function checkCommand(request: CheckRequest): Promise<ExitStatus> {
  const { paths, out, mark, reports, summaries, catalogue, narrative, bounds, language } = request;
  const words = wordsOf(language);
  const complain = complainIn(words.cli);
  const { number, of } = request.part;
  const found = findInputs(paths, [mark, reports, ...summaries], words.cli).filter(
    (_, position) => position % of === number - 1,
  );
  const inputs = found.filter((one) => one.kind === "input");
  const texts = narrativesFor(
    inputs.map(({ path }) => path),
    narrative,
    words.cli,
  );
  const read = [...inputs.map(({ path }) => path), ...(catalogue === undefined ? [] : [catalogue]), ...texts.values()];
  refuseToOverwrite([...(out === undefined ? [] : [out]), ...summaries], read, words.cli);
  const together = summaries.length === 0 ? undefined : await import("../batch/summaries");
  together?.refuseSummaries(summaries, words);
  const { entries: own, told } = await readOwnEntries(catalogue, bounds, language);
  for (const what of told) complain(catalogue ?? "", what);
  if (own === undefined) return 2;

  const checked = await checkFiles(inputs, texts, own, request);
  const results = new Map<FoundInput, EndedWorkbook>(
    checked.map((ended, position) => [inputs[position] as FoundInput, ended]),
  );
  const each = found.map((one) =>
    one.kind === "problem" ? problem(one.path, one.what) : (results.get(one) as EndedWorkbook),
  );
  const compared = request.asDepartment ? await heldTogether(each, request.errorsOnly) : each;
  if (compared === undefined) complain(paths.join(" "), words.batch.noDepartment);
  const all = compared ?? each;
  const whole = complainOf(all, complain) && compared !== undefined;
  tellOf(all, request);
  const written = [
    await writeJoint(all, request, complain),
    together?.writeSummaries(linesOf(all, request), summaries, language, complain) ?? true,
  ];
  const standings = all.map(({ line: { error, counts } }) => ({ error, errors: counts.error }));
  return whole && written.every(Boolean) ? exitStatus(standings) : 2;
}

/** Only whoever asks for it loads the rules for it. */
async function heldTogether(each: readonly EndedWorkbook[], errorsOnly: boolean) {
  const { asDepartment } = await import("../batch/asDepartment");
  return asDepartment(each, errorsOnly);
}

function problem(path: string, what: string): EndedWorkbook {
  const file = unusableFile(path, what);
  return { line: summaryLine(reportedFile(file)), file, copied: false };
}

/** @returns whether everything was written that was asked for */
function complainOf(all: readonly EndedWorkbook[], complain: Complain): boolean {
  for (const { line } of all) if (line.error !== null) complain(line.path, line.error);
  for (const { line, unwritten } of all) if (unwritten !== undefined) complain(line.path, unwritten);
  for (const { line, copied } of all) if (typeof copied === "string") complain(line.path, copied);
  return all.every(({ copied, unwritten }) => typeof copied !== "string" && unwritten === undefined);
}

/** What was written beside the report, on the other channel. */
function tellOf(all: readonly EndedWorkbook[], { mark, reports, joint, language }: CheckRequest): void {
  const { cli, batch } = wordsOf(language);
  const kept = all.filter((one) => one.kept === true).length;
  const copies = all.filter(({ copied, kept: before }) => copied === true && before !== true).length;
  const written = all.filter(({ line, kept: before }) => line.report !== null && before !== true).length;
  const lines = [
    ...(kept > 0 ? [batch.resumed(kept)] : []),
    ...(mark !== undefined && copies > 0 ? [cli.copiesWritten(copies, mark)] : []),
    ...(reports === undefined ? [] : [batch.reportsWritten(written, reports)]),
  ];
  for (const line of lines) process.stderr.write(`${plain(line)}\n`);
  if (joint) return;
  const lineOfAll = overallText(
    all.map(({ line }) => line),
    wordsOf(language),
  );
  process.stdout.write(`${lineOfAll}\n`);
}

async function writeJoint(all: readonly EndedWorkbook[], request: CheckRequest, complain: Complain): Promise<boolean> {
  if (!request.joint) return true;
  const render = await rendererOf(request.format);
  const files = all.map(({ file }) => file as CheckedFile);
  return writeReport(render(files, request), request.out, wordsOf(request.language).cli, complain);
}

/** In a page of all workbooks each has its place. */
function linesOf(all: readonly EndedWorkbook[], { joint, out, format }: CheckRequest) {
  return all.map(({ line }, position) =>
    joint && out !== undefined && format === "html" ? { ...line, report: `${out}#file-${position + 1}` } : line,
  );
}
