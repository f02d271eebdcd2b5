/** The worker's side: one job after the other, where each can be stopped without harm to the others. */
import { loadCatalogue, type Catalogue, type Entry } from "../catalogue";
import { checkWorkbook, type CheckJob } from "./checkJob";
import { compareWorkbooks, type CompareJob } from "./compareJob";
import { fillWorkbook, type FillJob } from "./fillJob";
import { narrateWorkbook, type NarrateJob } from "./narrateJob";
import { ownEntries, type ListJob } from "./ownListJob";

export type Job = CheckJob | CompareJob | FillJob | ListJob | NarrateJob;

/** What all jobs of a worker share. */
export interface Setup {
  /** The user's own list of codes and names. */
  readonly own: readonly Entry[];
}

/** `soFar` stands should what is still to be done break off. */
export type Answer<D> =
  { readonly kind: "soFar" | "done"; readonly done: D } | { readonly kind: "failed"; readonly message: string };

/** The argument by which a process knows that it is a worker. */
export const workerMark = "--serve-jobs-of-the-process-that-started-this";

export function serve(): void {
  process.once("message", ({ own }: Setup) => {
    let catalogue: Promise<Catalogue> | undefined;
    const known = (): Promise<Catalogue> => (catalogue ??= loadCatalogue().then((published) => published.withOwn(own)));
    process.on("message", (job: Job) => {
      doJob(job, known).then(
        (done) => post({ kind: "done", done }),
        (error: unknown) => post({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
      );
    });
  });
  process.once("disconnect", () => process.exit());
}

async function doJob(job: Job, catalogue: () => Promise<Catalogue>): Promise<unknown> {
  switch (job.kind) {
    case "check":
      return checkWorkbook(job, await catalogue(), (done) => post({ kind: "soFar", done }));
    case "compare":
      return compareWorkbooks(job, await catalogue());
    case "fill":
      return fillWorkbook(job, await catalogue());
    case "narrate":
      return narrateWorkbook(job);
    case "list":
      return ownEntries(job);
  }
}

function post(answer: Answer<unknown>): Promise<void> {
  return new Promise((settle) => process.send?.(answer, () => settle()));
}
