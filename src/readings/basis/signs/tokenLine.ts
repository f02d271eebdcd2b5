/** The tokens of a text in their order, and what its brackets enclose. */
import type { Brackets } from "./brackets";
import type { BasisToken } from "./tokens";

export class TokenLine {
  private readonly closing = new Map<number, number>();
  /** How many numbers stand before each token. */
  private readonly numbersBefore: number[] = [];

  constructor(
    readonly tokens: readonly BasisToken[],
    { closes }: Brackets,
  ) {
    const closeAt = new Map<number, number>();
    let numbers = 0;
    tokens.forEach(({ kind, start }, index) => {
      this.numbersBefore.push(numbers);
      if (kind === "number") numbers++;
      else if (kind === "close") closeAt.set(start, index);
    });
    tokens.forEach(({ kind, start }, index) => {
      const close = kind === "open" ? closeAt.get(closes.get(start) ?? -1) : undefined;
      if (close !== undefined) this.closing.set(index, close);
    });
  }

  /** Which token closes the bracket that this one opens. */
  closes(index: number): number | undefined {
    return this.closing.get(index);
  }

  /** Is there a number among the tokens from the one to before the other? */
  hasNumber(from: number, to: number): boolean {
    return (this.numbersBefore[to] ?? 0) > (this.numbersBefore[from] ?? 0);
  }
}
