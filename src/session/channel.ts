/** One worker from its start to its end, as the page sees it: questions by number, and an end to each. */

/** `stopped`: by us; `broken`: out of memory, or a script that could not be loaded. */
export type Ended = "stopped" | "broken";

interface Heard {
  readonly kind: string;
  /** Of the question that it belongs to. */
  readonly id: number;
}

interface Waiting<Reply> {
  readonly settle: (answer: Reply | Ended) => void;
  readonly hear: ((part: Reply) => void) | undefined;
}

export class Channel<Reply extends Heard> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Reply>>();
  #count = 0;
  #ended: Ended | undefined;
  #hasAnswered = false;

  /** @param isPart whether a reply is not the last of its question */
  constructor(start: () => Worker, isPart: (reply: Reply) => boolean) {
    this.#worker = start();
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data, isPart(data));
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

  /**
   * @param hear is told of what comes before the answer
   * @param id where the question is spoken of before it is answered
   */
  async ask(question: object, hear?: (part: Reply) => void, id = this.newNumber()): Promise<Reply | Ended> {
    if (this.#ended !== undefined) return this.#ended;
    return new Promise((settle) => {
      this.#waiting.set(id, { settle, hear });
      this.#worker.postMessage({ ...question, id });
    });
  }

  /** Says what needs no answer. */
  tell(message: object): void {
    if (this.#ended === undefined) this.#worker.postMessage(message);
  }

  /** A number for a question; no number is given twice. */
  newNumber(): number {
    return (this.#count += 1);
  }

  #hear(reply: Reply, isPart: boolean): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.get(reply.id);
    if (isPart) return waiting?.hear?.(reply);
    this.#waiting.delete(reply.id);
    waiting?.settle(reply);
  }
}

/** Lets the page do what it has to do. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
