/** What stands behind an option, read as what it means, or refused in words. */
import { extname } from "node:path";
import type { RuleSettings } from "../../check";
import type { BatchWords, CliWords } from "../../locale";
import type { Severity } from "../../rules";
import { summaryExtensions } from "../batch/summaryExtensions";
import type { RunPart } from "../commands/checkRequest";
import { isWorkbookName } from "../../hosts/file";
import { UsageError } from "./usageError";

const levels: readonly string[] = ["off", "error", "warning", "info"] satisfies (Severity | "off")[];
const usualSeconds = 120;
/** Timers count no further than 2³¹ milliseconds. */
const mostSeconds = 2_000_000;

/** Throws a `UsageError` where a copy would have another format than the file. */
export function refuseOtherExtension(path: string, out: string, words: CliWords): void {
  const extension = extname(path).toLowerCase();
  if (extname(out).toLowerCase() !== extension) throw new UsageError(words.outOtherFormat(extension));
}

/** Refuses a report path that names a workbook: the workbook would be lost. */
export function refuseWorkbook(out: string | undefined, words: CliWords): void {
  if (out !== undefined && isWorkbookName(out)) throw new UsageError(words.outIsWorkbook);
}

/** Which part of a run is meant, `3/50`. Throws a `UsageError` for anything else. */
export function partOf(text: string | undefined, words: BatchWords): RunPart {
  const [, number = "1", of = "1"] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text ?? "1/1") ?? [undefined, "0", "0"];
  const part = { number: Number(number), of: Number(of) };
  if (part.number < 1 || part.number > part.of) throw new UsageError(words.badPart(text ?? ""));
  return part;
}

/** A 汇总 is a workbook, a page or JSON. */
export function refuseOtherSummary(option: string, path: string, words: BatchWords): void {
  if (!summaryExtensions.includes(extname(path).toLowerCase())) throw new UsageError(words.summaryFormat(option));
}

/** How long one file may take, in seconds. */
export function secondsOf({ timeout }: { readonly timeout?: string }, words: CliWords): number {
  return Math.min(mostSeconds, numberOf("--timeout", timeout, words) ?? usualSeconds);
}

/** What was asked for, or what the extension of the report's file says. */
export function formatOf<F extends string>(
  { format, out }: { readonly format?: string; readonly out?: string },
  possible: readonly F[],
  words: CliWords,
): F | "text" {
  const extension = out === undefined ? "" : extname(out).toLowerCase().slice(1).replace(/^htm$/u, "html");
  const chosen = possible.find((one) => one === (format ?? extension));
  if (chosen === undefined && format !== undefined)
    throw new UsageError(words.badChoice("--format", format, possible.join(" ")));
  return chosen ?? "text";
}

/** Rules that are switched or weighed otherwise. Throws a `UsageError` for an unknown rule or level. */
export async function settingsOf(settings: readonly string[] = [], words: CliWords): Promise<RuleSettings> {
  if (settings.length === 0) return {};
  const { presentIds, presentSettings, rules } = await import("../../rules");
  const given = settings.map((setting) => {
    const [id = "", level = "", ...more] = setting.split("=");
    if (!levels.includes(level) || more.length > 0) throw new UsageError(words.badRuleSetting(setting));
    const ids = presentIds(id);
    if (!rules.some((rule) => ids.includes(rule.id))) throw new UsageError(words.unknownRule(id));
    return [id, level as Severity | "off"] as const;
  });
  return presentSettings(Object.fromEntries(given));
}

/** The number given to an option; none where the option is not given. Throws a `UsageError` unless it is above zero. */
export function numberOf(option: string, text: string | undefined, words: CliWords): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number <= 0) {
    throw new UsageError(words.badNumber(option, text));
  }
  return number;
}
