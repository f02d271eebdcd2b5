/** What was explained before and is not decided in the later draft: told with the reason, and taken over if the user says so. */
import { unkept, type Decision } from "../../check/decisions";
import type { DraftDifferences } from "./comparison";

/** Findings of another unit or year are nothing that this one put right, or explained. */
export function isOneDisclosure({ documents }: Pick<DraftDifferences, "documents">): boolean {
  return documents.differing.length === 0;
}

/**
 * By the fingerprints of the later draft. What people wrote goes before what was decided in the earlier workbook, and what they
 * wrote in the later one before that.
 *
 * @param written what 审核意见 of the earlier draft explains, and what that of the later one does
 */
export function explainedBefore(
  differences: Pick<DraftDifferences, "documents" | "open" | "renamed" | "decidedBefore">,
  written: { readonly earlier: readonly Decision[]; readonly later: readonly Decision[] },
): readonly Decision[] {
  if (!isOneDisclosure(differences)) return [];
  const names = new Map(differences.renamed);
  const earlier = [...differences.decidedBefore, ...written.earlier].map(({ fingerprint, reason }) => ({
    fingerprint: names.get(fingerprint) ?? fingerprint,
    reason,
  }));
  const all = new Map([...earlier, ...written.later].map((one) => [one.fingerprint, one]));
  return unkept([...all.values()], differences.open);
}

/** The reason of each of these findings, where there is one. */
export function reasonsBy(
  explained: readonly Decision[],
): (finding: Pick<Decision, "fingerprint">) => string | undefined {
  const reasons = new Map(explained.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return ({ fingerprint }) => reasons.get(fingerprint);
}
