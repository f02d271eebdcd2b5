/** One figure with all that belongs to it: `300元/天`, `60家次（…）`, `15%`, `2000（元/月）`. */
import type { Exact } from "../../../amount/exact";
import type { BasisToken, NumberToken } from "../signs/tokens";
import type { Cursor } from "./cursor";
import { isTooLong, leadsOn, takeLabel, takePer, takeRemarks, type BracketedUnit } from "./labels";
import { exactRange, halfOf, roundedRange, tenTo } from "./quantity";
import type { BasisTerm } from "./term";
import { altersNumber, hidesNumber, isCounted, readMeasure, saysAbout, type FigureMeasure } from "./units";

export interface BasisFigure extends BasisTerm {
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

/** Reads the figure at the cursor and moves behind it; undefined where no number stands there. Money is in 元, whatever its unit. */
export function readFigure(cursor: Cursor): BasisFigure | undefined {
  const start = cursor.token?.start;
  const { before } = cursor;
  const currency = cursor.take("currency");
  const number = cursor.take("number");
  if (start === undefined || number === undefined) return undefined;
  cursor.numbers.push(number.value);
  const percent = cursor.take("percent");
  const { label, per } = takeUnit(cursor);
  const measure = readMeasure(currency !== undefined && !namesMoney.test(label) ? `元${label}` : label);
  const rest = measure?.rest ?? label;
  if (saysAbout(rest) || endsInAbout(before)) cursor.isApproximate = true;
  if (number.isDoubtful || altersNumber(rest) || mayHideOperand(cursor, rest, per)) cursor.isDoubtful = true;
  return {
    ...worthOf(number, percent?.power ?? 0, measure),
    isSenseless: measure === undefined,
    start,
    label: rest,
    per,
    isMeasured: percent !== undefined || measure?.unit !== undefined || isCounted(rest),
  };
}

/** `元` behind the sign of a currency, ¥300万元: the unit need not be added. */
const namesMoney = /^[百千万亿]*元/u;

/** What is counted and for what, `元` and `人/年`; a unit in brackets counts where none stands before them: `2000（元/月）`. */
function takeUnit(cursor: Cursor): BracketedUnit {
  const label = takeLabel(cursor);
  const per = takePer(cursor);
  const bracketed = takeRemarks(cursor);
  return bracketed !== undefined && readMeasure(label)?.unit === undefined ? bracketed : { label, per };
}

/** `约300元`: the number is no exact one. */
function endsInAbout(before: BasisToken | undefined): boolean {
  return before?.kind === "word" && /(?:约|近|逾|超|约为|至少)$/u.test(before.text);
}

/** In `2人三天×300元` the words before × hold a number of their own. */
function mayHideOperand(cursor: Cursor, rest: string, per: string): boolean {
  return leadsOn(cursor) && (hidesNumber(rest) || hidesNumber(per) || isTooLong(rest));
}

type Worth = Pick<BasisFigure, "value" | "low" | "high" | "money" | "maybeMoney" | "unit" | "decimals" | "half">;

/** @param percentPower two for a percentage, three for one per thousand */
function worthOf(number: NumberToken, percentPower: number, measure: FigureMeasure | undefined): Worth {
  const power = (measure?.power ?? 0) - percentPower;
  const value = power === 0 ? number.value : number.value.times(tenTo(power));
  const half = halfOf(power - number.decimals);
  // Whole numbers are counts, and prices in 元 are agreed on; only other decimals were rounded by somebody.
  const isKnown = number.decimals === 0 || measure?.unit === "元";
  return {
    ...(isKnown ? exactRange(value) : roundedRange(value, half)),
    money: measure?.kind === "money" ? 1 : 0,
    maybeMoney: measure?.kind === "maybe-money" ? 1 : 0,
    unit: measure?.unit,
    decimals: number.decimals + percentPower,
    half,
  };
}
