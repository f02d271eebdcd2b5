/** What was asked for with `gouji practice` and `gouji score`, or what is wrong with it. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { Language, LocaleWords } from "../../locale";
import { levels, mistakeKinds, type MistakeLevel, type MistakeId, type PracticeWish } from "../../training/practice";
import { secondsOf } from "../options/optionValues";
import type { PracticeRequest } from "./practiceCommand";
import type { ScoreRequest } from "./scoreCommand";
import { UsageError } from "../options/usageError";

/** As commander hands them over: everything is text. */
export interface PracticeOptions {
  readonly errors?: string;
  readonly kinds?: string;
  readonly level?: string;
  readonly seed?: string;
  readonly out?: string;
  readonly timeout?: string;
}

export interface ScoreOptions {
  readonly format?: string;
  readonly out?: string;
  readonly timeout?: string;
}

const usual = { errors: 10, level: 2, seed: 1 } as const;
/** More than any class looks for; each takes some checks of the whole workbook. */
const mostErrors = 200;

/** What `practice` is asked for. Throws a `UsageError`. */
export function practiceRequest(
  path: string,
  options: PracticeOptions,
  language: Language,
  words: LocaleWords,
): PracticeRequest {
  const { out, kinds } = options;
  if (out === undefined) throw new UsageError(words.cli.missingOption("--out"));
  const wish: PracticeWish = {
    errors: Math.min(mostErrors, wholeOf("--errors", options.errors ?? String(usual.errors), words)),
    kinds: kindsOf(kinds, words),
    level: levelOf(options.level ?? String(usual.level), words),
    seed: wholeOf("--seed", options.seed ?? String(usual.seed), words),
  };
  return { path, out, wish, bounds: { threads: 1, seconds: secondsOf(options, words.cli) }, language };
}

/** What `score` is asked for. Throws a `UsageError`. */
export function scoreRequest(
  key: string,
  paths: readonly string[],
  options: ScoreOptions,
  language: Language,
  words: LocaleWords,
): ScoreRequest {
  const { format = "text", out } = options;
  if (format !== "text" && format !== "json")
    throw new UsageError(words.cli.badChoice("--format", format, "text json"));
  if (out !== undefined && extname(out).toLowerCase() !== ".xlsx") throw new UsageError(words.score.outIsBook);
  const threads = Math.min(2, availableParallelism());
  return { key, paths, format, out, bounds: { threads, seconds: secondsOf(options, words.cli) }, language };
}

function wholeOf(option: string, text: string, { practice }: LocaleWords): number {
  const number = Number(text);
  if (!/^\d{1,9}$/u.test(text) || number === 0) throw new UsageError(practice.badWhole(option, text));
  return number;
}

function kindsOf(text: string | undefined, { practice }: LocaleWords): readonly MistakeId[] {
  return (text?.split(/[,，、\s]+/u) ?? [])
    .filter((word) => word !== "")
    .map((word) => {
      const found = mistakeKinds.find((kind) => kind === word || practice.kinds[kind] === word);
      if (found === undefined) throw new UsageError(practice.badKind(word, mistakeKinds.join(" ")));
      return found;
    });
}

function levelOf(text: string, { cli }: LocaleWords): MistakeLevel {
  const found = levels.find((level) => String(level) === text);
  if (found === undefined) throw new UsageError(cli.badChoice("--level", text, levels.join(" ")));
  return found;
}
