/** The commands and their options, for commander. A command is loaded when it is given. */
import { Command } from "commander";
import { version } from "../version";
import { languages, type CliWords, type Language, type LocaleWords } from "../locale";
import type { ExitStatus } from "./exitStatus";
import { speak } from "./screen/help";
import { practiceCommands } from "./practicePrograms";
import type {
  CheckCommandOptions,
  CompareOptions,
  DecideOptions,
  FillOptions,
  NarrateOptions,
} from "./options/options";
import { UsageError } from "./options/usageError";

/** All commands, their options and help in a language; `end` takes the exit status. */
export function programFor(language: Language, words: LocaleWords, end: (status: ExitStatus) => void): Command {
  const { help, cli, batch } = words;
  const { placeholder } = help;
  const program = speak(new Command("gouji"), help)
    .description(help.about)
    .usage(`${help.command} ${help.options}`)
    .version(version, "--version", help.version)
    .option(`--lang <${placeholder.language}>`, help.lang)
    .helpCommand(false)
    .hook("preAction", (_, command) => {
      refuseBlanks(command, cli);
      const chosen = program.opts<{ lang?: string }>().lang;
      if (chosen !== undefined && chosen !== language) {
        throw new UsageError(cli.badChoice("--lang", chosen, languages.join(" ")));
      }
    });

  program
    .command("check")
    .summary(help.check)
    .description(help.check)
    .argument(`<${placeholder.paths}...>`, help.paths)
    .option(`--format <${placeholder.format}>`, help.format)
    .option(`--out <${placeholder.file}>`, help.out)
    .option(`--mark <${placeholder.folder}>`, help.mark)
    .option(`--summary <${placeholder.file}>`, batch.help.summary, gathered, [])
    .option(`--reports <${placeholder.folder}>`, batch.help.reports)
    .option("--resume", batch.help.resume)
    .option(`--part <${batch.help.partOf}>`, batch.help.part)
    .option("--errors-only", batch.help.errorsOnly)
    .option("--as-department", batch.help.asDepartment)
    .option("--no-decisions", batch.help.noDecisions)
    .option(`--rule <${placeholder.setting}>`, help.rule, gathered, [])
    .option(`--catalogue <${placeholder.file}>`, help.catalogue)
    .option(`--narrative <${placeholder.file}>`, help.narrative)
    .option(`--jobs <${placeholder.count}>`, help.jobs)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .option("--verbose", help.verbose)
    .option("--hints", help.hints)
    .addHelpText("after", `\n${help.silence}\n\n${help.exitStatus}`)
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const { checkRequest } = await import("./options/options");
      const request = await checkRequest(paths, options, language, words);
      const { checkCommand } = await import("./commands/checkCommand");
      end(await checkCommand(request));
    });

  program
    .command("compare")
    .summary(help.compare)
    .description(help.compare)
    .argument(`<${placeholder.before}>`, help.compareBefore)
    .argument(`<${placeholder.after}>`, help.compareAfter)
    .option(`--format <${placeholder.format}>`, help.compareFormat)
    .option(`--out <${placeholder.file}>`, help.out)
    .option(`--rule <${placeholder.setting}>`, help.rule, gathered, [])
    .option(`--catalogue <${placeholder.file}>`, help.catalogue)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .option("--verbose", help.compareVerbose)
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { compareRequest } = await import("./options/options");
      const request = await compareRequest({ before, after }, options, language, words);
      const { compareCommand } = await import("./commands/compareCommand");
      end(await compareCommand(request));
    });

  program
    .command("fill")
    .summary(help.fill)
    .description(help.fill)
    .argument(`<${placeholder.file}>`, help.fillFile)
    .option(`--out <${placeholder.file}>`, help.fillOut)
    .option(`--catalogue <${placeholder.file}>`, help.catalogue)
    .option("--offered", help.offered)
    .option("--codes", help.codes)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .action(async (path: string, options: FillOptions) => {
      const { fillRequest } = await import("./options/options");
      const { fillCommand } = await import("./commands/fillCommand");
      end(await fillCommand(fillRequest(path, options, language, cli)));
    });

  program
    .command("narrate")
    .summary(help.narrate)
    .description(help.narrate)
    .argument(`<${placeholder.file}>`, help.narrateFile)
    .option(`--last-year <${placeholder.file}>`, help.lastYear)
    .option(`--template <${placeholder.template}>`, help.template)
    .option(`--out <${placeholder.file}>`, help.narrateOut)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .action(async (path: string, options: NarrateOptions) => {
      const { narrateRequest } = await import("./options/options");
      const { narrateCommand } = await import("./commands/narrateCommand");
      end(await narrateCommand(narrateRequest(path, options, language, words)));
    });

  program
    .command("decide")
    .summary(batch.help.decide)
    .description(batch.help.decide)
    .argument(`<${placeholder.file}>`, batch.help.decideFile)
    .option(`--ignore <${batch.help.fingerprint}>`, batch.help.ignore, gathered, [])
    .option(`--reason <${batch.help.reasonText}>`, batch.help.reason)
    .option(`--restore <${batch.help.fingerprint}>`, batch.help.restore, gathered, [])
    .option(`--out <${placeholder.file}>`, batch.help.decideOut)
    .option(`--narrative <${placeholder.file}>`, batch.help.decideNarrative)
    .option(`--catalogue <${placeholder.file}>`, help.catalogue)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .action(async (path: string, options: DecideOptions) => {
      const { decideRequest } = await import("./options/options");
      const { decideCommand } = await import("./commands/decideCommand");
      end(await decideCommand(decideRequest(path, options, language, words)));
    });

  program
    .command("merge")
    .summary(batch.help.merge)
    .description(batch.help.merge)
    .argument(`<${placeholder.paths}...>`, batch.help.mergeInputs)
    .option(`--out <${placeholder.file}>`, batch.help.mergeOut, gathered, [])
    .action(async (paths: string[], { out }: { out: readonly string[] }) => {
      const { mergeRequest } = await import("./options/options");
      const { mergeCommand } = await import("./commands/mergeCommand");
      end(mergeCommand(mergeRequest(paths, out, language, words)));
    });

  program
    .command("rules")
    .summary(help.rules)
    .description(help.rules)
    .argument(`[${placeholder.rule}]`, help.ruleId)
    .option(`--format <${placeholder.format}>`, help.rulesFormat)
    .option(`--out <${placeholder.file}>`, help.rulesOut)
    .action(async (id: string | undefined, options: { out?: string; format?: string }) => {
      const { rulesCommand } = await import("./commands/rulesCommand");
      end(await rulesCommand(id, options, language));
    });

  practiceCommands(program, language, words, end);

  return program;
}

/** A script's variable that is not set must not turn into the current folder. */
function refuseBlanks(command: Command, words: CliWords): void {
  const isBlank = (value: unknown): boolean =>
    [value].flat().some((one) => typeof one === "string" && one.trim() === "");
  if (isBlank(command.args)) throw new UsageError(words.blankArgument);
  for (const option of command.options)
    if (isBlank(command.getOptionValue(option.attributeName())))
      throw new UsageError(words.missingValue(option.long ?? option.flags));
}

/** An option that may be given several times. */
function gathered(setting: string, before: readonly string[]): readonly string[] {
  return [...before, setting];
}
