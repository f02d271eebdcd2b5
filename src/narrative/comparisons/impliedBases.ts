/**
 * `收入53.24亿元，增长6.3%，其中：税收33.31亿元，下降1.6%；非税19.93亿元，增长22.9%`: of what was before no amount is told, but each rate tells it, and the
 * parts were together what the whole was.
 */
import { Amount } from "../../amount";
import type { Comparison } from "./comparison";
import { addsUp } from "./listEnds";
import { hundred, percent } from "./percentages";
import { undone } from "./rates";
import type { Change, Figure, List, Statement } from "../statements/statement";

/** @param list whose parts add up to its whole */
export function* impliedBases({ whole, total, parts }: List): Iterable<Comparison> {
  const rate = whole.change?.rate;
  if (
    rate === undefined ||
    whole.value !== total ||
    parts.length < 2 ||
    !parts.every(isDirect) ||
    !addsUp(total, parts)
  )
    return;
  const told = [whole, ...parts];
  // Where an amount of the year before is told, or how much it changed, that is held to it elsewhere.
  if (!told.every((one) => isRated(one, whole)) || told.every(({ change }) => change?.difference !== undefined)) return;
  const [before, ...bases] = told.map(baseOf);
  const sum = togetherOf(bases);
  const change = sum && total.amount.minus(sum).dividedBy(sum);
  if (before === undefined || sum === undefined || change === undefined) return;
  const holds = before.agreement(sum) !== "differs";
  const others = parts.flatMap((one) => one.change?.rate ?? []);
  yield { kind: "implied", statement: whole, figure: rate, others, holds, expected: percent(change, rate), base: sum };
}

function isDirect({ value, isReason, total }: Statement): boolean {
  return value !== undefined && !value.amount.isZero && isReason !== true && total === undefined;
}

/** By how much, against the same, and in the same year. */
function isRated({ change, base, year }: Statement, whole: Statement): boolean {
  const against = whole.change as Change;
  return (
    change?.rate !== undefined &&
    !isOnOtherTerms(change.rate) &&
    change.rises !== undefined &&
    change.both !== true &&
    change.contradicts !== true &&
    change.against === against.against &&
    change.against === "lastYear" &&
    change.baseKind === against.baseKind &&
    change.baseYear === against.baseYear &&
    (year ?? whole.year) === (whole.year ?? year) &&
    base === undefined
  );
}

/** `同口径增长6.3%`: of a base that was made comparable. */
function isOnOtherTerms({ start, paragraph }: Figure): boolean {
  const before = paragraph.folded.text.slice(Math.max(0, start - longestClause), start);
  return /口径|可比|扣除|剔除|环比/u.test(before.split(/[;:。]/u).at(-1) ?? "");
}

const longestClause = 40;

type Rated = Change & { readonly rate: Figure; readonly rises: boolean };

function baseOf({ value, change }: Statement): Amount | undefined {
  const { difference, rate, rises, isAdjustment } = change as Rated;
  // `调减16000万元，下降9.7%`: by how much the budget was changed, and the rate beside last year.
  const known = isAdjustment === true ? undefined : undone(value, difference, rises);
  if (known !== undefined || value === undefined) return known;
  const { unit } = rate.amount;
  const part = rate.amount.scaledBy(1 / hundred);
  const ratio = Amount.exact(1, unit).plus(rises ? part : part.negated());
  return value.amount.dividedBy(ratio.relabelled(value.amount.unit));
}

function togetherOf([first, ...others]: readonly (Amount | undefined)[]): Amount | undefined {
  return others.reduce((sum, one) => one && sum?.plus(one), first);
}
