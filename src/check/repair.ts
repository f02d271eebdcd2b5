/**
 * Mistakes of several cells at once: two neighbours that were swapped, and figures in 元 among those in 万元. One change of all the
 * cells mends what no change of one of them does.
 */
import Decimal from "decimal.js";
import { atDecimals } from "../amount";
import { amountOf, figureKind, isReadable, type Column, type Fact, type Row, type Table } from "../recognise";
import { cellId } from "./cellId";
import { correction, type LinearEquation } from "./equation";
import type { Amendment } from "./misplaced";
import { inYuan } from "./yuan";

/** `misplaced`: a part of an amount stands in a wrong row or column. */
export type RepairKind = "misplaced" | "swapped" | "unit";

/** The changes that put several cells right together. */
export interface Repair {
  readonly kind: RepairKind;
  readonly changes: readonly [Amendment, ...Amendment[]];
}

/** 元 in a table of 万元, and 万元 in a table of 元. */
const scales = ["1e-4", "1e4"].map((factor) => new Decimal(factor));

type Fits = (change: Decimal) => boolean;
/** The other cell changes by as much the other way. */
type FitsWith = (other: Fact, change: Decimal) => boolean;
type Pair = readonly [Fact, Fact];

/** Filled while causes are looked for: most tables have no failing sum, and nobody asks for the order of their rows. */
export class Repairs {
  private readonly places = new Map<Table, ReadonlyMap<Row, number>>();
  /** Repairs of whole rows and columns: every failing cell of a line would have them worked out again. */
  private readonly lines = new Map<object, Map<unknown, readonly Repair[]>>();

  /**
   * The repairs that would mend a failing equation by way of one of its cells, told from what that cell would have to be.
   *
   * @param facts the cells of the equation that are suspected
   */
  of(equation: LinearEquation<unknown>, facts: readonly Fact[]): Repair[] {
    return [...new Set(facts)].filter(isMoney).flatMap((fact) => {
      const wanted = correction(equation, fact);
      const slack = equation.slack.plus(inYuan(fact, amountOf(fact).slack));
      const fits: Fits = (change) => !change.isZero() && change.minus(wanted).abs().lessThanOrEqualTo(slack);
      // Of a sum and one of its parts that were swapped, both move the equation.
      const fitsWith = (other: Fact, change: Decimal): boolean => {
        const moved = equation.coefficients.get(cellId(other)) ?? 0;
        return fits(change.times(1 - moved / (equation.coefficients.get(cellId(fact)) ?? 1)));
      };
      return [...this.swapsOf(fact, fitsWith), ...this.unitsOf(fact, fits)];
    });
  }

  private *swapsOf(fact: Fact, fits: FitsWith): Iterable<Repair> {
    const { table, row, column } = fact;
    for (const other of this.besideIn(table, row)) {
      const below = table.factIn(other, column);
      if (!isMoney(below) || !fits(below, differenceTo(fact, below))) continue;
      yield* swap([[fact, below]]);
      yield* this.line(row, other, () =>
        swap(row.panel.additive.map((each): Pair => [table.factIn(row, each), table.factIn(other, each)])),
      );
    }
    for (const other of neighbours(row.panel.additive, row.panel.additive.indexOf(column))) {
      const beside = table.factIn(row, other);
      if (!isMoney(beside) || !fits(beside, differenceTo(fact, beside))) continue;
      yield* swap([[fact, beside]]);
      yield* this.line(column, other, () =>
        swap(rowsOf(fact).map((each): Pair => [table.factIn(each, column), table.factIn(each, other)])),
      );
    }
  }

  /** Figures of one cell, of its row and of its column. */
  private unitsOf(fact: Fact, fits: Fits): Repair[] {
    const { table, row, column } = fact;
    // A sum that would hold without the figure says nothing of a ten-thousandth of it: that is lost in the rounding.
    const toNothing = inYuan(fact, amountOf(fact).value.negated());
    return scales
      .filter((scale) => isPrintable(fact, scale) && fits(scaling(fact, scale)) && !fits(toNothing))
      .flatMap((scale) => [
        ...scaled([fact], scale),
        ...this.line(row, scale, () =>
          scaled(
            row.panel.additive.map((each) => table.factIn(row, each)),
            scale,
          ),
        ),
        ...this.line(column, scale, () =>
          scaled(
            rowsOf(fact).map((each) => table.factIn(each, column)),
            scale,
          ),
        ),
      ]);
  }

  /** @param how what tells the repairs of one line apart: the line that it is swapped with, or a scale */
  private line(line: Row | Column, how: unknown, find: () => readonly Repair[]): readonly Repair[] {
    const known = this.lines.get(line) ?? new Map<unknown, readonly Repair[]>();
    this.lines.set(line, known);
    let found = known.get(how);
    if (found === undefined) known.set(how, (found = find()));
    return found;
  }

  /** The rows right above and right below, of the same kind of figures. */
  private besideIn(table: Table, row: Row): readonly Row[] {
    let places = this.places.get(table);
    if (places === undefined) this.places.set(table, (places = new Map(table.rows.map((one, place) => [one, place]))));
    const place = places.get(row) ?? -1;
    return neighbours(table.rows, place).filter(({ panel, sheet }) => panel === row.panel && sheet === row.sheet);
  }
}

function swap(cells: readonly Pair[]): Repair[] {
  const different = cells.filter(([a, b]) => isMoney(a) && isMoney(b) && !differenceTo(a, b).isZero());
  return repair(
    "swapped",
    different.flatMap(([a, b]) => [changed(a, differenceTo(a, b)), changed(b, differenceTo(b, a))]),
  );
}

function scaled(facts: readonly Fact[], scale: Decimal): Repair[] {
  return repair(
    "unit",
    facts.filter((one) => isMoney(one) && !amountOf(one).isZero).map((one) => changed(one, scaling(one, scale))),
  );
}

function scaling(fact: Fact, scale: Decimal): Decimal {
  return inYuan(fact, amountOf(fact).value.times(scale.minus(1)));
}

/** 5.00元 would be printed as 0.00万元: nobody has typed it for that. */
function isPrintable(fact: Fact, scale: Decimal): boolean {
  const { value, decimals } = amountOf(fact);
  return !atDecimals(value.times(scale), decimals).isZero();
}

function repair(kind: RepairKind, [first, ...others]: readonly Amendment[]): Repair[] {
  return first === undefined ? [] : [{ kind, changes: [first, ...others] }];
}

function changed(fact: Fact, change: Decimal): Amendment {
  return { fact, change, slack: new Decimal(0) };
}

function differenceTo(fact: Fact, other: Fact): Decimal {
  return inYuan(other, amountOf(other).value).minus(inYuan(fact, amountOf(fact).value));
}

/** Blank cells are zero, and may have been swapped with an amount. */
function isMoney(fact: Fact): boolean {
  return figureKind(fact.column.role) === "money" && isReadable(fact);
}

function rowsOf({ table, row }: Fact): readonly Row[] {
  return table.rows.filter(({ panel }) => panel === row.panel);
}

function neighbours<T>(all: readonly T[], place: number): readonly T[] {
  return place < 0 ? [] : [all[place - 1], all[place + 1]].filter((other) => other !== undefined);
}
