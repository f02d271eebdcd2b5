/**
 * Which of the figures that do not fit is the wrong one: `增加408.12万元，增长5.26%` of what grew by 478.12. Where one slip of typing in one
 * of them explains all that does not hold of it, and none in the others does, that figure is told, and once.
 */
import { Amount, exchangesOf, isSlipOf, isTypedFor, slipsOf, units, type Unit } from "../../amount";
import { grouped } from "../../grouped";
import { onceFor } from "../../remembered";
import type { Cause, Comparison, Sum } from "./comparison";
import { isComputed, isDoubt, isUnsure } from "./doubts";
import { wouldAddUpExactly, wouldBeWithin, wouldHold, wouldHoldWith } from "./mended";
import { tornFrom } from "./torn";
import type { Figure } from "../statements/statement";
import type { Paragraph } from "../text/paragraph";
import { tokensOf } from "../text/tokens";
import { digitsOf } from "../tie/surroundings";

/** `5.2`: of a percentage with fewer digits nobody can tell whether it was mistyped. */
const fewestLetters = 4;

/** Of so few any other is a slip away. */
const fewestDigits = 3;

/** Of more figures each is soon a slip away. */
const most = 8;

/**
 * @param toldAgain figures that the text tells once more of the same thing
 * @returns of the sums that nobody would think complete those that one slip explains
 */
export function withCauses(all: readonly Comparison[], toldAgain: ReadonlySet<Figure>): readonly Comparison[] {
  const borneOut = new Set([
    ...toldAgain,
    ...all.flatMap((one) => (one.holds && bearsOut(one) ? [one.figure, ...one.others] : [])),
  ]);
  const unsure = all.filter(isUnsure);
  const unsureOf = byFigureOf(unsure);
  const failing = new Set(all.filter((one) => !one.holds && !isUnsure(one) && mayBeMended(one)));
  const failingOf = byFigureOf([...failing]);
  const mended = new Map<Figure, Amount>();
  const known = { borneOut, failingOf, unsureOf };
  const told = new Set<Figure>();
  const withCause = all.flatMap((one) => {
    if (isUnsure(one)) return slipIn(one, known);
    const cause = failing.has(one) ? (unitCauseOf(one, known) ?? tornIn(one, known) ?? causeOf(one, known)) : undefined;
    if (cause === undefined) return [one];
    if (told.has(cause.figure)) return [];
    for (const figure of cause.inUnit?.figures ?? [cause.figure]) {
      told.add(figure);
      if (cause.inUnit !== undefined) mended.set(figure, figure.amount.relabelled(cause.inUnit.unit));
    }
    return [{ ...one, cause }];
  });
  // `支出505元…，其中税收返还17万元`: what is larger than its whole by the unit of that is no finding of its own.
  return withCause.filter(
    (one) => one.kind !== "part" || !figuresOf(one).some((figure) => mended.has(figure)) || !wouldBeWithin(one, mended),
  );
}

type Of = (figure: Figure) => readonly Comparison[];

/** What the other comparisons say of a figure. */
interface Known {
  /** Something that holds bears these out. */
  readonly borneOut: ReadonlySet<Figure>;
  readonly failingOf: Of;
  readonly unsureOf: Of;
}

function byFigureOf(all: readonly Comparison[]): Of {
  const byFigure = grouped(
    all.flatMap((one) => figuresOf(one).map((figure) => ({ figure, one }))),
    ({ figure }) => figure,
  );
  return (figure) => (byFigure.get(figure) ?? []).map(({ one }) => one);
}

/**
 * `总量2554.5亿元，其中地方收入221.2亿元、…、上年结转157.0亿元`: that a list is complete nobody says, but where with two neighbours exchanged, or in
 * another unit, it adds up to its last digit.
 */
function slipIn(one: Sum, known: Known): readonly Comparison[] {
  const { borneOut, failingOf } = known;
  if (
    one.ofChanges !== undefined ||
    one.others.length > most ||
    figuresOf(one).some((figure) => failingOf(figure).length > 0)
  )
    return [];
  const inUnit = unitCauseOf(one, known);
  if (inUnit !== undefined) return [{ ...one, cause: inUnit }];
  if (digitsOf(one.figure) < fewestLetters) return [];
  const slips = figuresOf(one).flatMap((figure) =>
    borneOut.has(figure)
      ? []
      : [...exchangesOf(figure.amount)]
          .filter((amount) => wouldAddUpExactly(one, new Map([[figure, amount]])))
          .map((meant) => ({ figure, meant })),
  );
  const [slip, ...others] = slips;
  if (slip === undefined) return [];
  return [others.length > 0 ? one : { ...one, cause: slip }];
}

function bearsOut(one: Comparison): boolean {
  return one.kind === "amount" || one.kind === "budget" || isComputed(one);
}

/** Where a known mistake, or a table, does not say already what is wrong. */
function mayBeMended(one: Comparison): boolean {
  if (isDoubt(one) || one.isCutOff === true || one.others.length > most) return false;
  switch (one.kind) {
    case "rate":
      return one.mistake === undefined && one.base === undefined;
    case "completion":
      return one.mistake === undefined && one.budget === undefined;
    case "difference":
      return !("reading" in one.base);
    case "share":
      return one.isOfNone !== true && one.isLeftOver !== true;
    case "sum":
      return one.part === undefined;
    case "direction":
      return one.base === undefined && isOfFigures(one);
    default:
      return false;
  }
}

/** Where the word may as well be wrong, half of all figures would fit it. */
function isOfFigures({ why, statement }: Extract<Comparison, { kind: "direction" }>): boolean {
  if (why === "opposite") return statement.change?.difference !== undefined;
  return why === "notBalanced" || why === "totalsDiffer" || why === "notCarried" || why === "notLeft";
}

function figuresOf({ figure, others }: Comparison): readonly Figure[] {
  return [...new Set([figure, ...others])];
}

/** The number that was torn at its comma, where with what is gone all would hold. */
function tornIn(one: Comparison, { borneOut, failingOf }: Known): Cause | undefined {
  const [torn, ...others] = figuresOf(one).flatMap((figure) =>
    (borneOut.has(figure) ? [] : tornFrom(figure))
      .filter((meant) => failingOf(figure).every((other) => wouldHold(other, figure, meant)))
      .map((meant) => ({ figure, meant })),
  );
  return others.length === 0 ? torn : undefined;
}

/** The two units that one letter parts. */
const nearUnits = ["万元", "元"] as const;

/**
 * `预算收入88435元，其中税收收入39029元，非税收入49406万元`: where all fits in one unit the digits are right. Which unit is the wrong one the
 * other amounts of the paragraph say; where they do not, 万 was left out, but for amounts that are printed as 元 are.
 */
function unitCauseOf(one: Comparison, { borneOut, failingOf }: Known): Cause | undefined {
  const amounts = figuresOf(one).filter(({ kind }) => kind === "amount");
  const causes = nearUnits.flatMap((unit) => {
    const figures = amounts.filter(
      ({ amount }) => amount.unit !== unit && nearUnits.some((near) => near === amount.unit),
    );
    const [figure] = figures;
    if (figure === undefined || figures.length === amounts.length || figures.some((wrong) => borneOut.has(wrong)))
      return [];
    const failing = [one, ...figures.flatMap(failingOf)];
    const wouldAll = (amountOf: (figure: Figure) => Amount): boolean => {
      const mended = new Map(figures.map((wrong) => [wrong, amountOf(wrong)]));
      return failing.every((other) => wouldHoldWith(other, mended));
    };
    // Nobody's figures fit in another unit by chance, but where the others fit without them.
    if (wouldAll(({ amount }) => Amount.zero(amount.unit)) || !wouldAll(({ amount }) => amount.relabelled(unit)))
      return [];
    return [{ figure, inUnit: { figures, unit } }];
  });
  const [first, second] = causes;
  if (first === undefined || second === undefined) return first;
  const [ofFirst, ofSecond] = [first, second].map(({ inUnit: { unit } }) => inUnit(unit, one)) as [number, number];
  return ofSecond > ofFirst || (ofSecond === ofFirst && amounts.every(isPrintedAsYuan)) ? second : first;
}

const digitsOfYuan = 6;

/** `494,400.00`: in 万元 thousands of millions to the last hundred. */
function isPrintedAsYuan({ amount: { value, decimals } }: Figure): boolean {
  return decimals === 2 && value.trunc().abs().toFixed().length >= digitsOfYuan;
}

/** 百万元 is no unit of Chinese texts. */
const unitsOfTexts = units.filter((unit) => unit !== "百万元");

/** How many amounts of its paragraph are in a unit. */
function inUnit(unit: Unit, { figure: { paragraph } }: Comparison): number {
  return unitsOf(paragraph).filter((one) => one === unit).length;
}

const unitsOf = onceFor(({ folded: { text } }: Paragraph): readonly Unit[] =>
  tokensOf(text).flatMap(({ kind, amount }) => (kind === "amount" ? [amount.unit] : [])),
);

interface Suspect extends Cause {
  /** How many comparisons hold when it is mended. */
  readonly explains: number;
}

function causeOf(one: Comparison, { borneOut, failingOf, unsureOf }: Known): Cause | undefined {
  const suspects = figuresOf(one)
    .filter((figure) => !borneOut.has(figure))
    .flatMap((figure) => suspected(one, figure, failingOf(figure), unsureOf(figure)));
  const explained = Math.max(...suspects.map(({ explains }) => explains));
  const [suspect, ...others] = suspects.filter(({ explains }) => explains === explained);
  if (suspect === undefined || others.length > 0 || suspect.figure === one.figure) return undefined;
  const { figure, meant } = suspect;
  return { figure, ...(meant !== undefined && { meant }) };
}

/** @param unsure sums that need not be complete: one that the figure would make exact speaks for it */
function suspected(
  one: Comparison,
  figure: Figure,
  failing: readonly Comparison[],
  unsure: readonly Comparison[],
): readonly Suspect[] {
  if (figure.kind === "rate") return figure === one.figure && mayBeTyped(one) ? [{ figure, explains: 1 }] : [];
  const { amount: typed } = figure;
  const fitting = (amounts: Iterable<Amount>): readonly Amount[] =>
    [...amounts].filter((amount) => failing.every((other) => wouldHold(other, figure, amount)));
  const inUnits = fitting(unitsOfTexts.filter((unit) => unit !== typed.unit).map((unit) => typed.relabelled(unit)));
  // Nobody's figures fit in another unit by chance, but where the others fit without them.
  if (inUnits.length > 0 && fitting([Amount.zero(typed.unit)]).length === 0)
    return [{ figure, explains: Infinity, ...(inUnits.length === 1 && { meant: inUnits[0] as Amount }) }];
  const addsUpIn = (all: readonly Comparison[], amount: Amount): boolean =>
    all.every((other) => other.kind !== "sum" || wouldAddUpExactly(other, new Map([[figure, amount]])));
  const slips = fitting(slipsOf(typed)).filter((amount) => !amount.isZero && addsUpIn(failing, amount));
  const addingUp = slips.filter((amount) => unsure.some((sum) => addsUpIn([sum], amount)));
  const [meant, ...others] = addingUp.length > 0 ? addingUp : digitsOf(figure) < fewestDigits ? [] : slips;
  if (meant === undefined) return [];
  const explains = failing.length + (addingUp.length > 0 ? 1 : 0);
  return [{ figure, explains, ...(others.length === 0 && { meant }) }];
}

/** Is the percentage itself a slip away from what it should be? */
function mayBeTyped(one: Comparison): boolean {
  const { amount } = one.figure;
  const expected = "expected" in one ? one.expected?.roundedTo(amount.decimals) : undefined;
  const isOfFewDigits = amount.value.toFixed(Math.max(0, amount.decimals)).length < fewestLetters;
  if (expected === undefined || isOfFewDigits || isTypedFor(amount, expected)) return true;
  const isOfSameDigits = sortedDigits(amount) === sortedDigits(expected);
  return isOfSameDigits || isSlipOf(amount, expected);
}

/** Of 14.10 and 10.14 the same. */
function sortedDigits({ value, decimals }: Amount): string {
  return [...value.toFixed(Math.max(0, decimals))].sort().join("");
}
