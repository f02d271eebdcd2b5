/** What a check of a few tables says, consequences left out, and of what such few cannot have: other tables. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { workbook } from "./table";

export function causesIn(...sheets: readonly Sheet[]): readonly Finding[] {
  return causesAmong(check(recognise(workbook(...sheets)), { catalogue }).findings);
}

export function causesAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, consequenceOf }) => rule !== "missing-table" && consequenceOf === undefined);
}

/** `roll-up error C5`. */
export function inShort({ rule, severity, places: [at] }: Finding): string {
  return `${rule} ${severity} ${a1(at)}`;
}
