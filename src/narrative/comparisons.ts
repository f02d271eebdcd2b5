/** Everything in a text that can be held against something: the tables, or other figures of the same statement. */
import { Amount } from "../amount";
import { partitions } from "./measures";
import type { Figure, List, Statement } from "./statement";
import { alike } from "./subject";
import type { Tie, Tying } from "./tie";

/** Known ways in which a rate goes wrong. */
export type RateMistake = "dividedByOwn" | "isDifference" | "isRatio" | "baseIsNothing";

interface Compared {
  readonly statement: Statement;
  /** The figure that would have to be changed. */
  readonly figure: Figure;
  /** The others that were looked at. */
  readonly others: readonly Figure[];
  readonly holds: boolean;
}

export type Comparison =
  | (Compared & { readonly kind: "amount"; readonly tie: Tie })
  | (Compared & { readonly kind: "budget"; readonly tie: Tie })
  | (Compared & { readonly kind: "difference"; readonly expected: Amount; readonly base: Figure })
  | (Compared & { readonly kind: "rate"; readonly expected: Amount | undefined; readonly mistake?: RateMistake })
  | (Compared & { readonly kind: "completion"; readonly expected: Amount | undefined; readonly mistake?: RateMistake })
  | (Compared & { readonly kind: "share"; readonly expected: Amount; readonly whole: Amount })
  | (Compared & { readonly kind: "sum"; readonly expected: Amount })
  | (Compared & { readonly kind: "direction"; readonly why: DirectionMistake });

export type DirectionMistake =
  | "opposite"
  | "contradiction"
  | "negative"
  | "notUnchanged"
  | "nothingWithRate"
  | "comparedMore"
  | "comparedLess"
  | "comparedEqual"
  | "completedWithDifference";

export function* comparisonsOf(statements: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const lists = new Set<List>();
  for (const [position, statement] of statements.entries()) {
    const held = [...withTables(statement, tying)];
    yield* held;
    // What follows from a figure that is wrong by the tables is told with that figure.
    const isWrong = held.some(({ holds }) => !holds);
    const before = statements.slice(Math.max(0, position - furthestWhole), position);
    for (const one of [...changed(statement), ...completed(statement), ...shared(statement, before, tying)])
      if (one.holds || !isWrong) yield one;
    if (statement.list !== undefined) lists.add(statement.list);
  }
  for (const list of lists) yield* summed(list, tying);
}

function* withTables(statement: Statement, tying: Tying): Iterable<Comparison> {
  const { value, budget } = statement;
  if (value !== undefined) {
    const tie = tying.value(statement);
    if (tie.kind !== "notFound")
      yield { kind: "amount", statement, figure: value, others: [], holds: tie.kind === "agrees", tie };
  }
  if (budget !== undefined) {
    const tie = tying.budget(statement);
    if (tie.kind !== "notFound")
      yield { kind: "budget", statement, figure: budget, others: [], holds: tie.kind === "agrees", tie };
  }
}

const hundred = 100;

function isZero(figure: Figure | undefined): boolean {
  return figure?.amount.isZero === true;
}

function* changed(statement: Statement): Iterable<Comparison> {
  const { value, change } = statement;
  if (change === undefined) return;
  const { difference, rate, rises, both, contradicts } = change;
  if (both === true) return;
  const base = statement.base ?? (change.against === "budget" ? statement.budget : undefined);
  const figure = difference ?? rate ?? value;
  const direction = (
    why: DirectionMistake,
    holds: boolean,
    others: readonly (Figure | undefined)[],
    at = figure,
  ): Comparison[] =>
    at === undefined
      ? []
      : [{ kind: "direction", statement, figure: at, others: others.filter((one) => one !== undefined), holds, why }];

  if (contradicts === true && !isZero(difference) && !isZero(rate)) {
    yield* direction("contradiction", false, [difference, rate, value]);
    return;
  }
  if (difference?.isNegative === true || rate?.isNegative === true) {
    yield* direction("negative", false, [], difference?.isNegative === true ? difference : rate);
    return;
  }
  if (change.unchanged === true && rises === undefined && value !== undefined && base !== undefined)
    yield* direction("notUnchanged", value.amount.agreement(base.amount) !== "differs", [base], value);
  if (change.unchanged === true && difference !== undefined && !isZero(difference))
    yield* direction("notUnchanged", false, [value], difference);
  if (difference !== undefined && isZero(difference) && rate !== undefined && !isZero(rate)) {
    yield* direction("nothingWithRate", isNearlyNothing(statement, rate), [rate]);
    return;
  }
  if (value !== undefined && base !== undefined && rises !== undefined) {
    const gap = value.amount.minus(base.amount);
    const opposite = gap.agreement(Amount.zero(gap.unit)) === "differs" && gap.isNegative === rises;
    yield* direction("opposite", !opposite, [value, base]);
    if (opposite) return;
    if (difference !== undefined) {
      const expected = gap.isNegative ? gap.negated() : gap;
      const holds = difference.amount.agreement(expected) !== "differs";
      yield { kind: "difference", statement, figure: difference, others: [value, base], holds, expected, base };
      if (!holds && rate !== undefined && rateHolds(rate, expected.dividedBy(base.amount))) return;
    }
  }
  if (rate !== undefined && rises !== undefined) yield* rated(statement, rate, base, rises);
}

/** A rate of a change that rounding makes nothing. */
function isNearlyNothing({ value }: Statement, rate: Figure): boolean {
  if (value === undefined) return true;
  const half = Amount.rounded(0, value.amount.decimals, value.amount.unit);
  const largest = Amount.exact(half.slack, half.unit).dividedBy(value.amount);
  return (
    largest === undefined ||
    rate.amount.agreement(largest.scaledBy(hundred).relabelled("元")) !== "differs" ||
    largest.scaledBy(hundred).value.greaterThan(rate.amount.value)
  );
}

/** Rounded at its last printed digit, or cut off behind it, as many write rates. */
function rateHolds({ amount }: Figure, ratio: Amount | undefined): boolean {
  if (ratio === undefined) return false;
  const exact = ratio.scaledBy(hundred).relabelled("元");
  if (amount.asRoundingOf(exact) !== "differs") return true;
  const beyond = exact.value.abs().minus(amount.value.abs());
  return !beyond.isNegative() && beyond.lessThan(amount.slack.times(2));
}

function* rated(statement: Statement, rate: Figure, base: Figure | undefined, rises: boolean): Iterable<Comparison> {
  const { value, change } = statement;
  const difference = change?.difference;
  const before =
    base?.amount ??
    (value === undefined || difference === undefined
      ? undefined
      : rises
        ? value.amount.minus(difference.amount)
        : value.amount.plus(difference.amount));
  if (before === undefined) return;
  const others = [value, difference, base].filter((one) => one !== undefined);
  const gap = difference?.amount ?? (value === undefined ? undefined : positive(value.amount.minus(before)));
  if (gap === undefined) return;
  const ratio = gap.dividedBy(before);
  if (ratio === undefined && !before.isZero) {
    // Rounding may have made the base of nothing, and of anything: 0.02 − 0.01. Only a rate of the printed figures says something.
    const ofPrinted = Amount.exact(gap.value, gap.unit).dividedBy(Amount.exact(before.value, before.unit));
    if (rateHolds(rate, ofPrinted))
      yield { kind: "rate", statement, figure: rate, others, holds: true, expected: undefined };
    return;
  }
  if (ratio === undefined) {
    // Over a base of nothing there is no rate.
    const holds = gap.isZero && rate.amount.isZero;
    yield { kind: "rate", statement, figure: rate, others, holds, expected: undefined, mistake: "baseIsNothing" };
    return;
  }
  const ratios = [
    ratio,
    ...(base !== undefined && value !== undefined ? [positive(value.amount.minus(before)).dividedBy(before)] : []),
  ];
  const holds = ratios.some((one) => rateHolds(rate, one));
  const mistake = holds ? undefined : mistakeOf(rate, gap, value?.amount, before);
  yield {
    kind: "rate",
    statement,
    figure: rate,
    others,
    holds,
    expected: percent(ratio, rate),
    ...(mistake !== undefined && { mistake }),
  };
}

function mistakeOf(rate: Figure, gap: Amount, own: Amount | undefined, before: Amount): RateMistake | undefined {
  if (own !== undefined && rateHolds(rate, gap.dividedBy(own))) return "dividedByOwn";
  if (rate.amount.value.equals(gap.value)) return "isDifference";
  if (own !== undefined && rateHolds(rate, own.dividedBy(before))) return "isRatio";
  return undefined;
}

function positive(amount: Amount): Amount {
  return amount.isNegative ? amount.negated() : amount;
}

/** Is a difference so small beside the whole that the rate is still what it is? */
function isWithin(difference: Figure, value: Figure | undefined, rate: Figure): boolean {
  const part = value === undefined ? undefined : difference.amount.dividedBy(value.amount);
  return part !== undefined && part.scaledBy(hundred).value.lessThan(rate.amount.slack.times(2));
}

/** As the rate would be printed. */
function percent(ratio: Amount, like: Figure): Amount {
  return ratio.scaledBy(hundred).relabelled("元").roundedTo(Math.max(like.amount.decimals, 1));
}

function* completed(statement: Statement): Iterable<Comparison> {
  const { value, budget, completion, compared, change } = statement;
  const beside = change?.against === "budget" && change.both !== true ? change.difference : undefined;
  if (
    completion !== undefined &&
    beside !== undefined &&
    !beside.amount.isZero &&
    completion.amount.value.equals(hundred) &&
    budget === undefined
  )
    yield {
      kind: "direction",
      statement,
      figure: beside,
      others: [completion],
      holds: isWithin(beside, value, completion),
      why: "completedWithDifference",
    };
  if (value === undefined || budget === undefined) return;
  const gap = value.amount.minus(budget.amount);
  if (compared !== undefined) {
    const isEqual = gap.agreement(Amount.zero(gap.unit)) !== "differs";
    const holds = compared === "equal" ? isEqual : !gap.isZero && gap.isNegative === (compared === "less");
    const why = compared === "equal" ? "comparedEqual" : compared === "more" ? "comparedMore" : "comparedLess";
    yield { kind: "direction", statement, figure: value, others: [budget], holds, why };
  }
  if (completion === undefined) return;
  const ratio = value.amount.dividedBy(budget.amount);
  if (ratio === undefined) {
    if (!budget.amount.isZero) return;
    const holds = value.amount.isZero;
    yield {
      kind: "completion",
      statement,
      figure: completion,
      others: [value, budget],
      holds,
      expected: undefined,
      mistake: "baseIsNothing",
    };
    return;
  }
  const holds = rateHolds(completion, ratio);
  const isDifference =
    completion.amount.value.equals(positive(gap).value) ||
    completion.amount.value.equals(change?.difference?.amount.value ?? -1);
  yield {
    kind: "completion",
    statement,
    figure: completion,
    others: [value, budget],
    holds,
    expected: percent(ratio, completion),
    ...(!holds && isDifference && { mistake: "isDifference" as const }),
  };
}

/** Told of a share without its whole: what the sentence divides, what the paragraph begins with, what the tables say. */
function* shared(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const { share, value, list } = statement;
  if (share === undefined || value === undefined) return;
  const candidates: { readonly amount: Amount; readonly figure?: Figure; readonly isSure: boolean }[] = [];
  const add = (whole: Statement | undefined, isSure: boolean): void => {
    if (whole?.value !== undefined && whole !== statement)
      candidates.push({ amount: whole.value.amount, figure: whole.value, isSure });
  };
  const near = before.toReversed();
  if (share.whole !== "") {
    const named = near.find((one) => alike(one.subject.text, share.whole.replace(/^本年/u, "")));
    add(named, named?.paragraph === statement.paragraph);
    for (const fact of tying.named(share.whole, statement)) candidates.push({ amount: fact, isSure: true });
  } else {
    const wholes = tying.wholeOf(statement);
    // In `基本支出…，其中：人员经费…；项目支出…，占88.4%` the list has ended, and nothing says so.
    add(list?.whole, wholes.length === 0);
    for (const fact of wholes) candidates.push({ amount: fact, isSure: true });
    for (const one of near) add(one, false);
  }
  const found = candidates.find(({ amount }) => rateHolds(share.figure, value.amount.dividedBy(amount)));
  const chosen = found ?? candidates.find(({ isSure }) => isSure);
  if (chosen === undefined) return;
  // A whole that only may be meant accuses nobody.
  if (
    found === undefined &&
    !candidates.filter(({ isSure }) => isSure).every(({ amount }) => amount.agreement(chosen.amount) !== "differs")
  )
    return;
  const ratio = value.amount.dividedBy(chosen.amount);
  if (ratio === undefined) return;
  yield {
    kind: "share",
    statement,
    figure: share.figure,
    others: [value, ...(chosen.figure === undefined ? [] : [chosen.figure])],
    holds: found !== undefined,
    expected: percent(ratio, share.figure),
    whole: chosen.amount,
  };
}

const furthestWhole = 12;

/** Texts leave out zeros at the end: beside parts with decimals a bare 29 is 29.0. */
function asPrecise(figures: readonly Figure[]): Amount[] {
  const [first] = figures;
  if (first === undefined) return [];
  const amounts = figures.map(({ amount }) => amount.in(first.amount.unit));
  const decimals = Math.max(...amounts.map((amount) => amount.decimals));
  return amounts.map(({ value, unit }) => Amount.reported(value, decimals, unit));
}

function* summed({ whole, kind, parts }: List, tying: Tying): Iterable<Comparison> {
  if (whole.value === undefined || parts.length < 2) return;
  const direct = parts.filter((part) => part.value !== undefined && part.isReason !== true);
  const family = partitions.find((one) => one.whole === tying.meaning(whole)?.measure);
  const members = family?.parts.flatMap(
    (measure) => direct.find((part) => tying.meaning(part)?.measure === measure) ?? [],
  );
  const isFamily = family !== undefined && members?.length === family.parts.length;
  const added = isFamily ? (members ?? []) : direct;
  const [total, ...amounts] = asPrecise([whole.value, ...added.map(({ value }) => value as Figure)]);
  if (total === undefined) return;
  const sum = Amount.sum(amounts, total.unit);
  const agreement = total.agreement(sum);
  const isMore = !sum.minus(total).isNegative;
  const isSure = isFamily || kind === "complete" || (kind === "colon" && isMore);
  if (agreement === "differs" && !isSure) return;
  yield {
    kind: "sum",
    statement: whole,
    figure: whole.value,
    others: added.map(({ value }) => value as Figure),
    holds: agreement !== "differs",
    expected: sum,
  };
}
