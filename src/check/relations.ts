/** How the tables agree with each other: every comparison of two tables with how it ended, those that hold too. */
import { figure } from "../readings/wording";
import { amountOf, type Fact } from "../recognise";
import { placeOf, type CouldNotRun, type Equality, type Place, type Severity } from "../rules";
import type { Judgement } from "./judge";

export interface ComparedFigure {
  readonly place: Place;
  /** `193.26`, as messages write it. */
  readonly figure: string;
  readonly sign: 1 | -1;
}

export interface ComparedTables {
  readonly rule: string;
  /** The layouts of the tables, the one that claims first. */
  readonly between: readonly string[];
  /** The relation in words. */
  readonly about: string;
  readonly outcome: "holds" | "residue" | "fails" | "could-not-run";
  /** Of what fails; a hint fails for good reasons too. */
  readonly severity: Severity;
  /** Why it could not be run. */
  readonly reason: string | undefined;
  /** The claim first; empty where a table is missing. */
  readonly figures: readonly ComparedFigure[];
  /** Which of the disclosures that the workbook holds; none is named of the first. */
  readonly document?: number;
}

/** @returns nothing for what stays within one table, and for what does not apply. */
export function comparedTables(
  rule: string,
  check: Equality | CouldNotRun,
  judgement: Judgement,
  severity: Severity,
): ComparedTables[] {
  if (check.between === undefined || judgement.outcome === "does-not-apply") return [];
  const isEquality = check.kind === "equality";
  return [
    {
      rule,
      between: check.between,
      about: isEquality ? check.about() : check.about,
      outcome: judgement.outcome,
      severity,
      reason: judgement.outcome === "could-not-run" ? judgement.reason : undefined,
      figures: isEquality
        ? [compared(check.claim, 1), ...check.terms.map(({ fact, sign }) => compared(fact, sign))]
        : [],
    },
  ];
}

function compared(fact: Fact, sign: 1 | -1): ComparedFigure {
  return { place: placeOf(fact), figure: figure(amountOf(fact), fact), sign };
}
