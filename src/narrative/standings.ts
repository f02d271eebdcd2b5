/** How each figure of a text stands: borne out by the tables, by the text alone, wrong, or held against nothing. */
import { grouped } from "../grouped";
import type { Comparison, DirectionMistake } from "./comparisons/comparison";
import type { Narrative } from "./narrative";
import type { Figure } from "./statements/statement";

/** `inText`: other figures of the text fit it, of which no table bears out enough to tell what it must be. */
export type FigureStanding = "agrees" | "inText" | "differs" | "notFound";

/** How many of a text's figures were held against something. */
export interface NarrativeCounts {
  /** Amounts and percentages; counts of persons and things are none. */
  readonly figures: number;
  /** Those compared with a table or with other figures of the text. */
  readonly tied: number;
  /** Those that the tables bear out. */
  readonly agree: number;
  /** Those that fit the other figures of the text, and that no table bears out. */
  readonly inText: number;
  readonly differ: number;
  readonly notFound: number;
}

export function standingsOf({ figures, comparisons }: Narrative): ReadonlyMap<Figure, FigureStanding> {
  const holding = comparisons.filter(({ holds }) => holds);
  const told = new Set(comparisons.flatMap(({ holds, figure, others }) => (holds ? [figure, ...others] : others)));
  const differing = new Set(comparisons.flatMap(({ holds, figure }) => (holds ? [] : [figure])));
  const borneOut = borneOutByTables(holding.filter(({ figure }) => !differing.has(figure)));
  return new Map(
    figures.map((figure) => [
      figure,
      differing.has(figure) ? "differs" : borneOut.has(figure) ? "agrees" : told.has(figure) ? "inText" : "notFound",
    ]),
  );
}

/** Of all texts of a workbook together. @returns undefined where it has none */
export function countsOf(narratives: readonly Narrative[]): NarrativeCounts | undefined {
  if (narratives.every(({ paragraphs }) => paragraphs.length === 0)) return undefined;
  const standings = narratives.flatMap((narrative) => [...standingsOf(narrative).values()]);
  const count = (standing: FigureStanding): number => standings.filter((one) => one === standing).length;
  const [agree, inText, differ, notFound] = [count("agrees"), count("inText"), count("differs"), count("notFound")];
  return { figures: standings.length, tied: agree + inText + differ, agree, inText, differ, notFound };
}

/** What a fact bears out, and what then follows: what the tables have of all other figures of a comparison says what the last one is. */
function borneOutByTables(holding: readonly Comparison[]): ReadonlySet<Figure> {
  const borneOut = new Set<Figure>();
  const asked = grouped(
    holding.flatMap((one) => [...new Set([one.figure, ...one.others])].map((figure) => ({ figure, one }))),
    ({ figure }) => figure,
  );
  const waiting = new Map(holding.map((one) => [one, new Set([one.figure, ...one.others])]));
  const next: Figure[] = [];
  const follow = (one: Comparison): void => {
    const [last, ...others] = waiting.get(one) ?? [];
    if (last === undefined || others.length > 0 || borneOut.has(last) || !saysWhat(one, last)) return;
    borneOut.add(last);
    next.push(last);
  };
  for (const one of holding) follow(one);
  for (let figure = next.pop(); figure !== undefined; figure = next.pop())
    for (const { one } of asked.get(figure) ?? []) {
      waiting.get(one)?.delete(figure);
      follow(one);
    }
  return borneOut;
}

/** Does the comparison say what this figure is, where all others are known? Of what makes a percentage several amounts do. */
function saysWhat(one: Comparison, figure: Figure): boolean {
  switch (one.kind) {
    case "amount":
    case "budget":
    case "restated":
    case "sum":
    case "difference":
      return true;
    case "direction":
      return equalities.has(one.why);
    default:
      return figure === one.figure;
  }
}

/** Words that say what one figure is where all others are known. */
const equalities: ReadonlySet<DirectionMistake> = new Set([
  "notUnchanged",
  "comparedEqual",
  "notBalanced",
  "totalsDiffer",
  "notCarried",
  "notLeft",
]);
