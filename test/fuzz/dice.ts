/** Chance that is the same for the same seed, and what fuzzing asks of it. */
import { randomNumbers } from "../support/mutate";

export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomNumbers(seed);
  }

  /** A whole number from 0 up to, not including, `count`. */
  upTo(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  oneOf<T>(all: readonly [T, ...T[]] | readonly T[]): T {
    return all[this.upTo(all.length)] as T;
  }

  /** So many results of `make`: from `least` to `most`. */
  several<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.upTo(most - least + 1) }, make);
  }

  /** A copy of the list with a few of its places changed, doubled, moved or gone. */
  jumbled<T>(all: readonly T[], times: number, changed: (one: T) => T): T[] {
    const list = [...all];
    for (let time = 0; time < times && list.length > 0; time += 1) {
      const at = this.upTo(list.length);
      const one = list[at] as T;
      const other = this.upTo(list.length);
      switch (this.upTo(6)) {
        case 0:
          list.splice(at, 1);
          break;
        case 1:
          list.splice(other, 0, one);
          break;
        case 2:
          list.splice(at, 1, list[other] as T);
          break;
        default:
          list[at] = changed(one);
      }
    }
    return list;
  }
}
