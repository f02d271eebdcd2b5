/** One workbook and what is to be noted of its findings, to a copy that holds the notes. */
import type { Catalogue } from "../../catalogue";
import type { Decision } from "../../check";
import { isUnusable, keptCopy } from "../../hosts/file";
import { wordsOf, type DecideWords, type Language } from "../../locale";
import { inspectFile, type InspectedFile } from "./checkJob";

export interface DecideJob {
  readonly kind: "decide";
  readonly path: string;
  /** Fingerprints of findings that are right as they are. */
  readonly ignore: readonly string[];
  readonly reason: string;
  /** Fingerprints of findings that are no longer to be ignored. */
  readonly restore: readonly string[];
  /** The file with the text that belongs to the workbook. */
  readonly narrative?: string;
  readonly language: Language;
}

export type Decided =
  { readonly kind: "decided"; readonly bytes: Uint8Array } | { readonly kind: "failed"; readonly reason: string };

/** A fingerprint that no finding has would be kept without effect, so it is refused. */
export async function decideInWorkbook(job: DecideJob, catalogue: Catalogue): Promise<Decided> {
  const { path, narrative, language, ignore, restore, reason } = job;
  const words = wordsOf(language).batch.decide;
  const found = await inspectFile(
    { path, settings: {}, hints: true, language, ...(narrative !== undefined && { narrative }) },
    catalogue,
  );
  if (isUnusable(found)) return failed(found.reason);
  const { decisions } = found.kept;
  const wrong = [...ignore.flatMap((one) => whyNot(one, found, words)), ...whatIsNot(restore, decisions, words)];
  if (wrong[0] !== undefined) return failed(wrong[0]);
  const changed = new Set([...ignore, ...restore]);
  const now: readonly Decision[] = [
    ...decisions.filter(({ fingerprint }) => !changed.has(fingerprint)),
    ...[...new Set(ignore)].map((fingerprint) => ({ fingerprint, reason })),
  ];
  const copy = keptCopy(found.bytes, new Map([["decisions", now]]));
  return isUnusable(copy) ? failed(copy.reason) : { kind: "decided", bytes: copy };
}

function whyNot(fingerprint: string, { result: { findings } }: InspectedFile, words: DecideWords): string[] {
  const finding = findings.find((one) => one.fingerprint === fingerprint);
  if (finding === undefined) return [words.unknown(fingerprint)];
  const { consequenceOf } = finding;
  return consequenceOf === undefined ? [] : [words.consequence(fingerprint, consequenceOf)];
}

function whatIsNot(restore: readonly string[], decisions: readonly Decision[], words: DecideWords): string[] {
  const known = new Set(decisions.map(({ fingerprint }) => fingerprint));
  return restore.filter((one) => !known.has(one)).map((one) => words.notDecided(one));
}

function failed(reason: string): Decided {
  return { kind: "failed", reason };
}
