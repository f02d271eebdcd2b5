/** Turns what commander collected into a request, or says what is wrong with it. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { RuleSettings } from "../check";
import type { CliWords, Language, Words } from "../locale";
import type { Severity } from "../rules";
import type { CheckRequest } from "./checkCommand";
import type { Format } from "./checkReport";
import type { CompareRequest } from "./compareCommand";
import type { FillRequest } from "./fillCommand";
import type { NarrateRequest } from "./narrateCommand";
import { isWorkbookName } from "./inputs";
import { UsageError } from "./usageError";

/** As commander hands them over: everything is text. */
export interface CheckOptions {
  readonly format?: string;
  readonly out?: string;
  readonly mark?: string;
  readonly rule?: readonly string[];
  readonly jobs?: string;
  readonly timeout?: string;
  readonly verbose?: boolean;
  readonly hints?: boolean;
  readonly catalogue?: string;
  readonly narrative?: string;
}

export type CompareOptions = Omit<CheckOptions, "mark" | "jobs" | "hints" | "narrative">;

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
const levels: readonly string[] = ["off", "error", "warning", "info"] satisfies (Severity | "off")[];

/** More threads than this would need more memory than an office computer has. */
const mostThreads = 4;
const usualSeconds = 120;
/** Timers count no further than 2³¹ milliseconds. */
const mostSeconds = 2_000_000;

export async function checkRequest(
  paths: readonly string[],
  options: CheckOptions,
  language: Language,
  words: CliWords,
): Promise<CheckRequest> {
  const { out, mark, catalogue, narrative } = options;
  refuseBlanks({ "--out": out, "--mark": mark, "--catalogue": catalogue, "--narrative": narrative }, words);
  refuseWorkbook(out, words);
  return {
    paths,
    format: formatOf(options, formats, words),
    out,
    mark,
    settings: await settingsOf(options.rule, words),
    catalogue,
    narrative,
    bounds: {
      threads: Math.ceil(numberOf("--jobs", options.jobs, words) ?? Math.min(mostThreads, availableParallelism())),
      seconds: secondsOf(options, words),
    },
    verbose: options.verbose === true,
    hints: options.hints === true,
    language,
  };
}

export async function compareRequest(
  drafts: { readonly before: string; readonly after: string },
  options: CompareOptions,
  language: Language,
  words: CliWords,
): Promise<CompareRequest> {
  const { out, catalogue } = options;
  refuseBlanks({ "--out": out, "--catalogue": catalogue }, words);
  refuseWorkbook(out, words);
  return {
    ...drafts,
    format: formatOf(options, ["text", "json"] as const, words),
    out,
    settings: await settingsOf(options.rule, words),
    catalogue,
    bounds: { threads: 1, seconds: secondsOf(options, words) },
    verbose: options.verbose === true,
    language,
  };
}

export function fillRequest(path: string, options: FillOptions, language: Language, words: CliWords): FillRequest {
  const { out, catalogue, codes = false, offered = false } = options;
  refuseBlanks({ "--out": out, "--catalogue": catalogue }, words);
  if (out === undefined) throw new UsageError(words.missingOption("--out"));
  const extension = extname(path).toLowerCase();
  if (extname(out).toLowerCase() !== extension) throw new UsageError(words.outOtherFormat(extension));
  const bounds = { threads: 1, seconds: secondsOf(options, words) };
  return { path, out, catalogue, codes, offered, bounds, language };
}

export function narrateRequest(
  path: string,
  options: NarrateOptions,
  language: Language,
  { cli, narrate }: Words,
): NarrateRequest {
  const { lastYear, template, out } = options;
  refuseBlanks({ "--last-year": lastYear, "--template": template, "--out": out }, cli);
  if (out === undefined) throw new UsageError(cli.missingOption("--out"));
  if (![".txt", ".docx"].includes(extname(out).toLowerCase())) throw new UsageError(narrate.outIsText);
  const bounds = { threads: 1, seconds: secondsOf(options, cli) };
  return { path, lastYear, template, out, bounds, language };
}

/** A script's variable that is not set must not turn into the current folder. */
export function refuseBlanks(values: Readonly<Record<string, string | undefined>>, words: CliWords): void {
  for (const [option, value] of Object.entries(values))
    if (value === "") throw new UsageError(words.missingValue(option));
}

/** A report is no workbook: who names one would lose it. */
function refuseWorkbook(out: string | undefined, words: CliWords): void {
  if (out !== undefined && isWorkbookName(out)) throw new UsageError(words.outIsWorkbook);
}

export function secondsOf({ timeout }: { readonly timeout?: string }, words: CliWords): number {
  return Math.min(mostSeconds, numberOf("--timeout", timeout, words) ?? usualSeconds);
}

/** What was asked for, or what the extension of the report's file says. */
function formatOf<F extends Format>(
  { format, out }: Pick<CheckOptions, "format" | "out">,
  possible: readonly F[],
  words: CliWords,
): F | "text" {
  const extension = out === undefined ? "" : extname(out).toLowerCase().slice(1).replace(/^htm$/u, "html");
  const chosen = possible.find((one) => one === (format ?? extension));
  if (chosen === undefined && format !== undefined)
    throw new UsageError(words.badChoice("--format", format, possible.join(" ")));
  return chosen ?? "text";
}

async function settingsOf(settings: readonly string[] = [], words: CliWords): Promise<RuleSettings> {
  if (settings.length === 0) return {};
  const { presentIds, presentSettings, rules } = await import("../rules");
  const given = settings.map((setting) => {
    const [id = "", level = "", ...more] = setting.split("=");
    if (!levels.includes(level) || more.length > 0) throw new UsageError(words.badRuleSetting(setting));
    const ids = presentIds(id);
    if (!rules.some((rule) => ids.includes(rule.id))) throw new UsageError(words.unknownRule(id));
    return [id, level as Severity | "off"] as const;
  });
  return presentSettings(Object.fromEntries(given));
}

function numberOf(option: string, text: string | undefined, words: CliWords): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number <= 0) {
    throw new UsageError(words.badNumber(option, text));
  }
  return number;
}
