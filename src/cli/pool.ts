/** Checks many workbooks at once in threads of their own, each with an end to its memory and its time. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { wordsOf } from "../locale";
import { unusableFile } from "../report";
import { codeOf } from "./failures";
import type { Done, Job } from "./worker";

export interface Bounds {
  readonly threads: number;
  /** For one file, from the moment its turn comes. */
  readonly seconds: number;
}

/** Enough for the largest workbook that the reader accepts, and little enough that two of them fit into an office computer. */
const megabytes = 2048;

/** @returns what `settle` makes of each job as it ends, in the order of the jobs. */
export async function checkAll<T>(
  jobs: readonly Job[],
  bounds: Bounds,
  settle: (done: Done, position: number) => T,
): Promise<readonly T[]> {
  const settled: T[] = [];
  const waiting = jobs.entries();
  const lanes = Array.from({ length: Math.min(bounds.threads, jobs.length) }, async () => {
    const lane = new Lane(bounds);
    for (const [position, job] of waiting) {
      settled[position] = settle(await lane.check(job), position);
    }
    await lane.close();
  });
  await Promise.all(lanes);
  return settled;
}

/** One thread after the other: a thread serves until a file is too much for it. */
class Lane {
  private thread: Worker | undefined;

  constructor(private readonly bounds: Bounds) {}

  async check(job: Job): Promise<Done> {
    const thread = (this.thread ??= newThread());
    try {
      const answer = once(thread, "message", { signal: AbortSignal.timeout(this.bounds.seconds * 1000) });
      thread.postMessage(job);
      return (await answer)[0] as Done;
    } catch (error) {
      await this.close();
      return { file: unusableFile(job.path, whyStopped(error, job, this.bounds)), copy: undefined };
    }
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
    this.thread = undefined;
  }
}

function newThread(): Worker {
  const thread = new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
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
