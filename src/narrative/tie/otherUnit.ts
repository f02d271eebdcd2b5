/** A figure that is right but for its unit: `73.61元` beside 73.61 万元. */
import { units, type Unit } from "../../amount";
import { amountOf, type Fact } from "../../recognise";
import type { Figure } from "../statements/statement";

/** The unit in which the figure would agree with the fact; undefined where none does. A figure ten times another is no matter of units. */
export function unitThatAgrees({ amount }: Figure, fact: Fact): Unit | undefined {
  const own = amountOf(fact);
  if (amount.isZero || own.isZero) return undefined;
  return (typed.has(amount.unit) ? [...typed] : units).find(
    (unit) =>
      unit !== amount.unit &&
      amount.relabelled(unit).agreement(own) !== "differs" &&
      amount.value.equals(own.in(unit).value),
  );
}

export function isInOtherUnit(figure: Figure, fact: Fact): boolean {
  return unitThatAgrees(figure, fact) !== undefined;
}

const typed: ReadonlySet<Unit> = new Set<Unit>(["元", "万元", "亿元"]);

/** 万 is forgotten or typed twice. */
export function lacksTenThousand(figure: Figure, fact: Fact): boolean {
  return typed.has(figure.amount.unit) && isInOtherUnit(figure, fact);
}
