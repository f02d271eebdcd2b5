/** What is said of the user's own list of codes and names. */

export type ToldProblemKind =
  | "too-many"
  | "code-form"
  | "code-in-name"
  | "name-long"
  | "name-form"
  | "hidden-characters"
  | "formula-error"
  | "not-calculated"
  | "year-form"
  | "two-names"
  | "cycle"
  | "more"
  | "formula-value"
  | "formula-like"
  | "full-names"
  | "no-code"
  | "no-name"
  | "left-out"
  | "missing-parent"
  | "unknown-above"
  | "above-differs";

export interface ToldProblem {
  readonly kind: ToldProblemKind;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly count: number;
  readonly quoted: string;
  readonly others: readonly string[];
}

type Kind = "functional" | "economic" | "government" | "procurement" | "organisation" | "project";

export interface OwnListWords {
  /** What is wrong, where, and what to do. */
  readonly problem: (problem: ToldProblem) => string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly notFound: string;
  /** The kind of a list has to be chosen. */
  readonly kindOpen: (sheet: string, examples: readonly string[]) => string;
  /** The list is not taken because of so many problems. */
  readonly refused: (problems: number) => string;
  readonly counted: (kind: Kind, from: number | undefined, count: number) => string;
  readonly newCodes: (count: number) => string;
  readonly otherNames: (count: number) => string;
  readonly otherName: (code: string, own: string, published: string) => string;
  readonly asPublished: (count: number) => string;
  /** What was kept in an earlier session cannot be used. */
  readonly kept: Readonly<Record<"newer" | "damaged", string>>;
}

/** One sentence for each problem, without its place. */
export type Sentences = Readonly<Record<ToldProblemKind, (problem: ToldProblem) => string>>;
