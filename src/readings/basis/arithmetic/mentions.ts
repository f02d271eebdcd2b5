/** Every place of a text where an amount is stated or computed, and the equations that are written out. */
import type { Brackets } from "../signs/brackets";
import type { TextSpan } from "../signs/span";
import type { TokenLine } from "../signs/tokenLine";
import { lookAround } from "./context";
import { quantityOf, relate, type Circumstances, type WrittenEquation } from "./equation";
import { readExpression, type Expression } from "./expression";
import { beforeEquals, beginsRange, continuesCalculation, endsRange, isDefinition } from "./neighbours";
import type { StatedQuantity } from "./quantity";

export type AmountMention = TextSpan & {
  /** In how many brackets it stands. */
  readonly depth: number;
} & (
    | {
        /** A figure as it stands, what an equation comes to, or an expression that nobody worked out. */
        readonly kind: "printed" | "equated" | "computed";
        readonly quantity: StatedQuantity;
        /** `人/年` of 6万元/人/年. */
        readonly per: string;
        /** 万 or 亿 without 元. */
        readonly isMaybeMoney: boolean;
        readonly isProduct: boolean;
      }
    /** Something about money that cannot be read with certainty. */
    | { readonly kind: "unclear" }
  );

/** A mention whose amount is read. */
export type Money = Exclude<AmountMention, { readonly kind: "unclear" }>;

export interface Mentions {
  /** In their order. */
  readonly mentions: readonly AmountMention[];
  readonly equations: readonly WrittenEquation[];
  /** Pieces with an equals sign that were not read. */
  readonly unread: readonly string[];
}

/** @param line the tokens of `text`, whose brackets are `brackets` */
export function readMentions(text: string, line: TokenLine, brackets: Brackets): Mentions {
  return new MentionReader(text, line, brackets).read();
}

class MentionReader {
  private readonly mentions: AmountMention[] = [];
  private readonly equations: WrittenEquation[] = [];
  private readonly unread = new Map<number, string>();
  /** Where the last calculation ended, among the tokens. */
  private calculated = 0;
  /** Among the tokens: first the whole, then the remarks that were passed over. */
  private readonly pending: TextSpan[];

  constructor(
    private readonly text: string,
    private readonly line: TokenLine,
    private readonly brackets: Brackets,
  ) {
    this.pending = [{ start: 0, end: line.tokens.length }];
  }

  read(): Mentions {
    for (let part = this.pending.pop(); part !== undefined; part = this.pending.pop()) {
      this.calculated = part.start;
      for (let at = part.start; at < part.end;) at = this.readAt(at);
    }
    const inOrder = (a: TextSpan, b: TextSpan): number => a.start - b.start;
    return {
      mentions: this.mentions.sort(inOrder),
      equations: this.equations.sort(inOrder),
      unread: [...this.unread].sort(([a], [b]) => a - b).map(([, piece]) => piece),
    };
  }

  /** @returns the next token to look at */
  private readAt(at: number): number {
    const kind = this.line.tokens[at]?.kind;
    if (kind === "equals" && !isDefinition(this.line, at)) this.leaveUnread(at);
    if (kind !== "number" && kind !== "currency" && kind !== "open") return at + 1;
    const left = readExpression(this.line, at);
    if (left === undefined) return at + 1;
    const behind = this.line.tokens[beforeEquals(this.line, left.next)];
    if (behind?.kind === "equals") return this.readEquations(at, left);
    // What stands wholly in brackets explains something, and is read as what it is within them.
    if (left.isBracketed) return at + 1;
    this.pending.push(...left.remarks);
    this.mention(left, continuesCalculation(this.line, at) || endsRange(this.line, at));
    if (left.isProduct) this.calculated = left.next;
    return left.next;
  }

  /** `a=b=c` */
  private readEquations(at: number, first: Expression): number {
    let left = first;
    let isRead = true;
    let circumstances: Circumstances = {
      ...lookAround(this.line, at, first, this.calculated),
      isDoubtful: continuesCalculation(this.line, at) || endsRange(this.line, at),
      isResult: false,
    };
    this.pending.push(...first.remarks);
    for (;;) {
      const sign = beforeEquals(this.line, left.next);
      const equals = this.line.tokens[sign];
      if (equals?.kind !== "equals") break;
      const right = readExpression(this.line, sign + 1, true);
      if (right === undefined) {
        this.leaveUnread(sign);
        this.mentions.push({ kind: "unclear", ...this.place(first.start, left.end) });
        return sign + 1;
      }
      this.pending.push(...right.remarks);
      const isDoubtful = circumstances.isDoubtful || equals.isApproximate || beginsRange(this.line, right);
      const equation = relate(this.text, left, right, { ...circumstances, isDoubtful });
      if (equation === undefined) this.leaveUnread(sign);
      else this.equations.push(equation);
      isRead = isRead && equation !== undefined;
      // What stands before the first calculation is no part of what its result is said to equal.
      circumstances = { isDangling: false, counts: [], isDoubtful: false, isResult: isRead };
      left = right;
    }
    const place = this.place(first.start, left.end);
    const last = isRead ? this.equations.at(-1) : undefined;
    // 合计15万元=10万元+5万元 begins with its result.
    const quantity = last?.right.decimals === undefined ? last?.left : last.right;
    if (quantity === undefined) this.mentions.push({ kind: "unclear", ...place });
    else {
      const per = left.figure?.per ?? "";
      this.mentions.push({ kind: "equated", quantity, per, isMaybeMoney: false, isProduct: false, ...place });
    }
    this.calculated = left.next;
    return left.next;
  }

  private mention(expression: Expression, isPartial: boolean): void {
    const { sense, figure, start, end, isProduct } = expression;
    const place = this.place(start, end);
    const isDoubtful = expression.isDoubtful || isPartial;
    if (sense === "senseless" || (isDoubtful && sense === "money")) this.mentions.push({ kind: "unclear", ...place });
    else if (!isDoubtful)
      this.mentions.push({
        kind: figure === undefined ? "computed" : "printed",
        quantity: quantityOf(this.text, expression),
        per: figure?.per ?? "",
        isMaybeMoney: figure?.maybeMoney === 1,
        isProduct,
        ...place,
      });
  }

  private place(start: number, end: number): TextSpan & { readonly depth: number } {
    return { start, end, depth: this.brackets.depths[start] ?? 0 };
  }

  private leaveUnread(at: number): void {
    const sign = this.line.tokens[at];
    if (sign === undefined) return;
    const from = Math.max(0, sign.start - longestPiece);
    const before = /[^。；;\n，,：:]*$/u.exec(this.text.slice(from, sign.start))?.[0] ?? "";
    const behind = /^[^。；;\n，,]*/u.exec(this.text.slice(sign.end, sign.end + longestPiece))?.[0] ?? "";
    const start = sign.start - before.length;
    this.unread.set(start, (before + this.text.slice(sign.start, sign.end) + behind).trim());
  }
}

/** On each side of the sign. */
const longestPiece = 60;
