/** The thread's side: one job after the other, where each can be stopped without harm to the others. */
import { parentPort, workerData } from "node:worker_threads";
import { loadCatalogue, type Catalogue, type Entry } from "../catalogue";
import { checkWorkbook, type CheckJob } from "./checkJob";
import { fillWorkbook, type FillJob } from "./fillJob";

export type Job = CheckJob | FillJob;

/** What all jobs of a thread share. */
export interface Setup {
  /** The user's own list of codes and names. */
  readonly own: readonly Entry[];
}

/** An exception ends the thread, and the other side tells it of this one file. */
export function serve(): void {
  const { own } = workerData as Setup;
  const catalogue = loadCatalogue().then((published) => published.withOwn(own));
  parentPort?.on("message", (job: Job) => {
    void catalogue.then((known) => parentPort?.postMessage(done(job, known)));
  });
}

function done(job: Job, catalogue: Catalogue) {
  return job.kind === "check" ? checkWorkbook(job, catalogue) : fillWorkbook(job, catalogue);
}
