/** A text prepared for reading: folded, with its brackets and its mentions of figures. */
import type { AmountMention } from "../arithmetic/mentions";
import type { Brackets } from "../signs/brackets";
import type { TextSpan } from "../signs/span";

export class ListText {
  constructor(
    readonly text: string,
    readonly folded: string,
    readonly brackets: Brackets,
    /** In their order. */
    private readonly mentions: readonly AmountMention[],
  ) {}

  /** The mentions in a part of the text that stand in so many brackets. */
  within({ start, end }: TextSpan, depth = 0): readonly AmountMention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    const found: AmountMention[] = [];
    for (let at = low; at < this.mentions.length; at++) {
      const mention = this.mentions[at];
      if (mention === undefined || mention.start >= end) break;
      if (mention.depth === depth) found.push(mention);
    }
    return found;
  }

  /** What is said in brackets about the figure that ends here; a few words or stops may stand between. */
  remarkBehind(end: number): TextSpan | undefined {
    const gap = /^\p{L}{0,4}[\s;。,，]{0,4}/u.exec(this.folded.slice(end, end + 10))?.[0].length ?? 0;
    const close = this.brackets.closes.get(end + gap);
    return close === undefined ? undefined : { start: end + gap + 1, end: close };
  }

  /** Where a colon follows what ends here, perhaps behind a few words or a remark. */
  colonBehind(end: number): number | undefined {
    const remark = this.brackets.closes.get(end);
    const from = remark === undefined ? end : remark + 1;
    const gap = /^\p{L}{0,4}[^\S\n]{0,8}(?=:)/u.exec(this.folded.slice(from, from + 13))?.[0].length;
    return gap === undefined ? undefined : from + gap;
  }
}
