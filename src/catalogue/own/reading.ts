/** What comes out of a user's own list of codes and names: entries to take, or what stands against them. */
import type { CatalogueKind, Entry } from "../entry";

/** `refused`: the list is not taken until this is put right. `noted`: it is taken, and the user is told. */
export type ProblemSeverity = "refused" | "noted";

/** Every kind has a sentence in `locale/ownList`. */
export const problemSeverities = {
  "too-many": "refused",
  "code-form": "refused",
  "code-in-name": "refused",
  "name-long": "refused",
  "name-form": "refused",
  "hidden-characters": "refused",
  "formula-error": "refused",
  "not-calculated": "refused",
  "year-form": "refused",
  "two-names": "refused",
  cycle: "refused",
  more: "refused",
  "formula-value": "noted",
  "formula-like": "noted",
  "full-names": "noted",
  "no-code": "noted",
  "no-name": "noted",
  "left-out": "noted",
  "missing-parent": "noted",
  "unknown-above": "noted",
  "above-differs": "noted",
} as const satisfies Readonly<Record<string, ProblemSeverity>>;

export type ListProblemKind = keyof typeof problemSeverities;

export interface ListProblem {
  readonly kind: ListProblemKind;
  readonly severity: ProblemSeverity;
  readonly sheet: string;
  /** In A1 notation, the one to go to first; those of other sheets as `'表2'!B5`. Of many, the first few. */
  readonly cells: readonly string[];
  /** How many cells or rows it is about. */
  readonly count: number;
  /** The code or the content of the cell, fit to be shown; may be empty. */
  readonly quoted: string;
  /** What else the sentence speaks of: the two names, the codes of a cycle. */
  readonly others: readonly string[];
}

/** A list that was found, and what it was taken for. */
export interface FoundList {
  /** `'科目'!A3`: names the list where its kind is to be chosen. */
  readonly place: string;
  readonly sheet: string;
  /** Undefined: neither the headers nor the codes say. Several where the codes say it row by row. */
  readonly kinds: readonly CatalogueKind[];
  readonly rows: number;
  /** The first codes and names as they stand there, for the user who has to say what they are. */
  readonly examples: readonly string[];
}

interface FoundLists {
  readonly lists: readonly FoundList[];
  readonly problems: readonly ListProblem[];
}

/**
 * `taken`: all problems are `noted`. `refused`: at least one is not, and nothing is taken. `kindOpen`: the user has to say what the lists
 * without kinds hold; read again with the answer. `notFound`: no sheet has a list of codes and names.
 */
export type OwnListReading =
  | ({ readonly kind: "taken"; readonly entries: readonly Entry[] } & FoundLists)
  | ({ readonly kind: "refused" } & FoundLists)
  | ({ readonly kind: "kindOpen" } & FoundLists)
  | { readonly kind: "notFound" };
