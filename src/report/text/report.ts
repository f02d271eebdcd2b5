/** The report that a person reads in a terminal. */
import type { Counts } from "../../locale";
import type { CheckedFile } from "../checkedFile";
import { doubt, layoutName, severities, signs, silence, titleLine, totals, unrecognisedNames } from "../phrases";
import { coverageLines } from "./coverage";
import { decidedLines } from "./decided";
import { findingLines } from "./findings";
import { hanging, pad, widest } from "./lines";
import { notRunLines } from "./notRun";
import { allPlain } from "./plain";
import type { TextOptions } from "./options";

/** The text report of a run. */
export function toText(files: readonly CheckedFile[], options: TextOptions): string {
  const { words, typewriter } = options;
  const reports = allPlain(files).map((file) => fileLines(file, options).join("\n"));
  if (files.length > 1) {
    const counts = totals(files);
    reports.push(`${typewriter.bold(words.overall(counts))}\n${signLine(counts, options)}`);
  }
  return `${reports.join("\n\n\n")}\n`;
}

function fileLines(file: CheckedFile, options: TextOptions): string[] {
  const { words, typewriter } = options;
  const { bold, faint, tone } = typewriter;
  if (file.error !== null) {
    const lead = `${words.unusable}  `;
    return [bold(file.path), ...hanging(tone("error", lead), typewriter.widthOf(lead), file.error, typewriter)];
  }
  const coverage = coverageLines(file, options);
  const findings = findingLines(file, options);
  return [
    bold(titleLine(file, words, "  ")),
    faint(file.path),
    "",
    ...tableLines(file, options),
    "",
    signLine(file.summary, options),
    ...(file.summary.decided === 0 ? [] : [words.decided.counted(file.summary.decided)]),
    ...(file.unkept === undefined ? [] : hanging("", 0, words.decided.unkept(file.unkept), typewriter)),
    ...hanging("", 0, words.extent(file.summary), typewriter, faint),
    ...coverage,
    ...(file.narrative === null ? [] : hanging("", 0, words.narrative(file.narrative), typewriter, faint)),
    ...(findings.length > 0 ? findings : [...(coverage.length > 1 ? [""] : []), silence(file, words)]),
    ...decidedLines(file, options),
    ...notRunLines(file, options),
  ];
}

/** `● 1 错误  ▲ 0 提醒  ○ 4 提示`. */
function signLine(counts: Counts, { words, typewriter }: TextOptions): string {
  return severities
    .map((severity) => {
      const text = `${signs[severity]} ${words.counted(severity, counts[severity])}`;
      return counts[severity] === 0 ? typewriter.faint(text) : typewriter.tone(severity, text);
    })
    .join("  ");
}

/** What each sheet was taken for; how sure that is only where it is not. */
function tableLines(file: CheckedFile, { words, typewriter }: TextOptions): string[] {
  const { faint, tone } = typewriter;
  const width = widest(
    file.tables.map(({ sheet }) => sheet),
    typewriter,
  );
  const names = unrecognisedNames(file);
  return [
    ...file.tables.map((table) => {
      const unsure = doubt(table, words);
      return `  ${pad(table.sheet, width, typewriter)}  ${faint(layoutName(table))}${
        unsure === undefined ? "" : `  ${tone("warning", unsure)}`
      }`;
    }),
    ...(names.length === 0
      ? []
      : hanging("  ", 2, `${words.unrecognised(names.length)}${words.list(names)}`, typewriter, faint)),
  ];
}
