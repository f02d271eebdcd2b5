/** Numbers that say by their points what belongs to what: `1`, `1.1`, `1.1.2`, in a column of their own or before the label. */
import { isFigureRole } from "../header/headerMatcher";
import type { Panel } from "../row";
import { labelAt, type Line } from "./draft";
import { labelOf } from "./label";

const number = /^\d{1,3}(?:\.\d{1,3}){0,3}$/u;
const before = /^\d{1,3}(?:\.\d{1,3}){1,3}(?![\d.%％])|^\d{1,3}(?=[.、]\D)/u;

/**
 * How many parts the number of each line has; nothing where no line has a number that begins with another one's: `1.5` alone may be
 * an amount.
 */
export function decimalLevels(lines: readonly Line[], panel: Panel): ReadonlyMap<Line, number> {
  const first = panel.columns.findIndex(({ role }) => isFigureRole(role));
  const columns = panel.columns.slice(0, Math.max(0, first));
  const readings = [
    ...columns.map((column) => (line: Line) => number.exec(labelAt(line, column))?.[0]),
    (line: Line) => before.exec(labelOf(line, panel).text)?.[0],
  ];
  for (const numberIn of readings) {
    const found = lines.flatMap((line) => {
      const text = numberIn(line);
      return text === undefined ? [] : [[line, text.split(".")] as const];
    });
    if (areNested(found.map(([, parts]) => parts))) return new Map(found.map(([line, parts]) => [line, parts.length]));
  }
  return new Map();
}

/** Does every number with points stand below the one that it begins with, and are there any? */
function areNested(numbers: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>();
  for (const parts of numbers) {
    if (parts.length > 1 && !seen.has(parts.slice(0, -1).join("."))) return false;
    seen.add(parts.join("."));
  }
  return numbers.some((parts) => parts.length > 1);
}
