/** What the command line and its worker processes say to each other. */
import type { Entry } from "../../catalogue";
import type { CheckJob } from "./checked";
import type { CompareJob } from "./compareJob";
import type { DecideJob } from "./decideJob";
import type { FillJob } from "./fillJob";
import type { NarrateJob } from "./narrateJob";
import type { PracticeJob } from "./practiceJob";
import type { ScoreJob } from "./scoreJob";
import type { ListJob } from "./ownListJob";

export type Job = CheckJob | CompareJob | DecideJob | FillJob | ListJob | NarrateJob | PracticeJob | ScoreJob;

/** What all jobs of a worker share. */
export interface Setup {
  /** The user's own list of codes and names. */
  readonly own: readonly Entry[];
}

/** `soFar` stands should what is still to be done break off. */
export type JobAnswer<D> =
  { readonly kind: "soFar" | "done"; readonly done: D } | { readonly kind: "failed"; readonly message: string };

/** The argument by which a process knows that it is a worker. */
export const workerMark = "--serve-jobs-of-the-process-that-started-this";
