/** Runs one command line from its words to its exit status. */
import { CommanderError } from "commander";
import { isLanguage, wordsOf, type CliWords, type Language, type LocaleWords } from "../locale";
import { plain } from "../report";
import { isSystemFailure, readFailure, writeFailure } from "./failures";
import { programFor } from "./program";
import { UsageError } from "./options/usageError";

/** Runs the command line and sets the exit status. */
export async function run(words: readonly string[]): Promise<void> {
  // Until something else is known: a command that ends before its end must not pass for success.
  process.exitCode = 2;
  const language = languageOf(words);
  const spoken = wordsOf(language);
  endWhenNobodyReads(process.stdout, spoken);
  endWhenNobodyReads(process.stderr, spoken);
  const program = programFor(language, spoken, (status) => {
    process.exitCode = status;
  });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    const message = usageMessage(error, spoken.cli);
    if (message === undefined) process.exitCode = isAnswer(error) ? 0 : 2;
    else process.stderr.write(`gouji${spoken.report.colon}${plain(message)}\n`);
  }
}

/** Help has to speak the language before the options are read. */
function languageOf(words: readonly string[]): Language {
  const position = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[position];
  const chosen = word === "--lang" ? words[position + 1] : word?.slice("--lang=".length);
  return chosen !== undefined && isLanguage(chosen) ? chosen : "zh-CN";
}

/** @returns undefined where help or the version says it all. */
function usageMessage(error: unknown, words: CliWords): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (isSystemFailure(error)) {
    const what = readFailure(error, words);
    return error.path === undefined ? what : words.problem(error.path, what);
  }
  if (!(error instanceof CommanderError)) return words.crashed(error instanceof Error ? error.message : String(error));
  if (isAnswer(error) || error.code === "commander.help") return undefined;
  // Commander quotes what it speaks of: error: unknown option '--x'.
  const quoted = /'([^' ]*)/u.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return words.unknownOption(quoted);
    case "commander.unknownCommand":
      return words.unknownCommand(quoted);
    case "commander.missingArgument":
      return words.missingArgument(quoted);
    case "commander.optionMissingArgument":
      return words.missingValue(quoted);
    default:
      return words.badUsage;
  }
}

/** The help or the version that was asked for. Help that is shown because nothing was asked comes as a failure. */
function isAnswer(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

/** `gouji check … | head`: the reader left, and that is no mistake. A full disk behind `> report.txt` is one. */
function endWhenNobodyReads(stream: NodeJS.WriteStream, { report, cli }: LocaleWords): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream !== process.stderr) process.stderr.write(`gouji${report.colon}${writeFailure(error, cli)}\n`);
    process.exit(2);
  });
}
