/** Where the rows of a sheet lie from top to bottom, or its columns from left to right, in pixels: up to a million of them, few of a size of their own. */

const PIXELS_PER_POINT = 96 / 72;

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export class Axis {
  readonly #defaultSize: number;
  /** Those that differ from the default, in order, and where each begins. */
  readonly #special: readonly { readonly index: number; readonly start: number; readonly size: number }[];

  /** @param sizes in points, as Excel keeps them */
  constructor(
    readonly count: number,
    defaultSize: number,
    sizes: ReadonlyMap<number, number>,
    hidden: ReadonlySet<number>,
  ) {
    this.#defaultSize = pixels(defaultSize);
    let difference = 0;
    this.#special = [...new Set([...sizes.keys(), ...hidden])]
      .sort((a, b) => a - b)
      .map((index) => {
        const size = hidden.has(index) ? 0 : pixels(sizes.get(index) ?? defaultSize);
        const start = index * this.#defaultSize + difference;
        difference += size - this.#defaultSize;
        return { index, start, size };
      });
  }

  size(index: number): number {
    const special = this.#lastUpTo(index);
    return special?.index === index ? special.size : this.#defaultSize;
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  start(index: number): number {
    const special = this.#lastUpTo(index);
    if (special === undefined) return index * this.#defaultSize;
    if (special.index === index) return special.start;
    return special.start + special.size + (index - special.index - 1) * this.#defaultSize;
  }

  /** Where the last one ends. */
  get length(): number {
    return this.start(this.count);
  }

  /** Which one lies at a distance from the beginning; never a hidden one while others are left. */
  at(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return this.isHidden(low) ? (this.stepped(low, -1) ?? low) : low;
  }

  /** The nearest visible one after (`1`) or before (`-1`) an index. */
  stepped(index: number, by: 1 | -1): number | undefined {
    for (let next = index + by; next >= 0 && next < this.count; next += by) if (!this.isHidden(next)) return next;
    return undefined;
  }

  /** The visible ones between two distances. */
  between(from: number, to: number): number[] {
    const indices: number[] = [];
    if (this.count === 0) return indices;
    const last = this.at(to);
    for (let index = this.at(Math.max(0, from)); index <= last; index++) if (!this.isHidden(index)) indices.push(index);
    return indices;
  }

  #lastUpTo(index: number): { readonly index: number; readonly start: number; readonly size: number } | undefined {
    let low = 0;
    let high = this.#special.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#special[middle]?.index ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.#special[low - 1];
  }
}
