/** Checks a disclosure: collects what the rules say, explains it, and puts it in order. */
import { Catalogue } from "../catalogue";
import { Readings } from "../readings/readings";
import { disclosuresIn, recogniseAgain, type Disclosure } from "../recognise";
import { rules as allRules, type Rule } from "../rules";
import type { Workbook } from "../workbook";
import { bounded } from "./bounded";
import { collect, type RuleSettings } from "./collect";
import { coverageOf, uncovered, type TableCoverage } from "./coverage";
import { explain } from "./explain";
import type { Finding, NotRun } from "./finding";
import type { Outcome } from "./judge";
import { inOrder } from "./order";
import { figuresOutside, type OutsideFigures } from "./outside";
import { Recheck } from "./recheck";
import type { ComparedTables } from "./relations";

export interface CheckOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: RuleSettings;
  /** The names of codes; without it the rules on names say that they could not be run. */
  readonly catalogue?: Catalogue;
  /** Also hints of what may well be as it should be. */
  readonly hints?: boolean;
  readonly progress?: (stage: "check" | "correct", done: number, all: number) => void;
  /** How a correction is read before it is offered. */
  readonly read?: (corrected: Workbook, before: Disclosure) => Disclosure;
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
  /** What the rules read of each disclosure that the workbook holds, for the reports that ask too. */
  readonly readings: readonly Readings[];
}

/** Checks every disclosure of the workbook by the rules. Pure: the same cells and options give the same findings. */
export function check(
  disclosure: Disclosure,
  {
    rules = allRules,
    settings = {},
    catalogue = Catalogue.empty,
    hints = false,
    progress,
    read = recogniseAgain,
  }: CheckOptions = {},
): CheckResult {
  const options = { rules, settings, hints };
  const readingsOf = (whole: Disclosure) => disclosuresIn(whole).map((one) => new Readings(one, catalogue));
  const readings = readingsOf(disclosure);
  const collected = collect(readings, { ...options, progress: (done, all) => progress?.("check", done, all) });
  const again = (workbook: Workbook) => collect(readingsOf(read(workbook, disclosure)), options);
  const unfilled = new Set(disclosure.unfilled);
  const recheck = new Recheck(disclosure.workbook, collected, again, (done, all) => progress?.("correct", done, all));
  const findings = explain(collected, disclosure, recheck);
  return {
    findings: bounded(inOrder(findings, disclosure)),
    notRun: collected.notRun,
    outcomes: collected.outcomes,
    compared: collected.compared,
    coverage: disclosure.tablesAndForms.map((table) =>
      unfilled.has(table) ? uncovered(table) : coverageOf(table, collected.reached),
    ),
    outside: figuresOutside(disclosure),
    readings,
  };
}
