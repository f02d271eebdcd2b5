/** Findings without those that the user ignored, and what follows from them. */
import type { CheckResult, Finding } from "../check";
import type { Decision } from "./state";

export function openFindings({ findings }: CheckResult, decisions: readonly Decision[]): Finding[] {
  const ignored = new Set(decisions.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint, consequenceOf }) => !ignored.has(consequenceOf ?? fingerprint));
}
