/** Which columns without a name of a layout add up along the rows: those whose own figures do, and those among them. */
import { Amount } from "../../amount";
import { remembered } from "../../remembered";
import { columnKinds, isPeriodWord } from "../../vocabulary";
import { enoughSums } from "../enoughSums";
import { addsUp } from "../header/headerMatcher";
import type { Column, DraftPanel, Row } from "../row";
import { isWrongFigure, supportOf, type Slip, type Support } from "./borneOut";
import { isConfirmedBeside } from "./confirmedBeside";
import { contradictedColumns } from "./contradicted";
import type { DraftFigures } from "./figures";
import { leftByGroups } from "./leftByGroup";
import { isPlainList, lacksTotal } from "./plainList";
import { isSumOfSubjects } from "./subjectSums";

/** Adds them to their panels. A column of prices, shares or differences adds up nowhere, whatever it is called. */
export function admitAddable(panels: readonly DraftPanel[], rows: readonly Row[], figuresOf: () => DraftFigures): void {
  const open = panels.flatMap((panel) =>
    panel.columns
      .filter((column) => isOpen(column) && !panel.additive.includes(column))
      .map((column) => ({ panel, column })),
  );
  if (open.length === 0) return;
  const figures = figuresOf();
  const doubtful: Doubtful[] = [];
  for (const { panel, column } of open) {
    const support = supportOf(rows, figures, new Set([column]));
    const { holds, mistakes, telling, slip } = support;
    if (holds > 0 && holds >= 2 * mistakes) panel.additive.push(column);
    else if (telling >= enoughSums && holds > mistakes) suppose(panel, column);
    else if (columnKinds.averages.test(column.title)) continue;
    else if (isExpected(panel, rows, column, support, figures)) suppose(panel, column);
    else if (isWrongFigure(slip)) doubtful.push({ panel, column, slip, telling: support.telling });
  }
  const [only, ...others] = doubtful;
  if (only !== undefined && others.length === 0 && isBorneOut(only, panels, rows, figures))
    suppose(only.panel, only.column);
  else for (const panel of panels) supposeByNeighbours(panel, rows, doubtful);
  for (const panel of new Set(open.map((one) => one.panel)))
    for (const column of leftByGroups(panel, ownRows(panel, rows), figures)) suppose(panel, column);
  for (const panel of panels) for (const column of contradictedColumns(panel, rows, figures)) suppose(panel, column);
}

/** Does the table say by anything but the column's own sums that they should hold? */
function isExpected(
  panel: DraftPanel,
  rows: readonly Row[],
  column: Column,
  { holds, slip }: Support,
  figures: DraftFigures,
): boolean {
  if (slip !== undefined && holdsInThisYear(panel, rows, column, slip, figures)) return true;
  if (isLackedInOneYear(panel, rows, column, figures) || lacksTotal(ownRows(panel, rows), column, figures)) return true;
  if (slip !== undefined && isConfirmedBeside(slip, rows, figures)) return true;
  if (!isWrongFigure(slip)) return false;
  const isTold = slip.kind === "subtotal" || isSumOfSubjects(slip, figures);
  return (column.role === "amount" && isTold) || (holds === 0 && listsPlainly(panel, rows, column, figures));
}

/** Lines of one level beside an amount whose total they come to may have codes (`2130106 | 甲项目`): their total is of this column too. */
function listsPlainly(panel: DraftPanel, rows: readonly Row[], column: Column, figures: DraftFigures): boolean {
  const mayHaveCodes = column.role === "amount" && panel.additive.some(({ role }) => role === "amount");
  return isPlainList(ownRows(panel, rows), column, figures, { mayHaveCodes });
}

/**
 * `收入合计` was last year the sum of what it is the sum of this year. Beside one amount of each year that is so even where the total
 * lies between its parts, as an average would: one of them is far too large.
 */
function holdsInThisYear(
  panel: DraftPanel,
  rows: readonly Row[],
  { isOtherPeriod, role }: Column,
  { row, kind }: Slip,
  figures: DraftFigures,
): boolean {
  const own = [row, ...ownRows(panel, rows).filter(({ parent }) => parent === row)];
  const amounts = panel.columns.filter((column) => column.role === "amount");
  const isTold = kind === "figure" || (kind === "average" && role === "amount" && amounts.length === bothYears);
  return (
    isOtherPeriod === true &&
    isTold &&
    panel.additive.some((column) => {
      const { telling, fails } = supportOf(own, figures, new Set([column]));
      return column.role === "amount" && column.isOtherPeriod !== true && telling > 0 && fails === 0;
    })
  );
}

const bothYears = 2;

/** `2025年 | 2026年 | 2027年`: one year's total is blank above lines that state what the total of each other year adds up. */
function isLackedInOneYear(panel: DraftPanel, rows: readonly Row[], column: Column, figures: DraftFigures): boolean {
  const totals = ownRows(panel, rows).filter(({ children }) => children.length > 1);
  const isLacked = totals.length > 0 && totals.every((total) => figures.at(total, column) === "blank");
  if (column.role !== "amount" || !isLacked) return false;
  const name = withoutYear(column.title);
  const others = panel.columns.filter((other) => other !== column && withoutYear(other.title) === name);
  return (
    others.length >= fewNeighbours &&
    totals.every((total) => others.every((other) => figures.isSum(total, total.children, other)))
  );
}

const withoutYear = remembered((title) => title.replace(/20\d\d/gu, ""));

function ownRows(panel: DraftPanel, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.panel === panel);
}

/** A column whose sums all hold but for one figure. */
interface Doubtful {
  readonly panel: DraftPanel;
  readonly column: Column;
  readonly slip: Slip;
  readonly telling: number;
}

/**
 * Is the only column of a table that does not add up wrong at one place? Yes where its own sums and those of the others are enough to
 * say how the rows add up, or where the very sum that is missed stands in another column of the same row.
 */
function isBorneOut(
  { column, slip, telling }: Doubtful,
  panels: readonly DraftPanel[],
  rows: readonly Row[],
  figures: DraftFigures,
): boolean {
  if (column.role !== "amount" || !(figures.at(slip.row, column) instanceof Amount)) return false;
  const others = new Set(panels.flatMap(({ additive }) => additive));
  if (telling > 0 && telling + supportOf(rows, figures, others).telling >= enoughSums) return true;
  return slip.row.panel.additive.some(
    (other) => other.role === "amount" && figures.isSum(slip.row, slip.parts, column, other),
  );
}

/** Where all other amounts of a small table add up, one that does not at one place is more likely wrong than of another nature. */
function supposeByNeighbours(panel: DraftPanel, rows: readonly Row[], all: readonly Doubtful[]): void {
  const doubtful = all.filter((one) => one.panel === panel);
  const neighbours = panel.additive.filter(({ role }) => role === "amount").length;
  const hasCodes = ownRows(panel, rows).some(isWithinCode);
  const most = hasCodes ? Math.max(1, neighbours / fewNeighbours) : 1;
  if (doubtful.length > most || neighbours < fewNeighbours) return;
  for (const { column } of doubtful) if (column.role === "amount") suppose(panel, column);
}

const fewNeighbours = 2;

/** Codes say which row is part of which, and so what each column should come to: several may be wrong, each at one place. */
function isWithinCode({ kind, parent }: Row): boolean {
  return kind === "code" && parent?.kind === "code";
}

function suppose({ additive, supposed }: DraftPanel, column: Column): void {
  additive.push(column);
  supposed.add(column);
}

/** Fixed items make up the same whole in every year: 2023年预算数 and 2023年执行数 add up as 2024年预算数 does. */
export function admitEveryYear(panels: readonly DraftPanel[]): void {
  for (const { columns, additive } of panels) additive.push(...columns.filter(isOfOtherYear));
}

function isOfOtherYear({ role, isOtherPeriod, isUnnamed, title, compares }: Column): boolean {
  const isKnown = isUnnamed === undefined || title.split("/").every(isPeriodWord);
  return addsUp(role) && isOtherPeriod === true && isKnown && compares === undefined;
}

function isOpen({ role, isUnnamed, isOtherPeriod, isMixed }: Column): boolean {
  return addsUp(role) && isMixed === undefined && (isUnnamed !== undefined || isOtherPeriod !== undefined);
}
