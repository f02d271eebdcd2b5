/** Where a text says of itself that it is of another year than its tables: in its titles, and at the beginning of sentences. */
import type { Paragraph, Span } from "../../narrative";
import type { Disclosure } from "../../recognise";
import { denialOfBudget } from "../../vocabulary/narrativeNone";
import {
  ahead,
  headingOfYear,
  heldUntil,
  includedInYear,
  ofOtherYears,
  sentenceOfYear,
  titleOfYear,
} from "../../vocabulary/narrativeYears";

/** A year that is not the tables'. */
export interface OtherYear {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly said: number;
}

type Document = Pick<Disclosure, "kind"> & { readonly year: number };

const longestTitle = 60;

/** Titles and headings of another year: `某某局2025年部门预算` above tables of 2026. */
export function* titlesOfOtherYear(paragraphs: readonly Paragraph[], { kind, year }: Document): Iterable<OtherYear> {
  const own = kind === "finalAccounts" ? "决算" : "预算";
  for (const paragraph of paragraphs) {
    const { text } = paragraph.folded;
    if (text.length > longestTitle || ofOtherYears.test(text)) continue;
    const match = titleOfYear.exec(text) ?? headingOfYear.exec(text);
    // `关于2026年部门支出总表的说明` may be of a budget without saying so.
    if (match === null || (match[2] ?? own) !== own || text.includes("决算") !== (kind === "finalAccounts")) continue;
    const said = Number(match[1]);
    if (said !== year) yield { paragraph, span: yearAt(text.indexOf(String(said))), said };
  }
}

/** Sentences that can be of no other year than the tables', and name another. */
export function* sentencesOfOtherYear(paragraphs: readonly Paragraph[], document: Document): Iterable<OtherYear> {
  for (const [position, paragraph] of paragraphs.entries()) {
    if (paragraph.level > 0) continue;
    const { text } = paragraph.folded;
    if (document.kind === "budget") {
      yield* yetToCome(paragraph, document);
      yield* heldTooLate(paragraph, document);
    }
    const beside = [position - 1, position, position + 1].map((one) => paragraphs[one]?.folded.text ?? "");
    // `2025年没有…，2026年…`: of both years.
    if (beside.some((one) => one.includes(`${String(document.year)}年`)) || /[上去]年|比|较/u.test(text)) continue;
    yield* deniedOfOther(paragraph);
  }
}

/** `纳入本部门2025年度预算编制范围的单位` in the budget of 2026. */
export function* inclusionsOfOtherYear(
  paragraphs: readonly Paragraph[],
  { kind, year }: Document,
): Iterable<OtherYear> {
  const other = kind === "finalAccounts" ? "预算" : "决算";
  for (const paragraph of paragraphs)
    for (const { 0: words, 1: told, 2: what, index } of paragraph.folded.text.matchAll(includedInYear)) {
      const said = Number(told);
      if (said === year || (kind !== undefined && what === other)) continue;
      yield { paragraph, span: yearAt(index + words.indexOf(String(said))), said };
    }
}

/** `2024年未安排政府性基金预算支出`, where nothing around speaks of the tables' year. */
function* deniedOfOther(paragraph: Paragraph): Iterable<OtherYear> {
  const { text } = paragraph.folded;
  const [first, ...others] = [...text.matchAll(/(20\d\d)年/gu)];
  if (first === undefined || others.some(([year]) => year !== first[0])) return;
  const denial = [...text.matchAll(denialOfBudget)].find((one) => /基金|国有/u.test(one[1] ?? ""));
  if (denial === undefined || first.index > denial.index) return;
  yield { paragraph, span: yearAt(first.index), said: Number(first[1]) };
}

/** `2027年机关运行经费119.32万元，较上年减少…` in the budget of 2026. */
function* yetToCome(paragraph: Paragraph, { year }: Document): Iterable<OtherYear> {
  const { text } = paragraph.folded;
  let start = 0;
  for (const sentence of text.split(/(?<=。)/u)) {
    const said = Number(sentenceOfYear.exec(sentence)?.[1] ?? 0);
    if (
      said > year &&
      /\d(?:万|亿)?元/u.test(sentence) &&
      !sentence.includes(`${String(year)}年`) &&
      !ahead.test(sentence)
    ) {
      yield { paragraph, span: yearAt(start + sentence.indexOf(String(said))), said };
    }
    start += sentence.length;
  }
}

/** `截至2026年12月底，共有车辆5辆` in the budget of 2026, which was made before. */
function* heldTooLate(paragraph: Paragraph, { year }: Document): Iterable<OtherYear> {
  for (const match of paragraph.folded.text.matchAll(heldUntil)) {
    const said = Number(match[1]);
    if (said >= year) yield { paragraph, span: yearAt(match.index + match[0].indexOf(String(said))), said };
  }
}

/** `2026年` */
function yearAt(start: number): Span {
  return { start, end: start + "2026年".length };
}
