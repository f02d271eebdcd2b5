/** A figure of a paragraph, as it stands there. */
import type { Amount } from "../../amount";

export interface Token {
  readonly kind: "amount" | "rate";
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** Of a rate the number before the percent sign. */
  readonly amount: Amount;
  /** 元 is left out: `331.09万`. */
  readonly isShort: boolean;
  /** Printed with a minus. */
  readonly isNegative: boolean;
}
