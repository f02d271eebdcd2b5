/** Checks many workbooks at once, and puts away what each comes to as soon as it is there: of a thousand, all would not fit into memory. */
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Entry } from "../../catalogue";
import type { OwnFigures } from "../../check";
import { copyNames } from "../../hosts/file";
import { wordsOf } from "../../locale";
import { reportedFile, summaryLine, type CheckedFile, type SummaryLine } from "../../report";
import { givenUp, type CheckJobResult, type CheckJob } from "../jobs/checked";
import { rendererOf } from "../commands/checkReport";
import type { CheckRequest } from "../commands/checkRequest";
import type { Input } from "../options/inputs";
import { doAll } from "../workers/pool";
import { progressOn } from "../screen/progress";
import { refuseToOverwrite } from "../files/refuseToOverwrite";
import { version } from "../../version";
import { putReport } from "../files/writeReport";
import { putCopy } from "./copyOfRun";
import { originAt, originOf } from "./fileHash";
import { RunNotes, stillHolds, type RunNote } from "./runNotes";

/** What became of one workbook. */
export interface EndedWorkbook {
  readonly line: SummaryLine;
  /** Undefined where a report of its own was written. */
  readonly file: CheckedFile | undefined;
  /** Whether a marked copy was written, or why not although it was asked for. */
  readonly copied: boolean | string;
  /** Why its report was not written. */
  readonly unwritten?: string;
  /** What other workbooks can be held against, where that was asked for. */
  readonly figures?: readonly OwnFigures[];
  /** An earlier run checked it. */
  readonly kept?: boolean;
}

/** Where the report and the copy of a workbook go. */
interface Places {
  readonly report: string | null;
  readonly copy: string | null;
}

/** Checks all files side by side; each ends as checked, as before or as unusable, whatever the others do. */
export async function checkFiles(
  inputs: readonly Input[],
  texts: ReadonlyMap<string, string>,
  own: readonly Entry[],
  request: CheckRequest,
): Promise<readonly EndedWorkbook[]> {
  const words = wordsOf(request.language).cli;
  const places = placesFor(inputs, request);
  refuseToOverwrite(
    places.flatMap(({ report }) => report ?? []),
    [
      ...inputs.map(({ path }) => path),
      ...texts.values(),
      ...(request.catalogue === undefined ? [] : [request.catalogue]),
    ],
    words,
  );
  const notes = request.reports === undefined ? undefined : new RunNotes(request.reports, request.resume, words);
  const optionsOf = optionsWord(request);
  const jobs = inputs.map(({ path }) => jobFor(path, texts.get(path), request));
  const ended: EndedWorkbook[] = [];
  const waiting = [...inputs.keys()].filter((position) => {
    const note = notes?.of(inputs[position]?.path ?? "");
    const { report, copy } = places[position] as Places;
    const wanted = { options: optionsOf(jobs[position]?.narrative), report: report ?? "", copy };
    if (note === undefined || !stillHolds(note, wanted)) return true;
    ended[position] = { line: { ...note.line, report, copy }, file: undefined, copied: copy !== null, kept: true };
    return false;
  });
  // A report of its own is written by the time that the next one is done; what makes it is there before.
  const render = await rendererOf(request.format);
  const progress = progressOn(process.stderr, waiting.length, words);

  const settle = (
    { file, copy, origin, figures }: CheckJobResult,
    job: CheckJob,
    { report, copy: target }: Places,
  ): EndedWorkbook => {
    progress.step();
    const note = notes?.of(job.path);
    const copied = putCopy(target, copy, request.resume ? (note?.copy?.origin ?? "none") : undefined, words);
    const isCopied = copied === true && target !== null && copy !== undefined && "bytes" in copy;
    const line = summaryLine(reportedFile(file), { report, copy: isCopied ? target : null });
    if (report === null || notes === undefined)
      return { line, file, copied, ...(figures !== undefined && { figures }) };
    const unwritten = putReport(report, render([file], { ...request, out: report }), words);
    if (unwritten !== undefined) return { line: { ...line, report: null }, file: undefined, copied, unwritten };
    if (origin === undefined || typeof copied === "string") return { line, file: undefined, copied };
    const noted: RunNote = {
      path: resolve(job.path),
      origin,
      options: optionsOf(job.narrative),
      report,
      copy: isCopied ? { path: target, origin: originOf(copy.bytes) } : null,
      line,
    };
    const unnoted = notes.add(noted);
    return { line, file: undefined, copied, ...(unnoted !== undefined && { unwritten: unnoted }) };
  };

  await doAll<CheckJob, CheckJobResult, undefined>({
    jobs: waiting.map((position) => jobs[position] as CheckJob),
    bounds: request.bounds,
    setup: { own },
    givenUp,
    settle: (done, turn) => {
      const position = waiting[turn] as number;
      ended[position] = settle(done, jobs[position] as CheckJob, places[position] as Places);
      return undefined;
    },
  });
  progress.clear();
  return ended;
}

const endings = { text: ".txt", json: ".json", html: ".html" };

function placesFor(inputs: readonly Input[], { mark, reports, format }: CheckRequest): Places[] {
  const names = copyNames(inputs.map(({ name }) => name));
  return names.map((name) => ({
    report: reports === undefined ? null : join(reports, `${name}${endings[format]}`),
    copy: mark === undefined ? null : join(mark, name),
  }));
}

function jobFor(path: string, narrative: string | undefined, request: CheckRequest): CheckJob {
  const { settings, hints, errorsOnly, decisions, language, mark } = request;
  return {
    kind: "check",
    path,
    settings,
    hints,
    errorsOnly,
    decisions,
    figures: request.asDepartment,
    language,
    mark: mark !== undefined,
    ...(narrative !== undefined && { narrative }),
  };
}

/** All that makes a report what it is, besides the workbook. */
function optionsWord(request: CheckRequest): (narrative: string | undefined) => string {
  const { settings, hints, errorsOnly, decisions, language, format, verbose, catalogue, mark } = request;
  const list = catalogue === undefined ? null : originAt(catalogue);
  const rules = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = {
    version,
    rules,
    hints,
    errorsOnly,
    decisions,
    language,
    format,
    verbose,
    list,
    mark: mark !== undefined,
  };
  return (narrative) => {
    const text = narrative === undefined ? null : originAt(narrative);
    return createHash("sha256")
      .update(JSON.stringify({ ...all, text }))
      .digest("hex");
  };
}
