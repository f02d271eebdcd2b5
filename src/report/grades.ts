/** How grave a finding is, as a sign and in words, and what the findings of a rule weigh. */
import type { RuleDocs, Severity } from "../contract/rule";
import type { ReportWords } from "../locale";

/** As in the task pane. */
export const signs: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "○" };

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** `▲ 提醒：没有标明单位的`: the severities of a rule's findings apart from its own, a line each; undefined where there are none. */
export function gradesText({ grades = {} }: RuleDocs, { severity, colon }: ReportWords): string | undefined {
  const lines = severities.flatMap((one) => {
    const when = grades[one];
    return when === undefined ? [] : `${signs[one]} ${severity[one]}${colon}${when}`;
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}
