/** A disclosure's text: what it states, and how that stands against the tables and against itself. */
import type { Disclosure, Fact } from "../recognise";
import type { Comparison } from "./comparisons/comparison";
import { withoutPlaces } from "../vocabulary/shortNames";
import { comparisonsOf } from "./comparisons/comparisons";
import { denialsIn, type Denial } from "./comparisons/denials";
import { Facts } from "./tie/facts";
import { namedOtherwise, type NamedOtherwise } from "./comparisons/namedPaths";
import { narrativeParagraphs, textsOf, type Paragraph } from "./text/paragraph";
import { repeatedIn, type Repeated } from "./comparisons/repeats";
import type { Figure, Statement } from "./statements/statement";
import { statementsOf } from "./statements/statements";
import { Tying } from "./tie/tie";
import type { Document } from "./statements/told";
import { mostTold } from "./statements/wordsAround";

export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
  /** Where the text says that there is none of something. */
  readonly denials: readonly Denial[];
  /** Subject paths that are not the table's. */
  readonly namedOtherwise: readonly NamedOtherwise[];
  /** Figures of this year's tables told of another year. */
  readonly otherYears: readonly { readonly statement: Statement; readonly fact: Fact }[];
  readonly repeated: readonly Repeated[];
  readonly tying: Tying;
}

/** How many of a text's figures were held against something. */
export interface NarrativeCounts {
  /** Amounts and percentages; counts of persons and things are none. */
  readonly figures: number;
  /** Those compared with a table or with other figures of the text. */
  readonly tied: number;
  readonly agree: number;
  readonly differ: number;
  readonly notFound: number;
}

/** @param said what the paragraphs state, where it is known */
export function narrativeOf(
  disclosure: Disclosure,
  paragraphs = narrativeParagraphs(textsOf(disclosure)),
  said = statementsOf(paragraphs, documentOf(disclosure, paragraphs)),
): Narrative {
  const { figures, statements, changeLists } = said;
  const { year } = documentOf(disclosure, paragraphs);
  // Where there is no text nobody will ask for the facts of large tables.
  const asked = paragraphs.length === 0 ? { tables: [], forms: [] } : {};
  const tying = new Tying(new Facts({ ...disclosure, year, ...asked }), statements);
  const comparisons = comparisonsOf(statements, changeLists, tying);
  const denials = [...denialsIn(paragraphs, tying, year)];
  return {
    paragraphs,
    figures,
    statements,
    comparisons,
    denials,
    namedOtherwise: [...namedOtherwise(statements, tying)],
    otherYears: statements.flatMap((statement) => {
      const fact = tying.inSpiteOfYear(statement);
      return fact === undefined ? [] : [{ statement, fact }];
    }),
    repeated: [...repeatedIn(statements, tying)],
    tying,
  };
}

/** What sentences leave to the document: the year of which they speak, and whose money it is. */
export function documentOf(disclosure: Disclosure, paragraphs: readonly Paragraph[]): Document {
  const { kind } = disclosure;
  if (paragraphs.length === 0) return { kind, year: disclosure.year, organisations: [] };
  return {
    kind,
    year: disclosure.year ?? mostTold(paragraphs.map(({ folded: { text } }) => text)),
    organisations: organisationsOf(disclosure),
  };
}

function organisationsOf({ organisation, tables }: Disclosure): string[] {
  const names = new Set(organisation === undefined ? [] : [organisation, ...withoutPlaces(organisation)]);
  for (const { rows } of tables) for (const { kind, name } of rows) if (kind === "organisation") names.add(name);
  return [...names].filter(({ length }) => length >= 3).sort((a, b) => b.length - a.length);
}

/** How a figure of the text stands. */
export type FigureStanding = "agrees" | "differs" | "notFound";

export function standingsOf({ figures, comparisons }: Narrative): ReadonlyMap<Figure, FigureStanding> {
  const standings = new Map<Figure, FigureStanding>(figures.map((figure) => [figure, "notFound"]));
  for (const { holds, figure, others } of comparisons) {
    for (const one of holds ? [figure, ...others] : others)
      if (standings.get(one) === "notFound") standings.set(one, "agrees");
  }
  for (const { holds, figure } of comparisons) if (!holds) standings.set(figure, "differs");
  return standings;
}

/** Of all texts of a workbook together. @returns undefined where it has none */
export function countsOf(narratives: readonly Narrative[]): NarrativeCounts | undefined {
  if (narratives.every(({ paragraphs }) => paragraphs.length === 0)) return undefined;
  const standings = narratives.flatMap((narrative) => [...standingsOf(narrative).values()]);
  const count = (standing: FigureStanding): number => standings.filter((one) => one === standing).length;
  const [agree, differ, notFound] = [count("agrees"), count("differs"), count("notFound")];
  return { figures: standings.length, tied: agree + differ, agree, differ, notFound };
}
