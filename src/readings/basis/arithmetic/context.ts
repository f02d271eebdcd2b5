/** The numbers that stand before an expression and may be meant to be part of it: `3人，每人300元/天×60天`. */
import type { Exact } from "../../../amount/exact";
import type { TokenLine } from "../signs/tokenLine";
import type { BasisToken, NumberToken } from "../signs/tokens";
import type { Expression } from "./expression";
import { tenTo } from "./quantity";
import { readMeasure } from "./units";

export interface Surroundings {
  /** A count in the same clause that the expression does not take up. */
  readonly isDangling: boolean;
  /** Every count nearby: times one of them, the left side may be what is meant. Those of its remarks are among them. */
  readonly counts: readonly Exact[];
}

/** So many tokens back; a clause that is longer may say anything. */
const reach = 40;
const clauseEnds = new Set([";", "。", ":", "\n"]);

/** @param calculated the token before which all numbers belong to another calculation */
export function lookAround(
  line: TokenLine,
  at: number,
  { numbers, remarks }: Expression,
  calculated: number,
): Surroundings {
  const { isDangling, counts } = lookBack(line, at, numbers, calculated);
  const remarked = remarks.slice(0, reach).flatMap(({ start, end }) => {
    const within = line.tokens.slice(start, Math.min(end, start + reach));
    return within.flatMap((token, index) => (token.kind === "number" ? [valueOf(token, within[index + 1])] : []));
  });
  return { isDangling, counts: [...counts, ...remarked] };
}

function lookBack(line: TokenLine, at: number, taken: readonly Exact[], calculated: number): Surroundings {
  const before = new NumbersBefore(line.tokens, taken);
  const from = Math.max(calculated, at - reach);
  for (let index = at - 1; index >= from; index--) if (!before.goesOnAt(index)) return before;
  const { isDangling, isSameClause, counts } = before;
  return { isDangling: isDangling || (isSameClause && from > calculated), counts };
}

/** Goes back token by token, and keeps the numbers that it comes by. */
class NumbersBefore implements Surroundings {
  readonly counts: Exact[] = [];
  isDangling = false;
  /** No 。, ； or ： stands between. */
  isSameClause = true;
  /** No sign at all stands between, not even a comma. */
  private isAdjacent = true;
  /** In how many brackets the token stands that the expression does not stand in. */
  private depth = 0;

  constructor(
    private readonly tokens: readonly BasisToken[],
    /** The numbers of the expression itself. */
    private readonly taken: readonly Exact[],
  ) {}

  /** @returns false at the bracket that the expression stands in, and at the numbering of an item, `2、` */
  goesOnAt(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind === "close") this.depth++;
    else if (token?.kind === "open") return this.depth-- > 0;
    else if (token?.kind === "break") return this.goesOnPast(token.sign);
    else if (token?.kind === "number" && !isOrdinal(this.tokens, index)) this.pass(token, this.tokens[index + 1]);
    return true;
  }

  /** @param sign empty for the numbering of an item */
  private goesOnPast(sign: string): boolean {
    if (this.depth === 0) {
      this.isAdjacent = false;
      if (clauseEnds.has(sign)) this.isSameClause = false;
    }
    return sign !== "";
  }

  private pass(number: NumberToken, behind: BasisToken | undefined): void {
    const isMoney = isMoneyWord(behind);
    if (!isMoney) this.counts.push(valueOf(number, behind));
    const isTaken = this.taken.some((one) => one.equals(number.value));
    if (this.depth === 0 && this.isSameClause && !isTaken && (!isMoney || this.isAdjacent)) this.isDangling = true;
  }
}

function valueOf({ value }: NumberToken, behind: BasisToken | undefined): Exact {
  return behind?.kind === "percent" ? value.times(tenTo(-behind.power)) : value;
}

function isOrdinal(tokens: readonly BasisToken[], index: number): boolean {
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (before?.kind === "word" && before.text.endsWith("第")) return true;
  return behind?.kind === "word" && /^(?:号|楼|日|级|类|条|款|期)/u.test(behind.text);
}

function isMoneyWord(token: BasisToken | undefined): boolean {
  return token?.kind === "word" && readMeasure(token.text)?.unit !== undefined;
}
