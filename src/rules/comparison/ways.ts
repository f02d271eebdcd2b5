/** How a column follows from the two that it compares, and whether the rows of its table bear that out. */
import { Amount } from "../../amount";
import type { Derivation } from "../../contract/rule";
import { amountOf, areBrokenBothWays, isReadable, type ColumnComparison, type Fact } from "../../recognise";
import { saysSomething, type ComparedFacts } from "./comparedColumns";

export interface Way {
  readonly derive: Derivation;
  /** Enough rows hold for one that fails to be a mistake. */
  readonly isBorneOut: boolean;
  /** How many rows hold. */
  readonly holds: number;
}

/**
 * So many rows with different figures must hold before one that does not is reported, and twice as many as do not: that a difference,
 * or a rate to a hundredth of a percent, comes out by chance happens once in hundreds of rows, and twice in one table it does not.
 */
const enoughRows = 2;

/**
 * In a small table one row is enough against one, if it comes out to so many digits: `96.90%` does so by chance once in a thousand
 * rows, and the words have already said what is compared.
 */
const tellingDigits = 3;

/**
 * Figures of one of the two columns may all be rounded, as last year's in whole 万元 beside this year's with cents; then what follows
 * from them is known no better. The rows tell: the way that explains more of them is taken.
 */
export function bestWay(kind: ColumnComparison["kind"], rows: readonly ComparedFacts[]): Way {
  const derive = derivations[kind];
  const decimals = [rows.map(({ own }) => own), rows.map(({ base }) => base)].map(mostDecimals);
  const rounded: Derivation = (amounts) => derive(amounts.map((amount, at) => roundedTo(amount, decimals[at] ?? 0)));
  const telling = rows.filter((facts) => saysSomething({ kind }, facts) && tells(facts));
  const [exactly, roughly] = [supportOf(derive, telling), supportOf(rounded, telling)];
  // Where most rows follow exactly, a row that does not is a mistake: figures that happen to be whole are not rounded.
  const isRounded = roughly.fails < exactly.fails && exactly.holds < 2 * exactly.fails;
  const { holds, fails, isExact, failing } = isRounded ? roughly : exactly;
  const isShown = holds >= enoughRows ? holds >= 2 * fails : isExact && holds >= fails;
  const isBorneOut =
    isShown ||
    (!isRounded && holds > 0 && areExchanged(derive, failing)) ||
    (isExact && kind === "difference" && areWrong(failing, rows));
  return { derive: isRounded ? rounded : derive, isBorneOut, holds };
}

/** Do the only two rows that fail state each other's figure, to so many digits that it is no chance? */
function areExchanged(derive: Derivation, failing: readonly ComparedFacts[]): boolean {
  const [one, other, ...others] = failing;
  if (one === undefined || other === undefined || others.length > 0) return false;
  const areOthers = follows(derive, { ...one, claim: other.claim }) && follows(derive, { ...other, claim: one.claim });
  return areOthers === true && digitsOf(one) + digitsOf(other) >= tellingDigits;
}

/**
 * What a difference is not of its two columns adds up down the rows as they do, unless it is wrong, or printed without its sign
 * (`减少 4.00`).
 */
function areWrong(failing: readonly ComparedFacts[], rows: readonly ComparedFacts[]): boolean {
  if (failing.some(isWithoutSign)) return false;
  const factsOf = new Map(rows.map((facts) => [facts.claim.row, facts]));
  return areBrokenBothWays(
    failing.map(({ claim }) => claim.row),
    [...factsOf.keys()],
    (row) => gapOf(factsOf.get(row)),
  );
}

function isWithoutSign({ claim, own, base }: ComparedFacts): boolean {
  return amountOf(claim).agreement(amountOf(base).minus(amountOf(own))) !== "differs";
}

function gapOf(facts: ComparedFacts | undefined): Amount | undefined {
  if (facts === undefined || ![facts.claim, facts.own, facts.base].every(isReadable)) return undefined;
  const [claim, own, base] = [facts.claim, facts.own, facts.base].map(amountOf) as [Amount, Amount, Amount];
  return claim.plus(base).minus(own);
}

const derivations: Readonly<Record<ColumnComparison["kind"], Derivation>> = {
  difference: ([own, base]) => base && own?.minus(base),
  change: ([own, base]) => {
    const ratio = base?.isNegative === true ? undefined : base && own?.dividedBy(base);
    return ratio?.minus(Amount.exact(1, ratio.unit));
  },
  quotient: ([own, base]) => base && own?.dividedBy(base),
};

/** Does the row tell one way from another? It needs both figures, and a change between them: −100 % and 0 % come out in any way. */
function tells({ claim, own, base }: ComparedFacts): boolean {
  return (
    [claim, own, base].every((fact) => isReadable(fact) && !amountOf(fact).isZero) &&
    amountOf(own).agreement(amountOf(base)) !== "exact"
  );
}

interface Support {
  readonly holds: number;
  readonly fails: number;
  readonly failing: readonly ComparedFacts[];
  /** At least one row holds to many digits. */
  readonly isExact: boolean;
}

function supportOf(derive: Derivation, rows: readonly ComparedFacts[]): Support {
  const seen = new Set<string>();
  const failing: ComparedFacts[] = [];
  let [holds, isExact] = [0, false];
  for (const facts of rows) {
    const { claim, own, base } = facts;
    const figures = [claim, own, base].map((fact) => amountOf(fact).toText()).join();
    if (seen.has(figures)) continue;
    seen.add(figures);
    const isRight = follows(derive, facts);
    if (isRight === undefined) continue;
    if (!isRight) failing.push(facts);
    else {
      holds += 1;
      isExact ||= digitsOf(facts) >= tellingDigits;
    }
  }
  return { holds, fails: failing.length, isExact, failing };
}

/** @returns undefined where nothing follows from the two, as from a base of nothing */
function follows(derive: Derivation, { claim, own, base }: ComparedFacts): boolean | undefined {
  const outcome = derive([amountOf(own), amountOf(base)]);
  if (outcome === undefined) return undefined;
  const { unit } = amountOf(claim);
  const derived = claim.column.role === "share" ? outcome.relabelled(unit) : outcome.in(unit);
  return amountOf(claim).asRoundingOf(derived) !== "differs";
}

function digitsOf({ claim }: ComparedFacts): number {
  return amountOf(claim).value.precision();
}

/** The most decimals that the stored figures have; a number format shows 120.00 for what was rounded to 120. */
function mostDecimals(facts: readonly Fact[]): number {
  return facts.reduce((most, fact) => Math.max(most, amountOf(fact).value.decimalPlaces()), 0);
}

function roundedTo(amount: Amount, decimals: number): Amount {
  return amount.isZero || decimals >= amount.decimals ? amount : Amount.rounded(amount.value, decimals, amount.unit);
}
