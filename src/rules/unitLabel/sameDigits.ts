/** Tables that repeat the figures of others digit by digit under the label of another unit: `单位：元` above 22.45 and 4.98. */
import type Decimal from "decimal.js";
import { powerOfTen, type Unit } from "../../amount";
import { amountsThere } from "../../readings/tablePlaces";
import { amountOf, figureKind, type Fact, type Table } from "../../recognise";

export interface DigitsOffScale {
  readonly table: Table;
  /** It shows `10 ^ exponent` times what it should. */
  readonly exponent: number;
  /** Figures of the table, each with the one that it repeats. */
  readonly pairs: readonly [RepeatedFigure, ...RepeatedFigure[]];
  readonly meant: Unit;
}

export interface RepeatedFigure {
  readonly own: Fact;
  readonly other: Fact;
}

/** Three digits are the same by chance now and then; twice in a table, the largest or most of its figures among them, they are not. */
const fewDigits = 3;
const fewFigures = 2;

/** @param tables of one disclosure; where as many are in one unit as in the other, nobody knows which label is wrong */
export function digitsOffScale(tables: readonly Table[]): DigitsOffScale[] {
  const units = tables.map(({ unit }) => unit);
  if (new Set(units).size < 2) return [];
  const countOf = (unit: Unit): number => units.filter((one) => one === unit).length;
  return tables.flatMap((table) => {
    const usual = [...new Set(units)].filter((unit) => countOf(unit) > countOf(table.unit));
    return usual.flatMap((meant) => {
      const exponent = powerOfTen[table.unit] - powerOfTen[meant];
      const pairs = repeatedIn(table, tables, meant);
      return pairs === undefined ? [] : [{ table, exponent, pairs, meant }];
    });
  });
}

function repeatedIn(table: Table, tables: readonly Table[], meant: Unit): DigitsOffScale["pairs"] | undefined {
  const own = tellingFigures(table, table.unit);
  if (table.labels.unit === undefined || own.size < fewFigures) return undefined;
  const others = new Map(
    tables.filter((other) => other !== table).flatMap((other) => [...tellingFigures(other, meant)]),
  );
  const [first, ...more] = [...own].flatMap(([digits, fact]): RepeatedFigure[] => {
    const other = others.get(digits);
    return other === undefined ? [] : [{ own: fact, other }];
  });
  const count = more.length + 1;
  if (first === undefined || count < fewFigures) return undefined;
  const largest = [...own.values()].reduce((most, one) => (amountOf(one).value.gt(amountOf(most).value) ? one : most));
  const isMost = count * 2 > own.size || [first, ...more].some((pair) => pair.own === largest);
  return isMost ? [first, ...more] : undefined;
}

/** Its amounts in a unit as they are printed, each once. */
function tellingFigures(table: Table, unit: Unit): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of amountsThere(table)) {
    const amount = amountOf(fact);
    if (figureKind(fact.column.role) !== "money" || amount.unit !== unit || !isTelling(amount.value)) continue;
    if (!found.has(amount.value.toString())) found.set(amount.value.toString(), fact);
  }
  return found;
}

function isTelling(value: Decimal): boolean {
  return value.precision() >= fewDigits;
}
