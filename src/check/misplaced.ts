/**
 * An amount that stands in a wrong row or column of its table: what one cell has too much, another one has too little, and every
 * sum of the table holds all the same. Only other tables tell, once for every cell.
 *
 * Where the rows' and the columns' sums hold, four cells are wrong: 30 of a fund stand under 城乡社区 instead of 住房保障, and as
 * much of 一般公共预算 the other way round.
 */
import type Decimal from "decimal.js";
import { grouped } from "../grouped";
import type { Column, Fact, Table } from "../recognise";
import { cellId } from "./cellId";
import { correction, staysInTable, type Equation, type LinearEquation } from "./equation";

/** A cell with a change that would mend an equation in which it stands. */
export interface Amendment {
  readonly fact: Fact;
  readonly change: Decimal;
  /** Of the equation: the change is not known more exactly. */
  readonly slack: Decimal;
}

/** The changes that put an amount back: two in a line, or the four corners where two lines cross two. */
export type Move = readonly [Amendment, ...Amendment[]];

/** Relations with more cells speak of no single amount. */
const fewCells = 6;

export class Misplaced {
  /** The amendments of a table by where they stand. */
  private readonly byRow: ReadonlyMap<Table, ReadonlyMap<number, readonly Amendment[]>>;
  private readonly byColumn: ReadonlyMap<Table, ReadonlyMap<Column, ByChange>>;

  constructor(failed: readonly Equation<unknown>[]) {
    const changes = failed.flatMap((equation) => (comparesTables(equation) ? changesOf(equation) : []));
    const byTable = [...grouped(changes, ({ fact }) => fact.table)];
    this.byRow = new Map(byTable.map(([table, all]) => [table, grouped(all, ({ fact }) => fact.row.index)] as const));
    this.byColumn = new Map(
      byTable.map(([table, all]) => {
        const columns = [...grouped(all, ({ fact }) => fact.column)];
        return [table, new Map(columns.map(([column, own]) => [column, new ByChange(own)] as const))] as const;
      }),
    );
  }

  /** The moves that would mend an equation, those of the claim's own table first. */
  movesOf(equation: Equation<unknown>): Move[] {
    return comparesTables(equation) ? changesOf(equation).flatMap((change) => this.movesFrom(change)) : [];
  }

  private movesFrom(from: Amendment): Move[] {
    const { column, row, table } = from.fact;
    const inRow = (this.byRow.get(table)?.get(row.index) ?? []).filter(
      (other) => other.fact.column !== column && isSameRow(other.fact, from.fact) && isOpposite(from, other),
    );
    const inColumn = (this.byColumn.get(table)?.get(column)?.near(from) ?? []).filter(
      (other) => !isSameRow(other.fact, from.fact) && isOpposite(from, other),
    );
    const corners = inRow.flatMap((beside) =>
      inColumn.map((below) => {
        const fact = from.fact.table.factIn(below.fact.row, beside.fact.column);
        return [from, beside, below, { ...from, fact }] as const;
      }),
    );
    return [...[...inRow, ...inColumn].map((other) => [from, other] as const), ...corners];
  }
}

/** The amendments of one column by their amounts: of thousands only those are looked at that may be opposite. */
class ByChange {
  private readonly sorted: readonly Amendment[];
  private readonly places: ReadonlyMap<Amendment, number>;
  private readonly widest: Decimal;

  constructor(all: readonly [Amendment, ...Amendment[]]) {
    this.sorted = all.toSorted((a, b) => a.change.comparedTo(b.change));
    this.places = new Map(all.map((one, place) => [one, place] as const));
    this.widest = all.map(({ slack }) => slack).reduce((most, one) => (one.greaterThan(most) ? one : most));
  }

  /** Those that may have as much too little as this one too much, in their order. Where very many have, none is told from the others. */
  near({ change, slack }: Amendment): readonly Amendment[] {
    const wanted = change.negated();
    const reach = slack.plus(this.widest);
    const found = this.sorted.slice(this.firstFrom(wanted.minus(reach)), this.firstFrom(wanted.plus(reach), true));
    if (found.length > mostPlaces) return [];
    return found.sort((a, b) => (this.places.get(a) ?? 0) - (this.places.get(b) ?? 0));
  }

  /** The first place from which on changes are at least so much, or more. */
  private firstFrom(least: Decimal, isMore = false): number {
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const order = this.sorted[middle]?.change.comparedTo(least) ?? 0;
      if (order < 0 || (isMore && order === 0)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

const mostPlaces = 50;

/** As the table shows the cells: row by row. */
export function inTableOrder(move: readonly Amendment[]): readonly Amendment[] {
  return move.toSorted((a, b) => a.fact.row.index - b.fact.row.index || a.fact.column.index - b.fact.column.index);
}

function comparesTables(equation: Equation<unknown>): equation is LinearEquation<unknown> {
  // A limit says of no cell what it should be.
  const tells = equation.kind === "linear" && equation.equality.comparison !== "<=";
  return tells && equation.coefficients.size <= fewCells && !staysInTable(equation);
}

/** What each cell would have to change by. */
function changesOf(equation: LinearEquation<unknown>): Amendment[] {
  const { claim, terms } = equation.equality;
  const facts = [claim, ...terms.map(({ fact }) => fact)];
  return facts.map((fact) => ({ fact, change: correction(equation, fact), slack: equation.slack }));
}

function isOpposite(a: Amendment, b: Amendment): boolean {
  const apart = a.change.plus(b.change).abs();
  return cellId(a.fact) !== cellId(b.fact) && apart.lessThanOrEqualTo(a.slack.plus(b.slack)) && !a.change.isZero();
}

function isSameRow(a: Fact, b: Fact): boolean {
  return a.row.sheet === b.row.sheet && a.row.index === b.row.index && a.row.panel === b.row.panel;
}
