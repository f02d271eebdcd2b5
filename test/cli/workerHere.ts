/** Stands in for the command line's worker processes: it does their jobs in the test's own process, where everything is loaded and warm. */
import { deserialize, serialize } from "node:v8";
import { loadCatalogue, type Catalogue } from "../../src/catalogue";
import type { Job, Setup } from "../../src/cli/jobs/job";
import { doJob } from "../../src/cli/workers/worker";
import type { EndedJob } from "../../src/cli/workers/workerProcess";

export class WorkerProcess {
  readonly isAlive = true;
  readonly #catalogue: Promise<Catalogue>;

  constructor({ own }: Setup) {
    this.#catalogue = loadCatalogue().then((published) => published.withOwn(own));
  }

  async do<D>(job: Job): Promise<EndedJob<D>> {
    let soFar: D | undefined;
    const tell = async (done: unknown): Promise<void> => void (soFar = passedOn(done as D));
    try {
      return { kind: "done", done: passedOn((await doJob(passedOn(job), () => this.#catalogue, tell)) as D) };
    } catch (error) {
      return { kind: "failed", message: error instanceof Error ? error.message : String(error), soFar };
    }
  }

  end(): void {
    // There is nothing to end.
  }
}

/** As it arrives in another process: what is no plain data does not. */
function passedOn<T>(told: T): T {
  return deserialize(serialize(told)) as T;
}
