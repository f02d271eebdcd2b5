/** A 汇总 for programs, from which others can be joined. Its shape is a contract, as that of the report is. */
import type { BatchSummary } from "./summary";

export function summaryToJson(version: string, { rows, rules, mistakes }: BatchSummary) {
  return {
    gouji: version,
    units: rows,
    rules: rules.map(({ rule, all }) => ({ rule, count: all })),
    mistakes: mistakes.map(({ rule, layout, severity, count, files, path, example }) => ({
      rule,
      layout,
      severity,
      count,
      files,
      example: { path, place: example.place, message: example.message },
    })),
  };
}
