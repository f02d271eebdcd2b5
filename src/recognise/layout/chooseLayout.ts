/** Which layout a header block is: by title, by columns, by captions. */
import { general, layouts, type TableAxis, type DocumentKind, type Layout } from "../../layouts";
import {
  nameKeysOfForm,
  nameOrganisationKeys,
  nameProjectKeys,
  nameSubjectKeys,
  takeNamedFiguresForAmounts,
  takeTrailingKeysForTexts,
  type ContentOf,
} from "../columns/keysByContent";
import { nameAmounts } from "../columns/amountsBesideCaptions";
import { matcherOf, type ColumnMeaning } from "../header/headerMatcher";
import type { HeaderBlock, HeaderColumn } from "../header/headerGrid";
import { isByFunction } from "./byFunction";
import { confidenceOf, weigh, type Weighed } from "./layoutEvidence";
import { namesOf, namingOf, type Names, type Naming } from "./layoutNames";
import { listsItems } from "../rows/itemRows";
import { otherPeriods } from "../header/periods";
import {
  besideTable,
  keyColumns,
  lastYear,
  budgetInHeader,
  ofBudget,
  ofOutcome,
  saysNothingThere,
  yearNumberIn,
} from "../../vocabulary";
import { saysMoreThan } from "../heading/titles";
import { captionFit } from "./captionFit";

export interface Choice {
  readonly layout: Layout;
  readonly axis: TableAxis;
  /** 0 to 1. */
  readonly confidence: number;
  /** Its title, its sheet or the user says which table it is; where nothing does, its columns alone resemble those of the layout. */
  readonly isNamed: boolean;
  readonly meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>;
}

export interface Evidence {
  readonly header: HeaderBlock;
  /** Lines above the header that may be titles, normalised. */
  readonly titles: readonly string[];
  /** The sheet's name where the sheet holds no other table, else empty. */
  readonly sheetName: string;
  /** The year that the title names. */
  readonly year: number | undefined;
  /** The texts of the first rows and notes below the header, normalised. */
  readonly labels: readonly string[];
  readonly contentOf: ContentOf;
  /** The columns of texts that stand before figures: they name the rows, whatever their header says. */
  readonly nameColumns: ReadonlySet<HeaderColumn>;
}

/** Below this a table is shown as unrecognised rather than taken for something it may not be. */
const leastConfidence = 0.6;
/** Without a title the best layout must be so much better than the next. */
const clearly = 0.05;

const candidates = layouts.flatMap((layout) =>
  layout.axes.flatMap((axis) => (axis === "form" ? [] : { layout, axis })),
);

/** @returns undefined where no layout fits well enough, or nothing tells which of two it is. */
export function chooseLayout(evidence: Evidence): Choice | undefined {
  const [best, ...others] = rankLayouts(evidence);
  if (best === undefined) return undefined;
  const next = others.find(({ layout }) => layout !== best.layout);
  const isClear = next === undefined || best.confidence - next.confidence >= clearly;
  return best.isNamed || isClear ? best : undefined;
}

export interface RankedChoice extends Choice {
  readonly evidence: readonly Weighed[];
}

/** Every layout that may be it, the best first. */
export function rankLayouts(evidence: Evidence): RankedChoice[] {
  const said = saidOf(evidence);
  return candidates
    .flatMap((candidate) => weighed(candidate, said, evidence) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
}

/** What title, sheet and header say, whichever layout is tried. */
interface Said extends Names {
  readonly isFinal: boolean;
  readonly current: Readonly<Record<DocumentKind, readonly HeaderColumn[]>>;
}

function saidOf(evidence: Evidence): Said {
  return {
    ...namesOf(evidence.titles, evidence.sheetName),
    isFinal: isFinal(evidence),
    current: { budget: currentColumns(evidence, "budget"), finalAccounts: currentColumns(evidence, "finalAccounts") },
  };
}

function weighed(
  { layout, axis }: (typeof candidates)[number],
  said: Said,
  evidence: Evidence,
): RankedChoice | undefined {
  const naming = namingOf(layout, said);
  if (layout.kind === undefined || isAnother(layout, naming, said, evidence)) return undefined;
  if (axis === "economic" && isByFunction(evidence.header.columns, evidence.contentOf)) return undefined;
  const columns = columnFit(layout, axis, said.current[layout.kind], evidence, naming.isOwn);
  if (columns === undefined) return undefined;
  const weights = weigh(naming.by, {
    title: naming.titleFit,
    sheet: naming.sheetFit,
    columns: columns.fit,
    kind: said.isFinal === (layout.kind === "finalAccounts") ? 1 : 0,
    word: layout.mustSay === undefined ? 0 : 1,
  });
  const confidence = confidenceOf(weights);
  if (confidence <= leastConfidence) return undefined;
  return { layout, axis, confidence, meanings: columns.meanings, isNamed: naming.isNamed, evidence: weights };
}

/** Do the texts above the table say that it is another table than this layout's, whatever its columns are? */
function isAnother(layout: Layout, naming: Naming, { tableNames }: Said, evidence: Evidence): boolean {
  if (layout.mustSay !== undefined && !says(layout.mustSay, evidence)) return true;
  // A title that says more, or something else, is that of another table.
  if (tableNames.some((printed) => saysMoreThan(layout, printed))) return true;
  // A title that no layout has names another table, unless the layout's captions or items identify it without a title.
  const needsName = layout.captions === undefined && layout.items === undefined;
  if (!naming.isNamed && tableNames.length > 0 && needsName) return true;
  return layout.needsTitle === true && naming.titleFit === 0 && naming.sheetFit === 0;
}

/** Columns that name rows in any table: by their words, where these are known. */
const generalAxes = ["functional", "project", "organisation", "caption"] as const;

/** The table as its form alone shows it: codes and names by the words that any table has for them. */
export function readByForm({ header, contentOf, nameColumns }: Evidence): Choice {
  const meanings = new Map<HeaderColumn, ColumnMeaning>();
  for (const column of header.columns) {
    const meaning = generalAxes
      .map((axis) => matcherOf(general, axis).meaningOfColumn(column))
      .find((found) => found !== undefined);
    if (meaning !== undefined)
      meanings.set(column, meaning.role === "caption" ? { role: "name", concept: "name" } : meaning);
  }
  takeNamedFiguresForAmounts(header.columns, meanings, contentOf);
  takeTrailingKeysForTexts(header.columns, nameColumns, meanings, contentOf);
  nameKeysOfForm(header.columns, meanings, contentOf);
  nameSides(header.columns, nameColumns, meanings);
  return { layout: general, axis: "general", confidence: 0.5, isNamed: false, meanings };
}

/** `资产 | 年初数 | 年末数 | 负债和净资产 | 年初数 | 年末数`: what is headed alike twice are two sides, each with names of its own. */
function nameSides(
  columns: readonly HeaderColumn[],
  nameColumns: ReadonlySet<HeaderColumn>,
  meanings: Map<HeaderColumn, ColumnMeaning>,
): void {
  const names = columns.filter((column) => nameColumns.has(column));
  if (names.length < 2 || names[0] !== columns[0] || names.some((column) => meanings.get(column)?.role === "code"))
    return;
  const sides = names.map((name, side) => {
    const end = names[side + 1];
    return columns.slice(columns.indexOf(name) + 1, end === undefined ? columns.length : columns.indexOf(end));
  });
  const headed = new Set(sides.map((side) => side.map(({ path }) => path.join("/")).join("|")));
  if (headed.size > 1) return;
  for (const column of names) meanings.set(column, { role: "name", concept: "name" });
}

/** The table read as the layout that the user says it is. @returns undefined where it has no column that could name its rows. */
export function fitLayout(evidence: Evidence, layout: Layout): Choice | undefined {
  if (layout.kind === undefined) return readByForm(evidence);
  const columns = currentColumns(evidence, layout.kind);
  const fits = candidates
    .filter((one) => one.layout === layout)
    .flatMap(({ axis }) => {
      const fit = columnFit(layout, axis, columns, evidence, true);
      return fit === undefined ? [] : { axis, ...fit };
    });
  const [best] = fits.sort((a, b) => b.fit - a.fit);
  return best && { layout, axis: best.axis, confidence: 1, isNamed: true, meanings: best.meanings };
}

/** Words that only final accounts use: 决算 in what stands above the rows, 行次 and 栏次 beside them. */
function isFinal({ header, titles, sheetName, labels }: Evidence): boolean {
  return (
    isHeadedFinal(header) ||
    [...titles, sheetName].some((word) => word.includes(ofOutcome)) ||
    header.columns.some(({ path }) => path.some((word) => keyColumns.lineNumbers.includes(word))) ||
    labels.includes(keyColumns.columnNumbers)
  );
}

/** A budget may show last year's 决算数 beside its own 预算数. */
function isHeadedFinal({ columns }: HeaderBlock): boolean {
  const outcomes = columns.filter(({ printed }) => printed.includes(ofOutcome));
  const budgets = columns.filter(({ printed }) => ofBudget.test(printed) && !printed.includes(ofOutcome));
  if (outcomes.length === 0 || outcomes.some(({ printed }) => printed.includes(lastYear))) return false;
  const years = (some: readonly HeaderColumn[]): string => some.map(({ printed }) => yearNumberIn(printed)).join();
  return budgets.length === 0 || years(outcomes.slice(0, 1)) === years(budgets.slice(0, 1));
}

interface ColumnFit {
  readonly meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>;
  readonly fit: number;
}

/** The header's columns for the table's own year; those of other years beside them are left out. */
function currentColumns({ header, year }: Evidence, kind: DocumentKind): readonly HeaderColumn[] {
  const others = otherPeriods(header.columns, kind, year);
  return header.columns.filter((column) => !others.has(column));
}

const keyRoles: readonly ColumnMeaning["role"][] = ["code", "code-part", "name", "caption"];

function columnFit(
  layout: Layout,
  axis: TableAxis,
  columns: readonly HeaderColumn[],
  evidence: Evidence,
  isTitled: boolean,
): ColumnFit | undefined {
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
  const found = new Set([...meanings.values()].map(({ concept }) => concept));
  const roles = new Set([...meanings.values()].map(({ role }) => role));
  // A table that names itself may leave out columns without any amount.
  const ofSources = new Set(Object.keys(layout.bySource ?? {}).filter((concept) => found.has(concept)));
  const missing = layout.required.filter(
    (concept) => !found.has(concept) && ![...ofSources].some((one) => one.endsWith(`.${concept}`)),
  ).length;
  if (missing > (isTitled ? layout.required.length - 1 : 0)) return undefined;
  if (
    axis === "single"
      ? columns.some((column) => !meanings.has(column) && keyColumns.namesSomeRows.test(column.path.join("")))
      : !keyRoles.some((role) => roles.has(role))
  )
    return undefined;
  if (layout.items !== undefined && !listsItems(layout, evidence.labels)) return undefined;
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

/** Zeros, and the numbers of the columns. */
const nothing = /^(?:[0.-]*|\d{1,2})$/u;

/**
 * In title, header, or a note that there is none: 国有资本经营预算支出 is also the name of a row in other tables. Where there are
 * figures, such a note is another table's, and tells nothing of this one.
 */
function says(words: string, { header, titles, labels, sheetName, contentOf }: Evidence): boolean {
  const isEmpty = header.columns.every((column) => contentOf(column).printed.every((figure) => nothing.test(figure)));
  const notes = isEmpty ? labels.filter(saysNothingThere) : [];
  const texts = [...titles, ...notes, sheetName, ...header.columns.map(({ title }) => title)];
  return words.split("|").some((word) => texts.some((text) => text.includes(word)));
}
