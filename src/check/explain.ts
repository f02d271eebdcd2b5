/**
 * From what the rules told to what people are told: one mistake, one finding. What follows from a mistake stands under it, the same
 * thing in many places is told once, and a correction is offered where the corrected workbook was checked and found better.
 */
import { grouped } from "../grouped";
import { figureKind, type Disclosure } from "../recognise";
import { findCauses, type Cause } from "./cause";
import type { Collected, Failed, ToldViolation } from "./collect";
import { draftOfCause, draftOfDerived, draftOfResidues, draftOfTold, type DraftFinding } from "./draft";
import type { Finding } from "./finding";
import { Fingerprints } from "./fingerprint";
import { worst } from "./order";
import type { ItemKey, Recheck } from "./recheck";
import { isDerived } from "./standing";
import { Witnesses } from "./witnesses";

/**
 * Turns failing checks into findings with causes, consequences and fixes, in no particular order.
 *
 * @param recheck tries the corrections before they are offered
 */
export function explain(collected: Collected, disclosure: Disclosure, recheck: Recheck): Finding[] {
  const prints = new Fingerprints(disclosure);
  const explained = new Set<Failed>();
  const told = together(collected.told).map((all): DraftFinding =>
    draftOfTold(all, consequencesOf(all, collected, explained), prints),
  );
  const open = collected.failed.filter((failure) => !explained.has(failure));
  const failures = draftsOfFailures(open, collected, prints, recheck);
  const residues = grouped(collected.residues, ({ mismatch: { claim } }) => claim.table);
  return [
    ...absorbed([...failures, ...told], recheck),
    ...[...residues.values()].flatMap((all) => findingsOf(draftOfResidues(all, prints))),
  ];
}

/** What a rule tells as one. */
function together(all: readonly ToldViolation[]): (readonly [ToldViolation, ...ToldViolation[]])[] {
  return [
    ...grouped(all, (one) =>
      one.violation.together ? `${one.rule.id}/${one.severity}/${one.violation.together.key}` : one,
    ).values(),
  ];
}

/** The failing equalities that a violation explains; each is explained once. */
function consequencesOf(all: readonly ToldViolation[], { failed }: Collected, explained: Set<Failed>): Failed[] {
  const explaining = all.flatMap(({ violation: { explains } }) => explains ?? []);
  if (explaining.length === 0) return [];
  const consequences = failed.filter(
    (failure) => !explained.has(failure) && explaining.some((explains) => explains(failure.equality)),
  );
  for (const failure of consequences) explained.add(failure);
  return consequences;
}

function draftsOfFailures(
  open: readonly Failed[],
  { failed, witnesses: others }: Collected,
  prints: Fingerprints,
  recheck: Recheck,
): DraftFinding[] {
  // Hints have no cause to look for.
  const beside = open.every(({ isHint }) => isHint) ? [] : others;
  const causes = findCauses(open, [...open.map(({ equality }) => equality), ...beside]);
  const witnesses = new Witnesses(failed, beside);
  const alone = (cause: Cause<Failed>): DraftFinding =>
    draftOfCause(cause, prints, cause.culprit !== undefined && witnesses.areEnough(cause.failures, cause.culprit));
  return [...grouped(causes, derivedColumn).values()].flatMap((all) => {
    const [, second] = all;
    const draft = second === undefined ? undefined : draftOfDerived(all, prints);
    if (draft?.correction === undefined) return all.map(alone);
    return recheck.mends(draft.correction.edits) === undefined ? all.map(alone) : [draft];
  });
}

/** Groups failing shares of one column that nothing else explains: they are one mistake, as they were not calculated anew. */
function derivedColumn(cause: Cause<Failed>): unknown {
  const [{ rule, equality }] = cause.failures;
  const { claim } = equality;
  const isShare = isDerived(equality) && figureKind(claim.column.role) === "share";
  const isOwn = isShare && cause.culprit?.row === claim.row && cause.culprit.column === claim.column;
  return isOwn ? `${rule.id}/${claim.row.sheet.name}/${claim.table.area.top}/${claim.column.index}` : cause;
}

/** Tries the corrections. Where one is right, the findings that vanish with it become its consequences. */
function absorbed(drafts: readonly DraftFinding[], recheck: Recheck): Finding[] {
  const rulesOwn = ofRules(drafts, recheck);
  // If not all can be tried, those that explain most items come first.
  const inTurn = drafts.toSorted((a, b) => b.items.length - a.items.length);
  const tried = inTurn.map((draft) => ({ draft, mended: rulesOwn.get(draft) ?? mendedBy(draft, recheck) }));
  const taken = new Map<DraftFinding, DraftFinding[]>();
  const gone = new Set<DraftFinding>();
  const proven = tried.flatMap(({ draft, mended }) => (mended === undefined ? [] : [{ draft, mended }]));
  for (const { draft, mended } of proven.toSorted((a, b) => b.mended.size - a.mended.size)) {
    if (gone.has(draft)) continue;
    const others = drafts.filter(
      (other) =>
        other !== draft && !gone.has(other) && !taken.has(other) && other.items.every((item) => mended.has(item)),
    );
    for (const other of others) gone.add(other);
    taken.set(draft, others);
  }
  return drafts
    .filter((draft) => !gone.has(draft))
    .flatMap((draft) => {
      const others = taken.get(draft);
      if (others !== undefined) return findingsOf(offered(draft), others);
      return findingsOf(draft.isRules === true && !recheck.isPossible ? offered(draft) : draft);
    });
}

/**
 * The corrections that rules are certain of, mostly of names: all of them at once, as one hardly ever speaks against another.
 *
 * @returns nothing where they have to be tried one by one
 */
function ofRules(drafts: readonly DraftFinding[], recheck: Recheck): ReadonlyMap<DraftFinding, ReadonlySet<ItemKey>> {
  const own = drafts.filter(({ isRules, consequences }) => isRules === true && consequences.length === 0);
  const edits = own.flatMap(({ correction }) => correction?.edits ?? []);
  const cells = new Set(edits.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`));
  const mended = own.length > 1 && cells.size === edits.length ? recheck.mends(edits) : undefined;
  if (mended === undefined || !own.every((draft) => isMended(draft, mended))) return new Map();
  return new Map(own.map((draft) => [draft, new Set(draft.items)]));
}

function isMended({ items, mends = items }: DraftFinding, mended: ReadonlySet<ItemKey>): boolean {
  return mends.every((item) => mended.has(item));
}

function mendedBy(draft: DraftFinding, recheck: Recheck): ReadonlySet<ItemKey> | undefined {
  const { correction } = draft;
  if (correction === undefined) return undefined;
  const mended = recheck.mends(correction.edits, correction.moved);
  return mended !== undefined && isMended(draft, mended) ? mended : undefined;
}

function offered(draft: DraftFinding): DraftFinding {
  return {
    ...draft,
    finding: { ...(draft.proven ?? draft.finding), fix: draft.isOnlyTold ? undefined : draft.correction?.edits },
  };
}

/** A finding and what follows from it. */
function findingsOf({ finding, consequences }: DraftFinding, others: readonly DraftFinding[] = []): Finding[] {
  const { fingerprint } = finding;
  const following = [...consequences, ...others.flatMap((other) => [other.finding, ...other.consequences])];
  // Consequences are not counted, so what stands for them is as grave as the gravest of them.
  const severity = worst([finding, ...following].map((one) => one.severity));
  return [
    { ...finding, severity },
    ...following.map((one): Finding => ({ ...one, consequenceOf: fingerprint, fix: undefined })),
  ];
}
