/** Codes and names of subjects under header words that nobody knows: what stands in their cells says what they are. */
import { keyColumns } from "../vocabulary";
import type { ColumnContent } from "./form/columnContent";
import { areSubjectCodes } from "./form/keyNumbers";
import type { HeaderColumn } from "./headerGrid";
import { isFigureRole, type ColumnRole, type Meaning } from "./headerMatcher";

/** What stands below the header of a column. */
export type ContentOf = (column: HeaderColumn) => ColumnContent;

const [highest] = keyColumns.codeParts;
const classOnly = /^[235]\d\d$/u;
const partOnly = /^\d{1,2}$/u;
/** A number of six digits that is not typed as a text is printed with a stop. */
const ownerCode = /^\d{3,}\.?$/u;

/** Adds the key columns of a table of subjects to those whose words are known. */
export function nameSubjectKeys(
  columns: readonly HeaderColumn[],
  meanings: Map<HeaderColumn, Meaning>,
  contentOf: ContentOf,
): void {
  const keys = columns.slice(0, firstAmount(columns, meanings));
  const isOpen = (column: HeaderColumn | undefined): column is HeaderColumn =>
    column !== undefined && !meanings.has(column);
  const has = (role: ColumnRole): boolean => keys.some((column) => meanings.get(column)?.role === role);
  if (!has("code") && !has("code-part")) {
    const first = keys.findIndex((column) => isOpen(column) && areAll(contentOf(column), classOnly));
    const next = keys[first + 1];
    const whole = keys.find((column) => isOpen(column) && areSubjectCodes(contentOf(column).printed));
    const opening = keys[first];
    if (opening !== undefined && isOpen(next) && areAll(contentOf(next), partOnly))
      meanings.set(opening, { role: "code-part", concept: highest });
    else if (whole !== undefined) meanings.set(whole, { role: "code", concept: "code" });
  }
  nameParts(keys, meanings, contentOf);
  nameOwners(keys, meanings, contentOf);
  const last = keys.findLastIndex((column) => isCode(meanings.get(column)));
  const beside = keys.slice(last + 1).find((column) => meanings.get(column)?.role !== "organisation");
  if (last >= 0 && !has("name") && isOpen(beside) && isOfTexts(contentOf(beside)))
    meanings.set(beside, { role: "name", concept: "name" });
}

/** The keys stand before what they are the keys of. */
function firstAmount(columns: readonly HeaderColumn[], meanings: ReadonlyMap<HeaderColumn, Meaning>): number {
  const first = columns.findIndex((column) => isFigureRole(meanings.get(column)?.role));
  return first < 0 ? columns.length : first;
}

/** `类 | ？ | 项`: the parts beside those that are known. */
function nameParts(keys: readonly HeaderColumn[], meanings: Map<HeaderColumn, Meaning>, contentOf: ContentOf): void {
  const levels: readonly string[] = keyColumns.codeParts;
  const levelOf = (column: HeaderColumn | undefined): number =>
    column === undefined || meanings.get(column)?.role !== "code-part"
      ? -1
      : levels.indexOf(meanings.get(column)?.concept ?? "");
  const put = (column: HeaderColumn | undefined, level: number): void => {
    const concept = levels[level];
    if (column === undefined || concept === undefined || meanings.has(column)) return;
    if (areAll(contentOf(column), level === 0 ? classOnly : partOnly))
      meanings.set(column, { role: "code-part", concept });
  };
  for (const [at, column] of keys.entries()) if (levelOf(column) >= 0) put(keys[at + 1], levelOf(column) + 1);
  for (const [at, column] of [...keys.entries()].reverse())
    if (levelOf(column) > 0) put(keys[at - 1], levelOf(column) - 1);
}

/** Codes of organisations stand before the names of the rows too, and before those of subjects their own names. */
function nameOwners(keys: readonly HeaderColumn[], meanings: Map<HeaderColumn, Meaning>, contentOf: ContentOf): void {
  const first = keys.findIndex((column) => isCode(meanings.get(column)));
  if (first < 0 || keys.some((column) => meanings.get(column)?.concept === "organisation.code")) return;
  const names = keys.findLastIndex((column) => meanings.get(column)?.role === "name" || isOfTexts(contentOf(column)));
  const owner = keys.slice(0, names).find((column) => !meanings.has(column) && areAll(contentOf(column), ownerCode));
  if (owner === undefined) return;
  meanings.set(owner, { role: "organisation", concept: "organisation.code" });
  const name = keys
    .slice(keys.indexOf(owner) + 1, first)
    .find((column) => !meanings.has(column) && isOfTexts(contentOf(column)));
  if (name !== undefined) meanings.set(name, { role: "organisation", concept: "organisation.name" });
}

function isCode(meaning: Meaning | undefined): boolean {
  return meaning?.role === "code" || meaning?.role === "code-part";
}

/** A total's label may stand in the column of codes. */
function areAll({ figures, texts, printed }: ColumnContent, pattern: RegExp): boolean {
  return figures > texts && printed.every((one) => pattern.test(one));
}

function isOfTexts({ figures, texts }: ColumnContent): boolean {
  return texts > figures;
}
