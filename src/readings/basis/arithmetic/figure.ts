/** One figure with all that belongs to it: `300元/天`, `60家次（…）`, `15%`, `2000（元/月）`. */
import type { Exact } from "../../../amount/exact";
import type { Cursor } from "./cursor";
import { isTooLong, leadsOn, takeLabel, takePer, takeRemarks } from "./labels";
import { exactRange, halfOf, roundedRange, tenTo } from "./quantity";
import type { Term } from "./term";
import { altersNumber, hidesNumber, isCounted, readMeasure, saysAbout } from "./units";

export interface BasisFigure extends Term {
  readonly start: number;
  /** As printed; two more for a percentage. */
  readonly decimals: number;
  /** Half a unit of the last decimal, in what the values are in. */
  readonly half: Exact;
  /** What is counted, or what follows the unit of money. */
  readonly label: string;
  /** `人/年` of 6万元/人/年. */
  readonly per: string;
  /** It says what it counts; a mere number may be part of a name. */
  readonly isMeasured: boolean;
}

export function readFigure(cursor: Cursor): BasisFigure | undefined {
  const start = cursor.token?.start;
  const { before } = cursor;
  const currency = cursor.take("currency");
  const number = cursor.take("number");
  if (start === undefined || number === undefined) return undefined;
  cursor.numbers.push(number.value);
  const percent = cursor.take("percent");
  let label = takeLabel(cursor);
  let per = takePer(cursor);
  const unit = takeRemarks(cursor);
  if (unit !== undefined && readMeasure(label)?.unit === undefined) ({ label, per } = unit);
  const measure = readMeasure(currency !== undefined && !/^[百千万亿]*元/u.test(label) ? `元${label}` : label);
  const rest = measure?.rest ?? label;
  if (saysAbout(rest) || (before?.kind === "word" && /(?:约|近|逾|超|约为|至少)$/u.test(before.text)))
    cursor.isApproximate = true;
  if (number.isDoubtful || altersNumber(rest)) cursor.isDoubtful = true;
  if (leadsOn(cursor) && (hidesNumber(rest) || hidesNumber(per) || isTooLong(rest))) cursor.isDoubtful = true;
  const power = (measure?.power ?? 0) - (percent?.power ?? 0);
  const value = power === 0 ? number.value : number.value.times(tenTo(power));
  const half = halfOf(power - number.decimals);
  // Whole numbers are counts, and prices in 元 are agreed on; only other decimals were rounded by somebody.
  const isKnown = number.decimals === 0 || measure?.unit === "元";
  const { low, high } = isKnown ? exactRange(value) : roundedRange(value, half);
  return {
    value,
    low,
    high,
    money: measure?.kind === "money" ? 1 : 0,
    maybeMoney: measure?.kind === "maybe-money" ? 1 : 0,
    unit: measure?.unit,
    isSenseless: measure === undefined,
    start,
    decimals: number.decimals + (percent?.power ?? 0),
    half,
    label: rest,
    per,
    isMeasured: percent !== undefined || measure?.unit !== undefined || isCounted(rest),
  };
}
