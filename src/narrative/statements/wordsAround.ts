/** The words around a figure: its clause, what leads to it, what follows, and the year of which they speak. */
import {
  bareOutcome,
  budgetByName,
  budgetOfYear,
  initialBudgetBefore,
  outcomeBeforeFigure,
} from "../../vocabulary/narrative";
import type { Figure, Span } from "./statement";

/** What stands before a figure, and what follows it. */
export interface Words {
  /** Since the figure before. */
  readonly lead: string;
  /** The last clause of it. */
  readonly near: string;
  readonly nextLead: string;
  /** A bracket was opened before the figure. */
  readonly opened: boolean;
  /** The sentence up to the last clause. */
  readonly colon: string;
}

/** No clause is longer; of words that go on and on before a figure only the last are asked, so that time grows with the length. */
export const longestLead = 160;
const separators = new Set([",", ";", ":", "。", "|", "!", "?"]);

export function nearOf(
  text: string,
  from: number,
  end: number,
  brackets: ReadonlyMap<number, number>,
  closings: ReadonlySet<number>,
): string {
  const earliest = Math.max(from, end - longestLead);
  for (let at = end - 1; at >= earliest; at -= 1) {
    if (separators.has(text.charAt(at)) || brackets.has(at) || closings.has(at)) return text.slice(at + 1, end);
  }
  return text.slice(earliest, end);
}

/** The words behind a figure up to the next one; a bracket right behind it is passed over. */
export function leadBehind(text: string, behind: number, following: readonly Figure[], sentence: Span): string {
  const next = following.find(({ start }) => start >= behind)?.start ?? sentence.end;
  return text.slice(behind, Math.min(next, behind + longestLead)).replace(/^\)/u, "");
}

/** `运行维护费18.00万元；购置费为零，上年为22.00万元`: between them something else is named. */
export function isOfAnother({ lead, near }: Words): boolean {
  return lead.includes(";") && lead.length - lead.lastIndexOf(";") - 1 > near.length;
}

const lastYearsOwn = /上年|去年|上一年/u;

export function isBeforeOutcome(near: string, nextLead: string): boolean {
  // `为上年执行数`: what it was before.
  if (outcomeBeforeFigure.test(nextLead)) return !lastYearsOwn.test(nextLead);
  if (!bareOutcome.test(nextLead) || /收/u.test(near) || budgetByName.test(near)) return false;
  return budgetOfYear.test(near) || !/本年/u.test(nextLead);
}

/** 年初预算, as the words before the figure say. */
export function isInitialBudget({ paragraph, sentence, start }: Figure): boolean {
  const from = Math.max(sentence.start, start - longestLead);
  return initialBudgetBefore.test(paragraph.folded.text.slice(from, start));
}

/** Behind the mark that ends it; and before the number of an item that goes on in the line of its heading: `（二）收入决算情况1.财政拨款收入`. */
const endOfSentence = /(?<=[。!?])|(?<=\p{Script=Han})(?=\d{1,2}\.\p{Script=Han})/gu;

export function* sentencesOf(text: string): Iterable<Span> {
  let start = 0;
  for (const { index: end } of text.matchAll(endOfSentence)) {
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

const named = /(?<![比较与同至])(20\d\d)年(?!\d{0,2}月)/gu;

/** The year of which the words speak, and not one that they compare with. */
export function ownYear(words: string): number | undefined {
  const found = [...words.matchAll(named)].at(-1)?.[1];
  return found === undefined ? undefined : Number(found);
}

const range = /(20\d\d)年?(?:至|到|[-－—–~])(20\d\d)年/u;

/** `2021年至2023年`, `2022年、2023年和2024年`: one for each of so many figures. @returns none where there are not as many */
export function yearsOf(words: string, count: number): readonly number[] {
  if (count < 2) return [];
  const [, first, last] = range.exec(words) ?? [];
  const years =
    first === undefined
      ? [...words.matchAll(named)].map(([, year]) => Number(year))
      : Array.from({ length: count }, (_, position) => Number(first) + position);
  return years.length === count && (last === undefined || years.at(-1) === Number(last)) ? years : [];
}

/** The year of which a text speaks most, where no table says it. */
export function mostTold(texts: readonly string[]): number | undefined {
  const told = new Map<number, number>();
  for (const text of texts)
    for (const [, year] of text.matchAll(named)) told.set(Number(year), (told.get(Number(year)) ?? 0) + 1);
  const [first, second] = [...told].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

export function lastIndexOf(text: string, words: RegExp): number {
  return words.exec(text)?.index ?? -1;
}
