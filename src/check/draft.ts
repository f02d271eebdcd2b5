/** A finding in the making: what would be told, what follows from it, and the correction that is still to be tried. */
import { figure, gap } from "../readings/wording";
import { amountOf, type Fact } from "../recognise";
import { placeOf, type Place, type Severity } from "../rules";
import type { CellEdit } from "../workbook";
import type { Cause } from "./cause";
import type { Failed, ToldViolation } from "./collect";
import type { Finding } from "./finding";
import type { Fingerprints } from "./fingerprint";
import { editOf, isCalculated } from "./fix";
import type { Amendment } from "./misplaced";
import { worst } from "./order";
import { keyOfFailed, keyOfTold, type ItemKey } from "./recheck";
import {
  derivedMessage,
  likelyMessage,
  provenAdvice,
  repairMessage,
  residueAdvice,
  residuesMessage,
  suspectAdvice,
} from "./wording";
import { fromYuan } from "./yuan";

/** The cells to change, and what formulas make of them by themselves. */
export interface Correction {
  readonly edits: readonly CellEdit[];
  readonly moved: readonly CellEdit[];
}

export interface DraftFinding {
  /** As it is told where no correction was tried, or none was right. */
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
  /** The items of the rules for which it stands. */
  readonly items: readonly ItemKey[];
  /** The items that the correction must mend, where it cannot mend all: a rule may know only some of the missing names. */
  readonly mends?: readonly ItemKey[];
  readonly correction?: Correction;
  /** As it is told where the correction was tried and is right. */
  readonly proven?: Finding;
  /** It is likely, but too few relations say so for a button: the reviewer is told, and decides. */
  readonly isOnlyTold?: true;
  /** A rule is certain of the correction by itself, and it is offered where the workbook is too large to be checked again. */
  readonly isRules?: true;
}

/** The finding that a rule told, together with what it told of the same kind elsewhere. */
export function draftOfTold(
  [first, ...others]: readonly [ToldViolation, ...ToldViolation[]],
  consequences: readonly Failed[],
  prints: Fingerprints,
): DraftFinding {
  const all = [first, ...others];
  const { rule, violation } = first;
  const { at, evidence = [], relation, together } = violation;
  const severity = worst([...all, ...consequences].map((one) => one.severity));
  const isAlone = others.length === 0 || together === undefined;
  const own = prints.of(rule.id, relation, at);
  const places = all.flatMap((one) => [one.violation.at, ...(one.violation.evidence ?? [])]);
  const finding: Finding = {
    rule: rule.id,
    severity,
    message: isAlone ? violation.message : together.message(all.map((one) => one.violation)),
    places: isAlone ? [at, ...evidence] : withoutRepeats([at, ...places]),
    expected: isAlone ? violation.expected : undefined,
    actual: isAlone ? violation.actual : undefined,
    difference: undefined,
    unit: undefined,
    fingerprint: isAlone ? own : `${rule.id}/${together.key}`,
    consequenceOf: undefined,
    fix: undefined,
    isResidue: false,
  };
  const mendable = all.filter((one) => one.violation.fix !== undefined);
  const edits = mendable.flatMap((one) => one.violation.fix ?? []);
  const follows = consequences.map(keyOfFailed);
  return {
    finding,
    consequences: consequences.map((failure) => findingOf(failure, prints, finding.fingerprint)),
    items: [...all.map(keyOfTold), ...follows],
    mends: [...mendable.map(keyOfTold), ...follows],
    ...(edits.length > 0 && { correction: { edits, moved: [] }, isRules: true as const }),
  };
}

function findingOf(
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

/** @param isCertain enough relations agree on the correction for it to be tried */
export function draftOfCause(cause: Cause<Failed>, prints: Fingerprints, isCertain: boolean): DraftFinding {
  const { failures, culprit, corrected, repair, changes, isLikely } = cause;
  const [first, ...others] = failures;
  const severity: Severity = worst(failures.map((failure) => failure.severity));
  const plain = { ...findingOf(first, prints, undefined), severity };
  const consequences = others.map((failure) => findingOf(failure, prints, plain.fingerprint));
  const draft = { finding: plain, consequences, items: failures.map(keyOfFailed) };
  const said = first.equality.message(first.mismatch);
  const correction = isLikely ? correctionOf(changes) : undefined;
  if (repair !== undefined) {
    const [{ fact, change }] = repair.changes;
    const told: Finding = {
      ...plain,
      ...figuresOf(fact, amountOf(fact).shiftedBy(fromYuan(fact, change))),
      message: repairMessage(repair, said),
      places: placesWith(repair.changes, plain.places),
    };
    return { ...draft, finding: told, ...(correction && { correction, proven: told }) };
  }
  if (culprit === undefined || corrected === undefined) return draft;
  const named = { ...plain, places: placesWith([{ fact: culprit }], plain.places) };
  const certainly = isCertain ? {} : ({ isOnlyTold: true } as const);
  if (samePlace(plain.places[0], placeOf(culprit))) {
    if (correction === undefined || !isCertain) return draft;
    const message = staysWithin(first) ? `${said}${provenAdvice(culprit, corrected)}` : plain.message;
    return { ...draft, correction, proven: { ...plain, message } };
  }
  const finding = withoutFigures({ ...named, message: `${said}${suspectAdvice(culprit)}` });
  const message = likelyMessage(culprit, corrected, said);
  const proven = { ...named, ...figuresOf(culprit, corrected), message };
  return { ...draft, finding, ...(correction && { correction, proven, ...certainly }) };
}

/** What a relation between tables says of the matter is told in its advice. */
function staysWithin({ equality: { claim, terms } }: Failed): boolean {
  return terms.every(({ fact }) => fact.table === claim.table);
}

/** Several figures of one column that are derived, each wrong by itself: corrected one by one they would break their total. */
export function draftOfDerived(
  causes: readonly [Cause<Failed>, ...Cause<Failed>[]],
  prints: Fingerprints,
): DraftFinding | undefined {
  const failures = causes.flatMap(({ failures: [first] }) => [first]);
  const correction = correctionOf(causes.flatMap(({ changes }) => changes));
  const [first] = failures;
  if (first === undefined || correction === undefined) return undefined;
  const plain = findingOf(first, prints, undefined);
  const all = failures.map((failure) => findingOf(failure, prints, undefined));
  const finding = withoutFigures({
    ...plain,
    severity: worst(failures.map(({ severity }) => severity)),
    message: derivedMessage(failures),
    places: withoutRepeats([
      plain.places[0],
      ...all.map(({ places: [place] }) => place),
      ...all.flatMap(({ places }) => places),
    ]),
    fingerprint: `${plain.fingerprint}+`,
  });
  return {
    finding,
    consequences: [],
    items: causes.flatMap((cause) => cause.failures.map(keyOfFailed)),
    correction,
    proven: finding,
  };
}

/** All residues of one table. */
export function draftOfResidues(residues: readonly [Failed, ...Failed[]], prints: Fingerprints): DraftFinding {
  const [first, ...others] = residues;
  const alone = findingOf(first, prints, undefined);
  const items = residues.map(keyOfFailed);
  if (others.length === 0) return { finding: alone, consequences: [], items };
  const places = residues.flatMap((residue) => findingOf(residue, prints, undefined).places);
  const finding = withoutFigures({
    ...alone,
    message: residuesMessage(residues),
    places: withoutRepeats([alone.places[0], ...places]),
  });
  return { finding, consequences: [], items };
}

/** @returns undefined where a figure cannot be written: its cell holds a text, say */
function correctionOf(changes: readonly Amendment[]): Correction | undefined {
  const edits: CellEdit[] = [];
  const moved: CellEdit[] = [];
  for (const { fact, change } of changes) {
    const corrected = amountOf(fact).shiftedBy(fromYuan(fact, change));
    const edit = editOf(fact, corrected);
    if (edit === undefined) return undefined;
    (isCalculated(fact) ? moved : edits).push(edit);
  }
  // Where the formula of the very cell is wrong, it is to be mended, not overwritten.
  const [first] = changes;
  return edits.length === 0 || first === undefined || isCalculated(first.fact) ? undefined : { edits, moved };
}

function figuresOf(culprit: Fact, corrected: Parameters<typeof figure>[0]): Partial<Finding> {
  const actual = amountOf(culprit);
  const apart = actual.minus(corrected);
  return {
    expected: figure(corrected, culprit),
    actual: figure(actual, culprit),
    ...differenceOf(apart.isNegative ? apart.negated() : apart, culprit),
  };
}

function withoutFigures(finding: Finding): Finding {
  return { ...finding, expected: undefined, actual: undefined, difference: undefined, unit: undefined };
}

/** The cells that are to change first. */
function placesWith(changes: readonly Pick<Amendment, "fact">[], places: Finding["places"]): Finding["places"] {
  const own = changes.map(({ fact }) => placeOf(fact));
  const [first = places[0], ...others] = own;
  return withoutRepeats([first, ...others, ...places]);
}

function withoutRepeats([first, ...others]: readonly [Place, ...Place[]]): Finding["places"] {
  const seen = new Set<string>();
  const isNew = (place: Place): boolean => {
    const name = `${place.sheet.name}!${place.row}:${place.column}`;
    return !seen.has(name) && seen.add(name) === seen;
  };
  isNew(first);
  return [first, ...others.filter(isNew)];
}

function samePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function differenceOf(amount: Parameters<typeof gap>[0], like: Fact): Pick<Finding, "difference" | "unit"> {
  const { figure: difference, unit } = gap(amount, like);
  return { difference, unit };
}
