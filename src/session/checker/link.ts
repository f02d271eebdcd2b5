/** One worker from its start to its end, as the page sees it. */
import type { Sheet } from "../../workbook";
import type { Progress } from "../stages";
import { slices, type Message, type Reply } from "./messages";

/** `stopped`: by us; `broken`: out of memory, or a script that could not be loaded. */
export type Ended = "stopped" | "broken";

export type CheckerAnswer = Exclude<Reply, { readonly kind: "progress" }>;

interface Waiting {
  readonly settle: (answer: CheckerAnswer | Ended) => void;
  readonly progress: Progress | undefined;
}

type Asking = Exclude<Message, { readonly kind: "sheet" | "rows" }>;
type WithoutId<M> = M extends Message ? Omit<M, "id"> : never;

export class WorkerLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #known = new Map<Sheet, number>();
  #count = 0;
  #ended: Ended | undefined;
  #hasAnswered = false;

  constructor(start: () => Worker) {
    this.#worker = start();
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end("broken");
    };
  }

  get ended(): Ended | undefined {
    return this.#ended;
  }

  /** Has it ever worked? */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  end(why: Ended): void {
    if (this.#ended !== undefined) return;
    this.#ended = why;
    this.#worker.terminate();
    for (const { settle } of this.#waiting.values()) settle(why);
    this.#waiting.clear();
  }

  async ask(asking: WithoutId<Asking>, progress?: Progress): Promise<CheckerAnswer | Ended> {
    if (this.#ended !== undefined) return this.#ended;
    const id = (this.#count += 1);
    return new Promise((settle) => {
      this.#waiting.set(id, { settle, progress });
      this.#worker.postMessage({ ...asking, id } as Asking);
    });
  }

  /** Hands over the sheets that the worker does not have, and forgets the others with it. @returns the keys of all of them */
  async handOver(sheets: readonly Sheet[]): Promise<readonly number[]> {
    const known = new Map<Sheet, number>();
    for (const sheet of sheets) known.set(sheet, this.#known.get(sheet) ?? (await this.#send(sheet)));
    this.#known = known;
    return [...known.values()];
  }

  async #send(sheet: Sheet): Promise<number> {
    const key = (this.#count += 1);
    const { name, visibility, merges, hiddenRows } = sheet;
    this.#post({ kind: "sheet", key, sheet: { name, visibility, merges, hiddenRows } });
    let isFirst = true;
    for (const slice of slices(sheet)) {
      if (!isFirst) await pause();
      isFirst = false;
      this.#post({ kind: "rows", key, ...slice });
    }
    return key;
  }

  #post(message: Message): void {
    if (this.#ended === undefined) this.#worker.postMessage(message);
  }

  #hear(reply: Reply): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.get(reply.id);
    if (reply.kind === "progress") return waiting?.progress?.(reply.stage, reply.done, reply.all);
    this.#waiting.delete(reply.id);
    waiting?.settle(reply);
  }
}

/** Lets the page do what it has to do. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
