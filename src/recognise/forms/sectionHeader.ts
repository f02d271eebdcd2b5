/** Where a section of a form begins: a line with its header words, and the lines of narrower headers below it. */
import { grouped } from "../../grouped";
import { onceFor } from "../../remembered";
import { a1, type Sheet } from "../../workbook";
import { HeaderGrid } from "../header/headerGrid";
import type { ColumnRole, HeaderMatcher, ColumnMeaning } from "../header/headerMatcher";
import { isFigure } from "../cells/figure";
import { normaliseHeader } from "../cells/text";
import { filledCells, headerWords, type FormCell } from "./formCells";
import type { FormWords, SectionWords } from "./words";

/** A column of a section: the cells from its header cell up to the next one. */
export interface SectionColumn {
  readonly index: number;
  readonly right: number;
  readonly role: ColumnRole;
  readonly concept: string;
  readonly title: string;
  readonly printed: string;
}

export interface SectionHeader {
  readonly words: SectionWords;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly SectionColumn[];
  /** Texts of the header's lines that stand left of its columns: `长期绩效指标`, `预算执行情况（20分）`. */
  readonly beside: readonly string[];
}

/** A header is at most this deep. */
const deepest = 4;

/** @returns undefined where no section begins in this row. */
export function sectionHeaderAt(sheet: Sheet, row: number, words: FormWords): SectionHeader | undefined {
  const known = headersOf(words)(sheet);
  if (!known.has(row)) known.set(row, findHeader(sheet, row, words));
  return known.get(row);
}

/** Row by row: a form is read where it was found by the same headers. */
const headersOf = onceFor((_: FormWords) => onceFor((_: Sheet) => new Map<number, SectionHeader | undefined>()));

function findHeader(sheet: Sheet, row: number, { sections }: FormWords): SectionHeader | undefined {
  const cells = filledCells(sheet, row);
  if (cells.length < 2 || cells.some(({ column }) => isFigure(sheet.rows[row]?.[column]))) return undefined;
  const found = sections.flatMap((words) => headerOf(sheet, row, cells, words) ?? []);
  const [best] = found.sort((a, b) => b.columns.length - a.columns.length);
  return best;
}

function headerOf(
  sheet: Sheet,
  top: number,
  cells: readonly FormCell[],
  words: SectionWords,
): SectionHeader | undefined {
  const { matcher, section } = words;
  if (cells.filter((cell) => isHeaderWord(matcher, cell)).length < 2) return undefined;
  let bottom = top;
  while (bottom - top + 1 < deepest && isNarrower(sheet, bottom + 1, words)) bottom += 1;
  const columns = meaningsOf(sheet, top, bottom, matcher);
  const concepts = new Set(columns.map(({ concept }) => concept));
  if (!section.required.every((concept) => concepts.has(concept))) return undefined;
  const left = Math.min(...columns.map(({ index }) => index));
  const beside = cells.filter(({ column, text }) => column < left && text !== "").map(({ text }) => text);
  return { words, top, bottom, columns, beside };
}

/**
 * `一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值`: where the names of rows come again, a second section stands
 * beside the first; what is printed once before them, both have.
 */
export function sideBySide(header: SectionHeader): readonly SectionHeader[] {
  const { columns, words } = header;
  const second = columns.findIndex(({ concept }) => again.test(concept));
  const right = columns.slice(second).map((column) => ({ ...column, concept: column.concept.replace(again, "") }));
  const concepts = new Set(right.map(({ concept }) => concept));
  // `三级指标 | 指标内容` are two columns of one section: what is to be reached stands beside both.
  if (words.section.carried === undefined || !concepts.has("name") || !concepts.has("target")) return [header];
  const left = columns.slice(0, second);
  if (!left.some(({ concept }) => concept === "name")) return [header];
  const shared = left.filter(({ concept }) => words.section.carried?.includes(concept) && !concepts.has(concept));
  return [
    { ...header, columns: left },
    { ...header, columns: [...shared, ...right] },
  ];
}

const again = /\.2$/u;

function isHeaderWord(matcher: HeaderMatcher, cell: FormCell): boolean {
  return cell.headerWords.some((word) => matcher.knows(word));
}

const year = /^(?:20\d\d|[_—－-]+)年?度?$/u;

/** A further line of the header has no figures, and mostly words of it or years. */
function isNarrower(sheet: Sheet, row: number, { matcher }: SectionWords): boolean {
  const cells = filledCells(sheet, row);
  if (cells.length === 0 || cells.some(({ column }) => isFigure(sheet.rows[row]?.[column]))) return false;
  const known = cells.filter((cell) => year.test(cell.text) || isHeaderWord(matcher, cell)).length;
  return known * 2 >= cells.length && cells.every(({ text }) => text.length <= longestWord);
}

const longestWord = 20;

/** Columns that stand under one header cell are one; of columns with the same meaning the second is `….2`. */
function meaningsOf(sheet: Sheet, top: number, bottom: number, matcher: HeaderMatcher): SectionColumn[] {
  const readable = new HeaderGrid(sheet, keepYears);
  const groups = grouped(readable.columnPaths(top, bottom), ({ cell }) => a1(cell));
  const starts = [...groups.values()].map(([first]) => first);
  const taken = new Set<string>();
  const meanings = starts.map(({ path }) => {
    const meaning = meaningOf(matcher, path);
    if (meaning !== undefined) taken.add(meaning.concept);
    return meaning;
  });
  const counts = new Map<string, number>();
  return starts.flatMap((column, position) => {
    const meaning = meanings[position] ?? brokenMeaning(matcher, column.path, taken);
    if (meaning === undefined) return [];
    const count = (counts.get(meaning.concept) ?? 0) + 1;
    counts.set(meaning.concept, count);
    const next = starts[position + 1];
    return {
      index: column.index,
      right: next === undefined ? column.index + (groups.get(a1(column.cell))?.length ?? 1) - 1 : next.index - 1,
      role: meaning.role,
      concept: count === 1 ? meaning.concept : `${meaning.concept}.${count}`,
      title: column.title,
      printed: column.printed,
    };
  });
}

/** Years are what tells `近两年收支金额 / 2024年` from `近两年收支金额 / 2025年`. */
function keepYears(text: string): string {
  return normaliseHeader(text) || text.trim();
}

function meaningOf(matcher: HeaderMatcher, path: readonly string[]): ColumnMeaning | undefined {
  const last = path.at(-1) ?? "";
  const above = path.slice(0, -1);
  for (const word of headerWords(last)) {
    const meaning = matcher.meaningOf([...above, word]);
    if (meaning !== undefined) return meaning;
  }
  return year.test(last) ? matcher.meaningOf(above) : undefined;
}

/** A header word of which a page break or a narrow cell left only the beginning: `指标` for 指标分值权重. */
function brokenMeaning(
  matcher: HeaderMatcher,
  path: readonly string[],
  taken: ReadonlySet<string>,
): ColumnMeaning | undefined {
  const fitting = matcher.meaningsBeginning(path).filter(({ concept }) => !taken.has(concept));
  const concepts = new Set(fitting.map(({ concept }) => concept));
  return concepts.size === 1 ? fitting[0] : undefined;
}
