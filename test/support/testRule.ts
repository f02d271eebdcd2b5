/** Tests a rule as its users meet it: tables in, findings out. */
import type { Catalogue } from "../../src/catalogue";
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import type { Rule, Severity } from "../../src/rules";
import { a1, type Sheet } from "../../src/workbook";
import { workbook } from "./table";

export interface Expected {
  /** The cell at fault: `C3`, or `Sheet2!C3` where there are several sheets. */
  readonly at: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly severity?: Severity;
  /** A piece of the message. */
  readonly says?: string;
  /** Cells that must be among the finding's. */
  readonly with?: readonly string[];
}

export interface Case {
  readonly name?: string;
  readonly tables: readonly Sheet[];
}

export interface InvalidCase extends Case {
  readonly fails?: readonly Expected[];
  readonly residues?: readonly Expected[];
  /** Pieces of the reasons why checks could not be run. */
  readonly notRun?: readonly string[];
}

export interface RuleTest {
  readonly valid: readonly (Case | Sheet)[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * @param rule one, or those that look at the same tables and must not speak for each other
 * @param catalogue the published one where none is given
 */
export function testRule(
  rule: Rule | readonly Rule[],
  { valid, invalid }: RuleTest,
  catalogue: Catalogue = publishedCatalogue,
): void {
  const rules = "id" in rule ? [rule] : rule;
  describe(rules.map(({ id }) => id).join(", "), () => {
    it.each(valid.map((item, position) => [nameOf(item, position), item] as const))(
      "finds nothing in %s",
      (_, item) => {
        const tables = "tables" in item ? item.tables : [item];
        expect(run(rules, tables, catalogue).findings).toEqual([]);
      },
    );
    it.each(invalid.map((item, position) => [nameOf(item, position), item] as const))(
      "finds the mistake in %s",
      (_, item) => {
        const { findings, notRun } = run(rules, item.tables, catalogue);
        const wanted = [
          ...(item.fails ?? []),
          ...(item.residues ?? []).map((residue) => ({ severity: "info" as const, ...residue })),
        ].map((expected) => ({ ...expected, at: onSheet(expected.at) }));
        expect(findings.map(({ at }) => at)).toEqual(wanted.map(({ at }) => at));
        for (const [position, { says = "", with: others = [], ...figures }] of wanted.entries()) {
          const finding = findings[position];
          expect(finding).toMatchObject(figures);
          expect(finding?.message).toContain(says);
          expect(finding?.cells).toEqual(expect.arrayContaining(others.map(onSheet)));
        }
        for (const reason of item.notRun ?? [])
          expect(notRun).toEqual(expect.arrayContaining([expect.stringContaining(reason)]));
      },
    );
  });
}

function onSheet(cell: string): string {
  return cell.includes("!") ? cell : `Sheet1!${cell}`;
}

function nameOf(item: Case | Sheet, position: number): string {
  return ("tables" in item ? item.name : undefined) ?? `case ${position + 1}`;
}

function run(rules: readonly Rule[], tables: readonly Sheet[], catalogue: Catalogue) {
  const { findings, notRun } = check(recognise(workbook(...tables)), { rules, catalogue, hints: true });
  for (const finding of findings) expect(severitiesOf(finding, rules)).toContain(finding.severity);
  return {
    notRun: notRun.map(({ about, reason }) => `${about}：${reason}`),
    findings: findings.map((finding) => {
      const cells = finding.places.map((place) => `${place.sheet.name}!${a1(place)}`);
      return { ...finding, at: cells[0], cells };
    }),
  };
}

/** The severities that the handbook tells of: a finding has one of them. */
function severitiesOf({ rule, isResidue }: Finding, rules: readonly Rule[]): string[] {
  const own = rules.find(({ id }) => id === rule);
  return isResidue ? ["info"] : [own?.severity ?? "", ...Object.keys(own?.docs.grades ?? {})];
}
