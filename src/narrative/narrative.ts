/** A disclosure's text: what it states, and how that stands against the tables and against itself. */
import type { Disclosure, Fact } from "../recognise";
import type { Comparison } from "./comparisons/comparison";
import { withoutPlaces } from "../vocabulary/shortNames";
import { comparisonsOf } from "./comparisons/comparisons";
import { denialsIn, type Denial } from "./comparisons/denials";
import { Facts } from "./tie/facts";
import { averagesOfVehicles, type AverageOfVehicles } from "./comparisons/averageOfVehicles";
import { leftOutIn, type LeftOut } from "./comparisons/leftOut";
import { namedAlone } from "./comparisons/namedAlone";
import { otherNatures, type OtherNature } from "./comparisons/otherNature";
import { namedOtherwise, type NamedOtherwise } from "./comparisons/namedPaths";
import { narrativeParagraphs, textsOf, type Paragraph } from "./text/paragraph";
import { namedTwice, repeatedIn, type Repeated } from "./comparisons/repeats";
import type { Figure, List, Statement } from "./statements/statement";
import { statementsOf } from "./statements/statements";
import { Tying } from "./tie/tie";
import { Units } from "./tie/units";
import type { Document } from "./statements/told";
import { mostTold } from "./statements/wordsAround";

export interface Narrative {
  /** The tables', or where these do not say it the one that the text tells more often than any other. */
  readonly year: number | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
  /** Where the text says that there is none of something. */
  readonly denials: readonly Denial[];
  /** Subject paths that are not the table's. */
  readonly namedOtherwise: readonly NamedOtherwise[];
  readonly otherNatures: readonly OtherNature[];
  /** Subjects that are left out where all others are told. */
  readonly leftOut: readonly LeftOut[];
  readonly averages: readonly AverageOfVehicles[];
  /** Figures of this year's tables told of another year. */
  readonly otherYears: readonly { readonly statement: Statement; readonly fact: Fact }[];
  readonly repeated: readonly Repeated[];
  readonly tying: Tying;
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
  const facts = new Facts({ ...disclosure, year, ...asked });
  const tying = new Tying(facts, statements, new Units(paragraphs, facts));
  const comparisons = comparisonsOf(statements, changeLists, tying);
  const denials = [...denialsIn(paragraphs, tying, year)];
  return {
    year,
    paragraphs,
    figures,
    statements,
    comparisons,
    denials,
    namedOtherwise: [...namedOtherwise(statements, tying), ...namedAlone(statements, tying)],
    otherNatures: [...otherNatures(statements, tying)],
    averages: [...averagesOfVehicles(statements, tying)],
    leftOut: [...leftOutIn(paragraphs, statements, tying)],
    otherYears: statements.flatMap((statement) => {
      const fact = tying.inSpiteOfYear(statement);
      return fact === undefined ? [] : [{ statement, fact }];
    }),
    repeated: [...repeatedIn(statements, tying), ...namedTwice(listsOf(statements), tying)],
    tying,
  };
}

/** What sentences leave to the document: the year of which they speak, and whose money it is. */
export function documentOf(disclosure: Disclosure, paragraphs: readonly Paragraph[]): Document {
  const { kind } = disclosure;
  if (paragraphs.length === 0) return { kind, year: disclosure.year, organisations: [] };
  return {
    kind,
    year: disclosure.year ?? mostTold(textsOfAll(paragraphs)),
    organisations: organisationsOf(disclosure),
  };
}

function listsOf(statements: readonly Statement[]): ReadonlySet<List> {
  return new Set(statements.flatMap(({ list }) => list ?? []));
}

function textsOfAll(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.map(({ folded: { text } }) => text);
}

function organisationsOf({ organisation, tables }: Disclosure): string[] {
  const names = new Set(organisation === undefined ? [] : [organisation, ...withoutPlaces(organisation)]);
  for (const { rows } of tables) for (const { kind, name } of rows) if (kind === "organisation") names.add(name);
  return [...names].filter(({ length }) => length >= 3).sort((a, b) => b.length - a.length);
}
