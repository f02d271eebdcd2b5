/** What can be fuzzed: a seed decides everything about a case, so that a failure is met again by its seed. */
import { Dice } from "./dice";

export interface Target {
  /** As it is named on the command line. */
  readonly name: string;
  /** What is attacked, in a line. */
  readonly about: string;
  /** Does one case, and throws where something is wrong. */
  readonly run: (dice: Dice) => unknown;
}

export async function runCase(target: Target, seed: number): Promise<void> {
  await target.run(new Dice(seed));
}

export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
