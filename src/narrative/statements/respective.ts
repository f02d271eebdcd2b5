/** `基本支出、项目支出分别为…，比上年分别增加50万元、减少30万元`: what is told one by one, as far as it was. */
import type { Against } from "./against";
import type { Figure, Statement } from "./statement";

/** Changes of several things that are told one by one. */
export interface Respective {
  readonly kind: "difference" | "rate";
  readonly targets: readonly Statement[];
  /** Of those of which they were told; the others are left. */
  readonly spoken: readonly Statement[];
  readonly against: Against;
  readonly last: Figure;
}
