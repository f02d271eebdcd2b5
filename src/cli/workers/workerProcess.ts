/** A process that does one job after the other. Not a thread: what aborts one of its threads aborts a whole process. */
import { fork, type ChildProcess } from "node:child_process";
import { type JobAnswer, type Job, type Setup, workerMark } from "../jobs/job";

/** How a job ended. Whatever was answered before it broke off is kept: a copy that fails must not cost the finished check. */
export type EndedJob<D> =
  | { readonly kind: "done"; readonly done: D }
  | { readonly kind: "timedOut" | "outOfMemory" | "crashed"; readonly soFar: D | undefined }
  | { readonly kind: "failed"; readonly message: string; readonly soFar: D | undefined };

/** Enough for the largest workbook that the reader accepts, and little enough that two of them fit into an office computer. */
const megabytes = 2048;

/** Of what V8 says before it gives up, as much as tells why. */
const keptCharacters = 8192;

/** The command line that is running: it serves as a worker, too. */
const [, program = ""] = process.argv;

const running = new Set<ChildProcess>();

export class WorkerProcess {
  readonly #process: ChildProcess;
  #lastWords = "";

  constructor(setup: Setup) {
    this.#process = takenAhead() ?? started();
    this.#process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-keptCharacters);
    });
    this.#process.send(setup, () => undefined);
  }

  get isAlive(): boolean {
    return this.#process.connected;
  }

  do<D>(job: Job, seconds: number): Promise<EndedJob<D>> {
    return new Promise((settle) => {
      let soFar: D | undefined;
      const end = (ended: EndedJob<D>): void => {
        clearTimeout(timer);
        this.#process.off("message", hear).off("close", gone);
        settle(ended);
      };
      const hear = (answer: JobAnswer<D>): void => {
        if (answer.kind === "failed") end({ ...answer, soFar });
        else if (answer.kind === "done") end({ kind: "done", done: answer.done });
        else soFar = answer.done;
      };
      const gone = (): void =>
        end({ kind: /heap out of memory|Allocation failed/u.test(this.#lastWords) ? "outOfMemory" : "crashed", soFar });
      const timer = setTimeout(() => end({ kind: "timedOut", soFar }), seconds * 1000);
      this.#process.on("message", hear).on("close", gone);
      this.#process.send(job, () => undefined);
    });
  }

  end(): void {
    this.#process.kill("SIGKILL");
  }
}

function started(...kind: readonly Job["kind"][]): ChildProcess {
  const worker = fork(program, [workerMark, ...kind], {
    execArgv: [...process.execArgv, `--max-old-space-size=${String(megabytes)}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  // A process that cannot be sent to has ended, which is noticed by its end.
  worker.on("error", () => undefined);
  endWithUs(worker);
  return worker;
}

let ahead: ChildProcess | undefined;

/** Starts a worker while this process still finds out what there is to do: two programs are loaded in the time of one. */
export function startAhead(kind: Job["kind"]): void {
  ahead = started(kind);
  for (const handle of handlesOf(ahead)) handle.unref();
}

function takenAhead(): ChildProcess | undefined {
  const worker = ahead;
  ahead = undefined;
  if (worker?.connected !== true || worker.exitCode !== null || worker.signalCode !== null) return undefined;
  for (const handle of handlesOf(worker)) handle.ref();
  return worker;
}

interface Handle {
  ref(): unknown;
  unref(): unknown;
}

/** What keeps this process from ending while the worker lives. */
function handlesOf(worker: ChildProcess): readonly Handle[] {
  return [worker, worker.channel ?? [], (worker.stderr ?? []) as Handle | []].flat();
}

/** A worker that is busy notices nothing: whoever ends this process ends it, too. */
function endWithUs(worker: ChildProcess): void {
  if (running.size === 0) {
    process.once("exit", endAll);
    for (const signal of signals) process.once(signal, endBy);
  }
  running.add(worker);
  worker.once("close", () => {
    running.delete(worker);
    if (running.size > 0) return;
    process.off("exit", endAll);
    for (const signal of signals) process.off(signal, endBy);
  });
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function endAll(): void {
  for (const worker of running) worker.kill("SIGKILL");
}

function endBy(signal: NodeJS.Signals): void {
  endAll();
  // The handler is gone by now, so this ends us as if there had been none.
  process.kill(process.pid, signal);
}
