/** Vehicles that the text says are kept, against all it says there are: `公务用车保有量10辆` and `共有车辆3辆`. */
import { keptOtherwise, vehiclesKept, vehiclesOwned } from "../../vocabulary/enumerations";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../statements/statement";

export interface KeptVehicles {
  readonly paragraph: Paragraph;
  /** Of the words that tell how many are kept. */
  readonly span: Span;
  readonly kept: number;
  readonly owned: number;
}

/** @param year of which the text tells; what it tells of another year is held against nothing */
export function keptVehiclesIn(paragraphs: readonly Paragraph[], year: number | undefined): readonly KeptVehicles[] {
  const owned = countedIn(paragraphs, vehiclesOwned, year);
  // Units that are told one by one have each their own.
  const [all, ...others] = new Set(owned.map(({ count }) => count));
  if (all === undefined || others.length > 0) return [];
  return countedIn(paragraphs, vehiclesKept, year).map(({ paragraph, span, count }) => ({
    paragraph,
    span,
    kept: count,
    owned: all,
  }));
}

interface Counted {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly count: number;
}

function countedIn(paragraphs: readonly Paragraph[], words: RegExp, year: number | undefined): readonly Counted[] {
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.folded.text.matchAll(/[^,;:。]+/gu)].flatMap(({ 0: clause, index }) => {
      const match = keptOtherwise.test(clause) || isOfOtherYear(clause, year) ? null : words.exec(clause);
      if (match === null) return [];
      const start = index + match.index;
      return [{ paragraph, span: { start, end: start + match[0].length }, count: Number(match[1]) }];
    }),
  );
}

function isOfOtherYear(clause: string, year: number | undefined): boolean {
  const named = /20\d\d(?=年)/u.exec(clause)?.[0];
  return named !== undefined && Number(named) !== year;
}
