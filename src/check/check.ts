/** Checks a disclosure: collects what the rules say, explains it, and puts it in order. */
import { Catalogue } from "../catalogue";
import { recognise, type Disclosure } from "../recognise";
import { rules as allRules, type Rule } from "../rules";
import type { Workbook } from "../workbook";
import { bounded } from "./bounded";
import { collect, type RuleSettings } from "./collect";
import { coverageOf, type TableCoverage } from "./coverage";
import { explain } from "./explain";
import type { Finding, NotRun } from "./finding";
import type { Outcome } from "./judge";
import { figuresOutside, type OutsideFigures } from "./outside";
import { inOrder } from "./order";
import { Recheck } from "./recheck";
import type { ComparedTables } from "./relations";

export interface CheckOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: RuleSettings;
  /** The names of codes; without it the rules on names say that they could not be run. */
  readonly catalogue?: Catalogue;
  /** How the workbook was read, where not by recognition alone: corrections are read so before they are offered. */
  readonly read?: (corrected: Workbook) => Disclosure;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** How many checks ended in which way. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** The checks between tables, in the order in which a reviewer goes through them. */
  readonly compared: readonly ComparedTables[];
  /** What was checked of each table and form, in the order of the workbook. */
  readonly coverage: readonly TableCoverage[];
  /** Figures that stand in none of them. */
  readonly outside: readonly OutsideFigures[];
}

export function check(
  disclosure: Disclosure,
  { rules = allRules, settings = {}, catalogue = Catalogue.empty, read = recognise }: CheckOptions = {},
): CheckResult {
  const collected = collect(disclosure, rules, settings, catalogue);
  const again = (workbook: Workbook) => collect(read(workbook), rules, settings, catalogue);
  const findings = explain(collected, disclosure, new Recheck(disclosure.workbook, collected, again));
  return {
    findings: bounded(inOrder(findings, disclosure)),
    notRun: collected.notRun,
    outcomes: collected.outcomes,
    compared: collected.compared,
    coverage: disclosure.tablesAndForms.map((table) => coverageOf(table, collected.reached)),
    outside: figuresOutside(disclosure),
  };
}
