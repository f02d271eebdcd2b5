/** Whether the workbooks of the list are those of a department and its units, and what came of holding them against each other. */
import { Store } from "../../session/store";
import type { CheckedSource, HeldTogether } from "./heldTogether";
import type { Unit, Units } from "./units";
import type { Answer } from "./workplace";

export interface TogetherState {
  readonly isAsked: boolean;
  readonly isRunning: boolean;
  /** Undefined before all is checked; `failed`: the worker came to its end over it. */
  readonly held: HeldTogether | { readonly kind: "failed" } | undefined;
}

export class Together {
  readonly #store = new Store<TogetherState>({ isAsked: false, isRunning: false, held: undefined });
  readonly get = this.#store.get;
  readonly subscribe = this.#store.subscribe;
  /** What was found in each of the workbooks that were held against each other last. */
  #of: readonly Unit["found"][] = [];

  constructor(
    private readonly units: Units,
    private readonly hold: (files: readonly CheckedSource[]) => Promise<Answer<"department">>,
  ) {
    units.subscribe(() => void this.#renew());
  }

  /** The user says whether they are. */
  ask(isAsked: boolean): void {
    this.#of = [];
    this.#store.update({ isAsked, held: undefined });
    void this.#renew();
  }

  /** The workbooks, the department's with what its units' say of it. */
  shown(): readonly Unit[] {
    const { units } = this.units.get();
    const { held } = this.get();
    if (held?.kind !== "held") return units;
    return units.map((unit) =>
      unit.found === undefined || unit.path !== held.path
        ? unit
        : { ...unit, found: { ...unit.found, line: held.line } },
    );
  }

  /** Once all are checked, and once more whenever one of them was checked anew. */
  async #renew(): Promise<void> {
    const { units } = this.units.get();
    if (!this.get().isAsked || this.get().isRunning) return;
    if (units.some(({ standing }) => standing !== "checked")) {
      this.#of = [];
      if (this.get().held !== undefined) this.#store.update({ held: undefined });
      return;
    }
    const found = units.map((unit) => unit.found);
    const isSame = found.length === this.#of.length && found.every((one, position) => one === this.#of[position]);
    if (isSame) return;
    this.#of = found;
    this.#store.update({ isRunning: true });
    const answer = await this.hold(
      units.map(({ path, source }, position) => ({ path, source, figures: found[position]?.figures ?? [] })),
    );
    const held = answer.kind === "answer" ? answer.answer : ({ kind: "failed" } as const);
    this.#store.update({ isRunning: false, held: this.get().isAsked ? held : undefined });
    // Workbooks may have come, or come back changed, meanwhile.
    await this.#renew();
  }
}
