/** Headings of final accounts that call what they tell a budget, and of budgets that call it an outcome: `基本支出预算情况说明` among `…决算情况说明`. */
import type { Paragraph, Span } from "../../narrative";
import type { Disclosure } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { headingOfKind, ofOtherYears } from "../../vocabulary/narrativeYears";

export interface OtherKind {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly own: string;
  readonly said: string;
}

/** So many headings call it by its own kind. */
const fewest = 3;

export function* headingsOfOtherKind(
  paragraphs: readonly Paragraph[],
  { kind, year }: Pick<Disclosure, "kind" | "year">,
): Iterable<OtherKind> {
  if (kind === undefined || year === undefined) return;
  const own = kind === "finalAccounts" ? "决算" : "预算";
  const told = paragraphs.flatMap((paragraph) => {
    const { text } = paragraph.folded;
    const match = paragraph.level > 1 && !ofOtherYears.test(text) ? headingOfKind.exec(text) : null;
    return match === null ? [] : [{ paragraph, text, said: match[1] ?? "", start: match.index }];
  });
  const texts = new Set(told.map(({ text }) => bare(text)));
  const others = told.filter(({ said }) => said !== own);
  if (told.length - others.length < fewest * Math.max(1, others.length)) return;
  for (const { paragraph, text, said, start } of others) {
    const isOfOtherYear = [...text.matchAll(/(20\d\d)年/gu)].some(([, named]) => Number(named) !== year);
    // `“三公”经费支出预算情况` beside `“三公”经费支出决算情况`.
    const isBeside = texts.has(bare(text.slice(0, start) + own + text.slice(start + said.length)));
    if (!isOfOtherYear && !isBeside) yield { paragraph, span: { start, end: start + said.length }, own, said };
  }
}

/** Without its number. */
function bare(text: string): string {
  return splitOrdinal(text).text;
}
