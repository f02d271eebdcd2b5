/** One thing told twice: with two figures, or in the very same sentence. */
import { grouped } from "../../grouped";
import type { Paragraph } from "../text/paragraph";
import type { Span, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

export interface Repeated {
  readonly statement: Statement;
  readonly earlier: Statement;
}

const shortest = 4;
/** Lists of units tell each thing once a unit. */
const mostTold = 2;

export function* repeatedIn(statements: readonly Statement[], tying: Tying): Iterable<Repeated> {
  const { year } = tying.facts.disclosure;
  const told = statements.filter(
    (statement) =>
      statement.value !== undefined &&
      statement.isReason !== true &&
      statement.list === undefined &&
      statement.subject.text.length >= shortest &&
      (statement.year === undefined || statement.year === year) &&
      tying.value(statement).kind === "notFound",
  );
  for (const [first, ...others] of grouped(told, (statement) => keyOf(statement, tying)).values()) {
    if (others.length === 0 || others.length >= mostTold) continue;
    for (const statement of others)
      if (
        first.value !== undefined &&
        statement.value !== undefined &&
        first.value.amount.agreement(statement.value.amount) === "differs"
      )
        yield { statement, earlier: first };
  }
}

/** The same words under the same budget, for the same thing, of the same unit. */
function keyOf(statement: Statement, tying: Tying): string {
  const meaning = tying.meaning(statement);
  const { subject, gives } = statement;
  return [subject.text, meaning?.scope ?? "", gives?.subject.text ?? "", subject.owner ?? ""].join("/");
}

const shortestSentence = 15;

/** Sentences that are printed again right behind themselves, in the same paragraph or as the next one. */
export function* sentencesTwice(
  paragraphs: readonly Paragraph[],
): Iterable<{ readonly paragraph: Paragraph; readonly span: Span }> {
  let before = "";
  let last: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    // Between a heading in the contents and the same one in the text others were left out.
    if (last !== undefined && !isRightBehind(paragraph, last)) before = "";
    last = paragraph;
    for (const { 0: sentence, index } of paragraph.folded.text.matchAll(/[^。]+。?/gu)) {
      const bare = sentence.replace(/。$/u, "");
      if (bare === before && bare.length >= shortestSentence && /\d/u.test(bare))
        yield { paragraph, span: { start: index, end: index + sentence.length } };
      before = bare;
    }
  }
}

function isRightBehind({ sheet, row }: Paragraph, last: Paragraph): boolean {
  return sheet === last.sheet && row - last.row <= 1;
}
