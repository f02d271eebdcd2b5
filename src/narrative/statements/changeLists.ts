/** The changes of parts that a text lists behind that of their whole, or whose sum it tells. */
import type { ChangeList, Statement } from "./statement";

export class ChangeLists {
  readonly all: ChangeList[] = [];
  private open: ChangeList | undefined;

  begin(whole: Statement, isReason: boolean): void {
    this.open = { whole, parts: [], isReason };
    this.all.push(this.open);
  }

  add(statements: readonly Statement[]): void {
    const { open } = this;
    if (open !== undefined) open.parts.push(...statements.filter((one) => one !== open.whole));
  }

  /** Have changes been listed that a net change may sum up? */
  get hasParts(): boolean {
    return this.open !== undefined && this.open.parts.length > 0;
  }

  /** @param whole what the changes come to that were listed */
  sumUp(whole: Statement): void {
    if (this.open !== undefined) this.all.push({ whole, parts: [...this.open.parts], isReason: false, isNet: true });
  }

  end(): void {
    this.open = undefined;
  }
}
