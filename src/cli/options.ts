/** Turns what commander collected into a request, or says what is wrong with it. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { RuleSettings } from "../check";
import type { CliWords, Language } from "../locale";
import { rules, type Severity } from "../rules";
import type { CheckRequest, Format } from "./checkCommand";
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
}

const formats: readonly string[] = ["text", "json", "html"] satisfies Format[];
const levels: readonly string[] = ["off", "error", "warning", "info"] satisfies (Severity | "off")[];

/** More threads than this would need more memory than an office computer has. */
const mostThreads = 4;
const usualSeconds = 120;
/** Timers count no further than 2³¹ milliseconds. */
const mostSeconds = 2_000_000;

export function checkRequest(
  paths: readonly string[],
  options: CheckOptions,
  language: Language,
  words: CliWords,
): CheckRequest {
  const { out, mark } = options;
  // A script's variable that is not set must not turn into the current folder.
  if (out === "") throw new UsageError(words.missingValue("--out"));
  if (mark === "") throw new UsageError(words.missingValue("--mark"));
  if (out !== undefined && isWorkbookName(out)) throw new UsageError(words.outIsWorkbook);
  return {
    paths,
    format: formatOf(options, words),
    out,
    mark,
    settings: settingsOf(options.rule ?? [], words),
    bounds: {
      threads: Math.ceil(numberOf("--jobs", options.jobs, words) ?? Math.min(mostThreads, availableParallelism())),
      seconds: Math.min(mostSeconds, numberOf("--timeout", options.timeout, words) ?? usualSeconds),
    },
    verbose: options.verbose === true,
    language,
  };
}

function formatOf({ format, out }: CheckOptions, words: CliWords): Format {
  if (format === undefined) {
    const extension = out === undefined ? "" : extname(out).toLowerCase();
    return extension === ".json" ? "json" : /^\.html?$/u.test(extension) ? "html" : "text";
  }
  if (!formats.includes(format)) throw new UsageError(words.badChoice("--format", format, formats.join(" ")));
  return format as Format;
}

function settingsOf(settings: readonly string[], words: CliWords): RuleSettings {
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = "", level = "", ...more] = setting.split("=");
      if (!levels.includes(level) || more.length > 0) throw new UsageError(words.badRuleSetting(setting));
      if (!rules.some((rule) => rule.id === id)) throw new UsageError(words.unknownRule(id));
      return [id, level as Severity | "off"];
    }),
  );
}

function numberOf(option: string, text: string | undefined, words: CliWords): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number <= 0) {
    throw new UsageError(words.badNumber(option, text));
  }
  return number;
}
