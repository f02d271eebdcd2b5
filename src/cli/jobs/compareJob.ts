/** Two drafts of one workbook, from their bytes to what became of the findings. */
import type { Catalogue } from "../../catalogue";
import type { RuleSettings } from "../../check";
import { isUnusable, type Unusable } from "../../hosts/file";
import type { Language } from "../../locale";
import { compareDrafts, type DraftComparison } from "../../report";
import { inspectFile } from "./checkJob";

export interface CompareJob {
  readonly kind: "compare";
  readonly before: string;
  readonly after: string;
  readonly settings: RuleSettings;
  readonly language: Language;
}

export type Compared =
  | { readonly kind: "compared"; readonly comparison: DraftComparison }
  /** `path` is the file that cannot be used. */
  | { readonly kind: "failed"; readonly path: string; readonly reason: string };

/** Checks both drafts and compares what was found; the first that cannot be used is told. */
export async function compareWorkbooks({ before, after, ...how }: CompareJob, catalogue: Catalogue): Promise<Compared> {
  const later = await inspectFile({ path: after, ...how }, catalogue);
  if (isUnusable(later)) return failed(after, later);
  // A rule that is off in one of two drafts alone would make its findings solved, or new.
  const earlier = await inspectFile({ path: before, ...how, ruledBy: later.kept }, catalogue);
  if (isUnusable(earlier)) return failed(before, earlier);
  const written = { earlier: earlier.explained, later: later.explained };
  return { kind: "compared", comparison: compareDrafts(earlier, later, written) };
}

function failed(path: string, { reason }: Unusable): Compared {
  return { kind: "failed", path, reason };
}
