/** Two drafts of one workbook, from their bytes to what became of the findings. */
import type { Catalogue } from "../catalogue";
import type { RuleSettings } from "../check";
import { isUnusable, type Unusable } from "../hosts/file";
import type { Language } from "../locale";
import { compareDrafts, type DraftComparison } from "../report";
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
  const inspect = (path: string): ReturnType<typeof inspectFile> => inspectFile({ path, ...how }, catalogue);
  const earlier = await inspect(before);
  if (isUnusable(earlier)) return failed(before, earlier);
  const later = await inspect(after);
  if (isUnusable(later)) return failed(after, later);
  return { kind: "compared", comparison: compareDrafts(earlier, later) };
}

function failed(path: string, { reason }: Unusable): Compared {
  return { kind: "failed", path, reason };
}
