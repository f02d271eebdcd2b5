/** Checks the workbook before anybody asks: whoever looks at it first has the findings at once. */
import type { Watching } from "./checker/checker";
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";
import type { SessionState } from "./state";

/** What was found, and what for: it holds while the cells and all of this are the same. */
export interface Foreseen extends Pick<SessionState, "kept" | "own" | "wish"> {
  readonly inspected: Inspected;
}

/** What takes the machine for long is for the user to ask for. */
const MOST_CELLS = 100_000;

export class Foresight {
  private readonly abort = new AbortController();
  private found: Promise<Foreseen | undefined> | undefined;
  /** The cells are read, and the checker is at work. */
  private isChecking = false;
  private progress: Watching["progress"];

  constructor(private readonly desk: Desk) {}

  begin(): void {
    // Whatever fails fails again, and is told, when the user asks.
    this.found ??= this.look().catch(() => undefined);
  }

  /** What was foreseen; what is being checked just now is waited for, and answers once. */
  async taken({ signal, progress }: Watching): Promise<Foreseen | undefined> {
    const { found } = this;
    const stop = (): void => this.abort.abort();
    this.found = Promise.resolve(undefined);
    this.progress = progress;
    if (!this.isChecking) stop();
    signal?.addEventListener("abort", stop, { once: true });
    const foreseen = await found;
    signal?.removeEventListener("abort", stop);
    return foreseen;
  }

  private async look(): Promise<Foreseen | undefined> {
    const { desk } = this;
    const { signal } = this.abort;
    const [checker] = await Promise.all([desk.checker(), desk.later()]);
    const workbook = await desk.workbook.read({ signal, progress: (_, all) => all > MOST_CELLS && this.abort.abort() });
    if (signal.aborted) return undefined;
    const { kept, own, wish } = desk.state;
    this.isChecking = true;
    const progress: Watching["progress"] = (...told) => this.progress?.(...told);
    const inspected = await checker.inspect({ workbook, kept, own, wish }, { signal, progress });
    return inspected && { inspected, kept, own, wish };
  }
}
