/** Does many jobs at once in processes of their own, each with an end to its memory and its time: nothing that a file does to one reaches the others. */
import { wordsOf } from "../../locale";
import type { Job, Setup } from "../jobs/job";
import { WorkerProcess, type EndedJob } from "./workerProcess";

export interface Bounds {
  readonly threads: number;
  /** For one job, from the moment its turn comes. */
  readonly seconds: number;
}

export interface PoolPlan<J extends Job, D, T> {
  readonly jobs: readonly J[];
  readonly bounds: Bounds;
  readonly setup: Setup;
  /** What stands for the answer of a job that was given up; `soFar` is what it had answered until then. */
  readonly givenUp: (job: J, reason: string, soFar: D | undefined) => D;
  /** What is made of each answer as soon as it is there. */
  readonly settle: (done: D, position: number) => T;
}

/** @returns what `settle` answered, in the order of the jobs. */
export async function doAll<J extends Job, D, T>(plan: PoolPlan<J, D, T>): Promise<readonly T[]> {
  const { jobs, bounds, setup, givenUp, settle } = plan;
  const settled: T[] = [];
  const waiting = jobs.entries();
  const lanes = Array.from({ length: Math.min(bounds.threads, jobs.length) }, async () => {
    const lane = new Lane<J, D>(bounds, setup, givenUp);
    for (const [position, job] of waiting) {
      settled[position] = settle(await lane.do(job), position);
    }
    lane.close();
  });
  await Promise.all(lanes);
  return settled;
}

/** One job alone. */
export async function doOne<J extends Job, D>(
  job: J,
  { bounds, setup, givenUp }: Pick<PoolPlan<J, D, D>, "bounds" | "setup" | "givenUp">,
): Promise<D> {
  const lane = new Lane<J, D>(bounds, setup, givenUp);
  const done = await lane.do(job);
  lane.close();
  return done;
}

/** One process after the other: each serves until a file is too much for it. */
class Lane<J extends Job, D> {
  private worker: WorkerProcess | undefined;

  constructor(
    private readonly bounds: Bounds,
    private readonly setup: Setup,
    private readonly givenUp: (job: J, reason: string, soFar: D | undefined) => D,
  ) {}

  async do(job: J): Promise<D> {
    if (this.worker?.isAlive !== true) this.worker = new WorkerProcess(this.setup);
    const ended = await this.worker.do<D>(job, this.bounds.seconds);
    if (ended.kind === "done") return ended.done;
    this.close();
    return this.givenUp(job, whyStopped(ended, job, this.bounds), ended.soFar);
  }

  close(): void {
    this.worker?.end();
    this.worker = undefined;
  }
}

function whyStopped(
  ended: Exclude<EndedJob<unknown>, { kind: "done" }>,
  { language }: Job,
  { seconds }: Bounds,
): string {
  const words = wordsOf(language).cli;
  switch (ended.kind) {
    case "timedOut":
      return words.timedOut(seconds);
    case "outOfMemory":
      return words.outOfMemory;
    case "crashed":
      return words.brokenOff;
    case "failed":
      return words.internalError(ended.message);
  }
}
