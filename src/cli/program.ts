/** The commands and their options, for commander. */
import { Command } from "commander";
import { version } from "./version";
import { languages, type Language, type Words } from "../locale";
import { checkCommand } from "./checkCommand";
import type { ExitStatus } from "./exitStatus";
import { fillCommand } from "./fillCommand";
import { speak } from "./help";
import { checkRequest, fillRequest, type CheckOptions, type FillOptions } from "./options";
import { rulesCommand } from "./rulesCommand";
import { UsageError } from "./usageError";

export function programFor(language: Language, words: Words, end: (status: ExitStatus) => void): Command {
  const { help, cli } = words;
  const { placeholder } = help;
  const program = speak(new Command("gouji"), help)
    .description(help.about)
    .usage(`${help.command} ${help.options}`)
    .version(version, "--version", help.version)
    .option(`--lang <${placeholder.language}>`, help.lang)
    .helpCommand(false)
    .hook("preAction", () => {
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
    .option(
      `--rule <${placeholder.setting}>`,
      help.rule,
      (setting: string, before: readonly string[]) => [...before, setting],
      [],
    )
    .option(`--catalogue <${placeholder.file}>`, help.catalogue)
    .option(`--narrative <${placeholder.file}>`, help.narrative)
    .option(`--jobs <${placeholder.count}>`, help.jobs)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .option("--verbose", help.verbose)
    .addHelpText("after", `\n${help.silence}\n\n${help.exitStatus}`)
    .action(async (paths: string[], options: CheckOptions) => {
      end(await checkCommand(checkRequest(paths, options, language, cli)));
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
      end(await fillCommand(fillRequest(path, options, language, cli)));
    });

  program
    .command("rules")
    .summary(help.rules)
    .description(help.rules)
    .argument(`[${placeholder.rule}]`, help.ruleId)
    .action((id: string | undefined) => {
      end(rulesCommand(id, language));
    });

  return program;
}
