/** How well the columns of a header fit those of a layout, and what each of them means there. */
import type { Layout, TableAxis } from "../../layouts";
import { nameAmounts } from "../columns/amountsBesideCaptions";
import { nameOrganisationKeys, nameProjectKeys, nameSubjectKeys } from "../columns/keysByContent";
import type { HeaderColumn } from "../header/headerGrid";
import { matcherOf, type ColumnMeaning } from "../header/headerMatcher";
import { listsItems, repeatsItems } from "../rows/itemRows";
import { besideTable, budgetInHeader, keyColumns, ofOutcome } from "../../vocabulary";
import { captionFit } from "./captionFit";
import type { Evidence } from "./choice";

interface ColumnFit {
  readonly meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>;
  readonly fit: number;
}

const keyRoles: readonly ColumnMeaning["role"][] = ["code", "code-part", "name", "caption"];

/**
 * @param columns those of the table's own year
 * @returns undefined where what the layout requires is not there, or nothing names the rows
 */
export function columnFit(
  layout: Layout,
  axis: TableAxis,
  columns: readonly HeaderColumn[],
  evidence: Evidence,
  isTitled: boolean,
): ColumnFit | undefined {
  const { meanings, leftOut } = readColumns(layout, axis, columns, evidence);
  const found = new Set([...meanings.values()].map(({ concept }) => concept));
  const missing = missingOf(layout, found);
  // A table that names itself may leave out columns without any amount.
  if (missing > (isTitled ? layout.required.length - 1 : 0)) return undefined;
  if (!haveRowNames(axis, columns, meanings)) return undefined;
  if (layout.items !== undefined && (!listsItems(layout, evidence.labels) || namesLines(layout, columns, evidence)))
    return undefined;
  if (isSubjectAxis(axis) && listsOrganisations(meanings)) return undefined;
  const all = layout.items === undefined ? conceptsOf(layout) : layout.required;
  const counted = columns.filter((column) => !isBeside(column.path) && !leftOut.includes(column));
  const known = meanings.size / Math.max(1, counted.length);
  const complete = all.filter((concept) => found.has(concept)).length / all.length;
  const fit = Math.min(1, (0.75 * known + 0.25 * complete) * (missing === 0 ? 1 : 0.9));
  // All items of the layout are there, or it would not fit at all; their amounts may be divided further or not.
  const rows =
    layout.items !== undefined ? 1 : layout.captions === undefined ? fit : captionFit(layout, evidence.labels);
  return { meanings, fit: 0.5 * fit + 0.5 * rows };
}

/** What each column means by its words, and where these say nothing by its content; and the columns that are beside the matter. */
function readColumns(
  layout: Layout,
  axis: TableAxis,
  columns: readonly HeaderColumn[],
  evidence: Evidence,
): { readonly meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>; readonly leftOut: readonly HeaderColumn[] } {
  const matcher = matcherOf(layout, axis);
  const meanings = new Map<HeaderColumn, ColumnMeaning>();
  for (const column of columns) {
    const meaning = matcher.meaningOfColumn(column);
    if (meaning !== undefined) meanings.set(column, meaning);
  }
  const leftOut = layout.kind === "finalAccounts" ? budgetsBeside(meanings) : [];
  for (const column of leftOut) meanings.delete(column);
  nameByContent(axis, columns, evidence, meanings);
  nameAmounts(layout, columns, evidence.contentOf, meanings);
  return { meanings, leftOut };
}

/** How many of the columns that the layout requires are neither there nor divided by source. */
function missingOf({ required, bySource = {} }: Layout, found: ReadonlySet<string>): number {
  const divided = Object.keys(bySource).filter((concept) => found.has(concept));
  return required.filter((concept) => !found.has(concept) && !divided.some((one) => one.endsWith(`.${concept}`)))
    .length;
}

/** The line of a table of one line has no name: a column that names lines says that there are several. */
function haveRowNames(
  axis: TableAxis,
  columns: readonly HeaderColumn[],
  meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>,
): boolean {
  if (axis === "single")
    return columns.every((column) => meanings.has(column) || !keyColumns.namesSomeRows.test(column.path.join("")));
  return [...meanings.values()].some(({ role }) => keyRoles.includes(role));
}

/** `货物 | 台式计算机`, `货物 | 空调机`: what stands again in front of another name says of which kind a line is, and is no item itself. */
function namesLines(
  layout: Layout,
  columns: readonly HeaderColumn[],
  { nameColumns, contentOf, labels }: Evidence,
): boolean {
  const hasTexts = (column: HeaderColumn | undefined): boolean =>
    column !== undefined && contentOf(column).texts > contentOf(column).figures;
  const isNamedBeside = columns.some(
    (column, at) => nameColumns.has(column) && (hasTexts(columns[at - 1]) || hasTexts(columns[at + 1])),
  );
  return isNamedBeside && repeatsItems(layout, labels);
}

/** `单位代码 | 单位名称（科目）` without a column for the subject's code. */
function listsOrganisations(meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>): boolean {
  const roles = new Set([...meanings.values()].map(({ role }) => role));
  if (!roles.has("organisation") || roles.has("code") || roles.has("code-part")) return false;
  const names = [...meanings].filter(([, { role }]) => role === "name");
  return names.every(([{ path }]) => path.at(-1)?.startsWith("单位") === true);
}

function conceptsOf({ columns, counts, prices, texts, rare = [] }: Layout): readonly string[] {
  return Object.keys({ ...columns, ...counts, ...prices, ...texts }).filter((concept) => !rare.includes(concept));
}

/** `年初预算数 | 决算数`, each over 小计: final accounts are about what came out, whichever stands first. */
function budgetsBeside(meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>): readonly HeaderColumn[] {
  const isOutcome = ({ printed }: HeaderColumn): boolean => printed.includes(ofOutcome);
  const told = new Set([...meanings].flatMap(([column, { concept }]) => (isOutcome(column) ? [concept] : [])));
  return [...meanings].flatMap(([column, { concept }]) =>
    told.has(concept) && !isOutcome(column) && budgetInHeader.test(column.printed) ? [column] : [],
  );
}

/** Captions and names of subjects under a header that nobody knows: the columns of texts before the figures. */
function nameByContent(
  axis: TableAxis,
  columns: readonly HeaderColumn[],
  { nameColumns, contentOf }: Evidence,
  meanings: Map<HeaderColumn, ColumnMeaning>,
): void {
  if (isSubjectAxis(axis)) nameSubjectKeys(columns, meanings, contentOf);
  if (axis === "organisation") nameOrganisationKeys(columns, meanings, contentOf);
  if (axis === "project") nameProjectKeys(columns, meanings, contentOf);
  const roles = new Set([...meanings.values()].map((meaning) => meaning.role));
  if (axis === "line") return nameLines(columns, nameColumns, meanings);
  const hasCodes = isSubjectAxis(axis) && (roles.has("code") || roles.has("code-part"));
  const role = axis === "caption" || axis === "item" ? "caption" : hasCodes ? "name" : undefined;
  if (role === undefined || roles.has("name")) return;
  for (const column of columns)
    if (nameColumns.has(column) && !meanings.has(column)) meanings.set(column, { role, concept: role });
}

/**
 * Chooses the column that names the lines where no key column is known. A text column of unknown meaning says what is bought
 * (`打印机`) and names the line; where the meaning of all is known, as that of 采购单位, the first of them does.
 */
function nameLines(
  columns: readonly HeaderColumn[],
  nameColumns: ReadonlySet<HeaderColumn>,
  meanings: Map<HeaderColumn, ColumnMeaning>,
): void {
  if ([...meanings.values()].some(({ role }) => keyRoles.includes(role))) return;
  const texts = columns.filter((column) => nameColumns.has(column));
  const known = texts.find((column) => meanings.has(column));
  const open = texts.find((column) => !meanings.has(column));
  const concept = known === undefined ? "item" : open === undefined ? meanings.get(known)?.concept : "name";
  const column = open ?? known;
  if (column !== undefined && concept !== undefined) meanings.set(column, { role: "name", concept });
}

function isSubjectAxis(axis: TableAxis): boolean {
  return axis === "functional" || axis === "economic";
}

/** Columns that say nothing of which table it is. */
function isBeside(path: readonly string[]): boolean {
  return besideTable.has(path.at(-1) ?? "");
}
