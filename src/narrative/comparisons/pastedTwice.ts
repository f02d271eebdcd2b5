/** What is printed again right behind itself: a sentence, an item, an item with its heading. */
import { splitOrdinal } from "../../vocabulary";
import type { Span } from "../statements/statement";
import type { Paragraph } from "../text/paragraph";

export interface PastedTwice {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

const shortestSentence = 15;

/** Sentences in the same paragraph or in the next one; items of several sentences, which may be numbered anew. */
export function* pastedTwice(paragraphs: readonly Paragraph[]): Iterable<PastedTwice> {
  let before = "";
  for (const [position, paragraph] of paragraphs.entries()) {
    // Between a heading in the contents and the same one in the text others were left out.
    if (!isRightBehind(paragraphs[position - 1], paragraph)) before = "";
    const { text } = paragraph.folded;
    const isItem = isItemTwice(paragraphs, position);
    if (isItem) yield { paragraph, span: { start: 0, end: text.length } };
    for (const { 0: sentence, index } of text.matchAll(/[^。]+。?/gu)) {
      const bare = sentence.replace(/。$/u, "");
      if (bare === before && isLong(bare) && !isItem)
        yield { paragraph, span: { start: index, end: index + sentence.length } };
      before = bare;
    }
  }
}

/** `3、…（项）。年初预算…。` twice, or the line of the name and the line of its figures. */
function isItemTwice(paragraphs: readonly Paragraph[], position: number): boolean {
  const item = paragraphs.slice(Math.max(0, position - 3), position + 1);
  const [last, before] = [item.at(-1), item.at(-2)].map(bareOf);
  const isBehind = (length: number): boolean =>
    item.slice(-length).every((one, at, run) => at === 0 || isRightBehind(run[at - 1], one));
  if (last === undefined || !isLong(last)) return false;
  if (last === before) return isBehind(2);
  const [heading, headingBefore] = [before, bareOf(item.at(-4))];
  return last === bareOf(item.at(-3)) && heading !== undefined && heading === headingBefore && isBehind(4);
}

function bareOf(paragraph: Paragraph | undefined): string | undefined {
  return paragraph === undefined ? undefined : splitOrdinal(paragraph.folded.text).text;
}

function isLong(text: string): boolean {
  return text.length >= shortestSentence && /\d/u.test(text);
}

function isRightBehind(last: Paragraph | undefined, { sheet, row }: Paragraph): boolean {
  return last === undefined || (sheet === last.sheet && row - last.row <= 1);
}
