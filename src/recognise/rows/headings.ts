/** Lines among subjects that are headings of those below them by what they are called. */
import { endsAsOrganisation, isKindOfExpenditure, ofWhich, splitOrdinal } from "../../vocabulary";
import type { Row } from "../row";

/**
 * `一、人员经费 | 301 … | 二、公用经费 | 302 …`: all lines without a code are numbered alike, kinds of expenditure or organisations
 * (`某某局本级 | 205 … | 某某中心 | 205 …`), and stand above subjects.
 */
export function sayHeadings(rows: readonly Row[]): boolean {
  const headings = rows.flatMap(({ kind, name }, at) =>
    kind === "memo" ? [{ ...splitOrdinal(name), isAbove: rows[at + 1]?.kind === "code" }] : [],
  );
  const [first] = headings;
  if (first === undefined || (headings.length < 2 && !endsAsOrganisation.test(first.text))) return false;
  const isHeading = (text: string): boolean => isKindOfExpenditure(text) || endsAsOrganisation.test(text);
  return headings.every(
    ({ level, text, isAbove }) =>
      isAbove && level === first.level && level !== ofWhich && (level > 0 || isHeading(text)),
  );
}
