/**
 * Changes of money are weighed in 元, so that a table in 元 and one in 万元 can speak of one amount; those of other figures are
 * plain numbers.
 */
import Decimal from "decimal.js";
import { powerOfTen } from "../amount";
import { amountOf, figureKind, type Fact } from "../recognise";

/** A number in the unit of a cell's figure → 元. */
export function inYuan(fact: Fact, value: Decimal): Decimal {
  const power = powerOf(fact);
  return power === 0 ? value : value.times(new Decimal(10).pow(power));
}

/** 元 → the unit of a cell's figure. */
export function fromYuan(fact: Fact, value: Decimal): Decimal {
  const power = powerOf(fact);
  return power === 0 ? value : value.dividedBy(new Decimal(10).pow(power));
}

function powerOf(fact: Fact): number {
  return figureKind(fact.column.role) === "money" ? powerOfTen[amountOf(fact).unit] : 0;
}
