/** Of findings the errors, with what follows from them. */
import type { Severity } from "../rules";

interface Listed {
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly consequenceOf?: string | null | undefined;
}

/** The errors and what follows from them, without what was found beside them. */
export function onlyErrors<F extends Listed>(findings: readonly F[]): F[] {
  const isCause = ({ consequenceOf }: F): boolean => (consequenceOf ?? null) === null;
  const errors = findings.filter((finding) => isCause(finding) && finding.severity === "error");
  const names = new Set(errors.map(({ fingerprint }) => fingerprint));
  return findings.filter((finding) =>
    isCause(finding) ? finding.severity === "error" : names.has(finding.consequenceOf ?? ""),
  );
}
