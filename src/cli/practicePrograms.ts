/** The commands for a class and their options, for commander. A command is loaded when it is given. */
import type { Command } from "commander";
import type { Language, Words } from "../locale";
import type { ExitStatus } from "./exitStatus";
import type { PracticeOptions } from "./practiceRequest";

export function practiceCommands(
  program: Command,
  language: Language,
  words: Words,
  end: (status: ExitStatus) => void,
): void {
  const { help, practice } = words;
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
      const { practiceRequest } = await import("./practiceRequest");
      const { practiceCommand } = await import("./practiceCommand");
      end(await practiceCommand(practiceRequest(path, options, language, words)));
    });
}
