/**
 * Changes of money are weighed in 元, so that a table in 元 and one in 万元 can speak of one amount; those of other figures are
 * plain numbers.
 */
import Decimal from "decimal.js";
import { powerOfTen, units, type Unit } from "../amount";
import { amountOf, figureKind, type Fact } from "../recognise";

/** A number in the unit of a cell's figure → 元. */
export function inYuan(fact: Fact, value: Decimal): Decimal {
  const factor = inOneOf(fact);
  return factor === undefined ? value : value.times(factor);
}

/** 元 → the unit of a cell's figure. */
export function fromYuan(fact: Fact, value: Decimal): Decimal {
  const factor = inOneOf(fact);
  return factor === undefined ? value : value.dividedBy(factor);
}

/** How many 元 are one of the cell's unit; to work out the power for each cell took longer than all else here. */
const yuan: ReadonlyMap<Unit, Decimal> = new Map(
  units.flatMap((unit) => (unit === "元" ? [] : [[unit, new Decimal(10).pow(powerOfTen[unit])] as const])),
);

/** @returns undefined where a figure is one of 元 or no money */
function inOneOf(fact: Fact): Decimal | undefined {
  return figureKind(fact.column.role) === "money" ? yuan.get(amountOf(fact).unit) : undefined;
}
