/** Findings in the order in which they are shown: worst first, then as the workbook shows them; consequences follow their cause. */
import { grouped } from "../grouped";
import type { Disclosure } from "../recognise";
import type { Severity } from "../rules";
import type { Finding } from "./finding";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The gravest of these severities. */
export function worst(all: readonly Severity[]): Severity {
  return severities.find((severity) => all.includes(severity)) ?? "info";
}

/** Sorts findings by severity, then by sheet, row and column. */
export function inOrder(findings: readonly Finding[], { workbook }: Disclosure): Finding[] {
  const sheetOrder = new Map(workbook.sheets.map((sheet, position) => [sheet, position]));
  const rank = ({ severity, places: [{ sheet, row, column }] }: Finding): number[] => [
    severities.indexOf(severity),
    sheetOrder.get(sheet) ?? 0,
    row,
    column,
  ];
  const compare = (a: Finding, b: Finding): number =>
    rank(a)
      .map((value, at) => value - (rank(b)[at] ?? 0))
      .find((order) => order !== 0) ?? 0;
  const consequences = grouped(findings, ({ consequenceOf }) => consequenceOf);
  return findings
    .filter(({ consequenceOf }) => consequenceOf === undefined)
    .sort(compare)
    .flatMap((finding) => [finding, ...(consequences.get(finding.fingerprint) ?? []).sort(compare)]);
}
