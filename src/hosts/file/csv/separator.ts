/** Which character stands between the cells of a text file. */

export interface Separated {
  readonly separator: string;
  /** The text without a line that says which. */
  readonly body: string;
}

/** Of two that stand in as many lines the first: names have commas more often than tabs. */
const separators = ["\t", ",", ";"] as const;

/** Excel's own line `sep=;` says it and is no data; else the one that stands in most of the first lines. */
export function separatorOf(text: string): Separated {
  const [line, said] = /^sep=([^\r\n])(?:\r\n|\r|\n)/u.exec(text) ?? [];
  if (line !== undefined && said !== undefined) return { separator: said, body: text.slice(line.length) };
  const lines = text
    .slice(0, 8192)
    .replace(/"[^"]*"/gu, "")
    .split(/[\r\n]+/u, 50);
  const count = (separator: string): number => lines.filter((one) => one.includes(separator)).length;
  const [best = separators[0]] = [...separators].sort((a, b) => count(b) - count(a));
  return { separator: best, body: text };
}
