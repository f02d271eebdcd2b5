/** What the user decided: findings that she looked at and found right, what a table is, how loud a rule is. */
import type { ChosenLayout } from "../recognise";
import type { RuleSettings } from "./collect";
import type { Finding } from "./finding";

/** A finding that the user looked at and found right. */
export interface Decision {
  readonly fingerprint: string;
  readonly reason: string;
}

/** All that she decided; it is kept inside the workbook. */
export interface Kept {
  readonly decisions: readonly Decision[];
  readonly layouts: readonly ChosenLayout[];
  readonly settings: RuleSettings;
}

export const nothingKept: Kept = { decisions: [], layouts: [], settings: {} };

interface WithFindings {
  readonly findings: readonly Finding[];
}

/** Findings without those that the user ignored, and what follows from them. */
export function openFindings<F extends Pick<Finding, "fingerprint" | "consequenceOf">>(
  { findings }: { readonly findings: readonly F[] },
  decisions: readonly Decision[],
): F[] {
  const ignored = new Set(decisions.map(({ fingerprint }) => fingerprint));
  return findings.filter((finding) => !ignored.has(causeOf(finding)));
}

/** The others: those that she ignored with her reason, each followed by what its mistake explains. */
export function decidedFindings(
  { findings }: WithFindings,
  decisions: readonly Decision[],
): { readonly finding: Finding; readonly reason: string }[] {
  const reasons = new Map(decisions.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return findings.flatMap((finding) => {
    const reason = reasons.get(causeOf(finding));
    return reason === undefined ? [] : [{ finding, reason }];
  });
}

/** Those of the decisions that are told elsewhere (in 审核意见) and whose findings are open all the same. */
export function unkept(told: readonly Decision[], open: readonly Pick<Finding, "fingerprint">[]): readonly Decision[] {
  const fingerprints = new Set(open.map(({ fingerprint }) => fingerprint));
  return told.filter(({ fingerprint }) => fingerprints.has(fingerprint));
}

function causeOf({ fingerprint, consequenceOf }: Pick<Finding, "fingerprint" | "consequenceOf">): string {
  return consequenceOf ?? fingerprint;
}
