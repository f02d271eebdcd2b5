/** What a rule is, and what it can say of a disclosure. */
import type { Amount } from "../amount";
import type { Catalogue } from "../catalogue";
import type { Place } from "../readings/place";
import type { Readings } from "../readings/readings";
import type { Disclosure, Fact } from "../recognise";
import type { CellEdit } from "../workbook";

/** Certain mistakes are errors, what needs judgement is a warning, residues and hints are info. */
export type Severity = "error" | "warning" | "info";

/** Written for an accountant; the handbook, the pane and the training material show this very text. */
export interface RuleDocs {
  readonly title: string;
  readonly why: string;
  /** When a finding weighs less or more than the rule's own severity: `{ warning: "没有标明单位的" }`. What rounding explains is a hint always. */
  readonly grades?: Readonly<Partial<Record<Severity, string>>>;
  /** Regulation, catalogue edition or convention that the rule follows. */
  readonly basis?: string;
  /** How it usually comes about, and what an accountant does about it. */
  readonly causes?: string;
  readonly mend?: string;
  readonly example?: {
    readonly good: string;
    readonly bad: string;
    /** Small tables as text, `|` between cells; `16.88→16.98` is right before the arrow and wrong after it. A line of `---` begins another table. */
    readonly drawn?: string;
  };
}

export interface Term {
  readonly fact: Fact;
  readonly sign: 1 | -1;
}

/**
 * How a claim follows from the amounts of its terms, in their order and whatever their signs, where it is not their sum:
 * `([part, whole]) => part.dividedBy(whole)`.
 *
 * Blank terms are amounts of zero, as in sums. What comes out is in its own unit where the claim is money; of other claims
 * only the number counts.
 *
 * @returns undefined where nothing follows, as from a whole of zero
 */
export type Derivation = (terms: readonly Amount[]) => Amount | undefined;

/** The figures of an equality that does not hold, in the unit of the table that claims it. */
export interface Mismatch {
  readonly claim: Fact;
  readonly terms: readonly Term[];
  /** What the claim should be by the terms; where it is derived from them, to the decimals that the claim is printed with. */
  readonly expected: Amount;
  readonly actual: Amount;
  /** |actual − expected| */
  readonly difference: Amount;
}

/** `<=`: the claim may be smaller than what the terms say. */
export type Comparator = "=" | "<=";

/** `claim` states what `terms` add up to, or what else follows from them. */
export interface Equality {
  readonly kind: "equality";
  readonly claim: Fact;
  readonly terms: readonly Term[];
  /** Where the claim is not the sum of its terms: a share, a price times a quantity. It holds where it is a right rounding. */
  readonly derive?: Derivation;
  /** `=` where nothing is said. */
  readonly comparison?: Comparator;
  /** The relation in words, for the list of what could not be run: `收入总表 合计 = 收支总表 收入总计`. */
  readonly about: () => string;
  /** The rule's own sentence about a mismatch: what, where, by how much. */
  readonly message: (mismatch: Mismatch) => string;
  /** And what to do about it; not said of what rounding explains. */
  readonly advice: (mismatch: Mismatch) => string;
  /** Tells equalities of one rule about one claim apart. */
  readonly relation?: string;
  /**
   * The layouts of the tables that it compares, the claim's first; absent for an equality within one table, and for one that is
   * derived: they are shown as sums.
   */
  readonly between?: readonly string[];
  /** In place of the rule's own severity. */
  readonly severity?: Severity;
  /** An equality that does not hold is then told as not checked, for this reason: a part may be missing from the table. */
  readonly unlessBecause?: string;
}

/** A mistake that is not a matter of arithmetic. */
export interface Violation {
  readonly kind: "violation";
  readonly at: Place;
  readonly evidence?: readonly Place[];
  readonly message: string;
  readonly severity?: Severity;
  readonly relation?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The changes that mend it, where they are certain. */
  readonly fix?: readonly CellEdit[];
  /** The same mistake in other places is told with it, as one: what they have in common, and what is said of all of them. */
  readonly together?: Together;
  /** A hint of what may well be as it should be: told only to those who ask for such hints. */
  readonly isOptional?: true;
  /** Equalities that fail for this very reason are told as its consequences. */
  readonly explains?: (equality: Equality) => boolean;
  /** Figures that were compared with something else than cells, as in `Holds`. */
  readonly figures?: readonly Fact[];
}

/** `missing-name` of 31 rows is one finding: `表6有31行没有填写科目名称（C5、C6等31处）`. */
export interface Together {
  /** The same for all that are told as one. */
  readonly key: string;
  /** @param all in their order, two at least */
  readonly message: (all: readonly Violation[]) => string;
}

/** Something was looked at and found right. */
export interface Holds {
  readonly kind: "holds";
  /** Those that were compared with something else than other cells, as weights with 100: they count as checked. */
  readonly figures?: readonly Fact[];
  /** Those of which it only says that they do not exceed something. */
  readonly limited?: readonly Fact[];
}

export interface DoesNotApply {
  readonly kind: "does-not-apply";
}

export interface CouldNotRun {
  readonly kind: "could-not-run";
  readonly about: string;
  readonly reason: string;
  /** The layouts of the tables that would have been compared, as in `Equality`. */
  readonly between?: readonly string[];
}

export type Check = Equality | Violation | Holds | DoesNotApply | CouldNotRun;

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /**
   * Pure: the same disclosure and catalogue give the same checks, in the same order. May be run more than once.
   *
   * @param readings of this disclosure and this catalogue
   */
  readonly check: (disclosure: Disclosure, catalogue: Catalogue, readings: Readings) => Iterable<Check>;
}

/** Types a rule where it is declared. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

export const holds: Holds = { kind: "holds" };
export const doesNotApply: DoesNotApply = { kind: "does-not-apply" };

/** Something was found right; the figures count as checked. */
export function holdsFor(figures: readonly Fact[]): Holds {
  return { kind: "holds", figures };
}

/** Figures do not exceed what they must not exceed: they may be wrong all the same, and do not count as checked. */
export function withinLimit(limited: readonly Fact[]): Holds {
  return { kind: "holds", limited };
}

/**
 * @param about the relation in words
 * @param reason what is missing, as a sentence for the user
 * @param between the layouts of the tables that would have been compared
 */
export function couldNotRun(about: string, reason: string, between?: readonly string[]): CouldNotRun {
  return { kind: "could-not-run", about, reason, ...(between && { between }) };
}

/** The fact as a term that is added. */
export function plus(fact: Fact): Term {
  return { fact, sign: 1 };
}
