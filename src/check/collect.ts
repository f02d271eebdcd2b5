/** Runs every rule once over a disclosure, and keeps what came of it. */
import type { Readings } from "../readings/readings";
import type { CouldNotRun, Equality, Holds, Mismatch, Rule, Severity, Violation } from "../rules";
import type { NotRun } from "./finding";
import { judge, type Outcome } from "./judge";
import { Reached } from "./reached";
import { comparedTables, type ComparedTables } from "./relations";

/** `off`, or a severity in place of the rule's own. Rules that are not named keep theirs. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** An equality that does not hold, or only within rounding. */
export interface Failed {
  readonly rule: Rule;
  readonly equality: Equality;
  readonly mismatch: Mismatch;
  readonly severity: Severity;
  readonly isHint: boolean;
  readonly isResidue: boolean;
}

/** A mistake that a rule tells as it is. */
export interface ToldViolation {
  readonly rule: Rule;
  readonly violation: Violation;
  readonly severity: Severity;
}

export class Collected {
  readonly failed: Failed[] = [];
  readonly residues: Failed[] = [];
  readonly told: ToldViolation[] = [];
  /** The equalities that do not fail, and could be judged: where others fail, they speak for the cells in them. */
  readonly witnesses: Equality[] = [];
  readonly notRun: NotRun[] = [];
  readonly compared: ComparedTables[] = [];
  readonly reached = new Reached();
  /** Of which disclosure the next items speak. */
  private spoken: Pick<NotRun, "document"> = {};
  /** How many checks ended in which way. */
  readonly outcomes: Record<Outcome, number> = {
    holds: 0,
    residue: 0,
    fails: 0,
    "does-not-apply": 0,
    "could-not-run": 0,
  };

  begin(document: number): void {
    this.spoken = document === 0 ? {} : { document };
  }

  private compare(...compared: Parameters<typeof comparedTables>): void {
    this.compared.push(...comparedTables(...compared).map((one) => ({ ...one, ...this.spoken })));
  }

  equality(rule: Rule, equality: Equality, severity: Severity): void {
    const judgement = judge(equality);
    const { outcome } = judgement;
    this.outcomes[outcome] += 1;
    this.reached.judged(equality, outcome);
    this.compare(rule.id, equality, judgement, severity);
    if (isWitness(equality, outcome)) this.witnesses.push(equality);
    if (judgement.outcome === "could-not-run")
      this.notRun.push({ rule: rule.id, about: equality.about(), reason: judgement.reason, ...this.spoken });
    else if ("mismatch" in judgement) {
      const { mismatch } = judgement;
      const isHint = outcome === "residue" || severity === "info";
      if (outcome === "fails") this.failed.push({ rule, equality, mismatch, severity, isHint, isResidue: false });
      else this.residues.push({ rule, equality, mismatch, severity: "info", isHint, isResidue: true });
    }
  }

  violation(rule: Rule, violation: Violation, severity: Severity): void {
    this.outcomes.fails += 1;
    this.reached.compared(violation.figures ?? []);
    this.told.push({ rule, violation, severity });
  }

  holds({ figures = [], limited = [] }: Pick<Holds, "figures" | "limited">): void {
    this.outcomes.holds += 1;
    this.reached.compared(figures);
    this.reached.limited(limited);
  }

  couldNotRun(rule: Rule, item: CouldNotRun): void {
    const { about, reason } = item;
    this.outcomes["could-not-run"] += 1;
    this.notRun.push({ rule: rule.id, about, reason, ...this.spoken });
    this.compare(rule.id, item, { outcome: item.kind, reason }, rule.severity);
  }
}

/** Does an equality that holds confirm its cells? A limit (`<=`) and a mere hint do not. */
function isWitness({ severity, comparison }: Equality, outcome: Outcome): boolean {
  return severity !== "info" && comparison !== "<=" && outcome !== "fails" && outcome !== "could-not-run";
}

export interface CollectOptions {
  readonly rules: readonly Rule[];
  readonly settings: RuleSettings;
  /** Hints of what may well be as it should be too. */
  readonly hints: boolean;
  /** Told before each rule. */
  readonly progress?: (done: number, all: number) => void;
}

/** @param readings those of every disclosure that the workbook holds */
export function collect(readings: readonly Readings[], options: CollectOptions): Collected {
  const collected = new Collected();
  const all = readings.length * options.rules.length;
  for (const [position, one] of readings.entries()) {
    const before = position * options.rules.length;
    collected.begin(position);
    collectOne(one, { ...options, progress: (done) => options.progress?.(before + done, all) }, collected);
  }
  return collected;
}

function collectOne(
  readings: Readings,
  { rules, settings, hints, progress }: CollectOptions,
  collected: Collected,
): void {
  const { disclosure, catalogue } = readings;
  for (const [position, rule] of rules.entries()) {
    progress?.(position, rules.length);
    const setting = settings[rule.id] as RuleSettings[string] | undefined;
    if (setting === "off") continue;
    const severityOf = (own: Severity | undefined): Severity => setting ?? own ?? rule.severity;
    for (const item of rule.check(disclosure, catalogue, readings)) {
      if (item.kind === "equality") collected.equality(rule, item, severityOf(item.severity));
      else if (item.kind === "violation") {
        const severity = severityOf(item.severity);
        if (item.isOptional === true && severity === "info" && !hints) collected.holds(item);
        else collected.violation(rule, item, severity);
      } else if (item.kind === "holds") collected.holds(item);
      else if (item.kind === "could-not-run") collected.couldNotRun(rule, item);
      else collected.outcomes[item.kind] += 1;
    }
  }
}
