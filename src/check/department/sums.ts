/** The department's own tables against the sum of its units' workbooks. */
import { Amount } from "../../amount";
import { listed } from "../../readings/wording";
import type { Department, Submission } from "./department";
import { printedAmount, type FigureRow, type FigureTable, type PrintedFigure } from "./figures";
import { heldAgainst, type HeldAgainst } from "./heldAgainst";

/**
 * Money that the treasury gives: nothing of it goes from one unit to another, so that nothing is set off when a department adds its units up.
 * All income and all expenditure may be less than their sum.
 */
const generalPublic = ["general-public-functional", "general-public-basic", "three-public"];
const otherBudgets = ["government-fund", "state-capital"];

/** Each figure of the department's tables against the sum of its units' figures. */
export function sumComparisons({ own }: Department, units: readonly Submission[]): HeldAgainst[] {
  return addedUp(own).flatMap((layout) => {
    const table = tableOf(own, layout);
    return table === undefined ? [] : tableComparisons(table, units);
  });
}

/** A table by organisations names those that have such money: only of that is it known that nobody is left out. */
function addedUp({ figures: { tables } }: Submission): readonly string[] {
  const lists = (layout: string): boolean => tables.some((table) => table.layout === layout && table.listsUnits);
  if (lists("income-summary")) return [...generalPublic, ...otherBudgets];
  return lists("general-public-organisation") ? generalPublic : [];
}

function tableComparisons(table: FigureTable, units: readonly Submission[]): HeldAgainst[] {
  const about = `${table.title}＝所属${units.length}个单位之和`;
  const theirs = units.map((unit) => tableOf(unit, table.layout));
  const without = units.filter((_, position) => theirs[position] === undefined);
  if (without.length > 0)
    return [
      {
        kind: "notRun",
        about,
        reason: `${listed(
          without.map(({ path }) => path),
          "个文件",
        )}里没有${table.title}`,
      },
    ];
  const tables = theirs.filter((one) => one !== undefined);
  const rows = table.rows.filter(({ kind }) => kind !== "organisation");
  const compared = rows.flatMap((row) => rowComparisons(table, row, tables));
  return onlyDeepest(table, compared);
}

interface RowComparison {
  readonly row: FigureRow;
  readonly concept: string;
  readonly comparison: HeldAgainst;
}

function rowComparisons(table: FigureTable, row: FigureRow, theirs: readonly FigureTable[]): RowComparison[] {
  const same = theirs.flatMap(({ rows }) => rows.find(({ kind, key }) => kind === row.kind && key === row.key) ?? []);
  // A unit without a row for a code spends nothing on it; a unit without a total leaves the sum unknown.
  if (row.kind === "total" && same.length < theirs.length) return [];
  return row.figures.flatMap((figure) => {
    const figures = same.flatMap(({ figures: all }) => all.find(({ concept }) => concept === figure.concept) ?? []);
    const amounts = figures.map(printedAmount);
    if (figures.length < same.length || !amounts.every((one) => one !== undefined)) return [];
    if (isLeftOpen(row, figure, figures) || theirs.some((one) => isUnused(one, figure.concept))) return [];
    const amount = Amount.sum(amounts, figure.unit);
    const where = `所属${theirs.length}个单位的工作簿相加`;
    const key = `sum:${row.key}/${figure.concept}`;
    return { row, concept: figure.concept, comparison: heldAgainst({ table, row, figure, amount, where, key }) };
  });
}

/** A sum may leave open of what it consists; a whole, or an item, that is blank is nothing. */
function isLeftOpen(row: FigureRow, figure: PrintedFigure, figures: readonly PrintedFigure[]): boolean {
  const isItem = row.kind === "code" && !row.hasChildren;
  return !isItem && figure.concept !== "total" && (figure.isBlank || figures.some(({ isBlank }) => isBlank));
}

/** A column in which a table with money states nothing at all is not filled in. */
function isUnused({ rows }: FigureTable, concept: string): boolean {
  const figures = rows.flatMap((row) => row.figures);
  return figures.some(({ isBlank }) => !isBlank) && figures.every((one) => one.concept !== concept || one.isBlank);
}

/** Where an item differs, so does all above it: the item is told. A total that differs though no item does is told too. */
function onlyDeepest(table: FigureTable, compared: readonly RowComparison[]): HeldAgainst[] {
  const isAbove = (row: FigureRow, other: FigureRow): boolean =>
    row !== other && (row.kind === "total" || (other.kind === "code" && other.key.startsWith(row.key)));
  const failing = compared.filter(
    ({ comparison }) => comparison.kind === "compared" && comparison.finding !== undefined,
  );
  return compared.map(({ row, concept, comparison }) =>
    comparison.kind === "compared" &&
    failing.some((other) => other.concept === concept && isAbove(row, other.row) && table.rows.includes(other.row))
      ? { ...comparison, finding: undefined }
      : comparison,
  );
}

function tableOf({ figures }: Submission, layout: string): FigureTable | undefined {
  return figures.tables.find((table) => table.layout === layout);
}
