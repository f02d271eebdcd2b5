/** Parts that are larger than all that the department spends: their figures are in 元 under a label that says 万元. */
import type Decimal from "decimal.js";
import { Amount, powerOfTen, units, type Unit } from "../../amount";
import { statedSums } from "../../layouts";
import { amountOf, isReadable, type Fact, type Table } from "../../recognise";
import { addsUp, inYuan, keyTotals, shifted, type KeyTotal } from "./keyTotals";

/** Of tables that show a part of the expenditure: the columns whose totals are that part. */
const partColumns: Readonly<Record<string, readonly string[]>> = {
  "three-public": ["total"],
  "three-public-items": ["amount"],
  "government-fund": ["total"],
  "state-capital": ["total"],
  procurement: ["amount"],
  "purchased-services": ["amount"],
  "final-09": ["budget.total", "actual.total"],
  "final-09-items": ["budget", "actual"],
};

export interface PartOffScale {
  readonly table: Table;
  /** It shows `10 ^ exponent` times what it should. */
  readonly exponent: number;
  readonly part: Fact;
  /** The largest total that any table of the disclosure states. */
  readonly whole: KeyTotal;
  readonly meant: Unit;
}

/**
 * A part that is somewhat too large is a wrong figure. One that is more than ten times the largest total, and fits where it is
 * read in another unit, is in that unit.
 *
 * @param tables of one disclosure, without those whose unit is in doubt already
 */
export function partsOffScale(tables: readonly Table[]): PartOffScale[] {
  const wholes = tables.flatMap(keyTotals).filter(({ family }) => family === "all");
  const whole = wholes.reduce<KeyTotal | undefined>(
    (largest, one) => (largest?.value.greaterThanOrEqualTo(one.value) === true ? largest : one),
    undefined,
  );
  if (whole === undefined) return [];
  return tables.flatMap((table) => {
    const [first] = (partColumns[table.layout.id] ?? []).flatMap((concept) => partIn(table, concept, whole) ?? []);
    return first ?? [];
  });
}

const timesTooLarge = 10;

function partIn(table: Table, concept: string, whole: KeyTotal): PartOffScale | undefined {
  const total = table.row("total");
  const part = total === undefined ? undefined : table.fact(total, concept);
  if (part === undefined || !isReadable(part) || !isBorneOut(part)) return undefined;
  const { unit } = amountOf(part);
  // A whole in a smaller unit may itself be the one whose label is wrong.
  if (powerOfTen[amountOf(whole.facts[0]).unit] < powerOfTen[unit]) return undefined;
  const { value } = inYuan(part);
  if (value.lessThanOrEqualTo(whole.value.times(timesTooLarge))) return undefined;
  const fitting = units.filter((other) => powerOfTen[other] < powerOfTen[unit] && fits(value, unit, other, whole));
  const [meant] = fitting;
  if (meant === undefined || fitting.length > 1) return undefined;
  return { table, exponent: powerOfTen[unit] - powerOfTen[meant], part, whole, meant };
}

function fits(value: Decimal, unit: Unit, other: Unit, whole: KeyTotal): boolean {
  return shifted(value, powerOfTen[other] - powerOfTen[unit]).lessThanOrEqualTo(whole.value);
}

/** A total that its own parts do not bear out may be one cell's slip. */
function isBorneOut(part: Fact): boolean {
  if (!addsUp(part)) return false;
  return part.row.children.length > 0 || columnSums(part).includes(true);
}

/** Do the sums hold that the layout states for this column? */
function columnSums(part: Fact): boolean[] {
  const { table, row, column } = part;
  const claim = amountOf(part);
  return statedSums(table.layout).flatMap(({ total, parts }) => {
    if (total !== column.concept) return [];
    const amounts = parts.flatMap(({ concept, sign }) => {
      const other = table.fact(row, concept);
      if (other === undefined) return [];
      return sign === 1 ? amountOf(other) : amountOf(other).negated();
    });
    return amounts.length === 0 ? [] : claim.agreement(Amount.sum(amounts, claim.unit)) !== "differs";
  });
}
