/** Two lists of purchases that should come to the same sum, as an equality. */
import { plus, type Equality, type Severity } from "../../contract/rule";
import { described, sumOf, type Purchase } from "../../readings/purchases/purchase";
import { figure, listed, tableName } from "../../readings/wording";

export interface SumWording {
  readonly relation: string;
  readonly severity: Severity;
  /** What the left side says of itself, behind its figures: `，标明包含政府采购`. */
  readonly says?: string;
  readonly advice: string;
}

export type Some = readonly [Purchase, ...Purchase[]];

/** Whether there is a purchase at all to add up. */
export function isSome(purchases: readonly Purchase[]): purchases is Some {
  return purchases.length > 0;
}

/** Whether both lists of purchases add up to one amount as far as rounding lets them. */
export function agree(left: readonly Purchase[], right: readonly Purchase[]): boolean {
  return sumOf(left).agreement(sumOf(right)) !== "differs";
}

/** A side of one line makes the claim: its cell is the one to be looked at. */
export function sameSum(left: Some, right: Some, { relation, severity, says = "", advice }: SumWording): Equality {
  const [claims, others] = left.length > 1 && right.length === 1 ? [right, left] : [left, right];
  const [claim, ...beside] = claims;
  const { table } = claim.fact;
  const [other] = others;
  return {
    kind: "equality",
    claim: claim.fact,
    terms: [...others.map(({ fact }) => plus(fact)), ...beside.map(({ fact }) => ({ fact, sign: -1 as const }))],
    relation,
    severity,
    between: [table.layout.id, other.fact.table.layout.id],
    about: () => `${namesOf(claims)}＝${namesOf(others)}`,
    message: ({ difference }) =>
      `${described(left)}${says}，${described(right)}，相差${figure(difference, claim.fact)}。`,
    advice: () => advice,
  };
}

/** `预算11表“审计服务”＋“印刷服务”`. */
function namesOf([first, ...others]: Some): string {
  return `${tableName(first.fact.table)}${listed(
    [first, ...others].map(({ names: [name] }) => `“${name}”`),
    "项",
    "＋",
  )}`;
}
