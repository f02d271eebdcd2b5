/** A worker as the page sees it: one job after another, an end to each, and another worker where one was ended. */
import type { Answers, Job, Reply } from "./jobs";

/** Why there is no answer, as a key that `locale/` has a sentence for. */
export type Unanswered = "unread" | "tooLong" | "broken" | "stopped";

export type Answer<K extends Job["kind"]> =
  { readonly kind: "answer"; readonly answer: Answers[K] } | { readonly kind: "none"; readonly why: Unanswered };

/** As long as the command line allows for a file. */
const MOST_MILLISECONDS = 120_000;

export class Workplace {
  #worker: Worker | undefined;
  #end: ((why: Unanswered) => void) | undefined;

  constructor(
    private readonly start: () => Worker,
    private readonly most = MOST_MILLISECONDS,
  ) {}

  /** Whatever becomes of one job, the next one is answered. */
  async ask<K extends Job["kind"]>(job: Extract<Job, { readonly kind: K }>): Promise<Answer<K>> {
    const worker = (this.#worker ??= this.start());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reply = await new Promise<Reply | Unanswered>((settle) => {
      this.#end = settle;
      worker.onmessage = ({ data }: MessageEvent<Reply>) => settle(data);
      // Out of memory, or a script that could not be loaded.
      worker.onerror = () => settle("broken");
      timer = setTimeout(() => settle("tooLong"), this.most);
      worker.postMessage(job);
    });
    clearTimeout(timer);
    this.#end = undefined;
    if (typeof reply === "string") {
      worker.terminate();
      this.#worker = undefined;
      return { kind: "none", why: reply };
    }
    if (reply.kind === "done") return { kind: "answer", answer: reply.answer as Answers[K] };
    return { kind: "none", why: reply.kind === "unread" ? "unread" : "broken" };
  }

  /** Ends what is being done, without waiting for it. */
  stop(): void {
    this.#end?.("stopped");
  }

  close(): void {
    this.stop();
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
