/** What was explained before and is not decided in the later draft: told with the reason, and taken over if the user says so. */
import { unkept, type Decision } from "../../check/decisions";
import type { ComparedDocuments } from "./documents";

interface Compared {
  readonly documents: ComparedDocuments;
  /** Of the later draft. */
  readonly open: readonly Pick<Decision, "fingerprint">[];
  /** Decided in the earlier draft to be right. */
  readonly decidedBefore: readonly Decision[];
  /** Fingerprints of the earlier draft that are others in the later one. */
  readonly renamed: readonly (readonly [earlier: string, later: string])[];
}

/** What was written in 审核意见 of each draft. */
export interface Written {
  readonly earlier: readonly Decision[];
  readonly later: readonly Decision[];
}

/** Findings of another unit or year are nothing that this one put right, or explained. */
export function isOneDisclosure({ documents }: Pick<Compared, "documents">): boolean {
  return documents.differing.length === 0;
}

/**
 * By the fingerprints of the later draft. What people wrote goes before what was decided in the earlier workbook, and what they
 * wrote in the later one before that.
 */
export function explainedBefore(differences: Compared, written: Written): readonly Decision[] {
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
