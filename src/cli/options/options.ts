/** Turns what commander collected into a request, or says what is wrong with it. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { CliWords, Language, LocaleWords } from "../../locale";
import type { CheckRequest } from "../commands/checkRequest";
import type { Format } from "../commands/checkReport";
import type { CompareRequest } from "../commands/compareCommand";
import type { DecideRequest } from "../commands/decideCommand";
import type { FillRequest } from "../commands/fillCommand";
import type { MergeRequest } from "../commands/mergeCommand";
import type { NarrateRequest } from "../commands/narrateCommand";
import {
  formatOf,
  numberOf,
  partOf,
  refuseOtherExtension,
  refuseOtherSummary,
  refuseWorkbook,
  secondsOf,
  settingsOf,
} from "./optionValues";
import { UsageError } from "./usageError";

/** As commander hands them over: everything is text. */
export interface CheckCommandOptions {
  readonly format?: string;
  readonly out?: string;
  readonly mark?: string;
  readonly summary?: readonly string[];
  readonly reports?: string;
  readonly resume?: boolean;
  readonly part?: string;
  readonly errorsOnly?: boolean;
  readonly asDepartment?: boolean;
  /** False where it was said to be left aside. */
  readonly decisions?: boolean;
  readonly rule?: readonly string[];
  readonly jobs?: string;
  readonly timeout?: string;
  readonly verbose?: boolean;
  readonly hints?: boolean;
  readonly catalogue?: string;
  readonly narrative?: string;
}

export type CompareOptions = Pick<CheckCommandOptions, "format" | "out" | "rule" | "timeout" | "verbose" | "catalogue">;

export interface DecideOptions {
  readonly ignore: readonly string[];
  readonly restore: readonly string[];
  readonly reason?: string;
  readonly narrative?: string;
  readonly out?: string;
  readonly catalogue?: string;
  readonly timeout?: string;
}

export interface FillOptions {
  readonly out?: string;
  readonly catalogue?: string;
  readonly codes?: boolean;
  readonly offered?: boolean;
  readonly timeout?: string;
}

export interface NarrateOptions {
  readonly lastYear?: string;
  readonly template?: string;
  readonly out?: string;
  readonly timeout?: string;
}

const formats: readonly Format[] = ["text", "json", "html"];

/** More threads than this would need more memory than an office computer has. */
const mostThreads = 4;
/** What is longer is not read again: see what a workbook keeps. */
const longestReason = 1000;

/** What `check` is asked for. Throws a `UsageError` for options that contradict each other or would overwrite what is read. */
export async function checkRequest(
  paths: readonly string[],
  options: CheckCommandOptions,
  language: Language,
  { cli: words, batch }: LocaleWords,
): Promise<CheckRequest> {
  const { out, mark, catalogue, narrative, reports, summary: summaries = [] } = options;
  for (const summary of summaries) refuseOtherSummary("--summary", summary, batch);
  refuseWorkbook(out, words);
  if (out !== undefined && reports !== undefined) throw new UsageError(batch.outOrReports);
  if (options.resume === true && reports === undefined) throw new UsageError(batch.resumeNeedsReports);
  if (options.asDepartment === true && reports !== undefined) throw new UsageError(batch.departmentInOne);
  const chosen = formatOf(options, formats, words);
  const isSummed = summaries.length > 0 && out === undefined && options.format === undefined;
  return {
    paths,
    format: reports !== undefined && options.format === undefined ? "html" : chosen,
    out,
    mark,
    reports,
    resume: options.resume === true,
    part: partOf(options.part, batch),
    joint: reports === undefined && !isSummed,
    summaries,
    settings: await settingsOf(options.rule, words),
    catalogue,
    narrative,
    bounds: {
      threads: Math.ceil(numberOf("--jobs", options.jobs, words) ?? Math.min(mostThreads, availableParallelism())),
      seconds: secondsOf(options, words),
    },
    verbose: options.verbose === true,
    hints: options.hints === true,
    errorsOnly: options.errorsOnly === true,
    asDepartment: options.asDepartment === true,
    decisions: options.decisions !== false,
    language,
  };
}

/** What `compare` is asked for. Throws a `UsageError`. */
export async function compareRequest(
  drafts: { readonly before: string; readonly after: string },
  options: CompareOptions,
  language: Language,
  { cli: words, batch }: LocaleWords,
): Promise<CompareRequest> {
  const { out, catalogue } = options;
  const format = formatOf(options, ["text", "json", "html", "xlsx"] as const, words);
  if (format !== "xlsx") refuseWorkbook(out, words);
  else if (out === undefined || extname(out).toLowerCase() !== ".xlsx") throw new UsageError(batch.bookNeedsOut);
  return {
    ...drafts,
    format,
    out,
    settings: await settingsOf(options.rule, words),
    catalogue,
    bounds: { threads: 1, seconds: secondsOf(options, words) },
    verbose: options.verbose === true,
    language,
  };
}

/** What `decide` is asked for. Throws a `UsageError`. */
export function decideRequest(
  path: string,
  options: DecideOptions,
  language: Language,
  { cli: words, batch }: LocaleWords,
): DecideRequest {
  const { out, ignore, restore, catalogue, narrative } = options;
  const reason = options.reason?.trim();
  if (ignore.length === 0 && restore.length === 0) throw new UsageError(words.missingOption("--ignore"));
  if (ignore.length > 0 && reason === undefined) throw new UsageError(words.missingOption("--reason"));
  if ((reason?.length ?? 0) > longestReason) throw new UsageError(batch.decide.reasonTooLong(longestReason));
  if (out === undefined) throw new UsageError(words.missingOption("--out"));
  refuseOtherExtension(path, out, words);
  const bounds = { threads: 1, seconds: secondsOf(options, words) };
  const text = narrative !== undefined && { narrative };
  return { path, ignore, restore, reason: reason ?? "", out, catalogue, bounds, language, ...text };
}

/** What `fill` is asked for. Throws a `UsageError`. */
export function fillRequest(path: string, options: FillOptions, language: Language, words: CliWords): FillRequest {
  const { out, catalogue, codes = false, offered = false } = options;
  if (out === undefined) throw new UsageError(words.missingOption("--out"));
  refuseOtherExtension(path, out, words);
  const bounds = { threads: 1, seconds: secondsOf(options, words) };
  return { path, out, catalogue, codes, offered, bounds, language };
}

/** What `narrate` is asked for. Throws a `UsageError`. */
export function narrateRequest(
  path: string,
  options: NarrateOptions,
  language: Language,
  { cli, narrate }: LocaleWords,
): NarrateRequest {
  const { lastYear, template, out } = options;
  if (out === undefined) throw new UsageError(cli.missingOption("--out"));
  if (![".txt", ".docx"].includes(extname(out).toLowerCase())) throw new UsageError(narrate.outIsText);
  const bounds = { threads: 1, seconds: secondsOf(options, cli) };
  return { path, lastYear, template, out, bounds, language };
}

/** What `merge` is asked for. Throws a `UsageError`. */
export function mergeRequest(
  paths: readonly string[],
  summaries: readonly string[],
  language: Language,
  { cli, batch }: LocaleWords,
): MergeRequest {
  if (summaries.length === 0) throw new UsageError(cli.missingOption("--out"));
  for (const summary of summaries) refuseOtherSummary("--out", summary, batch);
  return { paths, summaries, language };
}
