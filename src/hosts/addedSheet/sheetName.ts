/** A name for an added sheet that Excel accepts and that the workbook does not have yet. */

const MAX_NAME = 31;

/** `审核意见`, else `审核意见 (2)` …; names are the same to Excel whatever their case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|(?<!')'+$/g, "")
    .trim();
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
