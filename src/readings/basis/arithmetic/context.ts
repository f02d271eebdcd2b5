/** The numbers that stand before an expression and may be meant to be part of it: `3人，每人300元/天×60天`. */
import type { Exact } from "../../../amount/exact";
import type { TokenLine } from "../signs/tokenLine";
import type { Token } from "../signs/tokens";
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
const clauseEnds = new Set([";", "。", ":", "\n", ""]);

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
  const { tokens } = line;
  const counts: Exact[] = [];
  let isDangling = false;
  let isSameClause = true;
  let isAdjacent = true;
  /** In how many brackets the token stands that the expression does not stand in. */
  let depth = 0;
  const from = Math.max(calculated, at - reach);
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index];
    if (token?.kind === "close") depth++;
    else if (token?.kind === "open") {
      if (depth === 0) return { isDangling, counts };
      depth--;
    } else if (token?.kind === "break") {
      if (token.sign === "") return { isDangling, counts };
      if (depth === 0) isAdjacent = false;
      if (depth === 0 && clauseEnds.has(token.sign)) isSameClause = false;
    } else if (token?.kind === "number" && !isOrdinal(tokens, index)) {
      const isMoney = isMoneyWord(tokens[index + 1]);
      if (!isMoney) counts.push(valueOf(token, tokens[index + 1]));
      const isTaken = taken.some((number) => number.equals(token.value));
      if (depth === 0 && isSameClause && !isTaken && (!isMoney || isAdjacent)) isDangling = true;
    }
  }
  return { isDangling: isDangling || (isSameClause && from > calculated), counts };
}

function valueOf({ value }: { readonly value: Exact }, behind: Token | undefined): Exact {
  return behind?.kind === "percent" ? value.times(tenTo(-behind.power)) : value;
}

function isOrdinal(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (before?.kind === "word" && before.text.endsWith("第")) return true;
  return behind?.kind === "word" && /^(?:号|楼|日|级|类|条|款|期)/u.test(behind.text);
}

function isMoneyWord(token: Token | undefined): boolean {
  return token?.kind === "word" && readMeasure(token.text)?.unit !== undefined;
}
