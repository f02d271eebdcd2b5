/** Makes commander speak the user's language: headings, widths, line breaks. */
import type { Command } from "commander";
import type { HelpWords } from "../../locale";
import { wrap } from "../../report";
import { textWidth } from "./textWidth";

/** Has a command speak the user's language in its help. */
export function speak(command: Command, words: HelpWords): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.titles.usage,
    "Arguments:": words.titles.arguments,
    "Options:": words.titles.options,
    "Commands:": words.titles.commands,
    "Global Options:": words.titles.globalOptions,
  };
  return command
    .helpOption("-h, --help", words.help)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      displayWidth: textWidth,
      boxWrap: (text, width) =>
        text
          .split("\n")
          .flatMap((line) => wrap(line, width, textWidth))
          .join("\n"),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      commandUsage: (of) => usageOf(of, words),
      subcommandTerm: (of) => usageOf(of, words).replace(/^gouji /u, ""),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

function usageOf(command: Command, words: HelpWords): string {
  const names = [command.name()];
  for (let parent = command.parent; parent !== null; parent = parent.parent) names.unshift(parent.name());
  const given = command.registeredArguments.map((argument) => {
    const shown = argument.name() + (argument.variadic ? "…" : "");
    return argument.required ? `<${shown}>` : `[${shown}]`;
  });
  const commands = command.commands.length > 0 ? [words.command] : [];
  return [...names, ...commands, ...given, words.options].join(" ");
}
