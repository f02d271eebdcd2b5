/** How all workbooks stand together, in one line. */
import type { LocaleWords } from "../../locale";
import type { SummaryLine } from "./line";
import { severities } from "../phrases";
import { isUncheckedLine } from "./cells";

/** One sentence about all files: how many there are, with errors, unusable, unchecked, and the findings by severity. */
export function overallText(lines: readonly SummaryLine[], { report }: LocaleWords): string {
  const withErrors = lines.filter(({ counts }) => counts.error > 0).length;
  const unusable = lines.filter(({ error }) => error !== null).length;
  const unchecked = lines.filter(isUncheckedLine).length;
  const counted = severities.map((severity) =>
    report.counted(
      severity,
      lines.reduce((sum, { counts }) => sum + counts[severity], 0),
    ),
  );
  return report.clauses([
    report.overall({ files: lines.length, withErrors, unchecked, unusable }),
    report.list(counted),
  ]);
}
