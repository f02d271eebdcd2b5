/** How much of the figures was checked, and place by place what was not. */
import type { ReportWords } from "../locale";
import type { CheckedFile, CheckedTable, UncheckedCells } from "./checkedFile";

/** A place with figures that were not all checked. */
export interface GapPlace {
  readonly sheet: string;
  readonly amounts: number;
  readonly checked: number;
  /** Its cells and why, one after the other. */
  readonly unread: readonly string[];
}

/** Ranges of one reason; the others are counted. */
const rangesShown = 4;

/**
 * Tables with figures that nobody checked, and places with figures that are no table, in the order of the workbook.
 *
 * @param all every range, instead of the first few
 */
export function coverageGaps({ tables, unrecognised }: CheckedFile, words: ReportWords, all = false): GapPlace[] {
  return [
    ...tables
      .filter(({ unread }) => unread.length > 0)
      .map(({ sheet, coverage: { amounts, checked }, unread }) => {
        return { sheet, amounts, checked, unread: unread.map((cells) => unreadText(cells, words, all)) };
      }),
    ...unrecognised
      .filter(({ amounts }) => amounts > 0)
      .map(({ sheet, range, amounts }) => {
        return { sheet, amounts, checked: 0, unread: [words.coverage.unread([range], 1, words.coverage.outside)] };
      }),
  ];
}

function unreadText({ cells, reason }: UncheckedCells, { coverage }: ReportWords, all: boolean): string {
  return coverage.unread(all ? cells : cells.slice(0, rangesShown), cells.length, coverage.reason[reason]);
}

/** `读出 1874 个数，核对了 1790 个；12 张表的数全部核对过`. */
export function coverageTotal(
  { tables, summary: { amounts, amountsChecked } }: CheckedFile,
  words: ReportWords,
): string {
  const whole = tables.filter(isWhole).length;
  const total = words.coverage.counted(amounts, amountsChecked);
  return amounts === amountsChecked || whole === 0 ? total : words.clauses([total, words.coverage.whole(whole)]);
}

function isWhole({ coverage: { amounts, checked } }: CheckedTable): boolean {
  return amounts > 0 && checked === amounts;
}
