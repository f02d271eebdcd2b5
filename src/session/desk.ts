/** Where the actions of a session are done: one at a time, each with its progress, its end, and its failure in words. */
import { openFindings } from "../check/decisions";
import type { LocaleWords } from "../locale";
import { marksOf } from "../report/marks";
import { HostFailure, type OpenWorkbook, type Watch } from "../workbook";
import type { Checker } from "./checker/checker";
import type { ShownRule } from "./checker/handbook";
import { loadChecker } from "./checker/load";
import type { Progress, Stage } from "./stages";
import type * as later from "./later";
import { nothingYet, type ActionOutcome, type SessionState, type Task } from "./state";
import { noShelf, type Shelf } from "./shelf";
import { Store } from "./store";

type Later = typeof later;

export interface SessionOptions {
  readonly words: LocaleWords;
  readonly loadChecker?: () => Promise<Checker>;
  /** Milliseconds of quiet after an edit before what it touched is checked again. */
  readonly quiet?: number;
  readonly shelf?: Shelf;
}

/** Does something; what it answers is told as its outcome. */
type Action = (
  watch: Watch & { readonly signal: AbortSignal; readonly stage: Progress },
) => Promise<ActionOutcome | undefined>;

export class Desk {
  readonly store = new Store<SessionState>(nothingYet);
  readonly words: LocaleWords;
  readonly quiet: number;
  readonly shelf: Shelf;
  readonly checker: () => Promise<Checker>;
  /** What each rule says of itself, asked once. */
  readonly rules: () => Promise<readonly ShownRule[]>;
  /** The later parts of the program, with what the workbook keeps recalled once. */
  readonly later: () => Promise<Later>;
  private current: { readonly ended: Promise<void>; readonly abort: AbortController } | undefined;
  private readonly idle: (() => void)[] = [];

  constructor(
    readonly workbook: OpenWorkbook,
    { words, loadChecker: load = loadChecker, quiet = 400, shelf = noShelf }: SessionOptions,
  ) {
    this.words = words;
    this.quiet = quiet;
    this.shelf = shelf;
    this.checker = once(async () => fetched(load()));
    this.rules = once(async () => (await this.checker()).rules());
    this.later = once(() => this.recall());
  }

  get state(): SessionState {
    return this.store.get();
  }

  private async recall(): Promise<Later> {
    const loaded = await fetched(import("./later"));
    const [kept, list] = await Promise.all([loaded.recallKept(this.workbook), this.shelf.recall()]);
    const own = list === undefined ? undefined : loaded.ownListFromJson(list);
    this.store.update({
      kept,
      own: own?.kind === "kept" ? own.entries : [],
      ownTrouble: own === undefined || own.kind === "kept" ? undefined : own.kind,
    });
    return loaded;
  }

  /**
   * Runs an action. While another one runs the call is ignored, as its button should be disabled; only a renewal (`renew`) is
   * waited for.
   */
  async work(task: Task, action: Action): Promise<void> {
    if (this.state.work?.task === "renew") await this.current?.ended;
    if (this.state.work !== undefined) return;
    const abort = new AbortController();
    const ended = this.perform(task, action, abort);
    this.current = { ended, abort };
    await ended;
    for (const listener of this.idle) listener();
  }

  private async perform(task: Task, action: Action, abort: AbortController): Promise<void> {
    const tell = (stage: Stage | undefined, done: number, all: number): void =>
      this.store.update({ work: { task, stage, done, all } });
    const progress = (done: number, all: number): void => tell(undefined, done, all);
    progress(0, 0);
    if (task !== "renew") this.store.update({ outcome: undefined });
    try {
      const outcome = await action({ signal: abort.signal, progress, stage: tell });
      if (outcome !== undefined) this.store.update({ outcome });
    } catch (error) {
      this.store.update({ outcome: failureOf(task, error) });
    } finally {
      this.store.update({ work: undefined });
    }
  }

  /** For what takes no time worth showing, and may be done beside anything else. */
  async quietly(task: Task, action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.store.update({ outcome: failureOf(task, error) });
    }
  }

  /** Are the cells still marked as what is found now says? */
  compareMarks(): void {
    const { marks, inspected, kept } = this.state;
    if (marks === undefined || inspected === undefined) return;
    const wanted = marksOf(openFindings(inspected.result, kept.decisions));
    this.store.update({ marks: { ...marks, stale: JSON.stringify(wanted) !== JSON.stringify(marks.laid) } });
  }

  stop(): void {
    this.current?.abort.abort();
  }

  /** Whenever the desk is free again. */
  onIdle(listener: () => void): void {
    this.idle.push(listener);
  }
}

/** Asked for once, and again where that failed. @returns the same promise each time */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () =>
    (asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
}

/** A part of the program that is loaded only now. */
export function fetched<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((error: unknown) => {
    throw new HostFailure("lostConnection", String(error), { cause: error });
  });
}

function failureOf(task: Task, error: unknown): ActionOutcome {
  if (!(error instanceof HostFailure)) return { kind: "failed", task, reason: "unexpected", detail: String(error) };
  if (error.reason === "cancelled") return { kind: "stopped" };
  return { kind: "failed", task, reason: error.reason, detail: error.detail };
}
