/** What was asked for with `gouji practice`, or what is wrong with it. */
import type { Language, Words } from "../locale";
import { levels, mistakeKinds, type Level, type MistakeId, type Wish } from "../training/practice";
import { refuseBlanks, secondsOf } from "./options";
import type { PracticeRequest } from "./practiceCommand";
import { UsageError } from "./usageError";

/** As commander hands them over: everything is text. */
export interface PracticeOptions {
  readonly errors?: string;
  readonly kinds?: string;
  readonly level?: string;
  readonly seed?: string;
  readonly out?: string;
  readonly timeout?: string;
}

const usual = { errors: 10, level: 2, seed: 1 } as const;
/** More than any class looks for; each takes some checks of the whole workbook. */
const mostErrors = 200;

export function practiceRequest(
  path: string,
  options: PracticeOptions,
  language: Language,
  words: Words,
): PracticeRequest {
  const { out, kinds } = options;
  refuseBlanks({ "--out": out, "--kinds": kinds }, words.cli);
  if (out === undefined) throw new UsageError(words.cli.missingOption("--out"));
  const wish: Wish = {
    errors: Math.min(mostErrors, wholeOf("--errors", options.errors ?? String(usual.errors), words)),
    kinds: kindsOf(kinds, words),
    level: levelOf(options.level ?? String(usual.level), words),
    seed: wholeOf("--seed", options.seed ?? String(usual.seed), words),
  };
  return { path, out, wish, bounds: { threads: 1, seconds: secondsOf(options, words.cli) }, language };
}

function wholeOf(option: string, text: string, { practice }: Words): number {
  const number = Number(text);
  if (!/^\d{1,9}$/u.test(text) || number === 0) throw new UsageError(practice.badWhole(option, text));
  return number;
}

function kindsOf(text: string | undefined, { practice }: Words): readonly MistakeId[] {
  return (text?.split(/[,，、\s]+/u) ?? [])
    .filter((word) => word !== "")
    .map((word) => {
      const found = mistakeKinds.find((kind) => kind === word || practice.kinds[kind] === word);
      if (found === undefined) throw new UsageError(practice.badKind(word, mistakeKinds.join(" ")));
      return found;
    });
}

function levelOf(text: string, { cli }: Words): Level {
  const found = levels.find((level) => String(level) === text);
  if (found === undefined) throw new UsageError(cli.badChoice("--level", text, levels.join(" ")));
  return found;
}
