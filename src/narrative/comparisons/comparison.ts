/** What can be held against something in a text: the kinds of comparison, and what each says. */
import type { Amount, Unit } from "../../amount";
import type { Fact } from "../../recognise";
import type { Figure, Statement } from "../statements/statement";
import type { Tie } from "../tie/tied";

/** Known ways in which a rate goes wrong. */
export type RateMistake = "dividedByOwn" | "isDifference" | "isRatio" | "baseIsNothing";

interface Compared {
  readonly statement: Statement;
  /** The figure that would have to be changed. */
  readonly figure: Figure;
  /** The others that were looked at. */
  readonly others: readonly Figure[];
  readonly holds: boolean;
  /** Of a percentage that does not hold: behind its last digit the others were cut off, and not rounded. */
  readonly isCutOff?: boolean;
  /** Of one that does not hold: the other figure that one slip explains. */
  readonly cause?: Cause;
}

/** A figure that was mistyped. */
export interface Cause {
  readonly figure: Figure;
  /** Where only one amount fits. */
  readonly meant?: Amount;
  /** It and others are right in this unit. */
  readonly inUnit?: { readonly figures: readonly Figure[]; readonly unit: Unit };
}

export type Comparison =
  | (Compared & { readonly kind: "amount"; readonly tie: Tie })
  | (Compared & { readonly kind: "budget"; readonly tie: Tie })
  /** The figure tells the other one again, in its own unit. */
  | (Compared & { readonly kind: "restated"; readonly expected: Amount })
  | (Compared & { readonly kind: "difference"; readonly expected: Amount; readonly base: Figure | Fact })
  | (Compared & {
      readonly kind: "rate";
      readonly expected: Amount | undefined;
      readonly mistake?: RateMistake;
      /** The text tells no amount that it comes from: what the table has of the year before. */
      readonly base?: Fact;
    })
  /** The rate of a whole, by what the rates of its parts tell of the year before; `base` is what they were together. */
  | (Compared & { readonly kind: "implied"; readonly expected: Amount; readonly base: Amount })
  | (Compared & {
      readonly kind: "completion";
      readonly expected: Amount | undefined;
      readonly mistake?: RateMistake;
      /** The text does not tell the budget. */
      readonly budget?: Fact;
    })
  | (Compared & {
      readonly kind: "share";
      readonly expected: Amount;
      readonly whole?: Amount;
      readonly isOfNone?: true;
      /** It was not divided: it is what all others leave of a hundred. */
      readonly isLeftOver?: true;
    })
  | (Compared & {
      readonly kind: "sum";
      readonly expected: Amount;
      /** The tables have all others as they are told: this one is wrong. */
      readonly part?: Figure;
      /** The tables have the whole as it is told: some of the parts are wrong. */
      readonly isWholeKnown?: true;
      /** Of changes, signed as they go, and what they come to; the figure is how much the whole changed. */
      readonly ofChanges?: "rise" | "fall";
      /** Those of the changes that are falls; of what there was at first, what went. */
      readonly falls?: ReadonlySet<Figure>;
      /** What the text tells to have been carried over, where as much is missing. */
      readonly left?: Statement;
      /** Nothing says that all parts are told. */
      readonly isSupposed?: true;
      /** And nobody would think so, but where one slip explains all that is missing. */
      readonly isUnsure?: true;
    })
  /** Held to be no more than a whole, which the text tells or a table has. */
  | (Compared & {
      readonly kind: "part";
      readonly whole: Amount;
      readonly fact?: Fact;
      /** What else the text says of the figure fits that of the table. */
      readonly isSure?: true;
    })
  | (Compared & {
      readonly kind: "direction";
      readonly why: DirectionMistake;
      readonly base?: Fact;
      /** The text may mean something else by its words. */
      readonly isSupposed?: true;
    });

/** What is added up, and what it should come to. */
export type Sum = Extract<Comparison, { readonly kind: "sum" }>;

export type DirectionMistake =
  | "opposite"
  | "contradiction"
  | "negative"
  | "notUnchanged"
  | "notNearly"
  | "grown"
  | "moreThanAll"
  | "nothingWithRate"
  | "comparedMore"
  | "comparedLess"
  | "comparedEqual"
  | "completedWithDifference"
  | "notBalanced"
  | "totalsDiffer"
  | "sidesChangedApart"
  | "changedUpAndDown"
  | "notCarried"
  | "notLeft"
  | "moreThanTotal"
  | "overLimit"
  | "sharesApart";
