/**
 * An amount that stands in a wrong row or column of its table: what one cell has too much, another one has too little, and every
 * sum of the table holds all the same. Only other tables tell, once for every cell.
 *
 * Where the rows' and the columns' sums hold, four cells are wrong: 30 of a fund stand under 城乡社区 instead of 住房保障, and as
 * much of 一般公共预算 the other way round.
 */
import type Decimal from "decimal.js";
import { grouped } from "../grouped";
import type { Fact, Table } from "../recognise";
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
  private readonly byTable: ReadonlyMap<Table, readonly Amendment[]>;

  constructor(failed: readonly Equation<unknown>[]) {
    const changes = failed.flatMap((equation) => (comparesTables(equation) ? changesOf(equation) : []));
    this.byTable = grouped(changes, ({ fact }) => fact.table);
  }

  /** The moves that would mend an equation, those of the claim's own table first. */
  movesOf(equation: Equation<unknown>): Move[] {
    return comparesTables(equation) ? changesOf(equation).flatMap((change) => this.movesFrom(change)) : [];
  }

  private movesFrom(from: Amendment): Move[] {
    const { column, table } = from.fact;
    const others = this.byTable.get(table) ?? [];
    // Most stand in another row and another column, and their amounts need not be compared.
    const inRow = others.filter(
      (other) => other.fact.column !== column && isSameRow(other.fact, from.fact) && isOpposite(from, other),
    );
    const inColumn = others.filter(
      (other) => other.fact.column === column && !isSameRow(other.fact, from.fact) && isOpposite(from, other),
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
