/** Does many jobs at once in threads of their own, each with an end to its memory and its time. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { wordsOf } from "../locale";
import { codeOf } from "./failures";
import type { Job, Setup } from "./worker";

export interface Bounds {
  readonly threads: number;
  /** For one job, from the moment its turn comes. */
  readonly seconds: number;
}

/** Enough for the largest workbook that the reader accepts, and little enough that two of them fit into an office computer. */
const megabytes = 2048;

export interface Plan<J extends Job, D, T> {
  readonly jobs: readonly J[];
  readonly bounds: Bounds;
  readonly setup: Setup;
  /** What stands for the answer of a job that was given up. */
  readonly givenUp: (job: J, reason: string) => D;
  /** What is made of each answer as soon as it is there. */
  readonly settle: (done: D, position: number) => T;
}

/** @returns what `settle` answered, in the order of the jobs. */
export async function doAll<J extends Job, D, T>(plan: Plan<J, D, T>): Promise<readonly T[]> {
  const { jobs, bounds, setup, givenUp, settle } = plan;
  const settled: T[] = [];
  const waiting = jobs.entries();
  const lanes = Array.from({ length: Math.min(bounds.threads, jobs.length) }, async () => {
    const lane = new Lane<J, D>(bounds, setup, givenUp);
    for (const [position, job] of waiting) {
      settled[position] = settle(await lane.do(job), position);
    }
    await lane.close();
  });
  await Promise.all(lanes);
  return settled;
}

/** One thread after the other: a thread serves until a file is too much for it. */
class Lane<J extends Job, D> {
  private thread: Worker | undefined;

  constructor(
    private readonly bounds: Bounds,
    private readonly setup: Setup,
    private readonly givenUp: (job: J, reason: string) => D,
  ) {}

  async do(job: J): Promise<D> {
    const thread = (this.thread ??= newThread(this.setup));
    try {
      const answer = once(thread, "message", { signal: AbortSignal.timeout(this.bounds.seconds * 1000) });
      thread.postMessage(job);
      return (await answer)[0] as D;
    } catch (error) {
      await this.close();
      return this.givenUp(job, whyStopped(error, job, this.bounds));
    }
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
    this.thread = undefined;
  }
}

function newThread(setup: Setup): Worker {
  const thread = new Worker(__filename, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // A thread that was given up may still fail on its way out; nobody waits for that any more.
  thread.on("error", () => undefined);
  return thread;
}

function whyStopped(error: unknown, { language }: Job, { seconds }: Bounds): string {
  const words = wordsOf(language).cli;
  if (codeOf(error) === "ABORT_ERR") return words.timedOut(seconds);
  if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") return words.outOfMemory;
  return words.internalError(error instanceof Error ? error.message : String(error));
}
