/** The workbooks of many units: which there are, what was found in each, and how far the check of them is. */
import { Store } from "../../session/store";
import type { Checked } from "./jobs";
import type { Answer, Unanswered } from "./workplace";

/** A file as the user chose it. */
export interface ChosenFile {
  /** From the folder that was chosen; of a file alone its name. */
  readonly path: string;
  readonly source: Blob;
}

/** What of a workbook outlives the page. */
export interface KeptUnit extends ChosenFile {
  readonly id: number;
  /** Its file, or what it became here: with the decisions taken, and what was corrected. */
  readonly source: Blob;
  /** Changed here since all were last downloaded. */
  readonly isChanged: boolean;
}

export interface Unit extends KeptUnit {
  readonly standing: "waiting" | "checking" | "checked";
  /** The last check; it stays while the next one runs. */
  readonly found: Checked | undefined;
  /** Why the check came to no end. */
  readonly trouble: Unanswered | undefined;
}

export interface UnitsState {
  readonly units: readonly Unit[];
  readonly isRunning: boolean;
}

/** Checks one file at a time. */
export interface Lane {
  readonly check: (unit: Unit) => Promise<Answer<"check">>;
  readonly stop: () => void;
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

export class Units {
  readonly #store = new Store<UnitsState>({ units: [], isRunning: false });
  readonly get = this.#store.get;
  readonly subscribe = this.#store.subscribe;
  readonly #free: Lane[];
  #nextId = 1;
  #isStopped = false;

  constructor(private readonly lanes: readonly Lane[]) {
    this.#free = [...lanes];
  }

  /** Folders sorted by name, 表2 before 表10. @returns the ids of those added */
  add(files: readonly ChosenFile[]): readonly number[] {
    const inOrder = [...files].sort((a, b) => collator.compare(a.path, b.path));
    const added = inOrder.map((file) => ({ ...file, id: this.#nextId++, isChanged: false }));
    this.restore(added);
    return added.map(({ id }) => id);
  }

  /** Takes up what an earlier page kept. */
  restore(kept: readonly KeptUnit[]): void {
    this.#nextId = Math.max(this.#nextId, ...kept.map(({ id }) => id + 1));
    const added = kept.map((unit): Unit => ({ ...unit, standing: "waiting", found: undefined, trouble: undefined }));
    this.#store.update({ units: [...this.get().units, ...added] });
    this.resume();
  }

  unit(id: number): Unit | undefined {
    return this.get().units.find((unit) => unit.id === id);
  }

  /** A workbook that was open comes back: it is checked once more. */
  replace(id: number, source: Blob): void {
    this.#change(id, { source, standing: "waiting", isChanged: true });
    this.resume();
  }

  /** Checks what waits, however many are bad, until all are done or it is stopped. */
  resume(): void {
    this.#isStopped = false;
    while (this.#waiting() !== undefined) {
      const lane = this.#free.pop();
      if (lane === undefined) return;
      void this.#run(lane);
    }
  }

  /** What is being checked goes back to those that wait. */
  stop(): void {
    this.#isStopped = true;
    for (const lane of this.lanes) lane.stop();
  }

  downloaded(): void {
    this.#store.update({ units: this.get().units.map((unit) => ({ ...unit, isChanged: false })) });
  }

  async #run(lane: Lane): Promise<void> {
    this.#store.update({ isRunning: true });
    for (let unit = this.#waiting(); unit !== undefined && !this.#isStopped; unit = this.#waiting()) {
      this.#change(unit.id, { standing: "checking" });
      this.#settle(unit, await lane.check(unit));
    }
    this.#free.push(lane);
    // Stopped, and gone on with before the last file was given back.
    if (!this.#isStopped) this.resume();
    if (this.#free.length === this.lanes.length) this.#store.update({ isRunning: false });
  }

  #settle({ id, source }: Unit, answer: Answer<"check">): void {
    // It was changed meanwhile: what was found is of what it had been, and it waits again.
    if (this.unit(id)?.source !== source) return;
    if (answer.kind === "answer")
      return this.#change(id, { standing: "checked", found: answer.answer, trouble: undefined });
    if (answer.why === "stopped") return this.#change(id, { standing: "waiting" });
    this.#change(id, { standing: "checked", found: undefined, trouble: answer.why });
  }

  #waiting(): Unit | undefined {
    return this.get().units.find(({ standing }) => standing === "waiting");
  }

  #change(id: number, change: Partial<Unit>): void {
    this.#store.update({ units: this.get().units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)) });
  }
}
