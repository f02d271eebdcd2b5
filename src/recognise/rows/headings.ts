/** Lines among subjects that are headings of those below them by what they are called. */
import { isKindOfExpenditure, ofWhich, splitOrdinal } from "../../vocabulary";
import type { Row } from "../row";

/** `一、人员经费 | 301 … | 二、公用经费 | 302 …`: all lines without a code are numbered alike, or kinds of expenditure, and stand above subjects. */
export function sayHeadings(rows: readonly Row[]): boolean {
  const headings = rows.flatMap(({ kind, name }, at) =>
    kind === "memo" ? [{ ...splitOrdinal(name), isAbove: rows[at + 1]?.kind === "code" }] : [],
  );
  const [first] = headings;
  if (first === undefined || headings.length < 2) return false;
  return headings.every(
    ({ level, text, isAbove }) =>
      isAbove && level === first.level && level !== ofWhich && (level > 0 || isKindOfExpenditure(text)),
  );
}
