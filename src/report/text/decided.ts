/** What was decided in the workbook: findings that somebody found right, with the reason, and settings. */
import { decidedCases, type DecidedCase } from "../cases";
import type { CheckedFile } from "../checkedFile";
import { choiceLines } from "../choices";
import { signs } from "../phrases";
import { hanging, pad, widest } from "./lines";
import type { TextOptions } from "./options";

/** What was decided in the workbook: findings that may stand, with the reasons, and choices. */
export function decidedLines(file: CheckedFile, options: TextOptions): string[] {
  const { words, typewriter } = options;
  const cases = decidedCases(file);
  const choices = choiceLines(file, words);
  const width = widest(cases.map(placeOf), typewriter);
  return [
    ...(cases.length === 0 ? [] : ["", typewriter.bold(words.decided.title)]),
    ...cases.flatMap((one) => caseLines(one, width, options)),
    ...(choices.length === 0 ? [] : ["", typewriter.bold(words.decided.choices)]),
    ...choices.flatMap((line) => hanging("  – ", 4, line, typewriter)),
  ];
}

function caseLines(one: DecidedCase, width: number, { words, typewriter }: TextOptions): string[] {
  const { severity, message, title } = one.finding;
  const name = `〔${title}〕`;
  const lead = `  ${typewriter.faint(signs[severity])} ${pad(placeOf(one), width, typewriter)}  `;
  return [
    ...hanging(lead, width + 6, `${message} ${name}`, typewriter, typewriter.faint),
    ...hanging(" ".repeat(width + 6), width + 6, words.decided.reason(one.reason), typewriter),
  ];
}

function placeOf({ finding: { sheet, cells } }: DecidedCase): string {
  return `${sheet}!${cells[0] ?? ""}`;
}
