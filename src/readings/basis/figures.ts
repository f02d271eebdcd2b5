/** Figures of a text in words: as they are printed, or in the unit of what they are compared with. */
import { Amount, type Unit } from "../../amount";
import type { Range } from "./arithmetic/quantity";
import type { EquationSide } from "./arithmetic/verdict";

/** `4000元`, `9.80万元`; a bare number as it is. */
export function inUnit({ value }: Range, unit: Unit | undefined): string {
  const shown = Amount.exact(value, "元").in(unit ?? "元");
  return unit === undefined ? trimmed(shown) : `${trimmed(shown)}${unit}`;
}

/** Results of divisions have sixty decimals; nobody prints so many. */
function trimmed(amount: Amount): string {
  return amount.value.toDecimalPlaces(longest).toFixed();
}

const longest = 4;

/** An amount of the form as a side of a comparison, in 元. */
export function sideOf(amount: Amount): EquationSide {
  const { value, slack } = amount.in("元");
  return { value, low: value, high: value, half: slack };
}
