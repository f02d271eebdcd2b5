/** The columns of a table: what the layout says of each, and of the others what their header and their cells say. */
import { matcherOf, isFigureRole, type ColumnRole, type ColumnMeaning } from "../header/headerMatcher";
import type { Choice } from "../layout/choice";
import { unitIn } from "../header/columnUnit";
import { contentOf, type ColumnContent } from "../form/columnContent";
import { areYears, nameThings } from "../form/keyNumbers";
import type { HeaderBlock, HeaderColumn } from "../header/headerGrid";
import { ofEachHead } from "./ofEachHead";
import { isComparison, otherPeriods } from "../header/periods";
import { columnKinds, keyColumns, mixedPieces, ofWhichWord } from "../../vocabulary";
import { grouped } from "../../grouped";
import { a1 } from "../../workbook";
import type { HeaderText } from "../header/timeless";
import type { Column } from "../row";
import type { TableSegment } from "../sheet/segments";

/** What stands in the columns below the headers of a table's pages; read when asked for, as most columns say by their words what they are. */
export class ColumnContents {
  private readonly known = new Map<HeaderColumn, ColumnContent>();

  constructor(private readonly pages: readonly TableSegment[]) {}

  of(column: HeaderColumn): ColumnContent {
    let content = this.known.get(column);
    if (content === undefined) this.known.set(column, (content = this.read(column, Infinity)));
    return content;
  }

  /** Of the first lines only: enough to tell texts from figures. */
  beginningOf(column: HeaderColumn): ColumnContent {
    return this.read(column, linesOfBeginning);
  }

  private read(column: HeaderColumn, lines: number): ColumnContent {
    const contents = this.pages.map(({ sheet, header, bodyBottom }) => {
      const top = firstRowOf(header, column) ?? header.bottom + 1;
      return contentOf(sheet, column.index, top, Math.min(bodyBottom, top + lines));
    });
    return contents.reduce(together);
  }
}

const linesOfBeginning = 60;

/** The header without the blank columns that a cell reaches over: with no text of its own and nothing below, a column is a spacer. */
export function withoutSpacers(header: HeaderBlock, contents: ColumnContents): HeaderBlock {
  const isSpacer = (column: HeaderColumn): boolean => {
    if (column.cell.column === column.index) return false;
    const { figures, texts } = contents.of(column);
    return figures === 0 && texts === 0;
  };
  return { ...header, columns: header.columns.filter((column) => !isSpacer(column)) };
}

function together(a: ColumnContent, b: ColumnContent): ColumnContent {
  return {
    figures: a.figures + b.figures,
    texts: a.texts + b.texts,
    percents: a.percents + b.percents,
    codedNames: a.codedNames + b.codedNames,
    printed: [...a.printed, ...b.printed],
  };
}

/** The first row below a cell of the header that stands in a row of the table. */
function firstRowOf({ shared }: HeaderBlock, { index }: HeaderColumn): number | undefined {
  return shared?.columns.has(index) === true ? shared.row + 1 : undefined;
}

/** Of each run of text columns before figures, the one with most texts: it names the rows. */
export function nameColumnsOf(columns: readonly HeaderColumn[], contents: ColumnContents): ReadonlySet<HeaderColumn> {
  const names = new Set<HeaderColumn>();
  let best: HeaderColumn | undefined;
  let most = 0;
  for (const column of columns) {
    const { figures, texts } = contents.beginningOf(column);
    if (texts > figures && texts > most) [best, most] = [column, texts];
    else if (figures > texts && best !== undefined) {
      names.add(best);
      [best, most] = [undefined, 0];
    }
  }
  return names;
}

/**
 * The columns of a table under the layout that was chosen, from left to right.
 *
 * @param year that of the title; columns of other years are marked
 */
export function columnsOf(
  choice: Choice,
  header: HeaderBlock,
  year: number | undefined,
  contents: ColumnContents,
): Column[] {
  const beside = besideKeys(choice.meanings);
  const ofHeads = ofEachHead(choice.meanings);
  const known = new Map([...choice.meanings].filter(([column]) => !beside.has(column) && !ofHeads.has(column)));
  const periods = otherPeriods(header.columns, choice.layout.kind, year);
  const matcher = matcherOf(choice.layout, choice.axis);
  const names = firstName(choice.meanings);
  const concepts = new Set<string>();
  const listed = grouped(header.columns, ({ ofWhich }) => ofWhich && a1(ofWhich));
  let isBehindFigures = false;
  return header.columns.map((column) => {
    const isOther = periods.has(column) && !choice.meanings.has(column);
    const period = periodOf(column, isOther);
    const meaning = isOther ? ofOtherPeriod(column, period, matcher.meaningOfColumn(column)) : known.get(column);
    const isKey = beside.has(column) || column.index < names;
    const named =
      meaning ?? (isKey ? undefined : unnamedMeaning(column, contents.of(column), concepts, isBehindFigures));
    if (named !== undefined) concepts.add(named.concept);
    isBehindFigures ||= isFigureRole(named?.role);
    const from = firstRowOf(header, column);
    return {
      index: column.index,
      role: named?.role,
      concept: named?.concept,
      title: column.title,
      number: undefined,
      unit: unitIn(column.printed),
      groups: groupsOf(column),
      unexplained: Math.max(0, column.path.length - (named?.levels ?? 0)),
      ...(period !== "" && { period }),
      ...(meaning === undefined && withoutLayout(column, named)),
      ...(isOther && { isOtherPeriod: true as const }),
      ...(isPart(column, listed) && { isPart: true as const }),
      ...(from !== undefined && { from }),
    };
  });
}

/** `其中：财政拨款`, or a 其中 over it alone. */
function isPart(
  { texts, ofWhich }: HeaderColumn,
  listed: ReadonlyMap<string | undefined, readonly HeaderColumn[]>,
): boolean {
  return (
    texts.at(-1)?.startsWith(ofWhichWord) === true || (ofWhich !== undefined && listed.get(a1(ofWhich))?.length === 1)
  );
}

/** What has a 其中 over it in common is a group as any other. */
function groupsOf({ timeless, ofWhich }: HeaderColumn): readonly HeaderText[] {
  if (ofWhich === undefined) return timeless.groups;
  return [...timeless.groups, { ...ofWhich, text: ofWhichWord }].sort((one, other) => one.row - other.row);
}

/** The marks of a column that the layout does not know: read by its form alone, or counting something else in every row. */
function withoutLayout(
  { printed }: HeaderColumn,
  named: ColumnMeaning | undefined,
): Pick<Column, "isUnnamed" | "isMixed"> {
  return { ...(named !== undefined && { isUnnamed: true }), ...(mixedPieces.test(printed) && { isMixed: true }) };
}

/** The index of the first column of names or captions; amount columns stand right of it. */
function firstName(meanings: Choice["meanings"]): number {
  const names = [...meanings].flatMap(([{ index }, { role }]) =>
    role === "name" || role === "caption" ? [index] : [],
  );
  return names.length === 0 ? 0 : Math.min(...names);
}

/** `2023年` above `合计`: 合计 of another year, under a name of its own. */
function ofOtherPeriod(
  column: HeaderColumn,
  period: string,
  meaning: ColumnMeaning | undefined,
): ColumnMeaning | undefined {
  if (meaning === undefined || meaning.role !== "amount" || isComparison(column)) return undefined;
  return { role: "amount", concept: `${period}:${meaning.concept}` };
}

/** A header that names another year in any of its texts is of that year: `2024年基本支出`. */
function periodOf(column: HeaderColumn, isOther: boolean): string {
  const { period } = column.timeless;
  return period !== "" || !isOther || isComparison(column) ? period : (/20\d\d年?/u.exec(column.printed)?.[0] ?? "");
}

/**
 * A column of figures that the layout does not know: it is keyed by what its header says. Nothing but `1` is a running number before
 * the figures of a row, and one of these among them.
 */
function unnamedMeaning(
  column: HeaderColumn,
  content: ColumnContent,
  taken: ReadonlySet<string>,
  isBehindFigures: boolean,
): ColumnMeaning | undefined {
  const { printed } = column;
  const percents = columnKinds.shares.test(printed) ? content.percents : 0;
  const figures = content.figures + percents;
  if (figures === 0 || content.texts - percents > figures) return undefined;
  const isOneFigure = isBehindFigures && new Set(content.printed).size === 1;
  if (content.figures > 0 && !isOneFigure && nameThings(content.printed)) return undefined;
  const word = column.path.at(-1) ?? "";
  if (columnKinds.numbersOrNames.test(word)) return undefined;
  if (columnKinds.yearsOrTheirs.test(word) && areYears(content.printed)) return undefined;
  const role: ColumnRole = columnKinds.shares.test(printed)
    ? "share"
    : countsThings(column, content)
      ? "count"
      : columnKinds.prices.test(printed)
        ? "price"
        : "amount";
  const concept = `“${column.title}”`;
  return { role, concept: taken.has(concept) ? `${concept}${column.index}` : concept };
}

/** Numbers of things by their words; of people by theirs, where they are whole: `退休人员` may be what is paid to them. */
function countsThings({ printed, path }: HeaderColumn, content: ColumnContent): boolean {
  if (columnKinds.saysCount(printed)) return true;
  return path.some((text) => columnKinds.people.test(text)) && content.printed.every((figure) => /^\d+$/u.test(figure));
}

/**
 * Keys that name no rows. 政府预算支出经济分类 beside the departments' own only says where a line belongs, on whichever side it stands;
 * and parts of a code (类, 款, 项) belong to the first code only where they stand under the same header.
 */
function besideKeys(meanings: Choice["meanings"]): ReadonlySet<HeaderColumn> {
  const keys = [...meanings].filter(([, { role }]) => role === "code" || role === "name" || role === "code-part");
  const beside = keys.filter(([{ printed }]) => columnKinds.governmentClassification.test(printed));
  if (beside.length === 0) return secondCode(meanings);
  return new Set(beside.length < keys.length ? beside.map(([column]) => column) : []);
}

/** `类 | 款 | 科目名称 | 类 | 款 | 科目名称` before the first amount: whatever the second code is of, the first names the row. */
function secondCode(meanings: Choice["meanings"]): ReadonlySet<HeaderColumn> {
  const all = [...meanings].sort(([a], [b]) => a.index - b.index);
  const amounts = all.findIndex(([, { role }]) => isFigureRole(role));
  const keys = amounts < 0 ? all : all.slice(0, amounts);
  const opens = ([, { role, concept }]: (typeof keys)[number]): boolean => role === "code-part" && concept === highest;
  const second = keys.findIndex((key, at) => opens(key) && keys.slice(0, at).some(opens));
  if (second < 0) return new Set();
  const hasName = keys.slice(0, second).some(([, { role }]) => role === "name");
  return new Set(
    keys
      .slice(second)
      .flatMap(([column, { role }]) => (role === "code-part" || (role === "name" && hasName) ? [column] : [])),
  );
}

const [highest] = keyColumns.codeParts;
