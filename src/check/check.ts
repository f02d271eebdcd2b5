/** Runs the rules over a disclosure and turns their checks into findings. */
import type { Amount } from "../amount";
import { Catalogue } from "../catalogue";
import { grouped } from "../grouped";
import { amountOf, type Disclosure, type Fact } from "../recognise";
import {
  placeOf,
  rules as allRules,
  type Equality,
  type Mismatch,
  type Place,
  type Rule,
  type Severity,
  type Violation,
} from "../rules";
import { EqualitiesBeside } from "./beside";
import { bounded } from "./bounded";
import { findCauses, type Cause } from "./cause";
import { coverageOf, type TableCoverage } from "./coverage";
import type { Finding, NotRun } from "./finding";
import { Fingerprints } from "./fingerprint";
import { fixOf } from "./fix";
import { figure, gap } from "../rules/wording";
import { judge, type Outcome } from "./judge";
import { figuresOutside, type OutsideFigures } from "./outside";
import { inTableOrder, type Move } from "./misplaced";
import { Reached } from "./reached";
import { comparedTables, type ComparedTables } from "./relations";
import { Witnesses } from "./witnesses";
import { culpritMessage, misplacedMessage, residueAdvice } from "./wording";

/** `off`, or a severity in place of the rule's own. Rules that are not named keep theirs. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

export interface CheckOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: RuleSettings;
  /** The names of codes; without it the rules on names say that they could not be run. */
  readonly catalogue?: Catalogue;
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

interface Failed {
  readonly rule: Rule;
  readonly equality: Equality;
  readonly mismatch: Mismatch;
  readonly severity: Severity;
  readonly isHint: boolean;
  readonly isResidue: boolean;
}

export function check(
  disclosure: Disclosure,
  { rules = allRules, settings = {}, catalogue = Catalogue.empty }: CheckOptions = {},
): CheckResult {
  const active = rules.filter(({ id }) => settings[id] !== "off");
  const outcomes: Record<Outcome, number> = { holds: 0, residue: 0, fails: 0, "does-not-apply": 0, "could-not-run": 0 };
  const notRun: NotRun[] = [];
  const compared: ComparedTables[] = [];
  const reached = new Reached();
  const beside = new EqualitiesBeside();
  const failed: Failed[] = [];
  const residues: Failed[] = [];
  const violations: { rule: Rule; violation: Violation; severity: Severity }[] = [];

  for (const rule of active) {
    const severityOf = (own: Severity | undefined): Severity =>
      (settings[rule.id] as Severity | undefined) ?? own ?? rule.severity;
    for (const item of rule.check(disclosure, catalogue)) {
      if (item.kind === "equality") {
        const judgement = judge(item);
        outcomes[judgement.outcome] += 1;
        reached.judged(item, judgement.outcome);
        beside.judged(item, judgement.outcome);
        compared.push(...comparedTables(rule.id, item, judgement, severityOf(item.severity)));
        if (judgement.outcome === "could-not-run")
          notRun.push({ rule: rule.id, about: item.about(), reason: judgement.reason });
        else if ("mismatch" in judgement) {
          const fails = judgement.outcome === "fails";
          const severity = fails ? severityOf(item.severity) : "info";
          (fails ? failed : residues).push({
            rule,
            equality: item,
            mismatch: judgement.mismatch,
            severity,
            isHint: severity === "info",
            isResidue: !fails,
          });
        }
      } else if (item.kind === "violation") {
        outcomes.fails += 1;
        reached.compared(item.figures ?? []);
        violations.push({ rule, violation: item, severity: severityOf(item.severity) });
      } else {
        outcomes[item.kind] += 1;
        if (item.kind === "holds") reached.compared(item.figures ?? []);
        if (item.kind === "could-not-run") {
          notRun.push({ rule: rule.id, about: item.about, reason: item.reason });
          const judgement = { outcome: item.kind, reason: item.reason };
          compared.push(...comparedTables(rule.id, item, judgement, rule.severity));
        }
      }
    }
  }

  const prints = new Fingerprints(disclosure);
  const findings: Finding[] = [];
  const explained = new Set<Failed>();
  for (const { rule, violation, severity } of violations) {
    const consequences = failed.filter(
      (failure) => !explained.has(failure) && violation.explains?.(failure.equality) === true,
    );
    for (const failure of consequences) explained.add(failure);
    // Consequences are not counted, so what explains them is as grave as the gravest of them.
    const gravest = worst([severity, ...consequences.map((failure) => failure.severity)]);
    const finding = fromViolation(rule, violation, gravest, prints);
    findings.push(finding, ...consequences.map((failure) => fromFailure(failure, prints, finding.fingerprint)));
  }
  const open = failed.filter((failure) => !explained.has(failure));
  const again = (judged: (equality: Equality, outcome: Outcome) => void): void => {
    for (const rule of active)
      for (const item of rule.check(disclosure, catalogue))
        if (item.kind === "equality") judged(item, judge(item).outcome);
  };
  // Hints have no cause to look for.
  const others = open.every(({ isHint }) => isHint) ? [] : beside.all(again);
  const causes = findCauses(open, [...open.map(({ equality }) => equality), ...others]);
  const witnesses = new Witnesses(failed, others);
  findings.push(...causes.flatMap((cause) => fromCause(cause, prints, witnesses)));
  findings.push(...residues.map((residue) => fromFailure(residue, prints, undefined)));
  return {
    findings: bounded(inOrder(findings, disclosure)),
    notRun,
    outcomes,
    compared,
    coverage: disclosure.tablesAndForms.map((table) => coverageOf(table, reached)),
    outside: figuresOutside(disclosure),
  };
}

function fromViolation(rule: Rule, violation: Violation, severity: Severity, prints: Fingerprints): Finding {
  return {
    rule: rule.id,
    severity,
    message: violation.message,
    places: [violation.at, ...(violation.evidence ?? [])],
    expected: violation.expected,
    actual: violation.actual,
    difference: undefined,
    unit: undefined,
    fingerprint: prints.of(rule.id, violation.relation, violation.at),
    consequenceOf: undefined,
    fix: violation.fix,
    isResidue: false,
  };
}

function fromFailure(
  { rule, equality, mismatch, severity, isResidue }: Failed,
  prints: Fingerprints,
  consequenceOf: string | undefined,
): Finding {
  return {
    rule: rule.id,
    severity,
    message: `${equality.message(mismatch)}${isResidue ? residueAdvice : equality.advice(mismatch)}`,
    places: [placeOf(mismatch.claim), ...mismatch.terms.map(({ fact }) => placeOf(fact))],
    expected: figure(mismatch.expected, mismatch.claim),
    actual: figure(mismatch.actual, mismatch.claim),
    ...differenceOf(mismatch.difference, mismatch.claim),
    fingerprint: prints.of(rule.id, equality.relation, placeOf(mismatch.claim)),
    consequenceOf,
    fix: undefined,
    isResidue,
  };
}

function fromCause(
  { failures: [first, ...others], culprit, corrected, move }: Cause<Failed>,
  prints: Fingerprints,
  witnesses: Witnesses,
): Finding[] {
  // Consequences are not counted, so the finding that stands for them is as grave as the gravest.
  const severity = worst([first, ...others].map((failure) => failure.severity));
  const plain = { ...fromFailure(first, prints, undefined), severity };
  const main =
    move !== undefined
      ? withMove(plain, move)
      : culprit === undefined || corrected === undefined
        ? plain
        : {
            ...blame(plain, culprit, corrected),
            fix: witnesses.areEnough([first, ...others], culprit) ? fixOf(culprit, corrected) : undefined,
          };
  return [main, ...others.map((failure) => fromFailure(failure, prints, plain.fingerprint))];
}

/** Puts the culprit first and, where it is not the claim itself, tells what it should be. */
function blame(finding: Finding, culprit: Fact, corrected: Amount): Finding {
  const [claim] = finding.places;
  const place = placeOf(culprit);
  if (samePlace(claim, place)) return finding;
  const places: Finding["places"] = [place, ...finding.places.filter((other) => !samePlace(other, place))];
  const actual = amountOf(culprit);
  const apart = actual.minus(corrected);
  return {
    ...finding,
    places,
    message: culpritMessage(culprit, corrected, finding.message),
    expected: figure(corrected, culprit),
    actual: figure(actual, culprit),
    ...differenceOf(apart.isNegative ? apart.negated() : apart, culprit),
  };
}

/** Puts the cells first among which an amount is misplaced. */
function withMove(finding: Finding, move: Move): Finding {
  const [first, ...others] = inTableOrder(move).map(({ fact }) => placeOf(fact));
  if (first === undefined) return finding;
  const beside = finding.places.filter((place) => ![first, ...others].some((moved) => samePlace(place, moved)));
  return { ...finding, places: [first, ...others, ...beside], message: misplacedMessage(move, finding.message) };
}

function differenceOf(amount: Amount, like: Fact): Pick<Finding, "difference" | "unit"> {
  const { figure: difference, unit } = gap(amount, like);
  return { difference, unit };
}

function samePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

function worst(all: readonly Severity[]): Severity {
  return severities.find((severity) => all.includes(severity)) ?? "info";
}

/** Worst first, then as the workbook shows them; consequences follow their cause. */
function inOrder(findings: readonly Finding[], { workbook }: Disclosure): Finding[] {
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
