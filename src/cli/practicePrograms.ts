/** The commands for a class and their options, for commander. A command is loaded when it is given. */
import type { Command } from "commander";
import type { Language, LocaleWords } from "../locale";
import type { ExitStatus } from "./exitStatus";
import type { TemplateOptions } from "./commands/templateCommand";
import type { PracticeOptions, ScoreOptions } from "./commands/practiceRequest";

/** Adds the commands for trainers: practice, score, template. */
export function practiceCommands(
  program: Command,
  language: Language,
  words: LocaleWords,
  end: (status: ExitStatus) => void,
): void {
  const { help, practice, template } = words;
  const { placeholder } = help;
  program
    .command("practice")
    .summary(practice.help.practice)
    .description(practice.help.practice)
    .argument(`<${placeholder.file}>`, practice.help.file)
    .option(`--errors <${placeholder.count}>`, practice.help.errors)
    .option("--kinds <…>", practice.help.kinds)
    .option("--level <1-3>", practice.help.level)
    .option(`--seed <${placeholder.count}>`, practice.help.seed)
    .option(`--out <${placeholder.folder}>`, practice.help.out)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .action(async (path: string, options: PracticeOptions) => {
      const { practiceRequest } = await import("./commands/practiceRequest");
      const { practiceCommand } = await import("./commands/practiceCommand");
      end(await practiceCommand(practiceRequest(path, options, language, words)));
    });

  program
    .command("score")
    .summary(practice.help.score)
    .description(practice.help.score)
    .argument(`<${practice.help.keyName}>`, practice.help.key)
    .argument(`<${placeholder.paths}...>`, practice.help.answers)
    .option(`--format <${placeholder.format}>`, practice.help.format)
    .option(`--out <${placeholder.file}>`, practice.help.results)
    .option(`--timeout <${placeholder.seconds}>`, help.timeout)
    .action(async (key: string, paths: string[], options: ScoreOptions) => {
      const { scoreRequest } = await import("./commands/practiceRequest");
      const { scoreCommand } = await import("./commands/scoreCommand");
      end(await scoreCommand(scoreRequest(key, paths, options, language, words)));
    });

  program
    .command("template")
    .summary(template.help.template)
    .description(template.help.template)
    .option("--kind <budget|final>", template.help.kind)
    .option("--style <wuhan|ministry|province|funds>", template.help.style)
    .option("--year <2026>", template.help.year)
    .option("--units <…>", template.help.units)
    .option("--subjects <…>", template.help.subjects)
    .option("--projects <…>", template.help.projects)
    .option(`--out <${placeholder.file}>`, template.help.out)
    .action(async (options: TemplateOptions) => {
      const { templateCommand } = await import("./commands/templateCommand");
      end(await templateCommand(options, language));
    });
}
