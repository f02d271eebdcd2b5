/** What a part of an expression amounts to, and whether it is money: 元 times persons is, 元 times 元 is nothing. */
import type { Unit } from "../../../amount";
import { dividedBy, negated, plus, times, type Range } from "./quantity";

export interface BasisTerm extends Range {
  /** How many of its factors are money, less how many of its divisors. */
  readonly money: number;
  /** The same count for 万 and 亿 without 元. */
  readonly maybeMoney: number;
  readonly unit: Unit | undefined;
  /** Its operands do not go together: it adds persons to money, or divides by zero. */
  readonly isSenseless: boolean;
}

export type Sense = "money" | "number" | "senseless";

/** What the term amounts to: 元 times persons is money, 元 times 元 is senseless. */
export function senseOf({ money, maybeMoney, isSenseless }: BasisTerm): Sense {
  if (isSenseless) return "senseless";
  // Where money is certain, 万 beside it is a mere multiple: 3.5万*20元.
  if (money === 1 && maybeMoney >= 0) return "money";
  if (money === 0 && maybeMoney === 1) return "money";
  return money === 0 && maybeMoney === 0 ? "number" : "senseless";
}

/** The sum or difference of two terms. Money and no money do not add up: 3人 + 5元 has no sense. */
export function added(left: BasisTerm, right: BasisTerm, sign: "+" | "-"): BasisTerm {
  const isMoney = senseOf(left) === "money";
  const isCertain = left.money === 1 || right.money === 1;
  return {
    ...plus(left, sign === "+" ? right : negated(right)),
    money: isMoney && isCertain ? 1 : 0,
    maybeMoney: isMoney && !isCertain ? 1 : 0,
    unit: left.unit ?? right.unit,
    isSenseless: senseOf(left) !== senseOf(right) || senseOf(left) === "senseless",
  };
}

/** The product of two terms. Money times money is told later as senseless: the powers of money add up. */
export function multiplied(left: BasisTerm, right: BasisTerm): BasisTerm {
  return {
    ...times(left, right),
    money: left.money + right.money,
    maybeMoney: left.maybeMoney + right.maybeMoney,
    unit: left.unit ?? right.unit,
    isSenseless: left.isSenseless || right.isSenseless,
  };
}

/** The quotient of two terms; over nothing it has no sense. */
export function divided(left: BasisTerm, right: BasisTerm): BasisTerm {
  const range = dividedBy(left, right);
  return {
    ...(range ?? left),
    money: left.money - right.money,
    maybeMoney: left.maybeMoney - right.maybeMoney,
    unit: left.unit ?? right.unit,
    isSenseless: range === undefined || left.isSenseless || right.isSenseless,
  };
}
