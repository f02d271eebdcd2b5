/** What a text keeps of its model: blanks to be filled in, words to be chosen between, a colon with nothing behind it. */
import type { Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import type { Narrative, Paragraph, Span } from "../../narrative";
import { placeOfParagraph, quotedSpan } from "../../readings/paragraphs";
import { placeText } from "../../readings/place";
import { listed } from "../../readings/wording";
import { beforePicture, blanksLeft } from "../../vocabulary/narrativeBlanks";

interface Left {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly text: string;
}

/** One finding for each kind of leftover, wherever it stands. */
export function* leftInText({ paragraphs }: Narrative): Iterable<Check> {
  const left = paragraphs.flatMap((paragraph) =>
    [...paragraph.folded.text.matchAll(blanksLeft)].map((match): Left => ({
      paragraph,
      span: { start: match.index, end: match.index + match[0].length },
      text: match[0],
    })),
  );
  for (const [text, [first, ...others]] of grouped(left, (one) => one.text)) {
    const elsewhere = new Set(others.map(({ paragraph }) => paragraph).filter((one) => one !== first.paragraph));
    const besides = others.filter(({ paragraph }) => paragraph === first.paragraph).length;
    const places = [...elsewhere].map((paragraph) => placeText(placeOfParagraph(paragraph)));
    const also = [
      ...(besides > 0 ? [`本段还有${String(besides)}处。`] : []),
      ...(places.length > 0 ? [`${listed(places)}也是这样。`] : []),
    ].join("");
    yield {
      kind: "violation",
      at: { ...placeOfParagraph(first.paragraph), key: text },
      evidence: [...elsewhere].map(placeOfParagraph),
      message: `${quotedSpan(first.paragraph, first.span)}：还留着模板的文字，没有填写或没有选定。${also}请改正。`,
      relation: text,
      actual: text,
    };
  }
  yield* openColons(paragraphs);
}

/** `主要包括：` and then the next heading. */
function* openColons(paragraphs: readonly Paragraph[]): Iterable<Check> {
  let level = 0;
  for (const [position, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.folded;
    if (paragraph.sheet !== paragraphs[position - 1]?.sheet) level = 0;
    if (paragraph.level > 0) level = paragraph.level;
    const next = paragraphs[position + 1];
    if (
      !text.endsWith(":") ||
      beforePicture.test(text) ||
      next === undefined ||
      next.level === 0 ||
      next.level > level ||
      next.sheet !== paragraph.sheet
    )
      continue;
    yield {
      kind: "violation",
      at: { ...placeOfParagraph(paragraph), concept: "colon" },
      message: `${quotedSpan(paragraph, { start: text.length - 1, end: text.length })}：冒号后面没有内容。请补充。`,
    };
  }
}
