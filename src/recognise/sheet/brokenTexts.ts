/** What a converted page makes of texts: those broken over two lines of cells are put together again before anything is read. */
import { functionalClassOf } from "../../catalogue";
import { layouts } from "../../layouts";
import { onceFor, remembered } from "../../remembered";
import {
  beginsNote,
  endsAsOrganisation,
  isKindOfExpenditure,
  isPageNumber,
  isTotalLabel,
  splitOrdinal,
} from "../../vocabulary";
import type { Cell, Sheet } from "../../workbook";
import { readCode } from "../cells/codes";
import { withPlainCounters } from "../header/columnCounters";
import { isFigure } from "../cells/figure";
import { HeaderGrid } from "../header/headerGrid";
import { headerVocabulary } from "../header/headers";
import { mergeAt } from "../cells/mergedAreas";
import { depthAt } from "../rows/outline";
import { normalise, normaliseHeader } from "../cells/text";

/** The sheet itself where nothing is broken; else what is put together stands in one cell, and the other is blank. */
export const withWholeTexts = onceFor((sheet: Sheet): Sheet => {
  // Names first: a caption that is put together is wider than its column.
  const named = withWholeNames(withWholeHeaders(withPlainCounters(withoutPageNumbers(sheet))));
  return withWholeCaptions(named);
});

/** `- 7 -` alone in a line is the number of a page, and no row of the table that goes on above and below. */
function withoutPageNumbers(sheet: Sheet): Sheet {
  const isNumber = (cells: Sheet["rows"][number]): boolean => {
    const column = onlyFilled(cells);
    const text = column === undefined ? undefined : cells?.[column]?.value;
    return typeof text === "string" && isPageNumber(text);
  };
  if (!sheet.rows.some(isNumber)) return sheet;
  return { ...sheet, rows: sheet.rows.map((cells) => (isNumber(cells) ? undefined : cells)) };
}

/** The column of the one cell of a line that is filled; undefined where there is none, or another. */
function onlyFilled(cells: Sheet["rows"][number]): number | undefined {
  const first = cells?.findIndex((cell) => cell !== undefined) ?? -1;
  return first < 0 || cells?.some((cell, column) => column > first && cell !== undefined) === true ? undefined : first;
}

/** The text of `from` goes to `to`, in the same column. */
interface Join {
  readonly column: number;
  readonly upper: number;
  /** Where the whole text is to stand: above, or below where its figures stand. */
  readonly at: "above" | "below";
}

function joined(sheet: Sheet, joins: readonly Join[]): Sheet {
  if (joins.length === 0) return sheet;
  const rows = sheet.rows.map((cells) => (cells === undefined ? undefined : [...cells]));
  for (const { column, upper, at } of joins) {
    const [above, below] = [rows[upper], rows[upper + 1]];
    const [first, rest] = [above?.[column], below?.[column]];
    if (above === undefined || below === undefined || first === undefined || rest === undefined) continue;
    const whole: Cell = { ...first, value: `${textOf(first)}${textOf(rest).trim()}` };
    above[column] = at === "above" ? whole : undefined;
    below[column] = at === "above" ? undefined : whole;
  }
  return { ...sheet, rows };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === "string" && !isFigure(cell) ? cell.value : "";
}

/** Both cells hold texts, and neither is merged: a merged cell has room for its text. */
function areBeside(sheet: Sheet, upper: number, column: number): boolean {
  const isText = (row: number): boolean => textOf(sheet.rows[row]?.[column]).trim() !== "";
  const isMerged = (row: number): boolean => mergeAt(sheet, row, column) !== undefined;
  return isText(upper) && isText(upper + 1) && !isMerged(upper) && !isMerged(upper + 1);
}

/** `一般公共 | 政府性基` above `预算 | 金预算`: no word alone, and one together. What stands beside such a one is broken likewise. */
function withWholeHeaders(sheet: Sheet): Sheet {
  const { words } = headerVocabulary;
  const grid = new HeaderGrid(sheet);
  const wordAt = (row: number, column: number): string => normaliseHeader(textOf(sheet.rows[row]?.[column]));
  const joins = sheet.rows.flatMap((cells, upper): Join[] => {
    if (!isTextLine(cells) || !isTextLine(sheet.rows[upper + 1])) return [];
    const columns = [...cells.keys()].filter((column) => areBeside(sheet, upper, column));
    const isOwn = (column: number): boolean => !grid.spans(upper, column, upper + 1);
    const wholeOf = (column: number): string =>
      normaliseHeader(`${textOf(cells[column])}${textOf(sheet.rows[upper + 1]?.[column])}`);
    const isKnown = (column: number): boolean => words.has(wholeOf(column));
    const isBroken = (column: number): boolean =>
      isKnown(column) && !words.has(wordAt(upper, column)) && !words.has(wordAt(upper + 1, column));
    if (!columns.some((column) => isBroken(column) && isOwn(column))) return [];
    return columns
      .filter((column) => (isKnown(column) || !words.has(wordAt(upper + 1, column))) && isOwn(column))
      .map((column) => ({ column, upper, at: "above" }));
  });
  return joined(sheet, joins);
}

/** Two texts or one, and no figure. */
function isTextLine(cells: readonly (Cell | undefined)[] | undefined): cells is readonly (Cell | undefined)[] {
  return cells?.some((cell) => cell !== undefined) === true && !cells.some(isFigure);
}

/** `二、政府性基金预算拨款收 | 30.00` above `入`: the caption is known, and neither piece is. */
function withWholeCaptions(sheet: Sheet): Sheet {
  const taken = new Set<string>();
  const joins: Join[] = [];
  for (const [upper, cells] of sheet.rows.entries()) {
    const lower = sheet.rows[upper + 1];
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!areBeside(sheet, upper, column) || taken.has(`${upper}:${column}`)) continue;
      const isBelow = lower?.[column + 1] !== undefined;
      if (isBelow && cells?.[column + 1] !== undefined) continue;
      const [first, rest] = [normalise(textOf(cell)), normalise(textOf(lower?.[column]))];
      if (splitOrdinal(rest).level > 0 || isCaption(rest) || !isCaption(`${first}${rest}`)) continue;
      if (isBelow && isCaption(first)) continue;
      taken.add(`${upper + 1}:${column}`);
      joins.push({ column, upper, at: isBelow ? "below" : "above" });
    }
  }
  return joined(sheet, joins);
}

const captions = new Set(
  layouts.flatMap(({ captions: sides, items }) =>
    [
      ...Object.values(sides?.income ?? {}),
      ...Object.values(sides?.expenditure ?? {}),
      ...Object.values(items ?? {}).map(({ words }) => words),
    ].flatMap((ways) => ways.flatMap((way) => way.split("|").map(normalise))),
  ),
);

const isCaption = remembered((text): boolean => {
  const caption = splitOrdinal(text).text;
  return captions.has(caption) || functionalClassOf(caption) !== undefined;
});

/** The rest of a name may be as much narrower than its column as a letter that did not fit. */
const leeway = 1;
/** Names of a narrower column are broken nowhere. */
const narrowest = 4;

/**
 * `2080505 | 机关事业单位基本养老保险 | 30.00` above `缴费支出` alone: a name is broken where it fills its column, and so no name of the
 * column is longer. Where a line with nothing but a text stands below a shorter name, such lines are headings.
 */
function withWholeNames(sheet: Sheet): Sheet {
  const alone = sheet.rows.flatMap((cells, row) => {
    const column = onlyFilled(cells);
    return column === undefined || !areBeside(sheet, row - 1, column) ? [] : [{ row, column }];
  });
  const joins = [...new Set(alone.map(({ column }) => column))].flatMap((column): Join[] => {
    // The rest of a rest stands below figures as the rest itself does.
    const belowFigures = new Set<number>();
    for (const { row, column: own } of alone) {
      const isBelow =
        own === column &&
        (belowFigures.has(row - 1) || namesCoded(sheet.rows[row - 1], column) || partsIndented(sheet, row, column));
      if (isBelow && mayBeRest(textOf(sheet.rows[row]?.[column]))) belowFigures.add(row);
    }
    // From the last line up, so that the rest of a rest goes up with it.
    const below = alone.filter((one) => one.column === column && belowFigures.has(one.row)).reverse();
    if (below.length === 0) return [];
    const width = sheet.rows.reduce(
      (widest, cells) => (cells?.some(isFigure) === true ? Math.max(widest, widthOf(textOf(cells[column]))) : widest),
      0,
    );
    const isFull = ({ row }: (typeof below)[number]): boolean =>
      widthOf(textOf(sheet.rows[row - 1]?.[column])) >= width - leeway &&
      widthOf(textOf(sheet.rows[row]?.[column])) <= width;
    if (width < narrowest || !below.every(isFull)) return [];
    return below.map(({ row }) => ({ column, upper: row - 1, at: "above" }));
  });
  return joined(sheet, joins);
}

/** A line of figures with a code before its name. Below lines without codes, as in a form, a text alone is a heading. */
function namesCoded(cells: readonly (Cell | undefined)[] | undefined, column: number): boolean {
  return (
    cells?.some(isFigure) === true &&
    cells.slice(0, column).some((cell) => cell !== undefined && readCode(cell.value) !== undefined)
  );
}

/** `  机关事业单位基本养老 | 30.00` above `保险缴费` alone above `  职业年金缴费 | 15.00`: a list goes on as far indented as before. */
function partsIndented(sheet: Sheet, row: number, column: number): boolean {
  const depth = depthAt({ sheet, index: row - 1 }, column);
  if (depth <= depthAt({ sheet, index: row }, column)) return false;
  return [row - 1, row + 1].every(
    (index) => sheet.rows[index]?.some(isFigure) === true && depthAt({ sheet, index }, column) === depth,
  );
}

/** What is indented, or is a name by itself, goes on with nothing: `其中：公务用车运行维护费` above a blank `公务用车购置费`. */
function mayBeRest(printed: string): boolean {
  const text = normalise(printed);
  if (/^\s/u.test(printed) || isCaption(text) || isKindOfExpenditure(text)) return false;
  const saysItself =
    beginsNote.test(text) || /[:。]/u.test(text) || endsAsOrganisation.test(text) || isTotalLabel(text);
  return !saysItself && splitOrdinal(text).level === 0 && readCode(text) === undefined;
}

/** In letters of full width. */
function widthOf(text: string): number {
  return [...normalise(text)].reduce((width, letter) => width + (/[\u0020-\u007e]/u.test(letter) ? 0.5 : 1), 0);
}
