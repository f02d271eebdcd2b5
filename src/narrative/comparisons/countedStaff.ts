/** Staff that a text counts in all and by kinds: `在职在编118人（行政80人、事业38人）`, `在职职工159人，离退休65人，合计224人`. */
import { addedStaff, kindOfStaff, kindsOfStaff, staffCounted, staffInAll, staffTogether } from "../../vocabulary/staff";
import { spanOf } from "../statements/spanOf";
import type { Span } from "../statements/statement";
import type { Paragraph } from "../text/paragraph";

export interface CountedStaff {
  readonly paragraph: Paragraph;
  /** Of the words that tell how many there are in all. */
  readonly span: Span;
  readonly inAll: number;
  readonly sum: number;
  readonly holds: boolean;
}

export function* countedStaffIn(paragraphs: readonly Paragraph[]): Iterable<CountedStaff> {
  for (const paragraph of paragraphs) {
    if (!/[人名]/u.test(paragraph.folded.text)) continue;
    yield* ofKinds(paragraph);
    yield* together(paragraph);
  }
}

/** Kinds are no more than all; they are as many where there is nobody else, or the bracket has nothing else. */
function* ofKinds(paragraph: Paragraph): Iterable<CountedStaff> {
  const { text } = paragraph.folded;
  for (const match of text.matchAll(staffInAll)) {
    const span = spanOf(match);
    const inAll = Number(match[1]);
    const isBracket = match[2] === "(";
    // `在职118人，退休5人，其中…` may divide both.
    if (!isBracket && countsBefore(text, span.start).length > 0) continue;
    const { counts, isComplete, end } = kindsFrom(text, span.end);
    const sum = sumOf(counts);
    if (counts.length < fewest || (sum < inAll && !isComplete && !(isBracket && text.charAt(end) === ")"))) continue;
    const said = { ...span, end: span.end - (match[2] ?? "").length };
    yield { paragraph, span: said, inAll, sum, holds: sum === inAll };
  }
}

interface Kinds {
  readonly counts: readonly number[];
  readonly isComplete: boolean;
  /** Where the list ends. */
  readonly end: number;
}

/** Those of one division, up to the first that is of none. */
function kindsFrom(text: string, start: number): Kinds {
  const counts: number[] = [];
  let kinds = kindsOfStaff;
  let end = start;
  kindOfStaff.lastIndex = start;
  for (let match = kindOfStaff.exec(text); match !== null; match = kindOfStaff.exec(text)) {
    const [, name = "", count] = match;
    const fitting = kinds.filter(({ words }) => words.test(name));
    if (fitting.length === 0) break;
    kinds = fitting;
    counts.push(Number(count));
    end = kindOfStaff.lastIndex;
  }
  return { counts, isComplete: kinds.every(({ isComplete }) => isComplete), end };
}

/** All that the sentence has told, or some of them: parts of them may be told between. */
function* together(paragraph: Paragraph): Iterable<CountedStaff> {
  const { text } = paragraph.folded;
  for (const match of text.matchAll(staffTogether)) {
    const counts = countsBefore(text, match.index);
    const inAll = Number(match[1]);
    if (counts.length < fewest || counts.length > most) continue;
    const span = spanOf(match);
    yield { paragraph, span, inAll, sum: sumOf(counts), holds: sumsOf(counts).has(inAll) };
  }
}

/** How many of whom the sentence tells before it, without what stands in brackets; none where one of them is no staff. */
function countsBefore(text: string, end: number): readonly number[] {
  const begun = text.slice(Math.max(0, end - longest), end);
  const said = begun.slice(Math.max(begun.lastIndexOf("。"), begun.lastIndexOf(";")) + 1).replace(/\([^()]*\)/gu, "");
  const told = [...said.matchAll(staffCounted)].filter(([, name = ""]) => !ofPosts.test(name));
  return told.every(([, name = ""]) => addedStaff.test(name)) ? told.map(([, , count]) => Number(count)) : [];
}

/** Posts are no people. */
const ofPosts = /编制数?$/u;

function sumsOf(counts: readonly number[]): ReadonlySet<number> {
  return counts.reduce((sums, count) => new Set([...sums, ...[...sums].map((sum) => sum + count)]), new Set([0]));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}

const fewest = 2;
/** So many can be added up in every way. */
const most = 8;
/** No further back it is asked, so that time grows with the length. */
const longest = 160;
