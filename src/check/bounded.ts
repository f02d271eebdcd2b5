/** However large a table is, what one rule says of it stays readable: the first findings one by one, all others as one. */
import { grouped } from "../grouped";
import { firstFew } from "../readings/wording";
import { a1 } from "../workbook";
import type { Finding } from "./finding";

/** Of one rule and severity in one table. Nobody reads a hundred of them; the largest published table yields a few dozen. */
const MOST = 100;

/** @param findings in the order in which they are shown */
export function bounded(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const causes = new Set(findings.map(({ consequenceOf }) => consequenceOf));
  // A finding with consequences is always told by itself, and so are the consequences.
  const alone = findings.filter((finding) => finding.consequenceOf === undefined && !causes.has(finding.fingerprint));
  const inPlaceOf = new Map<Finding, Finding | undefined>();
  for (const byRule of grouped(alone, kindOf).values()) {
    for (const byTable of grouped(byRule, ({ places: [{ table, sheet }] }) => table ?? sheet).values()) {
      const [first, ...others] = byTable.slice(MOST - 1);
      if (first === undefined || others.length === 0) continue;
      inPlaceOf.set(first, gathered(first, others));
      for (const other of others) inPlaceOf.set(other, undefined);
    }
  }
  return findings.flatMap((finding) => (inPlaceOf.has(finding) ? (inPlaceOf.get(finding) ?? []) : finding));
}

function kindOf({ rule, severity, isResidue }: Finding): string {
  return [rule, severity, isResidue ? "residue" : ""].join("/");
}

function gathered(first: Finding, others: readonly Finding[]): Finding {
  return {
    ...first,
    message: `${first.message}这张表里同样的问题还有${others.length}处（${firstFew(others.map(({ places: [place] }) => a1(place)))}），不再逐条列出。`,
    places: [...first.places, ...others.flatMap(({ places }) => places)],
    expected: undefined,
    actual: undefined,
    difference: undefined,
    unit: undefined,
    fix: undefined,
  };
}
