/** The worker that checks, as the page sees it: it is handed the sheets that it does not know yet. */
import type { Sheet } from "../../workbook";
import { Channel, pause, type Ended } from "../channel";
import type { Progress } from "../stages";
import { slices, type Message, type Reply } from "./messages";

export type CheckerAnswer = Exclude<Reply, { readonly kind: "progress" }>;

type Asking = Exclude<Message, { readonly kind: "sheet" | "rows" }>;
type WithoutId<M> = M extends Message ? Omit<M, "id"> : never;

export class WorkerLink {
  readonly #channel: Channel<Reply>;
  #known = new Map<Sheet, number>();

  constructor(start: () => Worker) {
    this.#channel = new Channel<Reply>(start, ({ kind }) => kind === "progress");
  }

  get ended(): Ended | undefined {
    return this.#channel.ended;
  }

  /** Has it ever worked? */
  get hasAnswered(): boolean {
    return this.#channel.hasAnswered;
  }

  end(why: Ended): void {
    this.#channel.end(why);
  }

  ask(asking: WithoutId<Asking>, progress?: Progress): Promise<CheckerAnswer | Ended> {
    const hear = (reply: Reply): void => {
      if (reply.kind === "progress") progress?.(reply.stage, reply.done, reply.all);
    };
    return this.#channel.ask(asking, hear) as Promise<CheckerAnswer | Ended>;
  }

  /** Hands over the sheets that the worker does not have, and forgets the others with it. @returns the keys of all of them */
  async handOver(sheets: readonly Sheet[]): Promise<readonly number[]> {
    const known = new Map<Sheet, number>();
    for (const sheet of sheets) known.set(sheet, this.#known.get(sheet) ?? (await this.#send(sheet)));
    this.#known = known;
    return [...known.values()];
  }

  async #send(sheet: Sheet): Promise<number> {
    const key = this.#channel.newNumber();
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
    this.#channel.tell(message);
  }
}
