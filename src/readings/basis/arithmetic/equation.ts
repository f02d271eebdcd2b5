/** What two sides of an equals sign say of each other; nothing where their units leave doubt. */
import { powerOfTen, type Unit } from "../../../amount";
import { Exact } from "../../../amount/exact";
import type { TextSpan } from "../signs/span";
import type { Surroundings } from "./context";
import type { Expression } from "./expression";
import { exactRange, tenTo, times, type StatedQuantity } from "./quantity";
import { judge, type EquationSide, type Verdict } from "./verdict";

export interface WrittenEquation extends TextSpan {
  /** As printed. */
  readonly text: string;
  readonly left: StatedQuantity;
  readonly right: StatedQuantity;
  readonly verdict: Verdict;
}

export interface Circumstances extends Surroundings {
  /** `≈`, or an operator in front of the left side. */
  readonly isDoubtful: boolean;
  /** The left side is the result of an equation before it. */
  readonly isResult: boolean;
}

/** @returns undefined where it is not certain that the text claims this equality */
export function relate(
  text: string,
  left: Expression,
  right: Expression,
  circumstances: Circumstances,
): WrittenEquation | undefined {
  if (left.sense === "senseless" || right.sense === "senseless") return undefined;
  const units = left.sense === right.sense ? [[undefined, undefined] as const] : suppliedUnits(left, right);
  for (const [leftUnit, rightUnit] of units) {
    const sides = [inUnit(left, leftUnit), inUnit(right, rightUnit)] as const;
    const verdict = judge(...sides);
    // Only units that are printed on both sides can prove a mistake: a supplied unit was chosen because it fits.
    const isSupplied = leftUnit !== undefined || rightUnit !== undefined;
    if (verdict !== "holds" && (isSupplied || mayMeanMore(left, right, sides, circumstances))) continue;
    return {
      text: text.slice(left.start, right.end),
      start: left.start,
      end: right.end,
      left: quantityOf(text, left, leftUnit),
      right: quantityOf(text, right, rightUnit),
      verdict,
    };
  }
  return undefined;
}

/** `（2000+1000）*12=3.6万元`: one side has no unit, and stands for 元, 万元, or what the other side is in. */
function suppliedUnits(
  left: Expression,
  right: Expression,
): readonly (readonly [Unit | undefined, Unit | undefined])[] {
  const [bare, other] = left.sense === "money" ? [right, left] : [left, right];
  // 60家 is a count and no amount.
  if (bare.figure !== undefined && (bare.figure.isMeasured || bare.figure.label !== "")) return [];
  const candidates = new Set<Unit>(["元", "万元", ...(other.unit === undefined ? [] : [other.unit])]);
  return [...candidates].map((unit) => (bare === left ? [unit, undefined] : [undefined, unit]));
}

function mayMeanMore(
  left: Expression,
  right: Expression,
  [leftSide, rightSide]: readonly [EquationSide, EquationSide],
  { isDoubtful, isResult, isDangling, counts }: Circumstances,
): boolean {
  if (isDoubtful || isDangling || left.isDoubtful || right.isDoubtful) return true;
  if (left.isApproximate || right.isApproximate) return true;
  const figures = [left, right].filter(({ figure }) => figure !== undefined).length;
  // In 2000*2=4000*3 both sides calculate, so neither claims to be the result of the other.
  if (figures === 0) return true;
  // 1台=500元 defines; but 383500元=38.36万元 behind a calculation is its result once more.
  if (figures === 2 && !(isResult && left.sense === "money" && `${left.figure?.per}${right.figure?.per}` === ""))
    return true;
  // Between mere numbers 万 may be understood, or a percent sign; and 100-1=0 is a saying.
  if (left.sense === "number" && powers.some((power) => agree(leftSide, power, rightSide))) return true;
  if (left.sense === "number" && left.isSum && left.numbers.length <= 2) return true;
  return [...counts, monthsOfYear].some(
    (count) => agree(leftSide, count, rightSide) || agree(rightSide, count, leftSide),
  );
}

/** 4000元/月*9人=43.2万元 forgets to say for how long. */
const monthsOfYear = new Exact(12);
const zero = new Exact(0);
const powers = [-8, -6, -4, -3, -2, 2, 3, 4, 6, 8].map(tenTo);

function agree(side: EquationSide, factor: Exact, other: EquationSide): boolean {
  return judge({ ...side, ...times(side, exactRange(factor)) }, other) === "holds";
}

function inUnit({ value, low, high, figure }: Expression, unit: Unit | undefined): EquationSide {
  const side = { value, low, high, half: figure?.half ?? zero };
  if (unit === undefined) return side;
  const scale = tenTo(powerOfTen[unit]);
  return { ...times(side, exactRange(scale)), half: side.half.times(scale) };
}

/** What an expression comes to: its value, the interval that rounding leaves, its unit. `supplied` is the unit said elsewhere. */
export function quantityOf(text: string, expression: Expression, supplied?: Unit): StatedQuantity {
  const { start, end, sense, unit, figure, isApproximate } = expression;
  const { value, low, high } = inUnit(expression, supplied);
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    low,
    high,
    unit: supplied ?? (sense === "money" ? unit : undefined),
    decimals: figure?.decimals,
    isApproximate,
  };
}
