/** Where a sentence of the 情况说明 stands, and how it is quoted: the words that are meant marked in it. */
import type { Figure, Paragraph, Span } from "../narrative";
import type { Place } from "./place";

/** So many letters tell a paragraph from the others. */
const telling = 24;

/** Known again by its first words, wherever it moves. */
export function placeOfParagraph({ sheet, row, column, paragraph, folded: { text } }: Paragraph): Place {
  return { sheet, row, column, key: text.slice(0, telling), ...(paragraph !== undefined && { paragraph }) };
}

/** As typed: `2,058.78万元`, `56.6%`. */
export function textOf({ paragraph, start, end }: Figure): string {
  return typedIn(paragraph, { start, end });
}

const mostAround = 60;

/** `“……提租补贴【73.61元】，比2024年预算减少……”`: the figure in its sentence, which is cut where it is long. */
export function quoted(figure: Figure): string {
  const { paragraph, sentence, start, end } = figure;
  const from = Math.max(sentence.start, start - mostAround);
  const to = Math.min(sentence.end, end + mostAround);
  const before = `${from > sentence.start ? "…" : ""}${typedIn(paragraph, { start: from, end: start })}`;
  const behind = `${typedIn(paragraph, { start: end, end: to })}${to < sentence.end ? "…" : ""}`;
  return `“${before}【${textOf(figure)}】${behind}”`;
}

/** Words of a sentence in their paragraph: `“……主要原因【是。】”`. */
export function quotedSpan(paragraph: Paragraph, span: Span): string {
  const { text } = paragraph.folded;
  const from = Math.max(text.lastIndexOf("。", span.start - 1) + 1, span.start - mostAround);
  const stop = text.indexOf("。", span.end);
  const to = Math.min(stop < 0 ? text.length : stop + 1, span.end + mostAround);
  const before = typedIn(paragraph, { start: from, end: span.start });
  return `“${before}【${typedIn(paragraph, span)}】${typedIn(paragraph, { start: span.end, end: to })}”`;
}

const blanks = /[\s\u3000\u00a0]+/gu;

function typedIn({ typed, folded: { at } }: Paragraph, { start, end }: Span): string {
  const first = at[start];
  const last = at[end - 1];
  return first === undefined || last === undefined ? "" : typed.slice(first, last + 1).replace(blanks, "");
}
