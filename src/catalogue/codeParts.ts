/**
 * Joins a code split over 类|款|项 columns. Publishers repeat the upper parts on each line, leave them blank, or print the whole
 * code in the column of its level. `before` is the code of the line above: a blank part repeats it.
 */
export function joinCodeParts(parts: readonly (string | undefined)[], before: string | undefined): string | undefined {
  const last = parts.findLastIndex((part) => part !== undefined);
  const lowest = parts[last];
  if (lowest === undefined) return undefined;
  if (lowest.length > 3 || last === 0) return lowest;
  const widths = [3, 2, 2];
  let code = "";
  for (let level = 0; level <= last; level += 1) {
    const start = code.length;
    const width = widths[level] ?? 2;
    const part = parts[level] ?? before?.slice(start, start + width);
    if (part === undefined || part === "") return undefined;
    code += part.padStart(width, "0").slice(-width);
  }
  return code;
}
